/** What is cooked at home, and what went wrong with it. */
import type { Field } from './field.ts';

export const cooking: Field = {
  name: 'cooking',
  words:
    'cooking, recipe, cookbook, home cook, home cooking, home cooked, home-cooked, batch cook, batch cooking, meal prep, meal planning, stew, casserole, risotto, curry, curries, lasagna, lasagne, ragu, bolognese, goulash, soup, broth, gravy, pasta, spaghetti, gnocchi, noodle, dumpling, paella, tagine, dal, daal, gumbo, meatball, brisket, marinade, marinate, simmer, braise, saute, stir fry, stir-fry, deglaze, julienne, sous vide, air fryer, slow cooker, instant pot, crockpot, pressure cooker, cast iron pan, skillet, frying pan, wok, saucepan, colander, chopping board, cutting board, mandoline, garlic, cumin, paprika, turmeric, cilantro, oregano, miso, soy sauce, tahini, chickpea, lentil, halloumi, parmesan, omelette, omelet, scrambled egg, poached egg, fried egg, mashed potato, roast potato, sunday roast, hollandaise, bechamel, custard, chutney, marmalade, kimchi, barbecue, bbq, dinner party, weeknight dinner, one-pot, ottolenghi, nigella, recipe says, pasta water, family recipe',
  hints:
    'cook, cooked, oven, hob, stove, pan, pot, kitchen, dinner, supper, lunch, roast, fry, fried, grill, boil, chop, knife, knives, sauce, spice, salt, pepper, onion, tomato, tomatoes, potato, potatoes, beans, chilli, lemon, herbs, basil, thyme, coriander, chicken, lamb, beef, pork, salmon, prawn, tofu, egg, leftover, leftovers, homemade, from scratch, ingredient, jam, freezer, smoke alarm, teaspoon, tablespoon, chef, olive oil',
  any: {
    'open-question': "What do you cook when you can't think of anything to cook?",
    'tell-me': 'Tell me the dish people ask you to bring.',
    recommend: 'Recommend one dish I should cook next.',
    'fill-in-the-blank': '"It was supposed to be dinner, but it turned into ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'Which dish took you years to master?',
      'name-one': 'Name one dish that is easier than people think.',
    },
    mishap: {
      'open-question': "What's your most heroic kitchen failure?",
      'tell-me': 'Tell me what you will never cook from scratch again.',
    },
    opinion: {
      'open-question': 'Which cooking rule do you break every time?',
      'name-one': "Name one ingredient you'd defend to anyone.",
    },
    tip: {
      'open-question': "What's the smallest thing that made you a better cook?",
      'name-one': 'Name one kitchen trick you use every week.',
    },
    plan: {
      'open-question': 'What would you serve with it?',
      'tell-me': 'Tell me what I should make after that.',
    },
    change: {
      'open-question': 'What have you stopped buying because you make it yourself?',
      'name-one': 'Name one kitchen thing that earned its space.',
    },
    news: { 'open-question': 'Which recipe would you want first?' },
  },
  subjects: [
    [
      'garlic, cloves, clove, measure, heart, recipe says',
      {
        'open-question': 'How many cloves do you use when the recipe says two?',
        'name-one': 'Name one ingredient you always double.',
      },
    ],
    [
      'stew, casserole, soup, broth, goulash, chili, chilli, simmer, all day, ragu, bolognese, slow cooker, crockpot',
      {
        'open-question': 'What goes into your stew that no recipe mentions?',
        'tell-me': 'Tell me which pot of food means home.',
      },
    ],
    [
      'pasta, spaghetti, gnocchi, lasagna, lasagne, pasta water, carbonara, pesto, sauce',
      {
        'open-question': "What's your pasta for when there is nothing in the house?",
        'fill-in-the-blank': '"No Italian may ever know that I ____." Fill it in.',
      },
    ],
    [
      'risotto, rice, paella, stir, stuck, solid, dal, daal',
      { 'open-question': 'Which dish has beaten you every time?' },
    ],
    [
      'curry, curries, spice, spices, cumin, turmeric, paprika, hot, coriander, cilantro',
      {
        'open-question': 'Who taught you to cook with spices?',
        'choice-question': 'How hot do you take it: mild, hot or crying?',
      },
    ],
    [
      'roast, sunday roast, roast potato, roast potatoes, gravy, yorkshire pudding, turkey, chicken, lamb, beef',
      { 'open-question': "What's the one thing on a roast you'd fight for?" },
    ],
    [
      'egg, eggs, omelette, omelet, scrambled egg, poached egg, fried egg, breakfast, brunch',
      { 'open-question': 'How do you like your eggs, and who gets them wrong?' },
    ],
    [
      'potato, potatoes, mashed potato, chips, mash, jacket potato',
      { 'open-question': 'Which way of doing potatoes would you keep if you could only keep one?' },
    ],
    [
      'knife, knives, chopping board, cutting board, onion, onions, chop, mandoline',
      { 'open-question': 'What have you cut yourself on that still makes you wince?' },
    ],
    [
      'burnt, burned, smoke alarm, smoke, pan, ruined, disaster, failed',
      {
        'open-question': "What's your most heroic kitchen failure?",
        'fill-in-the-blank': '"It was supposed to be dinner, but it turned into ____." Fill it in.',
      },
    ],
    [
      'air fryer, instant pot, pressure cooker, gadget, sous vide, thermomix, blender',
      {
        'name-one': 'Name one kitchen gadget that earned its space.',
        'open-question': 'Which gadget lives at the back of your cupboard?',
      },
    ],
    [
      'cast iron pan, skillet, wok, frying pan, saucepan, pot, seasoned, non-stick',
      { 'open-question': 'Which pan would you save from a fire?' },
    ],
    [
      'recipe, cookbook, ottolenghi, nigella, ingredient, followed, food blog, scroll',
      {
        'open-question': 'Which recipe do you know by heart?',
        'tell-me': 'Tell me the most splattered page in your cookbooks.',
      },
    ],
    [
      'grandmother, grandma, gran, nan, nonna, family recipe, childhood',
      { 'open-question': 'Which family dish never tastes right when you make it?' },
    ],
    [
      'leftover, leftovers, fridge, use up, freezer, batch cook, batch cooking, meal prep, meal planning, label, mystery',
      {
        'open-question': "What's the oldest mystery in your freezer?",
        'fill-in-the-blank': '"I can make dinner out of ____ and hope." Fill it in.',
      },
    ],
    [
      'dinner party, guests, guest, hosting, invited, friends, served, vegetarian',
      { 'open-question': 'What do you cook when you want to impress somebody?' },
    ],
    [
      'barbecue, bbq, grill, charcoal, brisket, sausage, burger, smoker',
      { 'open-question': "Who's allowed to touch the barbecue at your house?" },
    ],
    [
      'jam, marmalade, chutney, kimchi, pickle, pickles, ferment, fermented, preserve, jar',
      { 'open-question': "What's the best thing you've ever put in a jar?" },
    ],
    [
      'dumpling, dumplings, noodle, noodles, ramen, sushi, miso, soy sauce, tofu, stir fry, stir-fry, taco, tacos',
      { 'open-question': 'Which dish from somewhere else have you made your own?' },
    ],
    [
      'salad, vegetables, tomato, tomatoes, lentil, chickpea, beans, halloumi, tahini, vegan',
      { 'open-question': 'Which vegetable did you hate until somebody cooked it properly?' },
    ],
    [
      'weeknight dinner, what to cook, one-pot, toast, beans on toast, tonight, supper, lazy',
      { 'open-question': "What do you cook when you can't think of anything to cook?" },
    ],
    [
      'kids, picky, refuse, fussy, feed',
      { 'open-question': "What's the one dinner that nobody at your table complains about?" },
    ],
    [
      'salt, pepper, butter, lemon, parmesan, olive oil, secret ingredient, taste',
      { 'open-question': "What's your secret ingredient, if you'd dare to say?" },
    ],
    [
      'learn, learned to cook, taught',
      { 'open-question': 'What was the first dish you could cook by yourself?' },
    ],
    [
      'custard, hollandaise, bechamel, split, lumps, lumpy, curdle, curdled, whisk',
      { 'open-question': 'Which sauce has split on you at the worst moment?' },
    ],
  ],
  is: [
    "Made my grandmother's goulash. Smoked paprika, caraway, and a whole afternoon.",
    'The garlic in a recipe is a suggestion. Measure it with your heart.',
    'Tried to make risotto while on a call. It is now a solid. I could tile a bathroom with it.',
    "PSA: put a splash of pasta water in the sauce before you drain it. You're welcome.",
    'bought an air fryer and I am now the kind of person who talks about my air fryer',
    "It is Sunday, it's raining, and there's a stew on the stove that doesn't need me until six.",
  ],
  isNot: [
    ['He cooked the books for years and nobody in the kitchen cabinet noticed.', 'a fraud'],
    ['Let him cook. This second album is going to be ridiculous.', 'slang'],
    ['Chop chop, the deck is due at noon.', 'work'],
  ],
};
