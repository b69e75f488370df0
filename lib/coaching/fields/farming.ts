/** Farms, flocks and fields. */
import type { Field } from './field.ts';

export const farming: Field = {
  name: 'farming',
  words:
    'farm, farmer, farming, farmland, farm gate, dairy farm, sheep farm, young farmers, lambing, lambing season, ewe, tup, sheep, sheepdog, shearing, cows, cattle, calving, heifer, bullock, dairy herd, suckler, milking, milking parlour, milking parlor, silage, haymaking, hay bale, straw bale, baler, tractor, john deere, massey ferguson, combine harvester, barley, wheat field, winter wheat, oilseed rape, arable, livestock, livestock auction, piglet, goats, backyard hens, chicken coop, hen house, ex-battery hens, broody hen, point of lay, slurry, muck spreading, ploughing, agronomist, agronomy, agriculture, agricultural, smallholding, smallholder, homesteading, crofter, croft, ranch, rancher, nfu, defra, clarksons farm, cover crop, regenerative agriculture, countryfile, old tractor, farm dog, family farm, cattle passport, agricultural show, farm shop, farmers market, open farm, aberdeen angus, hereford cattle, highland cow, friesian, holstein, jersey cow, belted galloway, simmental, limousin bull, charolais, texel, suffolk ewe, herdwick, swaledale, blackface sheep, cheviot sheep, border leicester, gloucester old spot, tamworth pig, saddleback pig, berkshire pig, sow and piglets, farrowing, weaner, store cattle, store lambs, hogget, mutton, in-lamb, orphan lamb, pet lamb, tame lamb, colostrum, drenching, sheep dip, foot rot, flystrike, bluetongue, bovine tb, tb test, foot and mouth, bird flu, mastitis, bulk tank, milk price, milk tanker, raw milk, dairy farmer, sheep farmer, arable farmer, hill farmer, tenant farmer, pig farmer, farmhand, farm worker, stockman, shepherd, shepherdess, crook and dog, come by sheepdog, sheepdog trials, young farmers ball, farm vet, farmhouse, farmyard, silage clamp, silage bale, round bale, bale wrap, haylofts, hay barn, haybale, rowing up, tedder, mower conditioner, forage harvester, claas, new holland, fendt, case ih, kubota, valtra, fergie, telehandler, manitou, loader tractor, power harrow, seed drill, direct drill, sprayer boom, roundup glyphosate, glyphosate, combine, combining, grain store, grain dryer, grain trailer, stubble field, stubble, headland, field margin, hedge laying, drystone wall, dry stone wall, cattle grid, cattle crush, electric fence, stock fence, ear tag, ear tags, mart day, livestock market, royal highland show, great yorkshire show, royal welsh show, county show, sugar beet, fodder beet, maize, linseed, lucerne, alfalfa, soybean, soybeans, corn belt, cornfield, winter barley, spring barley, wheat harvest, potato harvest, rare breed, rare breeds, homestead, hobby farm, market garden, vet bill cow, rooster, cockerel, bantam, pullet, henhouse, laying hens, layers pellets, egg box honesty, eggs this morning, red mite, duck eggs, turkeys, alpaca, llama herd, farmers weekly, red tractor label, sfi scheme, inheritance tax farmers, jeremy clarkson farm, kaleb, hawkstone, our yorkshire farm, amanda owen, james rebanks, permaculture, agroforestry, no-till, soil health, crop rotation, cfa, dung, manure heap',
  hints:
    'crop, harvest, hay, straw, barn, flock, herd, lamb, calf, bull, pig, hen, chickens, shear, acres, hectares, quad bike, wind farm, solar farm, server farm, content farm, click farm, render farm, link farm, rain, ram, goat, cow, calved, udder, fleece, trailer, gate, fence, field, fields, pasture, grazing, graze, grass, meadow, yard, vet, mud, weather, wheat, oats, egg, coop, hens, fox, plough, yield, combine header, drought, piglets, lambs, calves',
  any: {
    'open-question': 'What would you want people in town to know about farming?',
    'tell-me': "Tell me about the animal you'd never sell.",
    'name-one': 'Name one job on a farm that nobody sees.',
    'fill-in-the-blank': '"You know you\'re on a farm when ____." Fill it in.',
  },
  after: {
    win: { 'open-question': "What's the best day you've ever had on a farm?" },
    mishap: {
      'open-question': "What's the worst day you've ever had on a farm?",
      'fill-in-the-blank': '"They got out because somebody ____." Fill it in.',
    },
    opinion: {
      'open-question': 'What would you change first about how food is grown and sold?',
      'name-one': "Name one thing that supermarkets don't understand.",
    },
    tip: { 'open-question': "What's the best farming advice you've ever been given?" },
    scene: {
      'open-question': "What's happening in the fields near you?",
      'tell-me': 'Tell me what time your day begins at this time of year.',
    },
    change: { 'open-question': 'Which change on a farm paid off faster than you thought?' },
    plan: { 'open-question': "If you've done it, what do you wish you'd known first?" },
    news: { 'open-question': 'What would you come to see first?' },
  },
  subjects: [
    [
      'lambing, lambing season, lamb, ewe, tup, sheep, flock, bottle lamb, orphan lamb, sheep farm',
      {
        'open-question': "What's the best name you've heard for a lamb or a sheep?",
        'tell-me': 'Tell me about the animal you got up for at 3am.',
      },
    ],
    [
      'cows, cattle, heifer, bullock, calving, calf, dairy herd, milking, suckler, bull, dairy farm, milking parlour, milking parlor',
      { 'open-question': 'Which cow or bull will you never forget?' },
    ],
    [
      'got out, escape, escaped, fence, gate, broke out, wandered, farm gate',
      { 'open-question': 'Where did you find the animals the last time they got out?' },
    ],
    [
      'tractor, john deere, massey ferguson, fordson, 1958, old tractor, plough, ploughing',
      { 'open-question': "What's the oldest machine you know that still starts first time?" },
    ],
    [
      'combine harvester, baler, breakdown, spare part, broken down, hydraulic, repair, dealer',
      {
        'open-question': 'What have you fixed with baler twine?',
        'fill-in-the-blank': '"It broke down exactly when ____." Fill it in.',
      },
    ],
    [
      'harvest, harvesting, wheat field, winter wheat, barley, oilseed rape, crop, yield, grain',
      { 'open-question': 'What does a good harvest smell like where you are?' },
    ],
    [
      'silage, haymaking, hay, hay bale, straw, straw bale, bale, cut grass',
      { 'open-question': "How do you decide it's dry enough to cut?" },
    ],
    [
      'rain, drought, wet, weather, flood, frost, waterlogged, dry',
      { 'open-question': 'What has the weather done to the fields near you this year?' },
    ],
    [
      'price, milk price, supermarket, wheat price, diesel, subsidy, per litre, margin, contract',
      { 'open-question': 'What food would you gladly pay the farmer more for?' },
    ],
    [
      'backyard hens, hen, chickens, chicken coop, hen house, ex-battery hens, broody hen, eggs, cockerel, rooster, fox, point of lay',
      { 'open-question': 'What do you call your hens, or what would you call them?' },
    ],
    [
      'sheepdog, collie, farm dog, whistle',
      { 'open-question': "What's the cleverest thing you've seen a sheepdog do?" },
    ],
    [
      'goats, pig, piglet, sow, goat, donkey, alpaca',
      { 'open-question': 'Which animal has outwitted you for good?' },
    ],
    [
      'smallholding, smallholder, croft, crofter, homesteading, acres, first year',
      { 'open-question': 'What would you keep first if you had two acres?' },
    ],
    [
      'young farmers, succession, grandfather, fourth generation, generation, inherit, father, son, daughter, family farm',
      { 'open-question': 'What did the generation before you do better?' },
    ],
    [
      'soil, cover crop, regenerative agriculture, organic, worms, muck spreading, slurry, no till',
      { 'open-question': "What's the best sign that a soil is alive?" },
    ],
    [
      'defra, nfu, paperwork, inspection, form, tag, movement license, cattle passport, inspector',
      { 'open-question': 'Which form would you burn first?' },
    ],
    [
      'mart, livestock auction, auction, show ring, agricultural show, rosette, county show',
      { 'open-question': 'What have you come home from an auction with that you never meant to buy?' },
    ],
    [
      'farm shop, honesty box, open day, veg box, farmers market, open farm',
      { 'open-question': "What's the best thing you've ever bought from an honesty box?" },
    ],
    [
      'mud, wellies, 5am, 4am, dawn, early start, dark, winter',
      { 'open-question': "What gets you out of bed when it's dark and raining?" },
    ],
    [
      'walkers, footpath, townies, tourist, city people',
      { 'open-question': 'What would you like walkers to know before they open a gate?' },
    ],
    [
      'clarksons farm, countryfile, tv',
      { 'open-question': 'What does television always get wrong about farms?' },
    ],
  ],
  is: [
    "Lambing, day 11. I've had four hours' sleep and named nine of them after biscuits.",
    'The cows got out again. I know because the vicar rang.',
    'Wheat price down, diesel up, silage late, tractor broken. Grand year to be a farmer.',
    'Bought three ex-battery hens in May. They now run the house.',
    'The tractor is from 1958 and starts first time. The new baler needed an app.',
  ],
  isNot: [
    ['Our server farm needs bigger fans by June.', 'software'],
    ["We'll outsource the crop of new tickets and milk the old contract.", 'business'],
    ['Content farms are the end of search.', 'the web'],
  ],
};
