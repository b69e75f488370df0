/** What is drunk from mugs. */
import type { Field } from './field.ts';

export const coffeeAndTea: Field = {
  name: 'coffee and tea',
  words:
    'coffee, espresso, flat white, latte, latte art, cappuccino, cortado, macchiato, americano, cold brew, iced coffee, pour over, pour-over, aeropress, chemex, moka pot, french press, cafetiere, barista, oat milk, decaf, caffeine, caffeinated, coffee bean, coffee shop, coffee grinder, coffee machine, filter coffee, instant coffee, nespresso, starbucks, costa coffee, tim hortons, tea, cuppa, teapot, teabag, tea bag, tea towel, builders tea, yorkshire tea, earl grey, english breakfast tea, darjeeling, assam, lapsang, oolong, matcha, chai, green tea, mint tea, herbal tea, camomile, iced tea, bubble tea, boba, loose leaf, rooibos, before coffee, espresso machine, office coffee, bad coffee, make tea, oat latte, oat milk latte, iced latte, mocha, long black, ristretto, lungo, affogato, drip coffee, batch brew, v60, cafetière, percolator, turkish coffee, vietnamese coffee, coffee pod, coffee pods, keurig, decaffeinated, pumpkin spice, pumpkin spice latte, coffee beans, coffee grounds, hand grinder, burr grinder, niche zero, comandante grinder, gaggia classic, la marzocco, breville barista, portafilter, tamper, milk steaming, steam wand, single origin, ethiopian yirgacheffe, yirgacheffe, geisha coffee, washed process, natural process coffee, light roast, dark roast, medium roast, coffee roaster, roastery, third wave coffee, speciality coffee, specialty coffee, james hoffmann, baristas, coffee shops, coffee cup, coffee mug, coffee maker, coffee break, coffee run, first coffee, morning coffee, second coffee, third coffee, cold coffee, black coffee, coffee stain, keep cup, keepcup, pret coffee, blue bottle coffee, monmouth coffee, mug of tea, pot of tea, brew up, teabags, tea bags, tea cosy, tea strainer, loose-leaf, pg tips, twinings, lady grey, assam tea, lapsang souchong, pu-erh, puerh, sencha, gyokuro, genmaicha, hojicha, matcha latte, gongfu, gaiwan, white tea, black tea, peppermint tea, chamomile, masala chai, chai latte, sweet tea, afternoon tea, cream tea, tea round, tea break, milk in first, kettle on, put the kettle, boil the kettle, flask of tea, hobnob dunk, biscuit dunk, dunkin',
  hints:
    'cup, mug, brew, kettle, roaster, grind, steep, dunk, first sip, cup of tea, spill the tea, coffee chat, coffee table, coffee order, tea party, crema, brewed, brewing, milk, oat, beans, grinder, roast, shot, steeped, stewed, sip, sipped, bitter, foam, froth, filter, pods, biscuit, cafe, café, takeaway cup, sugar, strong, leaf, jitters',
  any: {
    'open-question': "How many cups before you're a person?",
    'tell-me': 'Tell me your order, and what it says about you.',
    'fill-in-the-blank': '"I would give up anything before ____." Fill it in.',
    'choice-question': 'Tea or coffee, and how do you take it?',
  },
  after: {
    mishap: {
      'open-question': "What's the worst cup you ever finished out of politeness?",
      'fill-in-the-blank': '"Without my first cup I once ____." Fill it in.',
    },
    opinion: {
      'open-question': "What do people do to a good cup that you can't watch?",
      'name-one': 'Name one thing that ruins a good cup.',
    },
    win: {
      'open-question': 'Where did you have the best cup of your life?',
      recommend: 'Recommend one cup I should try next.',
    },
    tip: { 'open-question': 'What made the biggest difference to your cup at home?' },
    change: {
      'open-question': 'What do you own purely for the sake of a better cup?',
      'tell-me': 'Tell me how long you would last without caffeine.',
    },
    news: { 'open-question': 'What would your first order be?' },
    plan: { recommend: "Recommend one thing I shouldn't skimp on." },
  },
  subjects: [
    [
      'first cup, morning, first sip, before coffee, monday',
      {
        'open-question': "How many cups before you're a person?",
        'fill-in-the-blank': '"Before my first cup I once ____." Fill it in.',
      },
    ],
    [
      'espresso, espresso machine, coffee machine, machine, grinder, coffee grinder, grind, scale, crema, portafilter',
      {
        'open-question': 'How much have you spent chasing a good cup at home?',
        'choice-question': 'Expensive machine or a five-pound pot: which makes yours?',
      },
    ],
    [
      'barista, wrong name, spelled, cup name, coffee order, order',
      { 'open-question': "What's the worst spelling of your name you've had on a cup?" },
    ],
    [
      'latte art, swan, foam, rosetta',
      { 'open-question': 'What did the worst latte art you were ever served look like?' },
    ],
    [
      'flat white, latte, cappuccino, cortado, macchiato, americano, pumpkin spice, oat milk, almond milk',
      { 'open-question': "What's your order, and what does it say about you?" },
    ],
    [
      'milk first, milk, milk in first, builders tea, strong, colour, color',
      {
        'choice-question': 'Milk in first or last?',
        'open-question': 'How strong does a cup of tea have to be?',
      },
    ],
    [
      'tea, cuppa, cup of tea, teabag, tea bag, kettle, yorkshire tea, english breakfast tea, teapot, brew',
      {
        'open-question': 'Who makes the best cup of tea you know?',
        'tell-me': 'Tell me the worst tea you were ever too polite to leave.',
      },
    ],
    [
      'biscuit, dunk, dunking, hobnob, digestive, cake',
      { 'name-one': 'Name one biscuit that survives a dunk.' },
    ],
    [
      'mug, favourite mug, favorite mug, cup, chipped, broken, handle',
      { 'open-question': "What's on the mug that nobody else may use?", 'share-yours': 'Show me your mug.' },
    ],
    [
      'decaf, caffeine, caffeinated, jitters, sleep, too much, headache, gave up',
      { 'open-question': "What's the latest you can have a coffee and still sleep?" },
    ],
    [
      'coffee shop, cafe, local, roaster, corner',
      {
        'open-question': 'Which coffee shop knows you by name?',
        recommend: 'Recommend one café worth a detour.',
      },
    ],
    [
      'instant coffee, instant, office coffee, vending machine, hospital, petrol station, terrible, bad coffee',
      { 'open-question': "What's the worst coffee you ever finished?" },
    ],
    ['dollars, four pounds', { 'open-question': 'How much is too much for a cup of coffee?' }],
    [
      'forgot, forgotten, microwave, reheat, lukewarm',
      { 'open-question': 'Where do you find your forgotten cups?' },
    ],
    [
      'aeropress, chemex, pour over, pour-over, moka pot, french press, cafetiere, filter coffee, coffee bean, beans',
      { 'open-question': 'Which way of making coffee have you settled on, after how many?' },
    ],
    [
      'starbucks, costa coffee, dunkin, tim hortons, nespresso, chain, capsule, pods',
      { 'open-question': 'Which chain makes the one drink you secretly love?' },
    ],
    [
      'iced coffee, cold brew, iced tea, summer, bubble tea, boba',
      { 'choice-question': 'Do you drink iced coffee in January, or are you sane?' },
    ],
    [
      'matcha, chai, green tea, mint tea, herbal tea, camomile, oolong, rooibos, darjeeling, assam, lapsang, earl grey, loose leaf',
      { 'open-question': 'Which tea tastes like pond water to you?' },
    ],
    ['round, office, make tea, offered', { 'open-question': 'Who never makes the tea where you work?' }],
    ['gran, grandma, nan, mum, teacup, saucer, tea towel', { 'open-question': 'Whose tea do you miss?' }],
    [
      'spill, spilled, spilt, keyboard, shirt, burnt',
      { 'open-question': "What's the worst place you ever spilled a coffee?" },
    ],
  ],
  is: [
    'My espresso is a personality and I have had three of them today',
    'The barista wrote my name right on the flat white and I have never felt so exposed.',
    'Put the milk in first. Lost a friend over it. Worth it for the tea.',
    'Bought a coffee grinder. Then a better one. Then a scale. My espresso still tastes like a shed.',
    'Day 4 of decaf, no caffeine: I can hear my own eyelids.',
  ],
  isNot: [
    ['brew install ran for an hour and then asked me for a cup of patience', 'software'],
    ['Musicals are not my cup of tea, but this one had me sobbing.', 'an idiom'],
    ['Vintage coffee table for sale, collection only, some scratches on the mug side.', 'furniture'],
  ],
};
