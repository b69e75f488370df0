/** Birds, and the people who look up at them. */
import type { Field } from './field.ts';

export const birds: Field = {
  name: 'birds',
  words:
    'birds, birdwatching, birdwatcher, birder, birding, bird feeder, bird table, bird bath, birdbath, bird box, nest box, bird seed, birdsong, bird call, dawn chorus, blackbird, song thrush, wren, goldfinch, goldfinches, bullfinch, chaffinch, greenfinch, sparrow, house sparrow, starling, murmuration, swifts, swallows, house martin, kingfisher, heron, egret, kestrel, sparrowhawk, peregrine, red kite, buzzard, osprey, goshawk, owl, barn owl, tawny owl, woodpecker, cuckoo, magpie, crow, jackdaw, pigeon, collared dove, seagull, herring gull, puffin, gannet, oystercatcher, curlew, lapwing, skylark, nightingale, swan, cygnet, geese, duckling, mallard, moorhen, coot, cormorant, pheasant, waxwing, blue tit, great tit, coal tit, long-tailed tit, nuthatch, treecreeper, redwing, fieldfare, goldcrest, hummingbird, chickadee, pelican, flamingo, bald eagle, sandhill crane, roadrunner, rspb, audubon, ebird, big garden birdwatch, fledge, fledgling, twitcher, a robin, the robin, firecrest',
  hints:
    'bird, robin, swallow, thrush, goose, duck, gull, rook, blue jay, cardinal, eagle, hawk, feeder, nest, chicks, beak, feather, perched, binoculars, migration, flock, stole my chips',
  any: {
    'open-question': 'Which bird do you stop for, every time?',
    'tell-me': 'Tell me about your local regular.',
    'name-one': "Name one bird you're still hoping to see.",
    'fill-in-the-blank': '"The rudest bird near me is ____." Fill it in.',
  },
  after: {
    win: { 'open-question': 'Which bird did you wait longest to see?' },
    mishap: { 'open-question': "What's the worst thing a bird has done to you?" },
    opinion: {
      'open-question': 'Which bird deserves a better reputation?',
      'choice-question': 'Crow or magpie: who would you rather have as a neighbor?',
    },
    tip: { 'open-question': 'Which bird did you learn to recognize first?' },
    scene: {
      'open-question': 'Which bird near you would you recognize anywhere?',
      'tell-me': 'Tell me about your local regular.',
      'share-yours': 'Show me the last bird you managed to photograph.',
    },
    news: { 'open-question': 'What would you hope to see?' },
    plan: { 'open-question': 'What would you look out for first?' },
  },
  subjects: [
    [
      'robin, a robin, the robin, wren, blackbird',
      {
        'open-question': 'Which bird near you thinks it owns the place?',
        'tell-me': 'Tell me about your local robin.',
      },
    ],
    [
      'seagull, gull, herring gull, chips, stole my chips, sandwich',
      { 'open-question': 'What has a gull taken from you?' },
    ],
    [
      'kingfisher, first sighting, finally saw, canal, river, dipper',
      { 'open-question': 'Which bird did you wait longest to see?' },
    ],
    ['heron, egret, pond, fish', { 'open-question': "Where's your local heron, and who is it judging?" }],
    [
      'bird feeder, feeder, bird seed, bird table, fat ball, peanuts, squirrel, sunflower',
      { 'open-question': "Who's the bully at your bird feeder?" },
    ],
    [
      'nest, nest box, bird box, chicks, fledge, fledgling, eggs, nesting, baby bird',
      { 'open-question': "What's the oddest place you've known a bird to build a nest?" },
    ],
    [
      'dawn chorus, birdsong, bird call, song thrush, nightingale, sings, singing, 4am',
      { 'open-question': 'Which birdsong did you learn to recognize first?' },
    ],
    [
      'pigeon, collared dove, dove, balcony, bread',
      {
        'open-question': "What's the boldest thing you've seen a pigeon do?",
        'choice-question': 'Are pigeons pests or city heroes?',
      },
    ],
    [
      'crow, magpie, jackdaw, raven, rook, jay, clever, gift',
      { 'open-question': "What's the cleverest thing you've seen a crow do?" },
    ],
    [
      'swifts, swallows, swallow, house martin, cuckoo, migration, spring',
      { 'open-question': 'Which bird tells you that spring is here?' },
    ],
    ['owl, barn owl, tawny owl, hoot', { 'open-question': 'Where did you last hear an owl?' }],
    [
      'buzzard, red kite, kestrel, sparrowhawk, peregrine, osprey, hawk, eagle, bald eagle, goshawk, merlin',
      { 'open-question': 'Which bird of prey did you last see, and over what?' },
    ],
    [
      'geese, goose, swan, cygnet, duck, duckling, mallard, coot, moorhen, lake',
      { 'open-question': "What's your worst run-in with a goose?" },
    ],
    [
      'sparrow, house sparrow, starling, murmuration, blue tit, great tit, long-tailed tit, goldfinch, goldfinches, flock, hedge',
      { 'open-question': 'Which small bird deserves a better reputation?' },
    ],
    [
      'puffin, gannet, oystercatcher, curlew, lapwing, skylark, cliff, marsh, reserve, estuary',
      { 'open-question': 'Where would you go for one bird?' },
    ],
    [
      'twitcher, birder, birding, birdwatcher, birdwatching, binoculars, lifer, rare, rspb, audubon, ebird',
      {
        'open-question': 'How far have you gone for a bird you might not see?',
        'name-one': "Name one bird you're still hoping to see.",
      },
    ],
    ['lens, blurry, perched, photograph', { 'share-yours': 'Show me your worst bird photo.' }],
    [
      'hummingbird, chickadee, cardinal, blue jay, woodpecker, flamingo, pelican, sandhill crane, roadrunner',
      { 'open-question': 'Which bird would you import to your own garden?' },
    ],
    [
      'window, flew into, rescue, rescued, injured',
      { 'open-question': 'Have you ever rescued a bird, and how did it end?' },
    ],
    [
      'big garden birdwatch',
      { 'open-question': 'What turns up in your garden the moment the count is over?' },
    ],
  ],
  is: [
    'There is a robin that waits for me by the bins every morning. We have an understanding.',
    'saw a heron on the canal this morning just standing there judging everyone',
    "Finally saw a kingfisher after eleven years of being told I'd just missed it.",
    'A seagull took my entire sandwich. The wrapper, too. Professional work.',
    'The swifts are back. Everything else can wait.',
  ],
  isNot: [
    ['Taylor Swift played three hours and my ears are still singing.', 'music'],
    ['The early bird discount ends Friday, so spread your wings.', 'a sale'],
    ['Our Swift app got a new icon, and it looks like an eagle.', 'software'],
  ],
};
