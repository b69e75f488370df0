/** Beaches, tides and the sea as seen from land. */
import type { Field } from './field.ts';

export const beach: Field = {
  name: 'the seaside',
  words:
    'beach, seaside, sandcastle, rock pool, rockpool, tide pool, low tide, high tide, spring tide, coastline, coastal town, harbour, harbour wall, shingle, sand dune, seashell, seaweed, beachcomb, beachcomber, mudlark, sea glass, driftwood, sea cliff, chalk cliffs, estuary, mudflat, bucket and spade, beach hut, beach towel, surfboard, surfer, bodyboard, windbreak, ice cream van, sunbathe, deckchair, boardwalk, sea view, sea air, by the sea, sea mist, fossil hunting, jellyfish, crabbing, sandy, whitby, brighton beach, st ives, seafront, sea front, sea wall, seawall, sea swim, sea swimming, sea breeze, sea spray, sea fret, sea dip, sea shanty, seashore, shoreline, strandline, tideline, foreshore, tidal pool, tidal island, tide table, tide times, tide tables, tide was out, tide is out, tide came in, tide coming in, tide going out, neap tide, rip current, riptide, undertow, whitecaps, surfboards, surf school, surf lesson, longboard surf, shortboard surf, surf break, point break, barrel wave, kitesurf, kitesurfing, windsurf, windsurfing, paddleboard on the, sandbank, sandbar, sand spit, sandpit beach, sandy feet, sand everywhere, sand in my, sand in the, sand in everything, barefoot on the, dune grass, marram grass, dunes, pebble beach, pebbles, skimming stones, skim stones, stone skimming, hag stone, hagstone, sea shell, cowrie, whelk, limpet, mussel shell, razor clam, barnacle, anemone, sea anemone, starfish, hermit crab, shore crab, crab line, crab bucket, shrimping net, cuttlefish bone, mermaids purse, bladderwrack, kelp, sea kelp, sargassum, sea lettuce, sea beet, sea holly, samphire, ammonite, jurassic coast, lyme regis, charmouth, durdle door, chesil beach, seven sisters cliff, beachy head, white cliffs, robin hoods bay, saltburn, blackpool, margate, whitstable, southwold, aldeburgh, cromer, cromer pier, cromer crab, hunstanton, sheringham, wells-next-the-sea, holkham, skegness, cleethorpes, bournemouth, weymouth, woolacombe, croyde, saunton sands, newquay, fistral, porthcurno, porthmeor, perranporth, polzeath, tenby, barafundle, rhossili, pembrokeshire coast, llandudno, barmouth, holy island, lindisfarne, tynemouth, whitley bay, southend, southend pier, clacton, frinton, hastings beach, camber sands, dungeness, southsea, isle of wight, isles of scilly, luskentyre, north berwick, portobello beach, outer banks, cape cod, jersey shore, myrtle beach, santa monica pier, big sur, venice beach, waikiki, north shore oahu, coney island, outer hebrides beach, bondi, bondi beach, byron bay, beach day, beach days, beach holiday, beach house, beach walk, beach walks, beach clean, beach umbrella, beach chair, beach bag, beach bar, beach read, beach volleyball, beach bum, beach body, beach café, beach cafe, beach picnic, beach combing, beachcombing, dog beach, nudist beach, empty beach, stick of rock, donkey ride, donkey rides, punch and judy, amusement arcade, two pence machine, 2p machine, coin pusher, helter skelter, kiss me quick, candy floss, crazy golf, ice cream cone, 99 flake, saltwater taffy, shell collection, flip flops sand, sun lounger, suncream, sun cream, sunscreen, factor 50, factor 30, spf 50, sunburn, sunburned, sunburnt, tan line, tan lines, suntan, dryrobe, swim shoes, jelly shoes, flip-flops, bucket hat, sand dollar, conch, coral reef, snorkel, snorkelling, snorkeling, lagoon, atoll, clifftop, cliff path, coastal path, coast path, coastal erosion, coastguard, lifeguard tower, lifeguard flags, red flag beach, groyne, breakwater, slipway, harbour town, fishing village, lighthouse keeper, weever fish, portuguese man-of-war, moon jellyfish, sea glass hunting, washed ashore, wet sand, spade and bucket, sandcastles, paddling in the, paddle in the',
  hints:
    'sea, ocean, coast, shore, tide, sand, cliff, pier, promenade, cove, island, crab, lighthouse, surf, surfing, cornwall, norfolk, seagulls, palm beach, long beach, miami beach, south beach, beach boys, the tide, tide is turning, waves, wave, pebble, dune, salty, salt, horizon, bucket, spade, towel, swimsuit, paddle, swim, dip, seal, seals, gull, gulls, chips, ice cream, arcade, boat, boats, shell, shells, fossil, barefoot, windy, sunset, bay, holiday, cornish, wetsuit, flask, donkey, resort, waded, seaside town, sun, lifeguard',
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
