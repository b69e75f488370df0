/** Animals at home other than cats and dogs. */
import type { Field } from './field.ts';

export const pets: Field = {
  name: 'pets',
  words:
    'pet, pet rabbit, house rabbit, bunny, bunnies, guinea pigs, hamster, gerbil, tortoise, budgie, cockatiel, parrot, parakeet, canary cage, goldfish, aquarium, fish tank, betta fish, gecko, bearded dragon, corn snake, axolotl, ferret, chinchilla, degu, stick insect, terrapin, pet rat, hermit crab, tarantula, hutch, vivarium, hamster wheel, pet shop, pet sitter, pet food, pet insurance, family pet, class pet, pet owner, my rabbit, our rabbit, new pet, no pets, pets, rabbits, bunny rabbit, holland lop, lionhead rabbit, rex rabbit, flemish giant, binky, binkies, zoomies rabbit, timothy hay, hay rack, hay bale rabbit, hamsters, syrian hamster, dwarf hamster, roborovski, gerbils, fancy rats, fancy mice, pet rats, pet mouse, ferrets, chinchillas, degus, hedgehog pet, sugar glider, budgies, budgerigar, cockatiels, cockatoo, macaw, african grey, conure, lovebird, lovebirds, finch cage, parrots, parrotlet, quaker parrot, aviary, birdcage, cuttlefish bone, millet spray, tortoises, hermann tortoise, sulcata, russian tortoise, tortoise hibernation, terrapins, turtle tank, pet turtle, red-eared slider, leopard gecko, leopard geckos, crested gecko, geckos, beardie, bearded dragons, chameleon, iguana, royal python, ball python, python morph, corn snakes, king snake, hognose, pet snake, frozen mice, dart frog, pet frog, pacman frog, axolotls, newt tank, tarantulas, pet spider, jumping spider, millipede, giant african snail, stick insects, praying mantis, isopods, hermit crabs, terrarium, bioactive, heat lamp, uvb, uvb bulb, reptile, reptiles, reptile shop, exotic pet, exotics vet, fishkeeping, fish keeping, fishkeeper, aquascape, aquascaping, aquariums, planted tank, nano tank, reef tank, canister filter, neon tetra, neon tetras, tetras, guppy, guppies, molly fish, betta, corydoras, cory catfish, pleco, plecos, angelfish, cichlid, cichlids, discus fish, clownfish, shrimp tank, cherry shrimp, amano shrimp, koi, koi pond, goldfish bowl, axolotl tank, pet sitting, pet sitters, pet passport, pet hair, pet store, pet rescue, pet adoption, small animal vet, backyard chickens, pet chickens, pet duck, pet ducks, pet goat, pet pig, pet donkey, pygmy goat, shell hide, nail trim rabbit, rspca rabbit, emotional support animal, chewed the cable, chewed through cable, escaped hamster, escaped snake, out of hibernation, woke from hibernation',
  hints:
    'rabbit, guinea pig, canary, squeak, nocturnal, pet project, my pet project, pet peeve, pet theory, pet name, teachers pet, cage, hay, shed skin, shedding, tank, filter, lettuce, dandelion, carrot, cucumber, kale, bedding, sawdust, wheel, rehomed, rehome, rescue, vet, fur, feathers, tail, ears, hop, hopped, nibble, nibbled, chewed, escaped, perch, squawk, whistle, shell, hibernation, brumation, crickets, mealworms, heat mat, bowl, hide, lizard, snake, turtle, frog, mouse, rats, burrow, cuddle, seed, chickens, goat, duck, animal, animals',
  any: {
    'open-question': "What's the oddest animal you've ever shared a home with?",
    'tell-me': 'Tell me the last ridiculous thing a pet did near you.',
    'share-yours': 'Show me the smallest member of your household.',
    'fill-in-the-blank': '"The pet I always wanted was a ____." Fill it in.',
  },
  after: {
    mishap: { 'open-question': 'Which pet of yours was the best at escaping?' },
    opinion: { 'open-question': 'Which pet is more work than anyone admits?' },
    win: { 'open-question': "What's the cleverest thing you've seen a pet do?" },
    plan: {
      recommend: 'Recommend one name that would suit.',
      'open-question': "If you have one, what do you wish you'd known first?",
    },
    change: { 'open-question': 'How did your first pet get its name?' },
    tip: { 'open-question': 'If you keep pets, what do people get wrong about them?' },
  },
  subjects: [
    [
      'rabbit, pet rabbit, house rabbit, bunny, bunnies, hutch, binky, chewed, cable, cables, hay, carrot',
      {
        'open-question': 'What has a pet of yours chewed through that cost the most?',
        'tell-me': 'Tell me what a rabbit would be called at your house.',
      },
    ],
    [
      'hamster, gerbil, hamster wheel, wheel, cheeks, guinea pig, guinea pigs, nocturnal, chinchilla, degu, squeak, cage, wheek',
      {
        'open-question': 'What was the name of your first small pet?',
        'tell-me': 'Tell me about the great hamster escape in your family.',
      },
    ],
    [
      'escape, escaped, ran away, missing, lost, found behind, dishwasher, fugitive, on the loose, under the floor, got out',
      {
        'open-question': 'Which pet of yours was the best at escaping?',
        'fill-in-the-blank': '"We searched for hours. It was in the ____." Fill it in.',
      },
    ],
    [
      'tortoise, terrapin, turtle, hibernate, hibernation, woke up, shell, lettuce, slow, outlive, decades',
      { 'open-question': 'Who in your family is slowest to wake up in spring?' },
    ],
    [
      'parrot, budgie, cockatiel, parakeet, canary, canary cage, beep, swear, swears, swearing, talks, mimic, imitate, feathers, whistle, perch',
      {
        'open-question': 'What would a talking bird in your house be saying by now?',
        'tell-me': "Tell me the cheekiest thing you've heard a bird say.",
      },
    ],
    [
      'goldfish, fish, fish tank, aquarium, betta, betta fish, tetra, shrimp, snail, filter, fairground, algae',
      {
        'open-question': 'How long did your goldfish live, officially?',
        'tell-me': "Tell me what you'd put in a big fish tank.",
      },
    ],
    [
      'gecko, bearded dragon, lizard, snake, corn snake, vivarium, heat lamp, axolotl, shed its, crickets, locusts, iguana, chameleon',
      {
        'choice-question': 'Snake, lizard or nothing that eats crickets?',
        'open-question': "What's the most unusual animal you've held?",
      },
    ],
    [
      'tarantula, spider, stick insect, stick insects, hermit crab, insect, insects, snails, mantis',
      {
        'open-question': 'What would you never share a bedroom with?',
        'name-one': 'Name one small creature that deserves more love.',
      },
    ],
    [
      'ferret, rat, pet rat, rats, mice, mouse, hedgehog, stole, steal, stash, hoard',
      {
        'open-question': "What's the strangest thing a pet has hidden from you?",
        'name-one': 'Name one animal that has an unfairly bad name.',
      },
    ],
    [
      'name, named, called, naming, rename, middle name, pet name',
      {
        'open-question': "What's the best pet name you've ever heard?",
        recommend: 'Recommend one name for a very small animal.',
      },
    ],
    [
      'vet, vets, vet bill, pet insurance, sick, operation, antibiotics, cone, medicine, expensive',
      {
        'open-question': "What's the most you've spent on the smallest animal?",
        'name-one': 'Name one vet who deserves a medal.',
      },
    ],
    [
      'class pet, school, kids, daughter, son, promised, beg, begged, responsible, children, whose turn, clean out, cleaning out',
      {
        'open-question': 'Who really looked after the family pet at yours?',
        'fill-in-the-blank': '"I promise I\'ll clean it out every day, if we get a ____." Fill it in.',
      },
    ],
    [
      'new pet, adopted, adopt, rescue, rescued, rehome, brought home, getting a, thinking of, pet shop, shelter, breeder',
      {
        'open-question': "What do you wish you'd known before you got your first pet?",
        'fill-in-the-blank': '"The pet I always wanted was a ____." Fill it in.',
      },
    ],
    [
      'pet sitter, holiday, holidays, looked after, look after, feed, feeding, away, neighbour, neighbor, instructions',
      {
        'open-question': "Who looks after your animals when you're away?",
        'tell-me': "Tell me the longest list of instructions you've seen for one small pet.",
      },
    ],
    [
      'died, buried, burial, garden funeral, funeral, shoebox, rainbow, miss, grave, goodbye, passed away',
      {
        'open-question': 'Which animal do you still think of?',
        'tell-me': 'Tell me something only a pet of yours ever did.',
      },
    ],
    [
      'pet owner, family pet, flatmate, landlord, no pets, partner, compromise, house rules, sofa',
      {
        'open-question': 'Which animal would you be allowed, and which never?',
        'tell-me': 'Tell me who at home said no to a pet and is now its favorite.',
      },
    ],
    [
      'fur, hair, mess, smell, poop, poo, hay everywhere, sawdust, straw, bath, brush, grooming',
      {
        'open-question': "What's the worst place you've found a pet's mess?",
        'tell-me': 'Tell me how you keep a home clean with animals in it.',
      },
    ],
  ],
  is: [
    'The tortoise woke up today, looked at the news and went back in.',
    'Our hamster escaped on Tuesday and has been living behind the dishwasher like a tiny fugitive.',
    "My parrot does the microwave beep so well that I've stopped trusting the microwave.",
    'Thinking of getting a bearded dragon. My flatmate does not know yet.',
  ],
  isNot: [
    ['My pet project finally has users, two of them my mum.', 'software'],
    ['Pet peeve: calendar invites without an agenda.', 'an idiom'],
  ],
};
