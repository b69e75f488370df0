/** Beaches, tides and the sea as seen from land. */
import type { Field } from './field.ts';

export const beach: Field = {
  name: 'the seaside',
  words:
    'beach, seaside, sandcastle, rock pool, rockpool, tide pool, low tide, high tide, spring tide, coastline, coastal town, harbour, harbour wall, shingle, sand dune, seashell, seaweed, beachcomb, beachcomber, mudlark, sea glass, driftwood, sea cliff, chalk cliffs, estuary, mudflat, bucket and spade, beach hut, beach towel, surfboard, surfer, bodyboard, windbreak, ice cream van, sunbathe, deckchair, boardwalk, sea view, sea air, by the sea, sea mist, fossil hunting, jellyfish, crabbing, sandy, whitby, brighton beach, st ives',
  hints:
    'sea, ocean, coast, shore, tide, sand, cliff, pier, promenade, cove, island, crab, lighthouse, surf, surfing, cornwall, norfolk, seagulls, palm beach, long beach, miami beach, south beach, beach boys, the tide, tide is turning',
  any: {
    'open-question': "What's your favorite stretch of coast?",
    'tell-me': 'Tell me what you always bring home from the beach.',
    'name-one': 'Name one beach that is better out of season.',
    'fill-in-the-blank': '"It isn\'t the seaside without ____." Fill it in.',
  },
  after: {
    mishap: {
      'open-question': 'What has the sea taken from you?',
      'fill-in-the-blank': '"We came home from the beach with sand in ____." Fill it in.',
    },
    opinion: { 'choice-question': 'Sand or pebbles: which would you rather sit on?' },
    win: { 'open-question': "What's the best thing you've ever found on a beach?" },
    plan: { recommend: "Recommend one place by the sea I shouldn't miss." },
    tip: { recommend: 'Recommend one beach I should know about.' },
  },
  subjects: [
    [
      'sandcastle, sand castle, bucket, spade, bucket and spade, moat, dig',
      { 'open-question': "What's the grandest thing you've ever built in sand?" },
    ],
    [
      'rock pool, rockpool, tide pool, crab, crabbing, starfish, anemone, net',
      { 'open-question': "What's the best thing you've ever lifted out of a rock pool?" },
    ],
    [
      'sea glass, seashell, shell, pebble, pebbles, driftwood, beachcomb, beachcomber, mudlark, fossil, fossil hunting, hag stone',
      {
        'open-question': 'What did you bring home from a beach and still have?',
        'share-yours': 'Show me the best thing on your windowsill from a beach.',
      },
    ],
    [
      'seagull, seagulls, gull, chips, fish and chips, ice cream, ice cream van, sandwich, picnic, 99',
      {
        'open-question': 'What did a gull take from you, and how?',
        'choice-question': 'Chips or ice cream: what do you buy first at the sea?',
      },
    ],
    [
      'tide, low tide, high tide, spring tide, the tide, came in, cut off, waves, wave',
      { 'open-question': 'What has the tide taken from you?' },
    ],
    [
      'windbreak, beach towel, deckchair, sunbathe, sunburn, sun cream, umbrella, windy, rain',
      { 'open-question': "What's the worst weather you've stayed on a beach in?" },
    ],
    [
      'swim, swam, sea swim, cold, jellyfish, wetsuit, water, dip, paddle, paddling',
      { 'open-question': "What's the coldest sea you've ever been in, and why?" },
    ],
    [
      'surf, surfing, surfer, surfboard, bodyboard, board',
      { 'open-question': 'How long did you last the first time you stood on a board?' },
    ],
    [
      'pier, arcade, promenade, boardwalk, penny, donkey, mini golf, candyfloss, seafront',
      {
        'open-question': 'What do you always do on the pier?',
        'name-one': 'Name one seaside amusement that must never close.',
      },
    ],
    [
      'sandy, sand, towel, everywhere',
      {
        'open-question': "What's the oddest place you've found sand, weeks later?",
        'fill-in-the-blank': '"We came home with sand in ____." Fill it in.',
      },
    ],
    [
      'beach hut, sea view, coastal town, by the sea, sea air, cottage, live by',
      { 'open-question': "What would you miss most if you couldn't live near the sea?" },
    ],
    [
      'winter, off season, empty, storm, sea mist, harbour wall',
      { 'open-question': 'Which beach do you love best when nobody is on it?' },
    ],
    [
      'ball, seaweed, stick',
      { 'open-question': "What's the worst thing you've known a dog to find on a beach?" },
    ],
    [
      'lighthouse, harbour, fishing boat, boats, cove, cliff, sea cliff, chalk cliffs, island, coast path, coastline',
      {
        'open-question': 'Which bit of coast would you walk again tomorrow?',
        recommend: "Recommend one stretch of coast I shouldn't miss.",
      },
    ],
    [
      'whitby, brighton beach, st ives, cornwall, norfolk, holiday, childhood, every summer, caravan',
      {
        'open-question': 'Which beach did you grow up with?',
        'tell-me': 'Tell me about the seaside holiday your family still talks about.',
      },
    ],
    ['litter, bottle, rubbish', { 'open-question': "What's the oddest thing you've picked up off a beach?" }],
  ],
  is: [
    'The tide took our sandcastle and my daughter applauded.',
    "Found a piece of sea glass on the beach, the exact blue of my gran's kitchen.",
    "Moved to a coastal town in January like people who've never been to the seaside in January. The sea view is horizontal.",
    'British beach picnic: 70% sandwich, 30% sand, one windbreak doing its best.',
  ],
  isNot: [
    ['A wave of layoffs hit the shore of Silicon Valley.', 'business'],
    ['Surfing the channels, washed up on a sea of reruns.', 'television'],
  ],
};
