/** Rods, rivers and the one that got away. */
import type { Field } from './field.ts';

export const fishing: Field = {
  name: 'fishing',
  words:
    'fishing, fishing trip, fishing rod, fishing boat, fishing license, fishing licence, fly fishing, sea fishing, ice fishing, coarse fishing, carp fishing, angler, angling, carp, trout, brown trout, barbel, tench, bream, walleye, crappie, largemouth, smallmouth, bass boat, tackle box, tackle shop, bait shop, catch and release, fly tying, dry fly, landing net, keepnet, bite alarm, chub, sea bass, pike fishing, fishmonger, trawler, feeder fishing, float fishing, lure fishing, match fishing, river fishing, lake fishing, pole fishing, bass fishing, trout fishing, salmon fishing, beach fishing, night fishing, surf fishing, kayak fishing, magnet fishing, crabbing, crabbing line, go fishing, went fishing, gone fishing, pier fishing, beachcaster, surfcasting, spinning rod, fly rod, carp rod, baitcaster, fixed spool reel, fishing reel, fishing line, fishing tackle, fishing lake, fishing spot, fishing season, fishing report, fishing hut, fishing village, fishing pole, fishing mate, fishing umbrella, rod license, rod licence, rod rest, close season, boilie, boilies, pellet waggler, groundbait, luncheon meat bait, sweetcorn bait, lugworm, ragworm, nightcrawler, nightcrawlers, spinnerbait, crankbait, jig head, jighead, soft plastics, swimbait, topwater, spoon lure, rapala, mepps, plug lure, treble hook, barbless, barbless hook, hooklength, leader line, tippet, fluorocarbon, braided line, braid mainline, swivel, split shot, swim feeder, method feeder, pole float, waggler, hair rig, bivvy, bedchair, unhooking mat, weigh sling, disgorger, fish finder, downrigger, trolling motor, jon boat, nymphing, euro nymphing, mayfly hatch, mayfly, caddis, woolly bugger, adams fly, pheasant tail nymph, spey cast, roll cast, false cast, chalk stream, river test trout, sea trout, grayling, rainbow trout, cutthroat trout, steelhead, sockeye, chinook, coho, salmon run, roach and perch, rudd, gudgeon, minnow, dace, zander, wels catfish, catfish, mirror carp, common carp, crucian, sturgeon, bluegill, sunfish, muskie, striped bass, striper, stripers, redfish, snook, tarpon, mahi mahi, tuna fishing, bluefin, halibut, pollack, pollock, cod fishing, flounder, plaice, dogfish, smoothhound, wrasse, garfish, dover sole, turbot, mullet, blanked again, blanking, personal best carp, pb carp, pb pike, 20lb carp, mortimer and whitehouse, gone fishing series, izaak walton, compleat angler, ice shanty, tip-up, peg number, lobster pot, crab pot, fishing quota, fishermen, fisherman, fisherwoman, harbour landing',
  hints:
    'fish, rod, reel, lure, bait, pike, salmon, mackerel, maggots, waders, catch, fishing for compliments, fishing expedition, fishing net, fishing for likes, bite, bites, biting, nibble, cast, casting, float, hook, hooked, bass, cod, line, net, riverbank, bank, lake, river, pier, estuary, stream, pond, tide, worm, worms, fly, tackle, swim, landed, scales, lb, lbs, released, flask, tangle, blank, eel, eels, lobster, crab, harbour',
  any: {
    'open-question': "What's the one that got away?",
    'tell-me': 'Tell me about your first fish.',
    'name-one': "Name one water you'd fish again tomorrow.",
    'fill-in-the-blank': '"They weren\'t biting, so I ____." Fill it in.',
  },
  after: {
    win: { 'open-question': "What's your best fish, and how big is it by now?" },
    mishap: { 'open-question': "What have you caught that wasn't a fish?" },
    opinion: { 'open-question': "What do people who don't fish never understand about it?" },
    tip: { 'open-question': "What's the best thing another angler ever showed you?" },
    plan: { 'open-question': 'What would you bring that most people forget?' },
    change: { 'open-question': 'Which piece of kit changed your fishing most?' },
  },
  subjects: [
    [
      'got away, lost it, broke the line, snapped, line broke, slipped',
      { 'open-question': 'How big was the one that got away, and has it grown since?' },
    ],
    [
      'no bites, blank, blanked, nothing biting, not biting, nine hours, bite, caught nothing, bite alarm',
      { 'open-question': "What do you think about when nothing's biting?" },
    ],
    [
      'carp, bream, tench, barbel, chub, roach, perch, catfish, carp fishing',
      { 'open-question': "Which fish do you know by sight and still can't catch?" },
    ],
    [
      'trout, brown trout, fly fishing, dry fly, fly, fly tying, hatch, river, stream, salmon',
      { 'open-question': 'Which fly would you keep if you could keep only one?' },
    ],
    [
      'personal best, biggest, pb, record, huge, weighed, pounder',
      { 'open-question': "What's your biggest fish, honestly?" },
    ],
    [
      'tackle box, box, weighs, rod, fishing rod, reel, kit, gear, lure, tackle shop',
      { 'open-question': "What's in your tackle box that you've never used?" },
    ],
    [
      'bait, maggots, worms, sweetcorn, boilie, bait shop, luncheon meat, fridge',
      { 'open-question': "What's the oddest bait you've ever seen work?" },
    ],
    [
      'tangle, tangled, tree, snag, snagged, hooked, knot, hat, bush',
      { 'open-question': "What's the worst thing you've ever hooked by mistake?" },
    ],
    [
      'sea fishing, sea bass, mackerel, pier, boat, fishing boat, seasick, cod, harbour, harbor, trawler',
      { 'open-question': 'Which stretch of coast would you fish all summer?' },
    ],
    [
      'son, daughter, kids, grandson, granddad, grandfather, dad, first fish, nephew',
      { 'open-question': 'Who took you fishing for the first time?' },
    ],
    [
      'catch and release, released, cooked, ate, fillet, supper, landing net, keepnet, fishmonger',
      { 'open-question': "How do you cook a fish you've caught yourself?" },
    ],
    [
      'dawn, mist, sunrise, 4am, quiet, peace, kingfisher, otter, heron, no phone',
      { 'open-question': 'What have you seen from the bank that had nothing to do with fish?' },
    ],
    [
      'cold, ice fishing, rain, winter, freezing, flask, waders, waders leak',
      { 'open-question': "What's the coldest you've ever been for a fish?" },
    ],
    [
      'fishing license, fishing licence, permit, bailiff, club water, opening day, closed season',
      { 'open-question': 'Which rule on the water would you tighten?' },
    ],
    [
      'bass boat, largemouth, smallmouth, walleye, crappie, tournament, pike, pike fishing',
      { 'open-question': 'Which lake would you drive all night for?' },
    ],
  ],
  is: [
    'Nine hours with a fishing rod, no bites, no phone. Best fishing trip of the year.',
    'Caught a carp so big that the landing net resigned.',
    'Fly fishing is 5% fish and 95% trees.',
    'My tackle box weighs eleven kilos and I use two things in it.',
  ],
  isNot: [
    ['Reel in the scope before the line manager takes the bait.', 'work'],
    ["She wasn't fishing for compliments, the haircut really is good.", 'an idiom'],
  ],
};
