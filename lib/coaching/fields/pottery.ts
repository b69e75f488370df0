/** Clay, wheels and kilns. */
import type { Field } from './field.ts';

export const pottery: Field = {
  name: 'pottery',
  words:
    'pottery, pottery class, pottery wheel, potters wheel, kiln, kiln opening, bisque, bisqueware, stoneware, earthenware, porcelain, ceramic, ceramicist, raku, celadon, tenmoku, glaze firing, glaze test, underglaze, sgraffito, wheel throwing, wheel-thrown, throwing pots, hand-building, handbuilding, pinch pot, coil pot, slab-built, slipware, slip casting, wedging clay, pug mill, air-dry clay, kintsugi, salt-glazed, wood-fired kiln, wonky pot, great pottery throw, wedge your clay, lump of clay, thrown mug, clay studio, opened the kiln, kiln gods, ceramic mug, studio pottery',
  hints:
    'clay, glaze, wheel, fired, firing, throw, threw, thrown, pot, potter, mug, bowl, vase, plate, teapot, handle, studio, cracked, wonky, slip, terracotta, centering, trimming, crackle, lid, spout, cone',
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
