/** Dogs and the people they walk. */
import type { Field } from './field.ts';

export const dogs: Field = {
  name: 'dogs',
  words:
    'dog, puppy, puppies, doggo, doggy, pup, greyhound, whippet, lurcher, terrier, labrador, golden retriever, retriever, spaniel, cocker spaniel, cockapoo, cavapoo, labradoodle, goldendoodle, dachshund, sausage dog, poodle, beagle, corgi, pug, french bulldog, husky, german shepherd, border collie, collie, rottweiler, chihuahua, jack russell, shih tzu, pomeranian, great dane, dalmatian, mutt, rescue dog, assistance dog, therapy dog, dog walk, dog walker, dog park, dog food, dog bed, dog person, dog lead, zoomies, kibble, leash, poo bag, poop bag, squeaky toy, tennis ball thief, crate training, puppy training, walkies, belly rub, tail wagging, crufts, off lead, off-leash, goodest boy, dog names, wet dog, other dogs, dog people, old dog, senior dog, office dog, dog show, doberman, weimaraner, vizsla, springer spaniel, springer, cavalier king charles, king charles spaniel, schnauzer, bichon frise, bichon, maltipoo, cavachon, sprocker, sproodle, jackapoo, puggle, staffie, staffy, staffordshire bull terrier, pit bull, pitbull, xl bully, bull terrier, border terrier, west highland terrier, westie, cairn terrier, scottie dog, yorkshire terrier, yorkie, patterdale, lakeland terrier, bedlington, airedale, basset hound, bloodhound, foxhound, afghan hound, irish wolfhound, wolfhound, deerhound, saluki, galgo, podenco, italian greyhound, iggy whippet, saint bernard, bernese, bernese mountain dog, newfoundland dog, leonberger, mastiff, cane corso, akita, shiba inu, shiba, samoyed, malamute, chow chow, shar pei, boston terrier, lhasa apso, pekingese, papillon dog, old english sheepdog, sheltie, australian shepherd, aussie shepherd, kelpie, blue heeler, heeler, cattle dog, malinois, belgian malinois, rhodesian ridgeback, setter, irish setter, english pointer, german shorthaired pointer, golden retrievers, black lab, chocolate lab, yellow lab, lab puppy, goldie puppy, pomsky, bernedoodle, aussiedoodle, doodle owner, romanian rescue, street dog, stray dog, dogs trust, battersea dogs home, many tears rescue, foster dog, foster fail, gotcha day, guide dog, guide dogs, hearing dog, sniffer dog, police dog, sled dog, mountain rescue dog, truffle dog, service dog, emotional support dog, gun dog, gundog, working cocker, working line, show line, kennel club, westminster dog show, best in show, agility class, dog agility, flyball, canicross, parkrun with dog, barkrun, scentwork, scent work, mantrailing, nose work, treat pouch, treat bag, clicker training, puppy class, puppy school, puppy teeth, puppy eyes, puppy pads, puppy blues, puppy proof, velociraptor phase, adolescent dog, reactive dog, reactivity, separation anxiety dog, resource guarding, loose lead walking, loose leash, heelwork, long line, flexi lead, slip lead, dog harness, dog coat, dog jumper, dog collar tag, dog crate, dog bowl, lick mat, lickimat, kong toy, snuffle mat, chuckit, ball launcher, dog treat, dog treats, dog biscuit, dog biscuits, dog chew, bully stick, pigs ear, dentastix, raw fed, raw feeding, poo bags, dog poo, dog poop, dog wee, fox poo, rolled in fox, dog groomer, doggles, dog hair, muddy paws, muddy dog, wagging his tail, wagging her tail, tail wag, head tilt, side eye dog, sploot, blep, boop, borking, bork, awoo, pupper, doggie, good boi, dogsitter, dog sitter, dog sitting, doggy daycare, dog daycare, boarding kennels, dog friendly, dog-friendly, dog beach, dog owner, dog owners, dog dad, dog mum, dog mom, dog lover, dog tax, kennel cough, lungworm, two dogs, three dogs, small dog, big dog, dog barking, barked at, barking at the, morning walk dog, squirrel patrol',
  hints:
    'bark, fetch, paw, groomer, shedding, howl, sniff, rescue, adopted, foster, hot dog, dog days, dog eat dog, top dog, black dog, good boy, good girl, recall, snore, tail, muzzle, snout, leads, collar, harness, vet, treats, treat, breed, breeder, walked, stick, squirrel, postman, sofa, woof, growl, drool, crate, kennel, kennels, basket, agility, heel, stay, puppies eyes, obedience, wag, licking, microchip, rescue centre, walks, doorbell',
  any: {
    'open-question': "What's the cleverest thing you've seen a dog work out?",
    'tell-me': 'Tell me the last ridiculous thing a dog did near you.',
    'share-yours': 'Show me the dog in your life.',
    'fill-in-the-blank': '"My dog thinks it\'s in charge of ____." Fill it in.',
  },
  after: {
    win: { 'open-question': "What's the proudest you've ever been of a dog?" },
    mishap: {
      'open-question': "What's the most expensive thing a dog has eaten of yours?",
      'tell-me': 'Tell me what your dog has destroyed with the straightest face.',
    },
    opinion: {
      'open-question': 'What do dogs understand better than people?',
      'name-one': 'Name one dog breed that deserves a better reputation.',
    },
    tip: { 'open-question': "What's the best thing anyone ever taught you about dogs?" },
    plan: { 'open-question': "If you have a dog, what do you wish you'd known first?" },
    change: {
      'open-question': 'If you have a dog, how did it find you?',
      'share-yours': 'Show me your dog on its first day home.',
    },
    news: { 'open-question': 'What would your dog make of this?' },
  },
  subjects: [
    [
      'recall, come back, came back, off lead, off-leash, whistle, ran off, squirrel',
      {
        'open-question': 'What does your dog come back for, if it comes back at all?',
        'tell-me': 'Tell me the furthest a dog has ever led you astray.',
      },
    ],
    [
      'puppy, puppies, puppy training, crate training, house trained, toilet training, eight weeks, pup, chew, slipper, shoe',
      {
        'open-question': "What's the first thing a puppy of yours destroyed?",
        'fill-in-the-blank': '"Nobody told me that puppies ____." Fill it in.',
      },
    ],
    [
      'rescue dog, rescue, rescued, adopted, shelter, rehomed, foster, fostered, pound',
      { 'open-question': 'If you have a rescue dog, how long until it felt at home?' },
    ],
    [
      'named, name, called, dog names',
      {
        'open-question': "What's the best dog name you've ever heard shouted in a park?",
        'tell-me': 'Tell me how your dog got its name.',
      },
    ],
    [
      'dog walk, walkies, walk, lead, leash, lamp post, sniff, dog walker, harness, dog lead',
      {
        'open-question': 'What do you talk about with other people on dog walks?',
        'name-one': 'Name one walk every dog should get to go on.',
      },
    ],
    [
      'ate, eaten, counter surfing, stole, roast chicken, kibble, dog food, treat, begging, dinner, sausage, sausage dog',
      { 'open-question': "What's the most daring thing a dog has stolen from your table?" },
    ],
    [
      'vet, cone, vaccination, pills, tablet, worming, insurance',
      {
        'open-question': 'How do you get a pill into a dog?',
        'tell-me': "Tell me what your dog does when it sees the vet's door.",
      },
    ],
    [
      'dog bed, sofa, couch, on the bed, pillow, snore, armchair, duvet',
      { 'open-question': 'Where does a dog sleep in your house, whatever you had planned?' },
    ],
    [
      'bark, barking, postman, mailman, doorbell, delivery driver, howl, growl',
      { 'open-question': 'What does your dog bark at that has never once done anything?' },
    ],
    [
      'bath, mud, muddy, fox poo, rolled in, wet dog, groomer, haircut, shedding, hair',
      { 'open-question': "What's the worst thing a dog of yours has rolled in?" },
    ],
    [
      'dog park, other dogs, friend, playdate, dog people',
      { 'choice-question': "Do you know the owner's name, or only the dog's?" },
    ],
    [
      'old dog, grey muzzle, gray muzzle, senior dog, senior, slow, twelve years, stairs',
      { 'open-question': 'What do you love most about an old dog?' },
    ],
    [
      'zoomies, squeaky toy, ball, fetch, stick, toy, tennis ball thief',
      { 'open-question': 'Which toy has outlived all the others in your house?' },
    ],
    [
      'office dog, office, work from home, zoom call, colleague, meeting',
      { 'open-question': 'What has a dog done in the middle of a call of yours?' },
    ],
    [
      'fireworks, scared, afraid, thunder, hoover, anxious',
      { 'open-question': "What's the silliest thing a dog of yours is afraid of?" },
    ],
    [
      'fridge, clever, open, worked out, trained, learned, trick, genius',
      { 'open-question': "What has a dog taught itself that you'd rather it hadn't?" },
    ],
    [
      'crufts, dog show, best in show, rosette, agility',
      { 'open-question': 'Which prize would your dog win, if there were one for everything?' },
    ],
    [
      'beach, sea, lake, swim, swimming, river',
      { 'open-question': "Which dog do you know that can't walk past water?" },
    ],
    [
      'photo, portrait, camera, picture',
      { 'share-yours': 'Show me the worst photo of the best dog you know.' },
    ],
    [
      'poo bag, poop bag, bag, poo, poop',
      { 'open-question': "Where did you last find a poo bag you'd forgotten about?" },
    ],
    [
      'cat, baby, toddler, new baby, kids',
      { 'open-question': "Who's in charge in your house: people, dog or cat?" },
    ],
  ],
  is: [
    'Adopted a one-eyed terrier called Admiral.',
    'Our rescue greyhound has worked out how to open the fridge.',
    'The puppy ate one shoe from each of three pairs. A strategist.',
    'Every dog walk takes 40 minutes: 10 of walking and 30 of reading the news on lamp posts.',
    'Six months of recall training and today the puppy came back. On the first call. Off lead! I cried in a field.',
    'every office should have a spaniel. dogs are the only ones pleased to see you on a monday',
  ],
  isNot: [
    ["Two hot dogs and a ball game, that's my kind of Sunday in the park.", 'food'],
    ['Go fetch the latest branch and bark at me if it fails.', 'software'],
    ['He walked off with his tail between his legs after the vote.', 'an idiom'],
  ],
};
