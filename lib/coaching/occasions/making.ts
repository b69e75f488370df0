/** Posts about food, craft, art, gardens and repairs. */
import type { Occasion } from './occasion.ts';

const FOOD =
  'sushi|goulash|stew|soup|curry|chilli|chili|pie|cake|bread|loaf|sourdough|pasta|pesto|risotto|lasagne|lasagna|ragu|dumplings|croissants?|cookies|biscuits|brownies|jam|marmalade|kimchi|pickles|tart|crumble|pears|cheese|walnuts|roast|dal|ramen|tacos|pancakes|waffles|muffins|scones|pizza|paella|gnocchi|focaccia|granola|chutney|salad|tagine|gumbo|burgers?|pudding|cheesecake|hummus|noodles|dinner|loaves|rice';

const dish: Occasion = {
  name: 'dish',
  cue: new RegExp(
    String.raw`\b(?:made|cooked|baked|roasted|poached|homemade|fried|simmered|fermented|bottled|tried to make|cooking|baking|making|recipe for|finally nailed|sorted)\b[^.]{0,50}?\b(${FOOD})\b|\b(?:poached|roasted|braised|grilled|pickled|smoked) (?:${FOOD})\b|\b(?:homemade|leftover) (?:\p{L}+ )?(?:${FOOD})\b`,
    'u',
  ),
  unless: /\b(?:renovation|bakery|cafe|business|customers|shop|restaurant|game|dense|hungry)\b/,
  why: 'You show what you cooked; people who cook have their own version.',
  fit: 0.92,
  asks: (_found, { plain }): Record<string, string> =>
    /\b(?:tried|looks? like|burnt|burned|disaster|failed|collapsed|flat|shoes|bricks?|cracked|sank|exploded|raw)\b/.test(
      plain,
    )
      ? {
          'open-question': "What's your most heroic kitchen failure?",
          'fill-in-the-blank': '"It was supposed to be dinner, but it turned into ____." Fill it in.',
          'tell-me': 'Tell me what you will never cook from scratch again.',
        }
      : {
          'open-question': 'What goes into yours that no recipe mentions?',
          recommend: 'Suggest something I should cook next.',
          'tell-me': 'Tell me what you would serve with it.',
        },
  is: ["Made my grandmother's goulash. Smoked paprika, caraway, and a whole afternoon."],
  isNot: [['Our bakery made 400 loaves for customers.', 'a business']],
};

const bakingTrouble: Occasion = {
  name: 'cooking-trouble',
  cue: /\b(?:crumb|starter|dough|loaf|sponge|custard|hollandaise|caramel)\b[^.]{0,40}\b(?:dense|died|collapsed|split|flat|wont rise|gummy|burnt|sinks?|sank)\b/,
  why: 'You name what goes wrong; somebody has had it and got past it.',
  fit: 0.95,
  asks: () => ({
    'open-question': 'What fixed it for you?',
    'tell-me': 'Tell me the one thing you would change first.',
    'name-the-group': 'Home bakers, what am I missing?',
  }),
  is: ["I've been baking sourdough for six months and my crumb is still dense."],
  isNot: [['The dough was lovely.', 'no trouble']],
};

const art: Occasion = {
  name: 'artwork',
  cue: /\b(?:(linocut|watercolou?r|sketchbook|illustration|life drawing|new print|screenprint|gouache|charcoal|comic)|(?:painted|drew|sketched|carved|sculpted) (?:the|a|my|this|another|some) (?!hallway|kitchen|bedroom|bathroom|wall|fence|house|ceiling|shed|living|front|door)\p{L}+)\b/u,
  why: 'You show your work; this gives people something to say about it beyond praise.',
  fit: 0.92,
  asks: (_found, { plain }) => ({
    'open-question': /\bhands\b/.test(plain)
      ? 'What do you find hardest to draw?'
      : 'What would you call it?',
    'tell-me': 'Tell me what I should try next.',
    'share-yours': "Show me what you're working on.",
  }),
  is: ['New print is done! Three-colour linocut of the harbour at low tide.'],
  isNot: [['Finished painting the hallway. It is beige.', 'decorating']],
};

const craft: Occasion = {
  name: 'craft',
  cue: /\b(?:knitt(?:ed|ing) (?:a|my|the)|cable - ?knit|cable-knit|crochet(?:ed)?|quilt|sewed|sewing a|pottery|ceramics?|woodwork\w*|first attempt at (?:a|an|my)|wove|embroider\w+|zine|jumper|cardigan|whittled)\b/,
  unless: /\b(?:job|interview|library|libraries)\b/,
  why: 'You show something made by hand; makers remember their first.',
  fit: 0.9,
  asks: () => ({
    'open-question': 'What did your first one look like?',
    'share-yours': "Show me what you're making.",
    'fill-in-the-blank': '"The project I abandoned halfway was ____." Fill it in.',
  }),
  is: ['First attempt at a cable-knit jumper. Took four months and I only cried twice.'],
  isNot: [['Put on a warm coat.', 'nothing made']],
};

