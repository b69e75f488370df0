/** What is picked in hedges and woods and eaten. */
import type { Field } from './field.ts';

export const foraging: Field = {
  name: 'foraging',
  words:
    'forage, forager, wild garlic, blackberry picking, blackberrying, picked blackberries, elderflower, elderflower cordial, elderberry, elderberries, sloe, chanterelle, cep, morel, puffball, chicken of the, oyster mushroom, wild mushroom, mushroom picking, mushroom hunting, mushroom foraging, mushroom season, mycologist, mycology, samphire, hedgerow, bilberry, bilberries, huckleberry picking, rosehip, sea beet, dulse, wild food, wild strawberry, wild strawberries, sweet chestnut, crab apple, nettle soup, berry picking, sloe gin, foraged, foraging, foraging walk, foraged mushrooms, penny bun, porcini, boletus, bolete, fly agaric, death cap, hen of the, lions mane mushroom, hedgehog mushroom, parasol mushroom, shaggy ink cap, ink cap, field mushroom, st georges mushroom, wood ear, velvet shank, amethyst deceiver, turkey tail, honey fungus, beefsteak fungus, chicken-of-the-woods, giant puffball, spore print, mycelium, fungi walk, fungi id, toadstool, mushroom knife, mushroom id, rosehip syrup, hawthorn berries, hawthorn ketchup, haws, rowan jelly, rowanberry, sea buckthorn, alexanders, hogweed, cow parsley, hemlock, wood sorrel, sorrel, three-cornered leek, ramsons, wild leek, garlic mustard, ground elder, chickweed, fat hen, dandelion wine, dandelion coffee, nettle tea, nettles for soup, cleavers, wild thyme, meadowsweet, pineapple weed, yarrow, burdock, elderflower fritters, elderflower champagne, elderberry syrup, bramble jelly, brambles, wild raspberries, wineberry, cloudberry, cloudberries, lingonberry, lingonberries, huckleberry, salmonberry, pawpaw, wild plums, cherry plum, mirabelle, damson gin, damson jam, medlar, bullace, beech nuts, acorn flour, cobnut, cobnuts, sweet chestnuts, sea kale, sea lettuce, bladderwrack, seaweed, cockles, razor clams, clamming, laver, laverbread, wild greens, wild herbs, fiddleheads, fiddlehead, purslane, richard mabey, food for free, galloway wild foods, foragers code',
  hints:
    'mushroom, fungi, blackberries, berries, nettle, damson, ramps, hazelnut, edible, poisonous, secret spot, cordial, picked, picking, basket, hedge, hedges, woods, purple fingers, thorns, scratches, brambly, jelly, syrup, fritters, foragers, nuts, wild, sloes, spores, gills, woodland, jam, bucket, roadside, identify',
  any: {
    'open-question': "What's the best thing you've ever picked for free?",
    'tell-me': 'Tell me what grows wild near you that people walk straight past.',
    'name-one': 'Name one wild thing that everybody should taste once.',
    'fill-in-the-blank': '"I would never tell anyone where I pick ____." Fill it in.',
  },
  after: {
    win: { 'open-question': 'What would you make with it?' },
    mishap: { 'open-question': "What did you once pick that you shouldn't have?" },
    opinion: { 'open-question': 'Which wild food is not worth the scratches?' },
    tip: { 'open-question': 'Which wild plant did you learn to recognize first?' },
    plan: { 'open-question': 'What would you look for first?' },
  },
  subjects: [
    [
      'wild garlic, ramps, ramsons, pesto, garlic',
      { 'open-question': 'What do you do with a whole bag of wild garlic?' },
    ],
    [
      'blackberry picking, blackberries, blackberry, picked blackberries, blackberrying, bramble, scratches, thorns, crumble',
      { 'open-question': 'Which hedge do you keep secret, and what grows in it?' },
    ],
    [
      'elderflower, elderflower cordial, elderberry, elderberries, cordial, champagne, exploded',
      { 'open-question': "What's the best thing you've ever bottled from a hedge?" },
    ],
    [
      'puffball, chanterelle, cep, porcini, morel, chicken of the, mushroom, wild mushroom, oyster mushroom, mushroom picking, mushroom hunting, mushroom foraging, mushroom season',
      {
        'open-question': 'Which mushroom would you pick without looking it up?',
        'tell-me': 'Tell me about the one you left where it was.',
      },
    ],
    [
      'sloe, sloe gin, damson, hedgerow, gin, first frost, prick',
      { 'open-question': 'Which hedgerow bottle in your cupboard is the oldest?' },
    ],
    [
      'nettle, nettle soup, dandelion, gloves, sting, stung, weeds, dock',
      { 'open-question': 'Which weed do you eat on purpose?' },
    ],
    [
      'poisonous, edible, identify, identification, deadly, death cap, app, field guide, rule one, hemlock',
      { 'open-question': 'Which plant did you need somebody to show you before you dared?' },
    ],
    [
      'secret spot, secret, spot, location, grandmother, tell nobody',
      { 'open-question': 'Who showed you your best spot, and have you told anyone since?' },
    ],
    [
      'samphire, seaweed, dulse, sea beet, mussels, cockles, beach, shore, tide, razor clam',
      { 'open-question': "What's the best meal you've ever carried home from a beach?" },
    ],
    [
      'sweet chestnut, chestnut, hazelnut, walnut, squirrel, acorn, conkers',
      { 'open-question': 'Who gets to the nuts first where you live, you or the squirrels?' },
    ],
    [
      'bilberry, bilberries, huckleberry picking, wild strawberry, wild strawberries, berries, berry picking, raspberries, stained, cloudberry',
      { 'open-question': 'Which berry tastes of being ten years old?' },
    ],
    [
      'crab apple, rosehip, jelly, jam, syrup, apple, windfall, plum, scrumping, free fruit',
      { 'open-question': 'Which tree near you drops fruit that nobody picks?' },
    ],
    [
      'kids, daughter, son, toddler, dog, walk',
      { 'open-question': 'What did you eat straight from the bush as a child?' },
    ],
    [
      'basket, knife, bag, carried home, kilo, haul, freezer',
      { 'open-question': "What's the most you've ever carried home in something that wasn't a basket?" },
    ],
  ],
  is: [
    'The whole valley smells of wild garlic and I have brought a bag.',
    'Blackberry picking: 2kg of fruit, nine scratches, one wasp, no regrets.',
    'Found a puffball the size of a pumpkin and carried it home like a newborn.',
    "Rule one of foraging: if you have to ask the internet, don't eat it.",
  ],
  isNot: [
    ['Blueberries on offer, so I have a freezer full of berries now.', 'shopping'],
    ['The company is growing like a mushroom in a basket of unicorns.', 'business'],
  ],
};
