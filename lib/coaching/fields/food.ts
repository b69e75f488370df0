/** What is eaten at home without much cooking: snacks, sandwiches, cheese, breakfast. */
import type { Field } from './field.ts';

export const food: Field = {
  name: 'food',
  words:
    'sandwich, toastie, grilled cheese, cereal, porridge, oatmeal, granola, crisps, popcorn, snack, snacking, cheese, cheddar, brie, stilton, blue cheese, cheeseboard, chocolate, chocolate bar, ice cream, gelato, doughnut, donut, pancake, waffle, marmite, vegemite, peanut butter, nutella, ketchup, mayonnaise, mayo, hot sauce, sriracha, baked beans, pickle, gherkin, hummus, guacamole, avocado, pot noodle, fish finger, chicken nugget, jaffa cake, custard cream, hobnob, haribo, candy, kitkat, bacon sandwich, bacon roll, packed lunch, lunchbox, meal deal, midnight snack, second breakfast, sweet tooth, pineapple on pizza, vegan food, comfort food, junk food, foodie, leftover pizza, full english, breakfast in bed, overnight oats, beans on toast, cheese on toast, sandwich toaster, cheese and onion, dark chocolate, ice cream van, biscuits and gravy, digestives, chocolate digestive, hobnobs, bourbon biscuit, jammie dodger, jammy dodger, rich tea, garibaldi, party ring, penguin bar, tunnocks, caramel wafer, tea cake tunnocks, jaffa, viennetta, magnum ice cream, cornetto, ben and jerrys, haagen-dazs, mr whippy, 99 flake, flake 99, screwball ice cream, choc ice, ice lolly, popsicle, rocky road, mint choc chip, sorbet, froyo, frozen yogurt, sundae, cadbury, dairy milk, creme egg, mini eggs, mini egg, twix, snickers, mars bar, bounty bar, maltesers, galaxy bar, toblerone, terrys chocolate orange, chocolate orange, ferrero rocher, lindt, quality street, celebrations tub, roses tin, heroes tub, after eight, reeses, hersheys, oreo, oreos, skittles, starburst, jelly babies, jelly beans, gummy bears, wine gums, liquorice, licorice, percy pig, percy pigs, pick and mix, pick n mix, sherbet, humbug, fudge, toffee, marshmallow, smores, nougat, turkish delight, baklava, halva, mochi, walkers crisps, salt and vinegar, prawn cocktail crisps, monster munch, quavers, wotsits, skips crisps, hula hoops, pringles, doritos, tortilla chips, cheetos, pretzel, pretzels, twiglets, mini cheddars, bombay mix, scotch egg, scotch eggs, pork pie, cornish pasty, pasty, pasties, sausage roll, sausage rolls, ploughmans, pickled onion, pickled onions, pickled egg, branston, piccalilli, chutney, brown sauce, hp sauce, red sauce, english mustard, dijon, horseradish, mint sauce, salad cream, ranch dressing, tabasco, gochujang, kimchi, miso, tahini, chilli oil, chili oil, chili crisp, lao gan ma, soy sauce, worcestershire sauce, bovril, oxo, bisto, marmalade, lemon curd, maple syrup, golden syrup, nutella toast, almond butter, crunchy peanut butter, jam sandwich, crisp sandwich, cheese sandwich, ham sandwich, tuna sandwich, egg sandwich, egg mayo, chip sandwich, fish finger sandwich, fish fingers, blt, club sandwich, bagel, bagels, bagel and lox, cream cheese, crumpet, crumpets, english muffin, croissant, pain au chocolat, scone jam, jam first, cream first, cream tea, clotted cream, brioche, potato waffle, turkey twizzlers, smash potato, angel delight, arctic roll, findus, birds eye, super noodles, supernoodles, instant noodles, instant ramen, cup noodles, mac and cheese, mac n cheese, kraft mac, spam fritter, corned beef, tinned tuna, tinned fish, sardines on toast, sardines, anchovy, anchovies, smoked salmon, cottage cheese, halloumi, feta, camembert, gouda, parmesan, mozzarella, burrata, gorgonzola, roquefort, wensleydale, red leicester, babybel, cheese string, dairylea, cheese slice, american cheese, cheesemonger, cheese counter, cheese toastie, weetabix, cornflakes, corn flakes, shreddies, coco pops, rice krispies, frosties, cheerios, lucky charms, froot loops, crunchy nut, muesli, bircher, chia pudding, greek yogurt, greek yoghurt, yoghurt, yogurt, ready brek, hash brown, hash browns, black pudding, fried egg, fried eggs, scrambled eggs, scrambled egg, boiled egg, soft boiled egg, poached egg, dippy egg, egg and soldiers, runny yolk, bubble and squeak, beans on, heinz, tinned soup, tomato soup, cream of tomato, satsuma, clementine, tangerine, mango, papaya, lychee, pomegranate, passion fruit, persimmon, watermelon, cantaloupe, kiwi fruit, dragonfruit, dragon fruit, durian, jackfruit, nectarine, apricot, granny smith apple, pink lady apple, honeycrisp, ripe avocado, ripe mango, ripe peach, olives, sun-dried tomatoes, cashew, pistachio, pistachios, peanuts, almonds, beef jerky, biltong, pepperami, dubai chocolate, girl dinner, lunch box, packed lunches, tesco meal deal, boots meal deal, ploughmans lunch, picky bits, picnic food, airline food, hospital food, school dinners, dinner lady, vegan cheese, oat milk, vegetarian, veganism, veganuary, gluten free, gluten-free, lactose intolerant, picky eater, fussy eater, coriander tastes, cilantro tastes, cilantro, second helping, food coma, hangry, peckish, munchies, midnight feast',
  hints:
    'food, eaten, hungry, tea time, biscuit, fridge, jam, bacon, ham, banana, strawberries, chips, fries, crunchy, salty, spicy, delicious, tasty, flavor, flavour, supermarket, aldi, lidl, trader joes, breakfast, toast, eat, eating, ate, taste, tastes, tasted, bite, crumb, crumbs, sweet, savoury, savory, sour, spread, slice, tin, tinned, packet, soup, salad, roll, butter, honey, fruit, peach, mustard, pudding, pie, lunch, dinner, dessert, treat, craving, cravings, stale, melted, cheesy, chocolatey, egg, eggs, sausage, vegan, noodles, beans, grapes, plum, ripe, crackers',
  any: {
    'open-question': 'What do you eat standing up at the fridge?',
    'tell-me': 'Tell me the snack you would defend.',
    'name-one': 'Name one food you could eat every day.',
    'fill-in-the-blank': '"Nobody else likes it, but I love ____." Fill it in.',
  },
  after: {
    opinion: {
      'open-question': 'Which food opinion has started a fight at your table?',
      'name-one': "Name one combination that sounds wrong and isn't.",
    },
    mishap: {
      'open-question': 'Which food have you never forgiven?',
      'fill-in-the-blank': '"I was really looking forward to ____." Fill it in.',
    },
    win: {
      'open-question': "What's the best thing you've eaten this week?",
      recommend: 'Recommend one thing I should try next.',
    },
    tip: { 'open-question': 'What do you put on everything?' },
    change: {
      'open-question': 'Which food did you hate as a child and love now?',
      'tell-me': 'Tell me what you could never give up.',
    },
    news: { 'open-question': 'What would you try first?' },
  },
  subjects: [
    [
      'toastie, grilled cheese, cheese on toast, melted, sandwich toaster',
      { 'open-question': 'What goes into your toastie at 11 at night?' },
    ],
    [
      'sandwich, bacon sandwich, bacon roll, bread, filling, crusts, ham, meal deal, blt',
      {
        'open-question': 'Which sandwich would you defend in court?',
        'fill-in-the-blank': '"A proper sandwich needs ____." Fill it in.',
      },
    ],
    [
      'crisps, chips, salt and vinegar, cheese and onion, flavor, flavour, pringles',
      { 'open-question': 'Which flavor of crisps would you bring back from the dead?' },
    ],
    [
      'cheese, cheddar, brie, stilton, blue cheese, cheeseboard, crackers, rind, smelly',
      { 'open-question': 'Which cheese would you keep if you could keep only one?' },
    ],
    [
      'chocolate, chocolate bar, kitkat, dairy milk, advent, dark chocolate',
      { 'open-question': 'Where do you hide the good chocolate?' },
    ],
    [
      'ice cream, gelato, cone, scoop, mint choc chip, vanilla, ice cream van',
      { 'open-question': 'Which ice cream flavor do you get every single time?' },
    ],
    [
      'porridge, cereal, granola, oatmeal, breakfast, overnight oats, milk, muesli, weetabix, breakfast in bed, second breakfast',
      { 'open-question': 'What have you eaten for breakfast the most times in your life?' },
    ],
    [
      'toast, butter, marmite, vegemite, jam, honey, marmalade, burnt toast',
      { 'open-question': 'What goes on your last slice of toast?' },
    ],
    [
      'peanut butter, nutella, jar, scrape, spoon, crunchy, smooth',
      { 'open-question': 'What do you eat straight from the jar?', 'choice-question': 'Crunchy or smooth?' },
    ],
    [
      'biscuit, hobnob, custard cream, jaffa cake, dunk, tin, packet, digestive, oreo',
      { 'open-question': 'Which biscuit goes first from the tin in your house?' },
    ],
    [
      'ketchup, mayonnaise, mayo, hot sauce, sriracha, mustard, brown sauce, sauce',
      { 'open-question': "Which sauce do you put on things that don't need it?" },
    ],
    [
      'pickle, gherkin, olives, anchovies, beetroot, blue, acquired taste, capers',
      { 'open-question': 'Which food took you thirty years to like?' },
    ],
    [
      'baked beans, beans on toast, pot noodle, fish finger, chicken nugget, freezer, tin of',
      { 'open-question': "What do you eat when nobody's coming and nobody's looking?" },
    ],
    [
      'lunchbox, packed lunch, school dinner, school lunch, canteen, turkey twizzler, custard',
      { 'open-question': 'Which school dinner do you still think about, fondly or not?' },
    ],
    [
      'fridge, leftover pizza, leftovers, midnight snack, midnight, standing up',
      { 'open-question': "What's better cold from the fridge the next day?" },
    ],
    [
      'snack, snacking, popcorn, haribo, candy, sweets, pick and mix, desk drawer',
      { 'open-question': "What's in your snack drawer right now?" },
    ],
    [
      'pancake, waffle, maple syrup, lemon and sugar, toss',
      { 'open-question': 'What goes on your pancakes?' },
    ],
    [
      'fruit, banana, avocado, strawberries, apple, ripe, mango, peach, pear',
      { 'open-question': 'Which fruit is worth waiting all year for?' },
    ],
    [
      'pineapple on pizza, combination, crime, weird, wrong, abomination',
      {
        'open-question': 'Which combination do you love that makes others leave the room?',
        'fill-in-the-blank': '"Don\'t knock it till you\'ve tried ____ with ____." Fill it in.',
      },
    ],
    [
      'full english, black pudding, hash brown, fried egg, bacon, sausage',
      { 'open-question': 'What would you ban from a full breakfast?' },
    ],
    [
      'childhood, grandmother, nan, grandfather, grandma, taste of, comfort food',
      { 'open-question': "What tastes of your grandparents' kitchen?" },
    ],
    [
      'doughnut, donut, cake, sweet tooth, bakery, vending machine',
      { 'open-question': 'Which sweet thing gets you every time you walk past it?' },
    ],
    [
      'discontinued, shrinkflation, smaller, supermarket, aldi, lidl, trader joes',
      { 'open-question': 'Which food did they ruin by changing it?' },
    ],
    [
      'diet, gave up, vegan food, vegan, sugar, healthy, carob',
      { 'open-question': 'Which food could nobody ever make you give up?' },
    ],
  ],
  is: [
    'Cheese toastie at 11pm. No notes.',
    "Crisps in a sandwich is not a crime, it's engineering.",
    'Opened the peanut butter and someone has left a single, insulting scrape.',
    'Gave up chocolate for a month. Day 2. I have eaten a whole jar of something called carob spread.',
    'My grandfather ate the same breakfast for sixty years: porridge, salt, silence.',
  ],
  isNot: [
    ["He was toast after the second round of layoffs and everyone's hungry for news.", 'an idiom'],
    ["There's a lot of food for thought in this quarter's report.", 'an idiom'],
    ['Sweet little library for parsing dates, has an orange logo.', 'software'],
  ],
};
