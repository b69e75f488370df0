/** Cats and those who open doors for them. */
import type { Field } from './field.ts';

export const cats: Field = {
  name: 'cats',
  words:
    'cat, kitten, tabby, tortie, tuxedo cat, ginger cat, black cat, maine coon, siamese cat, british shorthair, moggy, moggie, feline, litter box, litter tray, cat litter, cat flap, cat food, cat tree, cat hair, cat toy, cat cafe, cat sitter, cat person, cat lady, catnip, scratching post, purr, meow, miaow, meowing, hairball, toe beans, catio, my cats, our cats, kittens, cat owner, cat bed, cat toys, cat nap photo, cat carrier, cat treats, cat scratch, cat video, cat dad, cat mum, cat mom, cat distribution system, cat tax, cat loaf, cat rescue, cat shelter, cats protection, cattery, silvervine, catified, litterbox, scratch post, cardboard box cat, laser pointer, feather wand, zoomies at 3am, 3am zoomies, purrs, purring, purred, meowed, miaowing, chirrup, chattering at birds, fur ball, making biscuits, making bread paws, toebeans, jellybeans paws, murder mittens, primordial pouch, belly trap, tummy trap, slow blink, bunny kicks, head bonk, headbonk, bread loaf pose, if i fits, if it fits, mlem, tortoiseshell, tortitude, calico cat, ginger tom, orange cat, orange cats, one brain cell, black cats, white cat, grey cat, gray cat, void cat, tomcat, tom cat, torbie, ragdoll cat, persian cat, sphynx, bengal cat, norwegian forest, burmese cat, russian blue, birman, abyssinian, scottish fold, domestic shorthair, house cat, indoor cat, outdoor cat, barn cat, office cat, shop cat, bookshop cat, bodega cat, station cat, pub cat, stray cat, feral cat, neighborhood cat, neighbours cat, neighbors cat, next doors cat, senior cat, old cat, foster kitten, foster kittens, bonded pair, spayed, neutered cat, cone of shame, worming tablet, pill the cat, feliway, dreamies, churu, lick-e-lix, whiskas, purina one, kibble bowl, wet food, half-empty bowl, dead mouse, half a mouse, headless mouse, knocks things off, knocking things off, screaming for breakfast, screams for food, larry the cat, gladstone cat, palmerston, grumpy cat, simons cat, catstagram, caturday, cats of twitter, cat behaviour, cat behaviourist, jackson galaxy, my cat, our cat, the cat, two cats, three cats, a cat, cats',
  hints:
    'kitty, paws, whiskers, claws, tuna, adopted, foster, fat cat, herding cats, cat command, cat scan, copycat, schrodingers cat, cat and mouse, cool cat, cat videos, cat the file, cat the log, paw, tail, fur, scratch, scratched, pounce, lap, nap, naps, windowsill, radiator, sofa, box, cardboard, bowl, treats, vet, keyboard, tray, flap, mouse, mice, bird, gift, stare, staring, judged, judging, ignored, ignores, aloof, breakfast, feed, fed, dinner, sleeps, curled, stretch, stray, rescue, ginger, tuxedo, calico, ragdoll, siamese, bengal, servant, staff, knocked, sill',
  any: {
    'open-question': "What does a cat near you believe it's in charge of?",
    'tell-me': 'Tell me the last ridiculous thing a cat did near you.',
    'share-yours': 'Show me the cat in your life.',
    'fill-in-the-blank': '"My cat has never forgiven me for ____." Fill it in.',
  },
  after: {
    win: { 'open-question': "What's the cleverest thing you've seen a cat work out?" },
    mishap: {
      'open-question': 'What has a cat knocked over that you really liked?',
      'fill-in-the-blank': '"I bought my cat a ____, and it chose the box." Fill it in.',
    },
    opinion: {
      'open-question': 'What have you learned from a cat?',
      'choice-question': 'Do we keep cats, or do they keep us?',
    },
    tip: { 'open-question': "What's the best thing anyone ever taught you about cats?" },
    plan: { 'open-question': "If you have a cat, what do you wish you'd known first?" },
    change: {
      'open-question': 'If you have a cat, how did it pick you?',
      'share-yours': 'Show me your cat on its first day home.',
    },
  },
  subjects: [
    [
      'adopted, adopt, rescue, rescued, rehomed, foster, fostered, shelter, brought home, first day',
      {
        'open-question': 'How did your cat find you?',
        'share-yours': 'Show me your cat on its first day home.',
      },
    ],
    [
      'name, named, called, tripod',
      {
        'open-question': 'How did your cat get its name?',
        'tell-me': "Tell me the worst name you've ever heard for a cat.",
      },
    ],
    [
      'box, cardboard, cat tree, mat, sink, bought',
      {
        'open-question': 'Where does a cat you know sleep instead of its bed?',
        'fill-in-the-blank': '"I bought my cat a ____, and it chose the box." Fill it in.',
      },
    ],
    [
      'laptop, keyboard, zoom, meeting, screen, desk, printer, deploy',
      { 'open-question': "What's the best message a cat ever typed for you?" },
    ],
    [
      'mouse, bird, present, prey, frog, dead, gift, rat',
      { 'open-question': "What's the worst present a cat ever brought you?" },
    ],
    [
      '3am, 4am, woke, wake, 5am, zoomies, alarm',
      { 'open-question': "What's your cat's way of waking you?" },
    ],
    [
      'food, cat food, breakfast, breakfasts, bowl, tuna, treats, hungry, second dinner, diet, fat',
      {
        'open-question': 'How many households does your cat eat in?',
        'fill-in-the-blank': '"The only food my cat accepts is ____." Fill it in.',
      },
    ],
    ['vet, carrier, pill, tablet, worming, weigh', { 'open-question': 'How do you get a pill into a cat?' }],
    [
      'glass, vase, table, knocked, knock, plant, christmas tree, shelf, broke',
      { 'open-question': 'What has a cat knocked over while looking at you?' },
    ],
    [
      'sofa, curtain, scratch, scratching post, claws, furniture, carpet',
      { 'open-question': "What did a cat ruin that you'd only just bought?" },
    ],
    [
      'cat flap, outside, in or out, neighbour, neighbor, garden',
      { 'open-question': "What's the secret life of the cat next door?" },
    ],
    [
      'litter box, litter tray, cat litter, smell, hairball, sick, rug',
      { 'open-question': "What's the worst thing you've stepped in barefoot?" },
    ],
    ['dog, puppy, hissing', { 'open-question': "What's the oddest friendship a cat near you has made?" }],
    [
      'lap, purr, asleep, sleep, cuddle, warm, sat on',
      { 'open-question': 'What have you put off because a cat was on you?' },
    ],
    [
      'black cat, tabby, tortie, ginger cat, tuxedo cat, maine coon, siamese cat, british shorthair, moggy, ginger',
      {
        'open-question': 'Which kind of cat runs your life?',
        'choice-question': 'Is a ginger cat or a tabby the bigger rogue?',
      },
    ],
    [
      'years old, fifteen, grey, kidney',
      { 'tell-me': 'Tell me about the cat you still look for on the chair.' },
    ],
    [
      'meow, miaow, meowing, talk, stare, staring, wall, judge, judging',
      { 'open-question': 'What is your cat trying to tell you, do you think?' },
    ],
    ['missing, wardrobe, stuck, tree, roof, shed', { 'open-question': 'Where was the cat all along?' }],
    [
      'kitten, kittens, litter, tiny, weeks old, climb',
      { 'open-question': 'What did the last kitten you met destroy first?' },
    ],
    [
      'cat person, landlord, cat lady, owner, cat hair',
      { 'open-question': "What does the cat in your life believe it's in charge of?" },
    ],
  ],
  is: [
    'Adopted a three-legged cat called Tripod.',
    'My cat has two beds, a heated mat and a sofa. She is asleep in the sink.',
    'The kitten discovered the printer today. The printer lost.',
    'cats are just landlords who purr',
    "Spent £80 on a cat tree. He is in the box it came in. He's never been happier.",
  ],
  isNot: [
    ['Just cat the file and pipe it to grep, then claw back the memory.', 'software'],
    ['Managing volunteers is herding cats in a cardboard box.', 'an idiom'],
  ],
};
