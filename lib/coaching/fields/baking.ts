/** Bread, cakes and what the oven does to them. */
import type { Field } from './field.ts';

export const baking: Field = {
  name: 'baking',
  words:
    'bake, baker, bakery, sourdough, loaf, loaves, bread, focaccia, baguette, brioche, croissant, bagel, bun, scone, muffin, cupcake, cake, sponge cake, cookie, biscuit, brownie, pie crust, pastry, puff pastry, dough, crumb, proofing, proving, knead, batter, buttercream, icing, frosting, meringue, macaron, tart, banana bread, flour, yeast, rolling pin, dutch oven, banneton, starter discard, birthday cake, wedding cake, carrot cake, cinnamon bun, bake sale, bake off, christmas cake, bakes, baked, baking, home baker, home baking, home-baked, homemade bread, freshly baked, fresh bread, bread maker, bread machine, bread flour, strong flour, plain flour, self-raising flour, self raising, self-rising, spelt flour, rye flour, rye bread, rye loaf, soda bread, ciabatta, challah, pita bread, naan bread, flatbread, sandwich loaf, white loaf, milk bread, tangzhong, shokupan, babka, panettone, stollen, hot cross bun, chelsea bun, iced bun, cinnamon roll, cardamom bun, kanelbulle, semla, danish pastry, pain au chocolat, pain au raisin, kouign-amann, cruffin, cronut, doughnut, donut, beignet, eclair, profiterole, choux, choux pastry, shortcrust, shortcrust pastry, filo, filo pastry, phyllo, rough puff, hot water crust, pork pie, mince pie, apple pie, pumpkin pie, pecan pie, cherry pie, key lime pie, lemon meringue pie, pie dish, pie tin, blind bake, blind baking, soggy bottom, baking beans, egg wash, laminated dough, lattice top, quiche, sausage roll, frangipane, bakewell tart, bakewell, custard tart, pastel de nata, treacle tart, tarte tatin, galette, clafoutis, apple crumble, rhubarb crumble, flapjack, millionaires shortbread, shortbread, gingerbread, gingerbread house, ginger nut, ginger biscuits, parkin, lemon drizzle, lemon drizzle cake, victoria sponge, victoria sandwich, coffee and walnut, red velvet, black forest gateau, battenberg, madeira cake, pound cake, bundt, bundt cake, bundt tin, angel food cake, chiffon cake, genoise, swiss roll, yule log, fruit cake, fruitcake, simnel cake, dundee cake, cheesecake, basque cheesecake, upside-down cake, coffee cake, layer cake, drip cake, sheet cake, traybake, tray bake, chocolate chip cookie, chocolate chip cookies, snickerdoodle, oatmeal cookie, cookie dough, cookie cutter, biscotti, amaretti, madeleine, macaroon, pavlova, sugarpaste, royal icing, cream cheese frosting, ganache, piping bag, piping nozzle, marzipan, cake decorating, cake stand, cake tin, cake tester, cake mix, cake batter, baking powder, baking soda, bicarb, bicarbonate of soda, cream of tartar, caster sugar, icing sugar, powdered sugar, vanilla extract, vanilla pod, buttermilk, cocoa powder, chocolate chips, baking paper, parchment paper, greaseproof paper, baking tray, baking sheet, loaf tin, muffin tin, springform, bundt pan, silpat, stand mixer, kitchenaid, kenwood mixer, dough hook, bench scraper, dough scraper, cooling rack, wire rack, oven glove, oven door, proving drawer, proofing basket, bread knife, lame scoring, oven spring, open crumb, crumb shot, crumb structure, hydration dough, high hydration, bulk ferment, bulk fermentation, overproofed, overproved, underproofed, overproof, stretch and fold, stretch and folds, autolyse, windowpane test, poolish, biga, levain, sourdough starter, my starter, named my starter, sourdough discard, discard crackers, floury, batch of cookies, batch of scones, batch of brownies, batch of muffins, paul hollywood, hollywood handshake, prue leith, mary berry, gbbo, great british bake, bake-off, technical challenge, showstopper, signature bake, dan lepard, richard bertinet, tartine, king arthur flour, baking bread, bread recipe, cake recipe, cookie recipe, creaming butter, stiff peaks, soft peaks, burnt the cake, sunken middle, fan oven',
  hints:
    'oven, rye, wholemeal, crust, starter, rise, butter, sugar, eggs, tin, tray, vanilla, cinnamon, recipe, gas mark, whisk, sieve, soggy, baguettes, crumbly, dense, fluffy, moist, golden, burnt, flat, risen, rose, prove, proved, fold, folding, score, scored, slice, sliced, jam, cream, clotted cream, lemon, chocolate, ginger, almond, walnut, raisin, sultana, currant, cherry, rhubarb, apple, blueberry, pecan, cardamom, nutmeg, mixer, bowl, spatula, scraper, rack, grams, gluten-free, gluten free, egg whites, drizzle, crumble, pie, batch, burned',
  any: {
    'open-question': "What's the bake you always come back to?",
    'name-one': 'Name one bake that everybody should try once.',
    'fill-in-the-blank': '"My oven has never forgiven me for ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'Which bake took you the longest to get right?',
      'share-yours': 'Show me the one you are proudest of.',
    },
    mishap: {
      'open-question': "What's your worst baking disaster?",
      'tell-me': 'Tell me what saved yours.',
    },
    opinion: {
      'open-question': "What's the baking rule you happily ignore?",
      'unpopular-opinion': "What's your unpopular opinion about baking?",
    },
    tip: { 'open-question': "What's the one thing that made you better at baking?" },
    news: { 'open-question': 'What would you order first?' },
    plan: { 'open-question': 'What should I bake next?' },
  },
  subjects: [
    [
      'sourdough, hydration, starter, crumb, banneton, proving, proofing, brick, discard, starter discard, rise, dense',
      {
        'open-question': "If you keep a starter, what's it called?",
        'tell-me': 'Tell me what finally fixed your crumb.',
      },
    ],
    [
      'loaf, loaves, bread, rye, wholemeal, focaccia, baguette, crust, yeast, knead, dough',
      {
        'open-question': 'Which bread would you eat every day for the rest of your life?',
        'choice-question': 'Crust or crumb: which do you eat first?',
      },
    ],
    [
      'cake, sponge cake, sponge, layer, birthday cake, victoria sponge, tin, sunk, sank',
      {
        'open-question': 'Which cake did you get as a child, every birthday?',
        'tell-me': 'Tell me about the cake that sank.',
      },
    ],
    [
      'wedding cake, icing, frosting, buttercream, decorate, fondant, piping, unicorn',
      { 'open-question': 'What was your cake supposed to look like, and what did it look like?' },
    ],
    [
      'cookie, biscuit, brownie, shortbread, gingerbread, chocolate chip, batch, tray',
      {
        'choice-question': 'Do you take the corner brownie or the one from the middle?',
        'open-question': "What's in the best cookie you've ever had?",
      },
    ],
    ['scone, jam first, cream first, jam, clotted cream', { 'choice-question': 'Jam first or cream first?' }],
    [
      'croissant, puff pastry, pastry, laminate, butter, macaron, meringue, danish',
      { 'open-question': 'Which bake beat you so badly that you now buy it?' },
    ],
    [
      'pie, pie crust, tart, apple pie, soggy, soggy bottom, crumble, rhubarb',
      {
        'open-question': "What's the best pie you've ever been handed?",
        'name-one': 'Name one fruit that belongs in a pie and never gets there.',
      },
    ],
    [
      'oven, oven thermometer, thermometer, gas mark, preheat, burnt, burned, smoke, fan oven',
      {
        'open-question': 'How far off is your oven, and how did you find out?',
        'fill-in-the-blank': '"My oven has never forgiven me for ____." Fill it in.',
      },
    ],
    [
      'recipe, grandmother, grandma, gran, nan, handwriting, measured, index card, handwritten, stained, cookbook, family recipe',
      { 'open-question': 'Which recipe in your family exists on one stained piece of paper?' },
    ],
    [
      'banana bread, banana, muffin, cupcake, carrot cake, lemon drizzle, cinnamon bun, bun, cinnamon, cardamom',
      { 'open-question': 'What do you bake when you have to bring something?' },
    ],
    [
      'baker, bakery, bagel, before dawn, dawn, early, 4am, morning, queue, market, sold out',
      { 'open-question': 'Which bakery would you get up at five for?' },
    ],
    [
      'mixer, whisk, rolling pin, dutch oven, scales, scale, sieve, tea towel, kitchenaid',
      { 'open-question': 'Which tool in your kitchen would you save first from a fire?' },
    ],
    [
      'bake sale, school, neighbour, neighbor, shared, brought',
      { 'open-question': "What's the bake that vanished fastest when you brought it in?" },
    ],
    [
      'salt, sugar, forgot, baking powder, soda, teaspoon, egg, eggs, vanilla',
      { 'open-question': 'Which ingredient have you left out and noticed far too late?' },
    ],
    [
      'bake off, showstopper, technical, tent, mary berry, paul hollywood',
      { 'open-question': 'Which bake would send you home in week one?' },
    ],
    [
      'hot cross, stollen, mince pie, christmas cake, panettone, pancake, pancakes',
      { 'open-question': 'Which bake means that the season has started for you?' },
    ],
  ],
  is: [
    'Third sourdough this week and the crumb is still a brick.',
    'Morning bake: 40 loaves, 2 trays of buns, one very tired baker.',
  ],
  isNot: [['We use sourdough as the name of our build server; the deploy failed again.', 'software']],
};
