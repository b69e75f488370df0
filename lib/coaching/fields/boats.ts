/** Sails, paddles, canals and moorings. */
import type { Field } from './field.ts';

export const boats: Field = {
  name: 'boats',
  words:
    'boat, narrowboat, canal boat, boater, houseboat, liveaboard, sailboat, sailing, sailing boat, sailor, yacht, dinghy, dinghies, catamaran, kayak, kayaker, canoe, canoeist, paddleboard, paddleboarding, coracle, rowing boat, regatta, mooring, moored, towpath, canal lock, lock keeper, tiller, rudder, mainsail, spinnaker, jib, bilge, bilge pump, outboard, outboard motor, portside, tall ship, lifeboat, rnli, boatyard, slipway, weed hatch, shipping forecast, cowes week, narrowboats, narrowboater, live aboard, canal boats, barge, widebeam, dutch barge, boat yard, boat trip, boat life, boatlife, boat engine, boat builder, boatbuilder, boatbuilding, boat show, boat licence, boat owner, my boat, our boat, the boat, wooden boat, fishing boat, rowboat, motorboat, speedboat, powerboat, pontoon boat, bass boat, jet ski, sailing club, sailing dinghy, sailing trip, sailing holiday, learn to sail, learned to sail, went sailing, go sailing, yachtsman, yachtswoman, superyacht, trimaran, sloop, ketch, yawl, schooner, cutter rig, junk rig, genoa, headsail, storm jib, halyard, mainsheet, boom vang, gooseneck, forestay, backstay, winch handle, moorings, moored up, visitor mooring, continuous cruiser, continuous cruising, winter mooring, dropped anchor, drag anchor, anchor chain, windlass, lock gate, lock gates, lock-keeper, flight of locks, lock flight, staircase locks, winding hole, swing bridge, tow path, lift bridge, canal & river, canal and river, crt licence, pump out, pump-out, elsan, bilges, stern gland, stern gear, propeller, inboard engine, antifoul, antifouling, bilge keel, bow thruster, helmsman, galley kitchen, v-berth, cratch cover, mushroom vent, blacking the hull, dry dock, drydock, harbourmaster, harbour master, chandlery, boathook, boat hook, life jacket, lifejacket, buoyancy aid, vhf radio, epirb, chartplotter, navionics, sea shanties, lifeboat crew, yachtmaster, day skipper, rya, competent crew, first mate, man overboard, capsize, run aground, ran aground, reef the main, reefed, beating upwind, upwind, close-hauled, gybe, jibe, port side, force six, force seven, force eight, atlantic crossing, circumnavigation, vendee globe, americas cup, sydney hobart, fastnet, laser dinghy, optimist dinghy, topper, mirror dinghy, wayfarer dinghy, kayaking, canoeing, sit-on-top, spray skirt, paddle boarding, stand-up paddle, sup board, coxswain, sculling, coxless, rowing club, rowing machine crew, henley regatta, eight rowing, rowlock, oar, norfolk broads, llangollen canal, kennet and avon, grand union canal, caen hill, regents canal, leeds and liverpool, macerator, steamboat, paddle steamer, cruise ship, bowline, clove hitch, sheet bend, marina, keel, starboard',
  hints:
    'sail, skipper, canal, mast, anchor, knot, tacking, capsized, rowing, rower, same boat, rock the boat, missed the boat, float your boat, boat race, dream boat, gravy boat, plain sailing, sails, sailed, deck, bow, stern, lock, locks, cruise, cruising, paddle, row, engine, diesel, harbour, harbor, tide, wind, knots, rope, ropes, crew, captain, aboard, ashore, moor, cabin, galley, stove, water tank, leak, sank, sunk, sinking, cast off, swell, river, lake, ducks',
  any: {
    'open-question': "What's the best trip you've ever made on water?",
    'tell-me': "Tell me the best boat name you've ever seen.",
    'name-one': 'Name one stretch of water I should see from a boat.',
    'fill-in-the-blank': '"There are two kinds of people who own boats: ____." Fill it in.',
  },
  after: {
    win: { 'open-question': 'Where did your best day on the water take you?' },
    mishap: {
      'open-question': 'What have you dropped overboard that you still miss?',
      'tell-me': 'Tell me about the time you went in.',
    },
    opinion: { 'open-question': 'What does nobody tell you before you buy a boat?' },
    tip: { 'open-question': 'What do you always have on board?' },
    plan: {
      'open-question': 'What would you check before setting off?',
      recommend: 'Recommend one mooring worth stopping for.',
    },
    change: { 'open-question': 'If you have a boat, how did it get its name?' },
  },
  subjects: [
    [
      'narrowboat, canal boat, liveaboard, houseboat, boater',
      { 'open-question': 'What would you find hardest about living on a boat?' },
    ],
    [
      'canal lock, lock, locks, windlass, lock keeper, towpath, gongoozler, canal',
      { 'open-question': 'Who would you want with you on a day of twenty locks?' },
    ],
    [
      'keys, dropped, overboard, bottom of',
      { 'open-question': 'What have you dropped in the water that you still miss?' },
    ],
    [
      'fell in, went in, capsized, soaked, splash, swim',
      {
        'tell-me': 'Tell me about the time you went in.',
        'open-question': 'When did you last go in with all your clothes on?',
      },
    ],
    [
      'mooring, moored, marina, berth, slipway, harbour, harbor',
      {
        recommend: 'Recommend one mooring worth stopping for.',
        'open-question': "What's the best place you've ever spent a night on the water?",
      },
    ],
    [
      'reverse, crash, crashed, bump, jetty, docking, crosswind',
      { 'open-question': "What's the most public crash you've ever had at low speed?" },
    ],
    [
      'named, boat names',
      {
        'open-question': "What's the best boat name you've ever seen?",
        'fill-in-the-blank': '"I\'d call my boat ____." Fill it in.',
      },
    ],
    [
      'engine, outboard, outboard motor, bilge, bilge pump, diesel, leak, leaking, weed hatch, propeller, rope',
      { 'open-question': 'What has stopped you dead on the water?' },
    ],
    [
      'dinghy, dinghies, sailing, sailboat, sailing boat, tacking, jib, mainsail, spinnaker, tiller, rudder, keel',
      { 'open-question': 'Who got you into a sailing boat for the first time?' },
    ],
    [
      'yacht, catamaran, crossing, atlantic, passage, ocean, channel',
      { 'open-question': "What's the roughest water you've ever been on?" },
    ],
    [
      'kayak, kayaker, canoe, canoeist, paddle, paddleboard, paddleboarding, coracle, circles, rapids',
      { 'open-question': 'Where did your best day with a paddle take you?' },
    ],
    [
      'rowing, rower, rowing boat, oar, oars, regatta, cowes week, eight, cox',
      { 'open-question': 'What would get you up at five to sit in a boat?' },
    ],
    [
      'boatyard, restore, varnish, paint, antifoul',
      { 'open-question': 'What does nobody tell you before you buy a boat?' },
    ],
    [
      'lifeboat, rnli, rescue, mayday, lifejacket, coastguard',
      { 'open-question': 'Who came to help the last time you were in trouble on the water?' },
    ],
    [
      'shipping forecast, dogger, german bight',
      { 'open-question': 'Which name in the shipping forecast do you say out loud?' },
    ],
    ['seasick, ferry, cruise', { 'open-question': "What's the worst crossing you've sat through?" }],
    [
      'heron, ducks, sunset, mist, anchor, tea',
      { 'open-question': "What's the best breakfast you've ever had afloat?" },
    ],
    [
      'tall ship, sailor, skipper, knot, knots, starboard, portside, crew',
      { 'open-question': 'Which knot can you still tie without looking?' },
    ],
  ],
  is: [
    'Dropped my keys, my windlass and my dignity off the narrowboat in one movement. The marina saw it all.',
    'Bought a dinghy. It\'s named "Sorry, Darling".',
    'Sailing: standing under a cold shower while tearing up banknotes, but with better views.',
    'First time in a kayak. I went in circles for an hour and an old man on a yacht applauded.',
  ],
  isNot: [
    ["We're all in the same boat with this release, so don't rock the boat.", 'an idiom'],
    ['Get the new hires on deck and anchor the roadmap by Friday.', 'work'],
  ],
};
