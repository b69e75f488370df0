/** What is cooked at home, and what went wrong with it. */
import type { Field } from './field.ts';

export const cooking: Field = {
  name: 'cooking',
  words:
    'cooking, recipe, cookbook, home cook, home cooking, home cooked, home-cooked, batch cook, batch cooking, meal prep, meal planning, stew, casserole, risotto, curry, curries, lasagna, lasagne, ragu, bolognese, goulash, soup, broth, gravy, pasta, spaghetti, gnocchi, noodle, dumpling, paella, tagine, dal, daal, gumbo, meatball, brisket, marinade, marinate, simmer, braise, saute, stir fry, stir-fry, deglaze, julienne, sous vide, air fryer, slow cooker, instant pot, crockpot, pressure cooker, cast iron pan, skillet, frying pan, wok, saucepan, colander, chopping board, cutting board, mandoline, garlic, cumin, paprika, turmeric, cilantro, oregano, miso, soy sauce, tahini, chickpea, lentil, halloumi, parmesan, omelette, omelet, scrambled egg, poached egg, fried egg, mashed potato, roast potato, sunday roast, hollandaise, bechamel, custard, chutney, marmalade, kimchi, barbecue, bbq, dinner party, weeknight dinner, one-pot, ottolenghi, nigella, recipe says, pasta water, family recipe, cook dinner, cooked dinner, cooking dinner, made dinner, making dinner, dinner tonight, tonights dinner, whats for dinner, easy recipe, recipe book, recipe blog, new recipe, grans recipe, grandmas recipe, cookbooks, cookery book, delia, delia smith, nigel slater, jamie oliver, mary berry recipe, madhur jaffrey, meera sodha, anna jones recipe, samin nosrat, salt fat acid, smitten kitchen, bon appetit, serious eats, julia child, marcella hazan, ina garten, mise en place, chefs knife, paring knife, knife skills, santoku, rolling boil, caramelised onions, caramelized onions, caramelise onions, fry onions, sweat the onions, chopping onions, dice onions, diced onion, chopped tomatoes, tinned tomatoes, tomato paste, tomato puree, tomato sauce, pasta sauce, carbonara, cacio e pepe, aglio e olio, puttanesca, amatriciana, arrabbiata, penne, orzo, tagliatelle, linguine, rigatoni, ravioli, fresh pasta, pasta machine, pasta bake, mac and cheese, macaroni cheese, pad thai, laksa, udon, fried rice, egg fried rice, rice cooker, basmati, jasmine rice, biryani, pilau, pilaf, jollof, jollof rice, jambalaya, etouffee, chilli con carne, chili con carne, fajitas, enchiladas, quesadilla, guacamole, salsa verde, refried beans, black beans, butter beans, kidney beans, soaked beans, houmous, falafel, shakshuka, baba ganoush, za-atar, zaatar, harissa, preserved lemon, pomegranate molasses, labneh, tzatziki, moussaka, spanakopita, souvlaki, borscht, pierogi, schnitzel, spaetzle, rosti, raclette, coq au vin, boeuf bourguignon, cassoulet, ratatouille, bouillabaisse, onion soup, minestrone, chowder, gazpacho, leek and potato, pea soup, chicken soup, chicken stock, bone broth, stock cube, stock pot, bouillon, bearnaise, aioli, mayonnaise, vinaigrette, toad in the, yorkshire pudding, yorkshire puddings, yorkshires, shepherds pie, cottage pie, fish pie, bubble and squeak, bangers and mash, roast chicken, roast dinner, roast lamb, roast beef, roasties, roast potatoes, stuffing balls, bread sauce, cauliflower cheese, brussels sprouts, parsnips, red cabbage, jacket potato, baked potato, hasselback, dauphinoise, potato salad, coleslaw, tuna melt, cheese toastie, grilled cheese, french toast, eggs benedict, boiled egg, soft-boiled egg, fried eggs, scrambled eggs, poached eggs, frittata, tortilla espanola, katsu curry, thai curry, green curry, red curry, rendang, tikka masala, saag, paneer, aloo gobi, bhaji, samosa, pakora, ghee, garam masala, curry leaves, mustard seeds, coriander seed, cumin seeds, cardamom pods, star anise, fenugreek, bay leaf, smoked paprika, chilli flakes, chili crisp, chilli oil, sriracha, gochujang, hoisin, fish sauce, oyster sauce, worcestershire sauce, sesame oil, rice vinegar, dashi, tofu press, tempeh, seitan, kimchi jjigae, bulgogi, gyoza, teriyaki, tonkatsu, okonomiyaki, onigiri, sauerkraut, lacto-ferment, pickled onions, piccalilli, jam making, making jam, making marmalade, seville oranges, damson jam, damson, damsons, quince paste, membrillo, slow-cooked, slow cooked, pulled pork, pork belly, short ribs, lamb shanks, chicken thighs, spatchcock, beer can chicken, smoked brisket, charcoal grill, weber grill, big green egg, pizza oven, pizza dough, tagine pot, le creuset, carbon steel pan, cast iron, cast-iron, nonstick, non-stick, griddle pan, mortar and pestle, pestle and mortar, box grater, potato peeler, garlic press, salad spinner, immersion blender, food processor, thermomix, nutribullet, ninja air fryer, slow-cooker, burnt the rice, burnt the pan, oversalted, too much salt, maldon, hellofresh, gousto, mealprep, packed lunches batch, traybake dinner, fridge raid',
  hints:
    'cook, cooked, oven, hob, stove, pan, pot, kitchen, dinner, supper, lunch, roast, fry, fried, grill, boil, chop, knife, knives, sauce, spice, salt, pepper, onion, tomato, tomatoes, potato, potatoes, beans, chilli, lemon, herbs, basil, thyme, coriander, chicken, lamb, beef, pork, salmon, prawn, tofu, egg, leftover, leftovers, homemade, from scratch, ingredient, jam, freezer, smoke alarm, teaspoon, tablespoon, chef, olive oil, recipes, baked, bake, burn, burnt, burned, chopped, slice, diced, stir, stirred, season, seasoning, seasoned, taste, tasted, flavour, flavor, delicious, spicy, crispy, tender, raw, mince, steak, sausage, bacon, ham, fish, tuna, mushrooms, mushroom, aubergine, eggplant, courgette, zucchini, leek, leeks, spinach, kale, cabbage, carrot, carrots, celery, squash, pumpkin, peas, parsley, dill, mint, sage, rosemary, ginger, lime, vinegar, rice, stock, butter, cream, cheese, plate, bowl, serve, served, servings, fridge, pantry, hungry, microwave, apron, spoon, wooden spoon, peel, peeled',
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
