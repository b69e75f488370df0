/** Brothers, sisters, aunts, uncles, and the family round one table. */
import type { Field } from './field.ts';

export const siblingsAndFamilyLife: Field = {
  name: 'family life',
  words:
    'sibling, my brother, our brother, my sister, our sister, my brothers, my sisters, big brother, big sister, little brother, little sister, older brother, older sister, younger brother, younger sister, twin brother, twin sister, sister-in-law, brother-in-law, sister in law, brother in law, my twin, my aunt, my auntie, my uncle, my cousin, auntie, cousin, second cousin, whole family, family gathering, family reunion, family dinner table, family meal, family party, family holiday, family photo, family tree, family tradition, family argument, family joke, family recipe, family time, family life, family of four, family of five, extended family, only child, middle child, eldest daughter, first born, firstborn, hand me down, ancestry, relatives, family christmas, family sunday, the whole family, my whole family, siblings, sibling rivalry, step-brother, stepbrother, step-sister, stepsister, stepmom, step-mum, step-dad, half-brother, half-sister, half brother, half sister, baby brother, baby sister, kid brother, kid sister, youngest sister, youngest brother, eldest brother, eldest sister, oldest sister, oldest brother, eldest sibling, oldest sibling, youngest sibling, eldest child, youngest child, oldest child, oldest daughter, eldest son, youngest of four, youngest of three, youngest of five, eldest of three, eldest of four, oldest of three, oldest of four, one of five, one of six, one of seven, my cousins, our cousins, her cousin, his cousin, first cousin, distant cousin, great-aunt, great aunt, great-uncle, great uncle, great aunts, aunties, uncles, my niece, my nephew, our niece, our nephew, nieces, nephews, nibling, niblings, godfather, godson, goddaughter, godchild, godparent, my in-laws, daughter-in-law, son-in-law, family group chat, family zoom, sibling group chat, siblings group chat, sister group chat, family lunch, family breakfast, family roast, family barbecue, family bbq, family game night, games night with, family quiz, family game, family car, family car trip, family road trip, family trip, family home, family house, family kitchen, family heirloom, family heirlooms, family album, family albums, family video, family videos, family portrait, family film night, family movie night, family motto, family saying, family secret, family secrets, family feud, family drama, family scandal, family legend, family story, family stories, family history research, family bible, family crest, family name, family nickname, family calendar, family meeting, family rules, family row, family visit, family wedding drama, family occasion, family affair, family friend, family resemblance, blended family, chosen family, found family, foster family, big family, large family, loud family, noisy family, small family, close family, dysfunctional family, ancestrydna, 23andme, myheritage, findmypast, family tree research, census record, 1921 census, 1911 census, great-great-grandmother, great-grandparents, ancestor, ancestors, forebears, relations came, distant relative, distant relatives, my relatives, kids table, childrens table, front seat fight, called shotgun, shared a bedroom, shared a room, sharing a bedroom, top bunk, bottom bunk, bunk beds, hand-me-downs, hand me downs, matching pyjamas, matching pajamas, favourite child, favorite child, golden child, black sheep, parents favourite, parents favorite, mums favourite, moms favorite, twin telepathy, identical twins, identical twin, fraternal twins, non-identical twins, triplet, triplets, quadruplets, thanksgiving table, family thanksgiving, family easter, boxing day walk',
  hints:
    'brother, sister, aunt, uncle, family, families, household, birthday, sunday, dinner, monopoly, front seat, back seat, bunk bed, cousins, gathering, argument, blame, grew up, growing up, parents, roast, potato salad, surname, name, hand-me-down, family history, genealogy, my family, our family, mum, mom, dad, parent, mother, father, grandparents, twins, twin, eldest, oldest, youngest, childhood, kids, teasing, bickering, squabble, squabbling, fighting over, siblings bedroom, reunion, christmas, thanksgiving, easter, scrabble, charades, cluedo, quiz, heir, inheritance, census, ancestral, relative, gravy, trifle, inherited, resemblance, photo album, godparents, whatsapp group, phones, favourite, favorite, tease, visit, visiting',
  any: {
    'open-question': 'What does your family argue about that no other family would?',
    'tell-me': 'Tell me the family story that gets bigger every time.',
    'fill-in-the-blank': '"You know you are in my family when ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'What has your family celebrated that nobody else would understand?',
      'tell-me': 'Tell me when your family last surprised you.',
    },
    mishap: {
      'open-question': 'What did you get blamed for that was never you?',
      'tell-me': 'Tell me the family disaster you can laugh about now.',
    },
    opinion: {
      'choice-question': 'Oldest, middle, youngest or only one?',
      'name-one': 'Name one family rule that turned out to be right.',
    },
    tip: { 'open-question': 'How do you keep the peace at a family gathering?' },
    news: { 'tell-me': 'Tell me how your family takes big news.' },
    plan: { 'open-question': "What's the one thing your family gatherings can't do without?" },
    change: { 'open-question': 'Which family tradition did you change, and who noticed?' },
    scene: { 'open-question': "What's the phrase only your family uses?" },
  },
  subjects: [
    [
      'monopoly, board game, card game, scrabble, uno, cheat, cheated, charades, quiz, competitive',
      {
        'open-question': 'Which board game is banned in your family?',
        'tell-me': 'Tell me who cheats, and how.',
      },
    ],
    [
      'front seat, back seat, car, road trip, long drive, are we nearly, service station, shotgun',
      { 'open-question': 'What was the rule about the front seat in your family?' },
    ],
    [
      'bunk bed, shared a room, bedroom, top bunk, share a room, bathroom',
      { 'choice-question': 'Top bunk, bottom bunk or a room of your own?' },
    ],
    [
      'family tree, ancestry, ancestor, genealogy, family history, surname, census, great-grandfather, great-grandmother, dna test, john',
      {
        'open-question': "What's the best thing hiding in your family tree?",
        'name-one': 'Name one ancestor you would have liked to meet.',
      },
    ],
    [
      'family recipe, roast, potato salad, gravy, trifle, cooking, recipe, kitchen, dessert',
      {
        'open-question': 'Which dish does nobody in your family make the way she did?',
        'fill-in-the-blank': '"It isn\'t a family meal without ____." Fill it in.',
      },
    ],
    [
      'family christmas, christmas, christmas dinner, thanksgiving, boxing day, new year',
      {
        'open-question': 'Which part of a family Christmas would you never give up?',
        'tell-me': 'Tell me what your family argues about every Christmas.',
      },
    ],
    [
      'birthday, birthday party, cake, turned, 30th, 40th, 50th, surprise party',
      { 'open-question': "What's the best birthday your family ever pulled off?" },
    ],
    [
      'family photo, photo, album, photos, old photo, haircut, matching, video, vhs, slides',
      {
        'open-question': 'Which family photo should never be seen again?',
        'share-yours': 'Show me the family photo with the worst haircuts.',
      },
    ],
    [
      'hand me down, hand-me-down, shirt, jumper, wore, borrowed, stole my, clothes, same shirt, coat',
      { 'open-question': 'What did you never get back from a brother or sister?' },
    ],
    [
      'blame, blamed, broke, broken, window, told on, grounded, fault, lie, lied, secret',
      {
        'open-question': 'What did you get blamed for that was never you?',
        'tell-me': "Tell me what your parents still don't know.",
      },
    ],
    [
      'group chat, family chat, whatsapp, family group, text, emoji, phone call, video call, facetime, thumbs up',
      {
        'open-question': "Who's the most dangerous person in your family group chat?",
        'fill-in-the-blank': '"My family\'s group chat is mostly ____." Fill it in.',
      },
    ],
    [
      'family argument, argument, argue, arguing, not talking, fell out, feud, grudge, row, fight',
      { 'open-question': "What's the pettiest feud in your family?" },
    ],
    [
      'eldest daughter, middle child, youngest, oldest, only child, first born, firstborn, favourite child, favorite child, favourite, favorite',
      {
        'choice-question': 'Oldest, middle, youngest or only one?',
        'open-question': 'What did being where you are in the family teach you?',
      },
    ],
    [
      'my twin, twin, twin brother, twin sister, identical, look alike',
      { 'open-question': "What's the best mix-up of twins you've ever seen or been in?" },
    ],
    [
      'family reunion, family gathering, gathering, family party, relatives, whole family, the whole family, my whole family, second cousin, extended family, barbecue, everyone came',
      {
        'open-question': "What's the one thing your family gatherings can't do without?",
        'name-one': 'Name one relative who always leaves last.',
      },
    ],
    [
      'family joke, phrase, nickname, saying, family word, tradition, family tradition, every year, we always',
      {
        'open-question': "What's the phrase only your family uses?",
        'tell-me': "Tell me your family's oddest tradition.",
      },
    ],
    [
      'family holiday, holiday, caravan, tent, beach, seaside, airport, villa, camping',
      { 'open-question': 'Which family holiday gets retold every year?' },
    ],
    [
      'sister-in-law, brother-in-law, sister in law, brother in law, mother-in-law, mother in law, in-laws, father-in-law',
      { 'open-question': "What's the first thing you learned about your in-laws, or would tell your own?" },
    ],
    [
      'my aunt, my auntie, auntie, aunt, my uncle, uncle, my cousin, cousin, cousins',
      {
        'open-question': 'Which aunt or uncle did you want to be, as a child?',
        'tell-me': 'Tell me the story your family tells about one uncle.',
      },
    ],
    [
      'my sister, our sister, my sisters, big sister, little sister, older sister, younger sister, sister, my brother, our brother, my brothers, big brother, little brother, older brother, younger brother, brother, sibling',
      {
        'open-question': 'What does a sibling, or the nearest you have to one, still do to wind you up?',
        'fill-in-the-blank': '"My brother or sister still insists on ____." Fill it in.',
      },
    ],
  ],
  is: [
    'My brother has bought the same shirt as me for the third time.',
    'Family gathering report: 14 people, 3 conversations about motorways, 1 walk to escape.',
    'Being the eldest daughter is a project management qualification.',
    'My sister and I are not talking. Monopoly was a mistake in 1994 and it is a mistake now.',
    'Did the family tree over the winter. Eleven Johns.',
  ],
  isNot: [
    ['A family of typefaces with nine weights.', 'fonts'],
    ['The sister project has its own repo.', 'software'],
  ],
};
