/** Pools, lakes, the sea in January. */
import type { Field } from './field.ts';

export const swimming: Field = {
  name: 'swimming',
  words:
    'swim, swam, swum, swimmer, swimming, lido, sea swim, sea swimming, wild swim, wild swimming, open water swim, open water swimming, cold water swim, cold water swimming, cold-water swimming, coldwater swim, dryrobe, dry robe, swimming pool, swimming lesson, swimming costume, swimsuit, swim cap, swim club, swim coach, front crawl, breaststroke, backstroke, tumble turn, diving board, channel swim, chlorine, aquafit, armbands, speedo, skinny dip, skinny dipping, serpentine lake, hampstead ponds, lifeguard, butterfly stroke, learn to swim, learned to swim, learnt to swim, family swim, midnight swim, night swim, swims, swimmers, swimming lessons, swimming club, swimming gala, swimming trunks, swimming cap, swimming baths, swimming goggles, swimming teacher, swimming badge, swimming instructor, swim team, swim meet, swim lesson, swim lessons, swim school, swim mom, swim dad, swim mum, swim parent, swim set, swim session, swim squad, swim training, swim bag, swim goggles, swim buddy, swim spot, swim spots, swim shorts, swim diaper, swimwear, tumble turns, flip turn, flip turns, freestyle swim, doggy paddle, sidestroke, medley relay, 200 free, 100 free, 400 im, 50 free, individual medley, kickboard, kick board, pull buoy, hand paddles, swim fins, lane rope, lane ropes, lane etiquette, lane swim, lane swimming, lane rage, medium lane, fast lane at, public swim, early bird swim, swim before work, lidos, tooting bec lido, brockwell lido, parliament hill lido, jubilee pool, sea pool, ocean pool, ladies pond, mens pond, kenwood ladies, leisure centre pool, olympic pool, 50 metre pool, 25 metre pool, pool lane, pool lanes, outdoor pool, indoor pool, paddling pool, infinity pool, rooftop pool, pool deck, pool party, pool noodle, poolside, lifeguards, chlorinated, chlorine hair, goggle marks, goggle tan, fogged goggles, foggy goggles, water wings, cold-water, cold water swimmer, coldwater, cold dip, morning dip, daily dip, polar bear plunge, polar plunge, christmas day dip, new years dip, boxing day dip, loony dook, ice mile, ice swimming, ice swimmer, ice hole swim, winter swimming, winter swim, winter swimmer, wild swimmer, open water swimmer, sea swimmer, sea swimmers, river swim, river swimming, lake swim, lake swimming, loch swim, skinny-dipping, dryrobes, changing robe, tow float, tow-float, neoprene socks, neoprene gloves, after drop, afterdrop, bluetits, blue tits swim, outdoor swimming society, roger deakin, waterlog, channel swimmer, swim the channel, swam the channel, english channel swim, great north swim, swimrun, otillo, aquathlon, aquabike, synchronised swimming, synchronized swimming, artistic swimming, aqua aerobics, aqua fit, aqua jogging, high diving, springboard diving, tom daley, adam peaty, michael phelps, phelps, katie ledecky, ledecky, ian thorpe, rebecca adlington, leon marchand, summer mcintosh, duncan goodhew, caeleb dressel, diana nyad, lynne cox, belly flop, bellyflop, cannonball into, learning to swim, 5 metre badge, rubber brick, pyjamas for swimming, verruca sock, swimmers ear, swimmers shoulder, bilateral breathing, swim smooth, total immersion, css pace, jellyfish sting, sewage in the, bathing water',
  hints:
    'pool, lengths, goggles, dip, plunge, cold plunge, shivering, changing room, verruca, swam against the, swim against the, swimming against the, sink or swim, swim lane, swimming in it, wetsuit, lane, lanes, length, laps, cap, towel, locker, crawl, stroke, breathing, kick, dive, diving, float, floating, bikini, trunks, degrees, freezing, sea, lake, river, loch, reservoir, quarry, pond, beach, waves, tide, jellyfish, seal, flask, sewage, hat, bobble hat, underwater, splash, deep end, shallow end, aqua, bathers, costume, gala, badge, channel, sauna',
  any: {
    'open-question': "What's the coldest water you've ever been in?",
    'tell-me': 'Tell me your favorite place to swim.',
    'name-one': 'Name one swim I should do next.',
    'fill-in-the-blank': '"I was fine until the water reached my ____." Fill it in.',
  },
  after: {
    win: { 'open-question': 'Which swim do you still talk about?' },
    mishap: {
      'open-question': "What have you shared the water with that you didn't want to?",
      'fill-in-the-blank': '"The slow lane would be fine if it weren\'t for ____." Fill it in.',
    },
    opinion: { 'choice-question': 'Pool or open water: which is it for you, and why?' },
    tip: { 'open-question': 'What made the biggest difference to your swimming?' },
    plan: { 'open-question': "What gets you in when it's cold?" },
    change: { 'open-question': 'How old were you when you learned to swim, and who taught you?' },
    news: { 'open-question': 'What time of day would you come for a swim?' },
  },
  subjects: [
    [
      'medium lane, slow lane, fast lane, lane, swim lane, lanes, overtake, overtook, splash, lane rage, swimming pool, pool',
      {
        'open-question': 'Which lane do you pick, and are you right?',
        'fill-in-the-blank': '"The slow lane would be fine if it weren\'t for ____." Fill it in.',
      },
    ],
    [
      'sea swim, sea swimming, sea, waves, tide, beach, jellyfish, seaweed, seal, harbour, harbor',
      {
        'open-question': "What have you shared the sea with that you didn't want to?",
        'name-one': 'Name one beach for a swim before breakfast.',
      },
    ],
    [
      'cold water swim, cold water swimming, cold-water swimming, coldwater swim, cold, cold plunge, plunge, ice, degrees, november, december, january, winter, shivering, freezing, new years day',
      {
        'open-question': "What's the coldest water you've ever been in?",
        'fill-in-the-blank': '"I was fine until the water reached my ____." Fill it in.',
      },
    ],
    [
      'wild swim, wild swimming, river, lake, pond, hampstead ponds, serpentine lake, waterfall, loch, open water swim, open water swimming, open water, dip',
      {
        'open-question': "What's the loveliest water you've ever swum in?",
        'tell-me': 'Tell me what touched your leg.',
      },
    ],
    [
      'learn to swim, learned to swim, learnt to swim, swimming lesson, armbands, first length, full length, width, adult lessons, instructor, 54, afraid',
      { 'open-question': 'How old were you when you learned to swim, and who taught you?' },
    ],
    [
      'lido, outdoor pool, opens, reopen, season, changing room, locker, lifeguard, verruca, closed, council',
      {
        'open-question': 'Which lido or pool would you chain yourself to?',
        'tell-me': "Tell me the strangest rule you've seen at a pool.",
      },
    ],
    [
      'dryrobe, dry robe, wetsuit, goggles, swim cap, swimsuit, swimming costume, speedo, bikini, towel, flask, kit, tow float',
      {
        'open-question': 'Which bit of kit would you turn back for?',
        'choice-question': 'Dry robe or old towel?',
      },
    ],
    [
      'front crawl, breaststroke, backstroke, butterfly stroke, tumble turn, stroke, breathing, technique, swim coach',
      {
        'open-question': 'What finally made your front crawl work, or not?',
        'choice-question': 'Front crawl or head-up breaststroke?',
      },
    ],
    [
      'channel swim, gala, race, relay, swim club, 5am, squad, training, lengths, mile, miles, distance',
      { 'open-question': "How far is the furthest you've ever swum?" },
    ],
    [
      'diving board, belly flop, bomb, cannonball, jump, jumped, dive, slide, flume',
      { 'open-question': 'When did you last jump in without testing the water?' },
    ],
    [
      'baby, kids, toddler, family swim, wave machine, aquafit, inflatable, pyjamas, brick',
      {
        'open-question': 'What do you remember of your school swimming lessons?',
        'fill-in-the-blank': '"In swimming lessons we had to ____ in pyjamas." Fill it in.',
      },
    ],
    [
      'chlorine, hair, wrinkled, snack, vending machine, chips, hot chocolate, cake, sauna, shower',
      {
        'open-question': 'What do you eat after a swim?',
        'name-one': 'Name one snack that only tastes right by a pool.',
      },
    ],
    [
      'skinny dip, skinny dipping, midnight swim, night swim, full moon',
      { 'open-question': "What's the most impulsive swim you ever took?" },
    ],
    ['swim, swam, swum, swimmer, swimming', { 'open-question': 'Which swim do you still talk about?' }],
  ],
  is: [
    "Swam in the sea every day in November. It was horrible. I can't wait for December.",
    'Learned to swim at 54. First full length today. The lifeguard clapped.',
    "The lido opens tomorrow and I've packed like I'm crossing the Channel.",
    'There are three speeds in the medium lane, and none of them is medium. Swimming is mostly politics.',
  ],
  isNot: [
    ['The team swam against the tide and shipped anyway.', 'an idiom'],
    ['Dip the brush in water first, then in the blue.', 'painting'],
  ],
};