const garden: Occasion = {
  name: 'garden',
  cue: /\b(?:planted|sowed|grew (?:a|an|my|our) (?:\p{L}+ )?(?:tree|plant|pumpkin|marrow|sunflower|vine|rose)|seedlings?|first tomatoes|tomatoes|courgettes?|zucchini|bulbs|allotment|compost|harvest(?:ed)?|my garden|our garden|raised bed|greenhouse|slugs|dahlias|sweet peas)\b/u,
  unless: /\b(?:soup|sauce|salad|pasta|evidence|knives|cutting)\b/,
  why: 'You show what is growing; gardeners have a bed of their own to tell of.',
  fit: 0.92,
  asks: () => ({
    'open-question': 'What are you growing this year?',
    'tell-me': 'Tell me what your garden got away with this year.',
    'share-yours': 'Show me your garden.',
  }),
  is: ['Planted 60 tulip bulbs today. The squirrels watched the entire time.'],
  isNot: [['He planted the evidence.', 'another sense']],
};

const repair: Occasion = {
  name: 'repair',
  cue: /\b(?:repaired|mended|fixed|restored|patched up|rewired|replaced the (?:battery|screen|zip|belt|fuse) (?:in|on|of)) (?:the|my|our|an?) (?:\w+ )?(?:toaster|kettle|bike|washing machine|dishwasher|lamp|radio|chair|laptop|phone|boiler|tap|coat|jeans|bag|clock|fridge|oven|printer|sofa|zip|amp|guitar|sewing machine|car|mower)\b/,
  why: 'You fixed what others would have thrown away; readers have one such thing.',
  fit: 0.94,
  asks: () => ({
    'open-question': "What's the last thing you fixed instead of replacing?",
    'tell-me': 'Tell me the oldest thing you own that still works.',
    'fill-in-the-blank': '"I should throw it away, but I keep repairing ____." Fill it in.',
  }),
  is: ['Repaired the toaster instead of buying a new one.'],
  isNot: [['We fixed the bug.', 'software']],
};

const decorating: Occasion = {
  name: 'decorating',
  cue: /\b(?:painting|painted|wallpaper(?:ed|ing)|decorat(?:ed|ing)|tiling|tiled|renovat(?:ed|ing)|stripped) (?:the|my|our|a) (?:\w+ )?(?:hallway|kitchen|bedroom|bathroom|walls?|fence|house|ceiling|shed|living room|front door|stairs|office|nursery|flat)\b/,
  why: 'You have paint on your hands; everybody has a room with a story.',
  fit: 0.9,
  asks: () => ({
    'open-question': "What's the worst colour you've ever painted a room?",
    'tell-me': 'Tell me about the job at home that was supposed to take a weekend.',
    'fill-in-the-blank': '"The job at home I keep putting off is ____." Fill it in.',
  }),
  is: ['Finished painting the hallway. It is called "Elephant\'s Breath" and it is beige.'],
  isNot: [['I painted the sea from memory.', 'art']],
};

const instrument: Occasion = {
  name: 'learning',
  cue: /\b(?:day (?:[0-9]+|one|two|three) (?:of|with)|week (?:[0-9]+|one|two) of|(?:learning|started learning|taking up|trying to learn) (?:the|to play|how to|to \w+ at [0-9]+|to (?:cook|swim|drive|code|knit|sew|draw|paint))|learning (?:spanish|french|german|italian|japanese|dutch|welsh|korean|polish|portuguese|chess|piano|guitar|banjo))\b/,
  unless: /\b(?:conference|learning to say|hospital)\b/,
  why: 'You are at the beginning; readers further on remember what got them through.',
  fit: 0.9,
  asks: () => ({
    'open-question': 'What got you past the first month?',
    'tell-me': "Tell me what you'd do differently from day one.",
    'fill-in-the-blank': '"I almost gave up when ____." Fill it in.',
  }),
  is: ["Day 1 of learning the banjo. My neighbours have no idea what's coming."],
  isNot: [['Day 2 of the conference was better.', 'an event']],
};

export const making: readonly Occasion[] = [
  dish,
  bakingTrouble,
  art,
  craft,
  garden,
  repair,
  decorating,
  instrument,
];
