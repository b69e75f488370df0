/** One's own mum, dad, nan and grandad. */
import type { Field } from './field.ts';

export const parentsAndGrandparents: Field = {
  name: 'parents and grandparents',
  words:
    'mum, mom, dad, my mother, my father, our mother, our father, my parents, her parents, his parents, my mums, my dads, my folks, nana, nanna, granny, grandma, grandmother, grandpa, grandfather, granddad, grandad, granda, grandparent, great grandmother, great grandfather, great-grandmother, great-grandfather, great-grandparent, godmother, stepmother, stepfather, in-laws, mother-in-law, father-in-law, mother in law, father in law, abuela, abuelo, nonna, nonno, babcia, mothers day, fathers day, ageing parents, aging parents, elderly parents, my old man, parents house, childhood bedroom, dad advice, family whatsapp, mum friend, my nan, our nan, her nan, his nan, nans house, my gran, our gran, her gran, my oma, my opa, my godfather, like my mother, like my father, my mothers voice, became a grandparent, dad joke, dad jokes, dad dancing, my mum, my mom, my mam, my dad, my nana, my nanna, my granny, my grandma, my grandpa, my grandad, my granddad, my grandmother, my grandfather, my grandparents, my moms, my nans, my grans, my abuela, my abuelo, my nonna, my nonno, my babushka, my yiayia, my papa, my pops, my mama, my in-laws, my stepdad, my stepmum, my stepmom, my late father, my late mother, my late dad, my late mum, great-grandma, great-grandad, great-aunt, great-uncle, great aunt, great uncle, stepdad, stepmum, stepmom, mum and dad, mom and dad, mum says, mum said, mom said, mom says, dad said, dad says, dad asked, mum asked, mom asked, dad rang, mum rang, mum called, mom called, dad called, mum texted, mom texted, dad texted, text from mum, text from mom, text from dad, nan said, nan says, gran said, grandma said, grandad said, grandpa said, nan always, gran always, dad always, mum always, mom always, dad joke today, dad hands, dad trainers, dad is 70, dad is 80, dad turned, mum turned, mom turned, nan turned, grandma turned, turned 80, turned 90, turned 70, 80th birthday, 90th birthday, 70th birthday, 100th birthday, golden wedding, 50th anniversary, 60th anniversary, ruby wedding, diamond wedding, mother day, father day, grandparents day, grandparents, grandkids, grandmothers, grandfathers, grandma kitchen, grandma recipe, nan recipe, mum recipe, mom recipe, mother recipe, grandmother recipe, dad shed, dad garage, dad toolbox, dad old, mum old, nan old, grandad old, grandads, grandpas, grandmas, nans kitchen, grandma house, nan house, gran house, parents home, parents attic, parents loft, parents garage, clearing the house, elderly parent, elderly mother, elderly father, elderly mum, elderly dad, caring for mum, caring for dad, sandwich generation, care home visit, nursing home visit, assisted living, downsizing parents, lost my father, lost my mother, father died, mother died, nan died, grandad died, dads funeral, since dad, since mum, since mom, without dad, without mum, without mom, miss my mum, miss my dad, miss my mom, miss my nan, miss my gran, grandad taught, grandpa taught, grandmother taught, grandma taught, taught by dad, dad lessons, dad phone, teaching mum, teaching my mum, teaching dad, teaching my dad, teaching my mother, teaching my father, facetime nan, facetime with mum, family group chat, mum discovered, mum has discovered, dad has discovered, mum joined, dad joined, dad bought, mum bought, mom bought, dad sent, mum sent, mom sent, mum knitted, nan knitted, grandma knitted, become a grandparent, grandad again, first grandchild, nan again, boomer parents, immigrant parents, strict parents, dutiful daughter, favorite child, becoming my mother, becoming my father, call your mum, call your mom, call your parents, ring your mum, ring my mum, rang my mum, called my mom, called my mum, visit my parents, visiting my parents, visiting parents, visited my gran, thermos flask dad, handwriting of dad',
  hints:
    'mother, father, parent, parents, mama, papa, mam, pops, retired, widow, war, biscuit tin, full stops, texting, tupperware, garage, shed, thermostat, generation, inherited, stories, sunday lunch, years old, grandchild, grandchildren, grandson, granddaughter, cardigan, slippers, remote, nan, gran, oma, opa, daughter, son, recipe, sewing tin, allotment, funeral, widowed, raised me, inheritance, heirloom, hospital, handwriting, letters, voicemail, visit, visited, visiting, taught, ninety, eighty, seventy, eighty-four, ring, rang, phone, teapot, armchair, crossword, knitted, hanky, proverb, advice, proud, memories, remembers, forgets, ageing, aging, elderly, carer, anniversary, siblings',
  any: {
    'open-question': "What's the sentence your parents say that you've started saying, too?",
    'tell-me': 'Tell me the story your family tells at every gathering.',
    'fill-in-the-blank': '"I turn into my parents whenever ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'When did an older relative last surprise you?',
      'tell-me': 'Tell me about the person in your family you would like to be at 80.',
    },
    mishap: {
      'open-question': "What's the best message an older relative has sent you by accident?",
      'fill-in-the-blank': '"I became tech support for the family when ____." Fill it in.',
    },
    opinion: {
      'open-question': 'What were your parents right about all along?',
      'name-one': 'Name one thing your grandparents did better.',
    },
    tip: { 'open-question': "What's the best advice an older relative ever gave you?" },
    news: { 'open-question': 'What would your family make of it?' },
    plan: { 'open-question': 'What have you always meant to ask your parents or grandparents?' },
    change: { 'open-question': 'Which of your habits did you get straight from your family?' },
    scene: {
      'fill-in-the-blank': '"You can always tell it is a call from family because ____." Fill it in.',
    },
  },
  subjects: [
    [
      'texting, text, texts, full stops, emoji, thumbs up, voicemail, facetime, video call, whatsapp, family whatsapp, message, forwarded, family group, forehead',
      {
        'open-question': "What's the best message an older relative has sent you by accident?",
        'fill-in-the-blank': '"My parents text like ____." Fill it in.',
      },
    ],
    [
      'phone, ipad, tablet, printer, wifi, password, passwords, tech support, router, online, facebook, laptop, remote, netflix, qr code, printed out, online review, online reviews, google, alexa, email',
      {
        'open-question': 'What have you explained to your parents more than three times?',
        'fill-in-the-blank': '"I became tech support for the family when ____." Fill it in.',
      },
    ],
    [
      'thermostat, heating, lights, light left on, door, born in a, electricity, jumper, off at the',
      {
        'choice-question': 'Heating on, or put a sweater on?',
        'open-question': "Which of your parents' house rules do you now enforce?",
      },
    ],
    [
      'recipe, kitchen, cooking, cook, roast, sunday lunch, goulash, handwritten, soup, cake, pie, biscuit tin, bread, stew, eat, second helping',
      {
        'open-question': 'Which family dish can nobody else get right?',
        'tell-me': "Tell me what you always got to eat at your grandparents'.",
      },
    ],
    [
      'advice, dad advice, always said, used to say, says, said, saying, taught me, told me, motto, proverb, wise',
      {
        'open-question': "What's the sentence your parents say that you've started saying, too?",
        'fill-in-the-blank': '"My grandmother always said: ____." Fill it in.',
      },
    ],
    [
      'garage, shed, workshop, tools, fix, fixed, drill, spanner, screws, diy, toolbox, jar, ladder',
      {
        'open-question': 'What could your dad or grandad fix with a bit of string?',
        'name-one': 'Name one old tool that has outlived its owner.',
      },
    ],
    [
      'bees, garden, allotment, greenhouse, tomatoes, roses, hens, pigeons, kept',
      {
        'open-question': 'What did your grandparents grow, keep or make?',
        'tell-me': 'Tell me what you know only because they showed you.',
      },
    ],
    [
      'war, evacuated, ration, soldier, emigrated, born in, came to, boat, factory, miner, fought, during the war, medal, 1940s, village',
      {
        'open-question': 'Which story from their youth do you wish was written down?',
        'tell-me': 'Tell me where your grandparents came from.',
      },
    ],
    [
      'cards, beat, beat me, board game, scrabble, crossword, bingo, cribbage, quiz, rummy, cheats, cheated, dominoes, sudoku',
      {
        'open-question': 'Who in your family cheats at games, and how?',
        'tell-me': 'Tell me about the oldest person who ever beat you at something.',
      },
    ],
    [
      'birthday, turned 80, turned 90, 90th, 80th, 100, 100th, 91, 93, anniversary, party, candles, years young',
      {
        'open-question': 'What will you ask for on your 100th?',
        'tell-me': 'Tell me about the person in your family you would like to be at 80.',
      },
    ],
    [
      'visit, visited, visiting, parents house, childhood bedroom, weekend, stayed, went home, home for, sofa, stay with, spare room, old room',
      {
        'open-question': 'What have your parents never changed in their house?',
        'fill-in-the-blank': '"At my parents\' door I turn ____ years old." Fill it in.',
      },
    ],
    [
      'christmas, present, presents, gift, mothers day, fathers day, card, socks, bath salts, flowers, cardigan, wrapped',
      {
        'open-question': "What's the best present you ever gave your parents?",
        'tell-me': 'Tell me what you get from them every single year.',
      },
    ],
    [
      'retired, retirement, hobby, cruise, bowls, took up, joined, u3a, volunteering, learning, gap year',
      { 'open-question': 'What did your parents take up that surprised you?' },
    ],
    [
      'driving, car, drive, lift, directions, sat nav, satnav, passenger seat, airport, parked, early, five hours early, reverse',
      {
        'open-question': 'How early do your parents get to an airport?',
        'tell-me': "Tell me who taught you to drive, and whether you're still speaking.",
      },
    ],
    [
      'turn into, turning into, becoming, like my mother, like my father, sound like, inherited, same nose, hands, my mothers voice',
      {
        'open-question': 'When did you first hear one of your parents come out of your mouth?',
        'fill-in-the-blank': '"I turn into my parents whenever ____." Fill it in.',
      },
    ],
    [
      'photo, photos, album, letter, letters, loft, attic, diary, ring, watch, clock, heirloom, coat, drawer, keepsake',
      { 'open-question': 'Which thing of theirs would you never part with?' },
    ],
    [
      'in-laws, mother-in-law, father-in-law, mother in law, father in law, step-dad, stepmother, stepfather, met the parents, first met',
      { 'open-question': 'How did your first meal with the in-laws go?' },
    ],
    [
      'elderly parents, ageing parents, aging parents, care, carer, hospital, stairs, fall, memory, dementia, looking after',
      {
        'open-question': 'What helped you most when your parents needed you?',
        'name-one': 'Name one small thing that makes it easier.',
      },
    ],
    [
      'grandchildren, grandchild, grandson, granddaughter, became a grandparent, great-grandparent, babysit, babysitting, spoil, sweets',
      {
        'open-question': "What were you allowed at your grandparents' and never at home?",
        'fill-in-the-blank': '"Grandparents are for ____." Fill it in.',
      },
    ],
    [
      'joke, jokes, dad joke, dad jokes, pun, funny, embarrassing, embarrass, singing, dancing, dad dancing, loud',
      {
        'open-question': "What's the worst dad joke you've heard and passed on?",
        'tell-me': 'Tell me how your parents embarrassed you best.',
      },
    ],
    [
      'miss, missed, died, gone, passed away, lost my, would have been, funeral, in memory, last voicemail',
      {
        'open-question': "What do you do that keeps somebody's memory alive?",
        'tell-me': 'Tell me the small thing you remember of somebody you miss.',
      },
    ],
    [
      'tip, thrift, saves, saving, carrier bags, wrapping paper, butter tub, coupon, tupperware, margarine tub, hoard, never throws',
      { 'open-question': 'What do your parents never throw away?' },
    ],
  ],
  is: [
    'My grandfather kept bees for fifty years and never once wore gloves.',
    'My mum has started texting me in full stops.',
    'Dad has discovered online reviews. The local tip has four stars and a paragraph.',
    'Visited my parents this weekend. The thermostat is still not up for discussion.',
    'My nan, 91, beat all of us at cards, took our change and asked when we were leaving.',
    'Every year I get a little more like my mother and every year I mind a little less.',
  ],
  isNot: [
    ['Set the parent of the node before you call render.', 'software'],
    ['Retired at 60 and bought a shed.', 'retirement'],
    ['He is the father of modern typography.', 'design'],
  ],
};
