/** Beer, wine, cocktails and the places that pour them. */
import type { Field } from './field.ts';

export const drinks: Field = {
  name: 'pubs and drinks',
  words:
    'pub, gastropub, beer, ale, pale ale, real ale, craft beer, cask ale, camra, lager, ipa, pilsner, brewery, microbrewery, taproom, home brew, guinness, cider, pint, half pint, wine, red wine, white wine, natural wine, orange wine, wine bar, wine list, wine tasting, rioja, merlot, malbec, pinot noir, chardonnay, sauvignon blanc, riesling, prosecco, champagne, cava, vineyard, winery, winemaker, sommelier, corkscrew, decanter, gin, gin and tonic, whisky, whiskey, bourbon, single malt, tequila, mezcal, vodka, sloe gin, negroni, martini, aperol, aperol spritz, spritz, margarita, mojito, espresso martini, old-fashioned cocktail, cocktail, mocktail, alcohol-free, alcohol-free beer, non-alcoholic, bartender, mixologist, beer garden, beer mat, last orders, happy hour, hangover, hungover, wetherspoons, pub crawl, oktoberfest, dive bar, pub closed, pub quiz, pub dog, first pint, stout, porter ale, imperial stout, milk stout, neipa, hazy ipa, session ipa, double ipa, west coast ipa, sour beer, gose, saison, lambic, tripel, dubbel, hefeweizen, weissbier, kolsch, helles, witbier, barley wine, bitter shandy, shandy, radler, snakebite, cloudy cider, perry pear, scrumpy, brewdog, cloudwater, beavertown, camden hells, stella artois, heineken, carlsberg, peroni, madri, moretti, corona beer, budweiser, bud light, coors, pabst, leffe, duvel, chimay, hoegaarden, asahi, kirin, cobra beer, murphys stout, timothy taylor, landlord bitter, london pride, doom bar, tribute ale, old speckled hen, hobgoblin, theakston, adnams, greene king, untappd, good beer guide, beer festival, beer fest, beer fridge, beer tap, keg, cask, hand pump, handpull, hopped, dry hopped, wort, fermenter, mash tun, brewmaster, brewer, homebrewing, home brewing, demijohn, airlock, publican, barmaid, barman, barkeep, landlady of the, free house, tied house, pubco, local pub, the local boozer, boozer, old pub, village pub, country pub, pub garden, pub sign, pub names, pub landlord, pub table, pork scratchings, dry roasted peanuts, my round, get a round, closing time, lock-in, quick pint, pint glass, pints, half a bitter, swift half, pint of, six pack of, growler, tinny, tinnies, stein, biergarten, bottomless brunch drinks, ice bucket, wine glass, wine glasses, glass of wine, glass of red, glass of white, bottle of wine, bottle of red, bottle of white, boxed wine, box wine, house red, house white, wine club, wine merchant, wine cellar, wine fridge, wine cork, screw cap wine, tannins, tannic, terroir, oaked, oaky, mineral finish, biodynamic wine, sediment decant, bordeaux, beaujolais, chablis, sancerre, chianti, barolo, nebbiolo, sangiovese, tempranillo, albarino, vinho verde, gruner veltliner, gewurztraminer, viognier, semillon, cabernet sauvignon, syrah, shiraz, zinfandel, grenache, mourvedre, english sparkling wine, cremant, pet nat, pet-nat, lambrusco, rose wine, skin contact wine, port and stilton, sherry, fino, manzanilla, amontillado, oloroso, pedro ximenez, madeira wine, vermouth, campari, cynar, fernet, fernet branca, amaro, limoncello, sambuca, ouzo, raki, grappa, pastis, absinthe, chartreuse, cointreau, triple sec, baileys, kahlua, amaretto, disaronno, jagermeister, pimms, cognac, armagnac, calvados, brandy, sake, soju, baijiu, umeshu, arrack, cachaca, caipirinha, pina colada, daiquiri, mai tai, cosmopolitan cocktail, manhattan cocktail, whisky sour, whiskey sour, pisco, pisco sour, sazerac, boulevardier, bloody mary, moscow mule, dark and stormy, long island iced, white russian, gimlet, tom collins, sidecar cocktail, hugo spritz, french 75, kir royale, mimosa, bellini, bucks fizz, sangria, highball, shot glass, cocktail shaker, cocktail bar, cocktail menu, cocktail hour, jigger, muddler, angostura, bitters, fever-tree, fever tree, tonic water, hendricks, tanqueray, bombay sapphire, gordons gin, laphroaig, lagavulin, ardbeg, talisker, glenfiddich, glenlivet, macallan, jameson, bushmills, jack daniels, johnnie walker, islay malt, peaty, peated, distillery, distiller, speyside, moonshine, virgin mary drink, kombucha, ginger beer, root beer, alcohol free, guinness zero, guinness 0-0, lucky saint, 0 beer, zero alcohol, nolo, sober october, sober curious, hair of the, hangxiety, the angels share, split the g, nightcap',
  hints:
    'drink, drank, drinking, bar, bottle, rum, scotch, bitter, tonic, lime, grape, vintage, cellar, spoons, tipsy, sober, dry january, old fashioned, homebrew, sip, pub lunch, foam, hops, hoppy, malt, fizz, cork, corks, barrel, oak, tap, draught, ice cubes, straw, coaster, toast, cheers, tasting, tavern, inn, round, rounds, sips, glass, spirits, booze, boozy, drunk, buzz, aperitif, digestif, garnish, olive, rose, port, mule, shots, jukebox, darts',
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
