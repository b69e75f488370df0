/** Beer, wine, cocktails and the places that pour them. */
import type { Field } from './field.ts';

export const drinks: Field = {
  name: 'pubs and drinks',
  words:
    'pub, gastropub, beer, ale, pale ale, real ale, craft beer, cask ale, camra, lager, ipa, pilsner, brewery, microbrewery, taproom, home brew, guinness, cider, pint, half pint, wine, red wine, white wine, natural wine, orange wine, wine bar, wine list, wine tasting, rioja, merlot, malbec, pinot noir, chardonnay, sauvignon blanc, riesling, prosecco, champagne, cava, vineyard, winery, winemaker, sommelier, corkscrew, decanter, gin, gin and tonic, whisky, whiskey, bourbon, single malt, tequila, mezcal, vodka, sloe gin, negroni, martini, aperol, aperol spritz, spritz, margarita, mojito, espresso martini, old-fashioned cocktail, cocktail, mocktail, alcohol-free, alcohol-free beer, non-alcoholic, bartender, mixologist, beer garden, beer mat, last orders, happy hour, hangover, hungover, wetherspoons, pub crawl, oktoberfest, dive bar, pub closed, pub quiz, pub dog, first pint',
  hints:
    'drink, drank, drinking, bar, bottle, rum, scotch, bitter, tonic, lime, grape, vintage, cellar, spoons, tipsy, sober, dry january, old fashioned, homebrew, sip',
  any: {
    'open-question': "What do you order when you don't have to think about it?",
    'tell-me': "Tell me about the best pub or bar you've ever walked into.",
    'name-one': 'Name one drink that tastes better than it sounds.',
    'fill-in-the-blank': '"I will never again drink ____." Fill it in.',
  },
  after: {
    opinion: {
      'open-question': 'Which drinks opinion would get you thrown out of a bar?',
      'name-one': 'Name one drink that people are too snobbish about.',
    },
    mishap: {
      'open-question': "Which drink can't you go near anymore, and why?",
      'tell-me': 'Tell me about a pub you still miss.',
    },
    win: { recommend: 'Recommend one bottle or glass I should try next.' },
    tip: { 'open-question': "What do you pour for someone who says they don't like it?" },
    news: { 'open-question': 'What would you order first?' },
    change: { 'open-question': "What do you drink when you're not drinking?" },
    plan: { recommend: 'Recommend one place I should try, and what to order there.' },
  },
  subjects: [
    [
      'pint, beer, ale, real ale, lager, ipa, pale ale, craft beer, guinness, cask ale, pilsner, half pint, beer mat',
      {
        'open-question': 'What makes a perfect pint for you?',
        'name-one': 'Name one beer worth crossing town for.',
      },
    ],
    [
      'landlord, publican, barman, bartender, barmaid, mixologist, behind the bar',
      { 'open-question': "Who's the best person you've ever had behind a bar?" },
    ],
    [
      'last orders, closing time, pub closed, closing, boarded up, closed, flats',
      { 'open-question': 'Which closed pub do you still walk past and miss?' },
    ],
    [
      'gin, gin and tonic, vodka, tonic, rum, tequila, mezcal, sloe gin',
      { 'open-question': 'Which spirit do you no longer speak of, and why?' },
    ],
    [
      'whisky, whiskey, bourbon, single malt, scotch, peat, dram, distillery',
      { 'open-question': 'Which whisky do you pour when it matters?' },
    ],
    [
      'wine, red wine, white wine, natural wine, orange wine, wine list, wine bar, sommelier, rioja, merlot, malbec, chardonnay, prosecco, champagne, grape, vineyard, wine tasting',
      {
        'open-question': 'How do you pick a wine when you know nothing about the list?',
        recommend: 'Recommend one bottle under $15.',
      },
    ],
    [
      'cocktail, negroni, martini, margarita, mojito, aperol spritz, aperol, spritz, espresso martini, old fashioned, shaker, old-fashioned cocktail',
      { 'open-question': 'Which cocktail tells you if a bar is any good?' },
    ],
    [
      'hangover, hungover, headache, morning after, never again, greasy',
      {
        'open-question': "What's your one true hangover cure?",
        'fill-in-the-blank': '"I will never again drink ____." Fill it in.',
      },
    ],
    [
      'home brew, homebrew, batch, fermenter, bottled, explode, exploded, airlock',
      { 'open-question': "What's the best or worst thing you've ever brewed or been given?" },
    ],
    [
      'quiz, pub quiz, darts, pool table, karaoke, fruit machine',
      { 'open-question': "What's the best pub quiz team name you've ever heard?" },
    ],
    [
      'alcohol-free, alcohol-free beer, mocktail, non-alcoholic, dry january, sober, gave up, driving, soft drink',
      {
        'open-question': "What do you order when you're not drinking?",
        'name-one': "Name one alcohol-free drink that isn't a punishment.",
      },
    ],
    [
      'regular, local, ghost, pub dog, fireplace, fire, corner, stool, snug',
      { 'open-question': "Who's always in the corner of your local?" },
    ],
    [
      'round, whose round, my round, buy a round, tab, price, eight quid, expensive',
      { 'open-question': "What's the most you've ever paid for a pint, and where?" },
    ],
    [
      'beer garden, sun, sunshine, terrace, summer',
      { 'open-question': 'Which beer garden would you spend a whole Saturday in?' },
    ],
    [
      'cider, perry, scrumpy, orchard',
      { 'open-question': 'Where did you have the best cider of your life?' },
    ],
    [
      'brewery, taproom, microbrewery, new brew, launch, label, can, winery',
      { 'open-question': 'What would you call a beer of your own?' },
    ],
    [
      'happy hour, night out, pub crawl, dive bar, bar, oktoberfest, stag, hen do',
      { 'open-question': 'Which bar did you walk into by chance and never want to leave?' },
    ],
    [
      'crisps, pork scratchings, scampi fries, pickled egg, snack, sunday roast, gastropub',
      { 'open-question': 'Which bar snack can you not drink without?' },
    ],
    [
      'first drink, first pint, birthday, legal, dad',
      { 'open-question': 'What was your first drink in a pub, and who paid?' },
    ],
  ],
  is: [
    'The pub has a resident ghost who drinks cider and nobody has ever discussed it.',
    'A good pub has one fire, real ale and a landlord who pretends not to know you.',
    'Bottled the first batch of home brew last night. Two have already exploded in the shed.',
    'Natural wine is just cider that went to art school.',
    'Last orders at the Crown after 160 years. We drank it dry.',
    'My bartender asked what I wanted. I said "something with gin that isn\'t sad." Nailed it.',
  ],
  isNot: [
    ['He set the bar so high that the rest of us just drink in the view.', 'an idiom'],
    ['Raise the ceiling, tap the wall, and check behind the glass for damp.', 'building'],
    ['brew upgrade broke every Python package I have, so pour me a drink', 'software'],
  ],
};
