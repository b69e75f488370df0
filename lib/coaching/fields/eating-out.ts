/** Restaurants, takeaways and whatever somebody else has cooked. */
import type { Field } from './field.ts';

export const eatingOut: Field = {
  name: 'eating out',
  words:
    'restaurant, takeaway, takeout, take-out, brunch, eating out, eat out, waiter, waitress, maitre d, michelin, michelin star, tasting menu, set menu, fine dining, small plates, sharing plates, bistro, brasserie, trattoria, pizzeria, pizza, burger, burger joint, smash burger, kebab, doner, taco, taqueria, burrito, sushi, ramen, dim sum, pho, tapas, street food, food truck, food hall, food court, food stall, fish and chips, chippy, chip shop, diner, pub lunch, curry house, steakhouse, buffet, chefs table, doggy bag, deliveroo, uber eats, doordash, just eat, opentable, resy, wagamama, nandos, greggs, mcdonalds, kfc, five guys, chipotle, taco bell, waffle house, chick-fil-a, wetherspoon breakfast, dinner reservation, table for two, table for one',
  hints:
    'ate, eat, reservation, service charge, tip, tipping, dessert, starter, chef, cafe, deli, dinner, lunch, spicy, delicious, menu',
  any: {
    'open-question': "What's the last thing you ate out that you'd order again?",
    recommend: 'Recommend one place I should eat at, and what to order.',
    'tell-me': 'Tell me about the place you hope nobody else finds.',
    'fill-in-the-blank': '"If I\'m paying, it has to have ____." Fill it in.',
  },
  after: {
    mishap: {
      'open-question': "What's the worst thing a restaurant has ever served you?",
      'tell-me': 'Tell me what you did: complain, or eat it and smile?',
    },
    opinion: {
      'open-question': "What makes you walk out before you've ordered?",
      'name-one': "Name one restaurant habit you'd ban.",
    },
    win: {
      'open-question': 'Which meal do you still think about?',
      'name-one': 'Name one dish worth a long drive.',
    },
    tip: { recommend: 'Recommend one place I missed.' },
    news: { 'open-question': 'What would you order first?' },
    plan: { 'open-question': 'Where would you go if somebody else were paying?' },
    change: { 'open-question': 'Which place do you still miss?' },
  },
  subjects: [
    [
      'waiter, waitress, service, server, maitre d, rude',
      {
        'open-question': "What's the best thing a waiter ever did for you?",
        'tell-me': 'Tell me the worst service you still laugh about.',
      },
    ],
    [
      'tip, tipping, service charge, bill, split the bill, screen, gratuity',
      {
        'open-question': 'How do you split the bill with friends?',
        'tell-me': 'Tell me when you last refused to tip.',
      },
    ],
    [
      'menu, qr code, set menu, chalkboard, pages',
      { 'open-question': 'What do you look for first on a menu?' },
    ],
    [
      'pizza, pizzeria, pineapple, crust, slice, margherita',
      { 'open-question': "What's the one topping you'd defend?" },
    ],
    [
      'burger, burger joint, smash burger, fries, kebab, doner, mcdonalds, five guys, greggs, nandos, kfc, drive-thru',
      {
        'open-question': "What's your order, word for word?",
        'name-one': 'Name one fast food that nobody else gets right.',
      },
    ],
    [
      'fish and chips, chippy, chip shop, mushy peas, vinegar',
      { 'open-question': 'What goes on your chips?', 'name-one': 'Name one chippy worth the drive.' },
    ],
    [
      'takeaway, takeout, take-out, deliveroo, uber eats, doordash, just eat, delivery, driver, cold food',
      { 'open-question': "What's your takeaway order when it's been a bad day?" },
    ],
    [
      'tasting menu, michelin, michelin star, fine dining, foam, small plates, sharing plates, starter, courses, tweezers',
      { 'open-question': "What's the smallest thing you've ever been served for the most money?" },
    ],
    [
      'brunch, eggs, avocado, bottomless, hollandaise, pancakes, sunday',
      { 'open-question': 'What do you order at brunch, every time?' },
    ],
    ['table for one, alone, solo, by myself, single', { 'open-question': 'Where do you like to eat alone?' }],
    [
      'ramen, sushi, pho, dim sum, noodle, dumplings',
      { 'open-question': "Where was the best bowl of noodles you've ever had?" },
    ],
    [
      'curry house, curry, naan, spicy, vindaloo, korma, heat, taco, taqueria, burrito, salsa, taco bell',
      { 'open-question': "What's the hottest thing you've ever finished out of pride?" },
    ],
    [
      'closed, closing, shut, closing down, 41 years, last service',
      { 'open-question': 'Which place that closed do you still miss, and what did you order?' },
    ],
    [
      'reservation, dinner reservation, booking, table, queue, no-show, waitlist, opentable, resy, table for two, chefs table',
      { 'open-question': "What's the longest you've ever waited for a table?" },
    ],
    [
      'street food, food truck, food stall, food court, food hall, market, paper plate, napkin',
      { 'open-question': "What's the best thing you've ever eaten standing up?" },
    ],
    [
      'dessert, pudding, cheesecake, tiramisu, sticky toffee, ice cream',
      { 'open-question': "Which dessert makes you say yes when you're already full?" },
    ],
    [
      'chef, kitchen, cook, opening, new place, new menu, soft launch, opened',
      { 'open-question': 'What makes you go back to a place a second time?' },
    ],
    [
      'family run, plastic chairs, no website, hidden gem, no menu',
      { 'open-question': "Where's the best meal you've had on a plastic chair?" },
    ],
    [
      'kids, high chair, toddler, family',
      { 'open-question': 'Which restaurant is kind to people with small children?' },
    ],
    [
      'date, first date, anniversary, birthday, proposal',
      {
        'open-question': 'Where was your worst dinner date?',
        'name-one': 'Name one place for a first date.',
      },
    ],
    [
      'steakhouse, steak, rare, well done, buffet, all you can',
      { 'open-question': 'Where did you last eat far more than was wise?' },
    ],
    [
      'review, stars, tripadvisor, google reviews, complaint, hair, complain',
      { 'choice-question': 'Do you complain about bad food, or eat it and smile?' },
    ],
  ],
  is: [
    'Bangkok street food ruined every restaurant for me.',
    "The restaurant's menu was a QR code, the QR code wanted my email, and the waiter wanted to be somewhere else.",
    "table for one at the ramen place. best date I've had all year",
    'Unpopular opinion: small plates are just starters with a better accountant.',
    'The chippy at the end of our road has closed after 41 years.',
    'Deliveroo says my burger is "two minutes away". It has been two minutes away for half an hour.',
  ],
  isNot: [
    ['The hamburger icon hides our whole order history, and nobody finds the table view.', 'an interface'],
    ['Tip: book your delivery slot before you order the cement.', 'building'],
    ['The bill passed its second reading with everything on the table.', 'politics'],
  ],
};
