/** Walks, hills, tents and maps. */
import type { Field } from './field.ts';

export const hiking: Field = {
  name: 'walking and hiking',
  words:
    'hike, hiker, hiking, hillwalking, hillwalker, fellwalking, munro, munro bagging, wainwrights, trailhead, thru-hike, long-distance path, coast path, coastal path, coastal walk, pennine way, appalachian trail, pacific crest trail, west highland way, ridgeway, camino, camino de santiago, national trail, ramblers, trig point, scafell, scafell pike, helvellyn, ben nevis, snowdon, yr wyddfa, cairngorms, lake district, peak district, dartmoor, yosemite, national park, walking boots, hiking boots, walking holiday, walking group, trekking, trekking poles, walking poles, backpacking, rucksack, os map, ordnance survey, alltrails, komoot, campsite, camping, wild camping, camping trip, camping stove, glamping, sleeping bag, bothy, gaiters, kendal mint cake, footpath, right of way, kissing gate, moorland, campfire, tent pegs, hill walk, mountain walk, country walk, woodland walk, forest bathing, cloud inversion, last munro, hiked, hikers, hiking trail, hill walking, fell walking, fellwalker, wainwright, munros, corbett, trig pillar, cairn, summit cairn, striding edge, skiddaw, catbells, blencathra, great gable, haystacks wainwright, crib goch, tryfan, pen y fan, cadair idris, ben lomond, cuillin, glencoe, kinder scout, mam tor, pen-y-ghent, ingleborough, whernside, yorkshire three peaks, three peaks challenge, dartmoor tor, brecon beacons, bannau brycheiniog, south downs way, south west coast, hadrians wall path, cleveland way, cotswold way, offas dyke, continental divide trail, john muir trail, thru-hiker, thru hike, thru-hiking, section hike, day hike, long distance path, tour du mont, gr20, dolomites, via ferrata, alta via, camino frances, half dome, angels landing, zion national park, national park trail, switchbacks, scramble up, scrambling, scree, ridge walk, ridgeline, false summit, summited, wild camp, wildcamping, bivvy bag, bivy, bothies, mountain hut, refugio, ultralight, base weight, daypack, backpacking trip, camelbak, trail mix, jetboil, os maps, map and compass, gore-tex, goretex, merino socks, blister plaster, compeed, blisters, public footpath, bridleway, rights of way, right to roam, ramblers association, rambling club, permissive path, dog walk stile, boggy, peat bog, fell top, mountain rescue, leave no trace, day walk, long walk, 10-mile walk, ten-mile walk, circular walk, naismiths rule, red socks, above the clouds',
  hints:
    'walk, trail, summit, mountain, fell, ridge, moor, woods, compass, stile, blister, waterproofs, tent, flask, cagoule, bog, trek, national trust, walk in the, trail of, mountain of, data lake, summit meeting, walk through, walk-in, walked, walking, walks, trails, path, peak, peaks, mountains, hill, hills, valley, view, views, boots, pack, camp, map, mud, rain, mist, sandwich, descent, ascent, climb, climbed, miles, lost, waterfall, elevation, signpost, contour, contours, sheep, bears',
  any: {
    'open-question': 'Which walk would you do again tomorrow?',
    recommend: 'Recommend one walk that is worth the rain.',
    'tell-me': "Tell me what's always in your bag.",
    'fill-in-the-blank': '"The map said two miles, but ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'Which walk are you proudest of?',
      'share-yours': 'Show me the view you worked hardest for.',
    },
    mishap: {
      'open-question': "What's the most lost you've ever been?",
      'fill-in-the-blank': '"We should have turned back when ____." Fill it in.',
    },
    opinion: {
      'open-question': 'What do you never want to meet on a trail?',
      'name-one': "Name one famous walk that isn't worth it.",
    },
    tip: { 'open-question': 'What do you carry that others leave at home?' },
    plan: {
      'open-question': "If you've done it, what should I not miss?",
      'tell-me': 'Tell me the one thing I should pack.',
    },
    change: { 'open-question': 'Which piece of kit was worth every penny?' },
    scene: { 'open-question': 'Where should I walk next?', 'share-yours': 'Show me your last good view.' },
    news: { 'open-question': 'Which walk would you put on the list first?' },
  },
  subjects: [
    [
      'rain, soaked, waterproofs, wet, drizzle, horizontal rain, cagoule, downpour',
      { 'open-question': "What's the wettest you've ever been and still called it a good day?" },
    ],
    [
      'tent, camping, campsite, tent pegs, wild camping, camping trip, sleeping bag, groundsheet, glamping',
      {
        'open-question': "What's the worst night you've ever spent in a tent?",
        'tell-me': 'Tell me what you always forget when you go camping.',
      },
    ],
    [
      'blister, blisters, walking boots, hiking boots, boots, socks, soles, heel, feet',
      { 'open-question': 'How far have your boots carried you, and are they still going?' },
    ],
    [
      'lost, map, os map, ordnance survey, compass, alltrails, komoot, wrong turn, detour, shortcut, paper map, fog',
      {
        'open-question': "What's the most lost you've ever been?",
        'fill-in-the-blank': '"The map said two miles, but ____." Fill it in.',
      },
    ],
    [
      'summit, munro, munro bagging, wainwrights, trig point, ben nevis, snowdon, scafell pike, scafell, helvellyn, peak, mountain, last munro, top, mountain of, mountain walk, summit meeting',
      {
        'open-question': 'Which summit was worth every step?',
        'name-one': "Name one hill that's better than its famous neighbor.",
      },
    ],
    [
      'view, cloud, cloud inversion, no view, inside of a, sunrise, sunset, ridge',
      {
        'open-question': "Where's the best view you've ever earned?",
        'share-yours': 'Show me a view you walked for.',
      },
    ],
    [
      'bog, bogs, mud, moorland, moor, peat, marsh, stream, stepping stones, dartmoor',
      { 'open-question': "What's the deepest you've ever gone into a bog?" },
    ],
    [
      'flask, sandwich, packed lunch, pie, kendal mint cake, pub, tea, cake, snacks, picnic',
      { 'open-question': 'What do you eat at the top, every time?' },
    ],
    [
      'rucksack, backpacking, pack, ultralight, kit, gear, trekking poles, walking poles, gaiters, stove, camping stove',
      {
        'open-question': 'What do you carry on every walk and never use?',
        'name-one': 'Name one bit of kit worth every penny.',
      },
    ],
    [
      'sheep, cows, bull, cattle, wasp, midges, ticks, bear, dog',
      { 'open-question': 'Which animal has made you turn round on a walk?' },
    ],
    [
      'stile, kissing gate, footpath, right of way, path, gate, ploughed, barbed wire, sign, waymarker, private, blocked, landowner',
      { 'open-question': 'Which path near you would you fight for?' },
    ],
    [
      'pennine way, camino, camino de santiago, appalachian trail, pacific crest trail, west highland way, coast to coast, thru-hike, coast path, coastal path, long-distance path, ridgeway, national trail',
      { 'open-question': 'Which long path would you start tomorrow if you could?' },
    ],
    [
      'hut, bothy, hostel, mountain hut, refuge, snorer, bunk',
      { 'open-question': "Who's the best person you've ever met on a trail?" },
    ],
    [
      'kids, toddler, are we there, children, teenager, family walk, wife, husband',
      { 'open-question': 'How do you get a child up a hill?' },
    ],
    [
      'walking group, ramblers, group, led walk, solo, alone, friend, strangers',
      { 'choice-question': 'Do you walk to talk, or to be left alone?' },
    ],
    [
      'woods, woodland walk, forest bathing, autumn, leaves, bluebells, forest, trees',
      { 'open-question': 'Which wood do you go to when you need one?' },
    ],
    [
      'lake district, peak district, cairngorms, yosemite, national park, crowded, car park, queue, instagram, parking',
      { 'open-question': 'Which famous spot is best before eight in the morning?' },
    ],
    [
      'coastal walk, cliff, beach, sea, seal, lighthouse',
      { 'open-question': 'Which stretch of coast would you walk again tomorrow?' },
    ],
    [
      'campfire, stars, milky way, marshmallow, night sky',
      { 'open-question': 'Who do you want next to you at a campfire?' },
    ],
    [
      'miles, fourteen, 20 miles, step count, knees, downhill, tired, longest',
      { 'open-question': 'What hurts first after a long day on foot?' },
    ],
    [
      'swim, waterfall, river, tarn, swam',
      { 'open-question': "Where have you swum on a walk because you couldn't resist?" },
    ],
  ],
  is: [
    'Switzerland has more than 1,500 lakes and a hiking trail around every one of them.',
    'Fourteen miles, three bogs, one pie. A perfect walk in the Peak District.',
    'Last Munro today. It took me 22 years, two knees and one very patient wife.',
    'We went camping. It rained so hard that the tent pegs applied for asylum.',
    'Two hours up to the trig point for a view of the inside of a cloud. Best hike of the year.',
  ],
  isNot: [
    ['A mountain of tickets and no trail of who closed them.', 'work'],
    ['The G7 summit ended early and without a statement.', 'politics'],
  ],
};
