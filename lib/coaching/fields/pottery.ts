/** Clay, wheels and kilns. */
import type { Field } from './field.ts';

export const pottery: Field = {
  name: 'pottery',
  words:
    'pottery, pottery class, pottery wheel, potters wheel, kiln, kiln opening, bisque, bisqueware, stoneware, earthenware, porcelain, ceramic, ceramicist, raku, celadon, tenmoku, glaze firing, glaze test, underglaze, sgraffito, wheel throwing, wheel-thrown, throwing pots, hand-building, handbuilding, pinch pot, coil pot, slab-built, slipware, slip casting, wedging clay, pug mill, air-dry clay, kintsugi, salt-glazed, wood-fired kiln, wonky pot, great pottery throw, wedge your clay, lump of clay, thrown mug, clay studio, opened the kiln, kiln gods, ceramic mug, studio pottery, potters, ceramics, ceramics class, ceramics course, ceramics studio, ceramic artist, ceramist, pots thrown, throwing a bowl, throwing bowls, throwing mugs, throwing class, throwing lesson, pottery studio, pottery teacher, pottery course, pottery kiln, pottery workshop, pottery seconds, pottery sale, pottery fair, pottery shed, pottery tools, pottery taster, pottery throwdown, throw down, great pottery, keith brymer jones, brymer jones, siobhan ceramic, clay body, clay club, clay dust, ball of clay, bag of clay, bags of clay, kilo of clay, block of clay, reclaim clay, reclaimed clay, wild clay, paper clay, paperclay, polymer clay, fimo, air dry clay, crank clay, grogged, grog clay, porcelain clay, bone china, bone-dry, leather-hard, leather hard, leatherhard, greenware, once-fired, bisque fire, bisque fired, bisque-fired, bisque firing, glaze fire, glaze kiln, glaze recipe, glaze recipes, glaze drip, glaze run, glaze ran, glaze bucket, glaze test tiles, test tile, test tiles, dipping glaze, celadon glaze, ash glaze, shino, oribe, chun glaze, crystalline glaze, crawled glaze, crawling glaze, pinholing, crazing, shivering glaze, overglaze, majolica, maiolica, faience, delftware, creamware, salt glaze, soda firing, soda-fired, soda fired, wood firing, wood-fired pots, anagama, noborigama, pit firing, pit-fired, saggar, raku firing, raku kiln, horsehair raku, obvara, gas kiln, electric kiln, kiln shelf, kiln shelves, kiln wash, kiln load, kiln unload, kiln controller, kiln element, kiln elements, kiln sitter, kiln props, unloaded the kiln, loading the kiln, unloading the kiln, open the kiln, opening the kiln, in the kiln, from the kiln, kiln today, cone 6, cone 10, cone 04, cone 6 oxidation, pyrometric, pyrometric cone, orton cone, reduction firing, oxidation firing, thermal shock, dunting, s-crack, s-cracks, wheel thrown, hand-thrown, hand thrown, handthrown, hand-built, hand built vase, slab built, slab roller, slab mug, coil built, coil-built, coil building, pinch pots, pinch-pot, pulled handle, pulling handles, pull a handle, pull handles, handle pulling, attach the handle, attaching handles, score and slip, slip and score, slip trailing, slip trailer, slip-trailed, mishima, nerikomi, agateware, chattering tool, fluting, faceting, faceted mug, burnishing, burnished pot, terra sigillata, decals ceramic, transferware, foot ring, footring, trimming tool, trimming tools, trimming bowls, giffin grip, loop tool, metal rib, wire cutter clay, banding wheel, bats for wheel, throwing bat, splash pan, kick wheel, shimpo, centering clay, centering the clay, centred the clay, centring, centre the clay, centring clay, center the clay, coning up, wedge clay, wedging, ram head wedging, jigger jolley, slip-cast, slipcast, slipcasting, plaster mould slip, plaster bat, moon jar, moon jars, chawan, tea bowl, tea bowls, yunomi, guinomi, tokkuri, yarn bowl, berry bowl, butter dish handmade, ikebana vase, bud vase, bud vases, stoneware mug, porcelain bowl, stoneware clay, terracotta pots, handmade mug, handmade mugs, handmade ceramics, handmade bowl, bernard leach, leach pottery, lucie rie, hans coper, grayson perry pots, edmund de waal, shoji hamada, hamada, magdalene odundo, clarice cliff, moorcroft, josiah wedgwood, wedgwood, spode, royal doulton, emma bridgewater, stoke-on-trent pottery, staffordshire pottery, arita, mashiko, bizen, potclays',
  hints:
    'clay, glaze, wheel, fired, firing, throw, threw, thrown, pot, potter, mug, bowl, vase, plate, teapot, handle, studio, cracked, wonky, slip, terracotta, centering, trimming, crackle, lid, spout, cone, mugs, bowls, vases, plates, jug, jugs, planter, dish, dishes, tile, tiles, glazes, glazed, unglazed, coil, slab, pinch, bat, ribs, sponge, trim, trimmed, wedge, centered, centred, collapsed, wobble, wobbly, explode, exploded, explosion, shrink, shrinkage, warped, crack, cracks, seconds, cobalt, copper, oxide, iron, rutile, fire, unload, shelf, saucer, sculpt, sculpture, figurine, handmade, splattered, muddy, foot, rim',
  any: {
    'share-yours': 'Show me your wonkiest pot.',
    'open-question': 'Which mug do you reach for every day?',
    'fill-in-the-blank': '"It was meant to be a vase, but it became ____." Fill it in.',
  },
  after: {
    win: {
      'share-yours': 'Show me the piece you would never sell.',
      'open-question': 'Which piece took you the most tries?',
    },
    mishap: {
      'open-question': "What's the worst thing a kiln has done to you?",
      'tell-me': 'Tell me about the pot you still mourn.',
    },
    opinion: { 'open-question': "What's the pottery rule you ignore?" },
    tip: { 'open-question': 'What finally made centering click for you?' },
    news: { 'open-question': 'What would you put in it first?' },
    plan: { 'open-question': 'What should I make next?' },
  },
  subjects: [
    [
      'kiln, kiln opening, opened the kiln, exploded, explosion, wood-fired kiln, firing, fired, bisque, bisqueware, cone, kiln gods, unload',
      {
        'open-question': "What's the worst thing a kiln has done to you?",
        'tell-me': 'Tell me the best surprise that came out of a kiln.',
      },
    ],
    [
      'glaze, glaze firing, glaze test, underglaze, celadon, tenmoku, crackle, ran, drip, test tile, raku, salt-glazed, colour, color',
      {
        'open-question': 'Which glaze did you get once and never again?',
        'name-one': "Name one color you'd have on every shelf.",
      },
    ],
    [
      'pottery class, class, teacher, evening class, first lesson, third week, course, vessel, beginner, taster, first time, first pot',
      {
        'open-question': 'What did your first pot look like?',
        'tell-me': "Tell me what you'd make in your first pottery class.",
      },
    ],
    [
      'mug, mugs, ceramic mug, thrown mug, handle, handles, cup, coffee, tea, handle fell',
      {
        'open-question': 'Which mug do you reach for every day?',
        'share-yours': 'Show me the mug that nobody else may use.',
      },
    ],
    [
      'wonky, wonky pot, wobbly, lopsided, ugly, imperfect, wobble, leaning, bowl now, ashtray, doorstop',
      {
        'share-yours': 'Show me your wonkiest pot.',
        'fill-in-the-blank': '"It was meant to be a vase, but it became ____." Fill it in.',
      },
    ],
    [
      'wheel, on the wheel, pottery wheel, potters wheel, centering, centring, centered, throwing, wheel throwing, wheel-thrown, throwing pots, threw, thrown, off center, collapse, collapsed, ghost',
      { 'open-question': 'What finally made centering click for you?' },
    ],
    [
      'hand-building, handbuilding, pinch pot, coil pot, slab-built, slab, coil, pinch, air-dry clay, sculpture, figurine, at home',
      {
        'choice-question': 'Wheel or hands?',
        'open-question': 'What was the first thing you ever made of clay?',
      },
    ],
    [
      'wedge your clay, wedging clay, wedge, clay, lump of clay, bag of clay, pug mill, reclaim, clay studio, slip, mud, clay under',
      {
        'open-question': 'Where do you keep finding clay?',
        'name-one': 'Name one boring step you never skip.',
      },
    ],
    [
      'cracked, crack, broke, broken, dropped, smashed, shattered, handle broke, chipped, chip, kintsugi, gold, repair, glue',
      {
        'open-question': 'Which broken pot are you still mourning?',
        'tell-me': "Tell me what you've glued together because you couldn't part with it.",
      },
    ],
    [
      'market, craft fair, shop, stall, sell, selling, sold, first sale, etsy, price, pricing, order, commission, shop update, seconds',
      {
        'open-question': 'Which piece would you never sell?',
        'tell-me': "Tell me what you'd pay for a mug that's made by hand.",
      },
    ],
    [
      'vase, tall vase, teapot, lid, spout, plate, plates, bowl, bowls, dinner set, planter, jug, pitcher, butter dish',
      {
        'open-question': 'What should I make next?',
        'fill-in-the-blank': '"One day I\'ll make a proper ____." Fill it in.',
      },
    ],
    [
      'great pottery throw, throw down, keith, cry, tv',
      { 'open-question': 'What would make you cry at a pot?' },
    ],
    [
      'gift, present, christmas, mum, mom, family, friends, everyone is getting, birthday',
      {
        'open-question': 'Who gets your pots, wanted or not?',
        'tell-me': 'Tell me the best thing anybody ever made for you.',
      },
    ],
    [
      'ceramicist, potter, studio, studio pottery, bernard leach, leach, lucie rie, workshop, apprentice, residency, exhibition',
      {
        'name-one': "Name one potter whose work you'd like to live with.",
        'open-question': 'Who would you spend a day in the studio with?',
      },
    ],
    [
      'stoneware, porcelain, earthenware, terracotta, slipware, slip casting, japanese, bizen, sgraffito, trimming, foot ring',
      {
        'choice-question': 'Stoneware, porcelain or plain terracotta?',
        'open-question': 'Which clay would you use for the rest of your life?',
      },
    ],
    [
      'dishwasher, washing-up, washing up, hand wash, cupboard, shelf, shelves, every day, breakfast',
      {
        'open-question': "What's in your cupboard that never goes in the dishwasher?",
        'fill-in-the-blank': '"You can never have too many ____." Fill it in.',
      },
    ],
  ],
  is: [
    'Opened the kiln this morning and nothing had exploded. A first for me.',
    'Third week of pottery class and I have made what the teacher kindly calls a vessel.',
    'The handle fell off in the bisque. Again. It is a bowl now.',
    'You can tell a good ceramic mug by whether the washing-up gets done by hand.',
    'New stoneware is up in the shop: mugs, bowls, and one very tall vase.',
    'Tip from 20 years of pottery: wedge your clay longer than you think.',
  ],
  isNot: [
    ['She threw the bowl of cereal at the wall and I laughed.', 'a toddler'],
    ['We have reached the point where the pot of money is empty.', 'money'],
    ['Rafa on clay is still the best thing in tennis.', 'tennis'],
  ],
};
