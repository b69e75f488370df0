/** Restaurants, takeaways and whatever somebody else has cooked. */
import type { Field } from './field.ts';

export const eatingOut: Field = {
  name: 'eating out',
  words:
    'restaurant, takeaway, takeout, take-out, brunch, eating out, eat out, waiter, waitress, maitre d, michelin, michelin star, tasting menu, set menu, fine dining, small plates, sharing plates, bistro, brasserie, trattoria, pizzeria, pizza, burger, burger joint, smash burger, kebab, doner, taco, taqueria, burrito, sushi, ramen, dim sum, pho, tapas, street food, food truck, food hall, food court, food stall, fish and chips, chippy, chip shop, diner, pub lunch, curry house, steakhouse, buffet, chefs table, doggy bag, deliveroo, uber eats, doordash, just eat, opentable, resy, wagamama, nandos, greggs, mcdonalds, kfc, five guys, chipotle, taco bell, waffle house, chick-fil-a, wetherspoon breakfast, dinner reservation, table for two, table for one, osteria, ristorante, gelateria, izakaya, omakase, teppanyaki, yakitori, tonkotsu, udon, soba, sashimi, nigiri, maki roll, bao bun, bao, dumpling house, xiao long bao, soup dumplings, hot pot, hotpot restaurant, peking duck, chow mein, crispy duck, prawn crackers, thai green curry, pad thai, tom yum, som tam, banh mi, bun cha, laksa, nasi goreng, rendang, satay, bibimbap, korean bbq, korean fried chicken, bulgogi, tteokbokki, tandoori, biryani, tikka masala, vindaloo, korma, rogan josh, onion bhaji, naan, garlic naan, poppadom, poppadoms, dosa, thali, dishoom, bhel puri, chaat, momo, shawarma, falafel, falafel wrap, gyros, souvlaki, mezze, meze, shakshuka, injera, ethiopian food, jollof, jerk chicken, suya, peri-peri, piri piri, ceviche, empanada, arepa, pupusa, quesadilla, enchilada, nachos, birria, al pastor, carnitas, mole poblano, tex-mex, bbq joint, brisket, pulled pork, chicken wings, buffalo wings, hot wings, onion rings, loaded fries, poutine, cheesesteak, philly cheesesteak, hot dog stand, reuben, pastrami, lobster roll, oyster bar, oysters, moules frites, moules, steak frites, steak tartare, foie gras, escargot, croque monsieur, creme brulee, tiramisu, panna cotta, affogato, bouillabaisse, paella, croquetas, patatas bravas, pintxos, pintxo, neapolitan pizza, margherita, pepperoni pizza, pizza slice, pizza place, pizza oven dough, dominos pizza, pizza hut, pizza express, franco manca, papa johns, subway footlong, pret, pret a manger, itsu, yo sushi, zizzi, prezzo, pizza delivery, byron burger, honest burger, shake shack, in-n-out, wendys, burger king, popeyes, dennys, ihop, cracker barrel, olive garden, chilis, applebees, panera, cheesecake factory, texas roadhouse, sonic drive-in, dairy queen, big mac, happy meal, mcflurry, mcnuggets, drive-thru, drive thru, quarter pounder, cheeky nandos, toby carvery, carvery, harvester, beefeater, frankie and bennys, little chef, greasy spoon, sunday roast pub, battered sausage, mushy peas, scampi, pie and mash, jellied eels, saveloy, curry sauce, chip butty, chips and gravy, deep fried mars, sausage roll greggs, vegan sausage roll, steak bake, bottomless brunch, eggs benedict, avo toast, avocado toast, full english cafe, all you can, prix fixe, a la carte, amuse-bouche, amuse bouche, palate cleanser, degustation, wine pairing, sommelier, head chef, sous chef, line cook, pastry chef, front of house, kitchen porter, pot wash, hostess stand, the waiter, our waiter, our waitress, our server, waiting staff, split the bill, split the check, paid the bill, bill please, qr code menu, qr menu, menu board, specials board, chalkboard menu, laminated menu, kids menu, childrens menu, tasting course, seven courses, nine courses, food critic, restaurant critic, restaurant review, jay rayner, giles coren, anthony bourdain, noma, fat duck, heston blumenthal, gordon ramsay, kitchen nightmares, the bear chef, tripadvisor, yelp, toogoodtogo, grubhub, postmates, ordered in, takeout menu, chinese takeaway, indian takeaway, chinese takeout, friday night takeaway, fakeaway, supper club, pop-up restaurant, soft launch restaurant, booked a table, book a table, get a table, window table, corner table, walk-ins only, served on slate, on a slate, wooden board chips, food on boards, side of fries, free bread, extra guac, breadsticks, doggie bag, corkage, byob, no-show fee',
  hints:
    'ate, eat, reservation, service charge, tip, tipping, dessert, starter, chef, cafe, deli, dinner, lunch, spicy, delicious, menu, restaurants, bill, waitlist, table, booked, plate, plates, portion, portions, course, courses, sides, sauce, gravy, chips, order, ordered, queue, kitchen, served, server, noodles, curry, steak, wrap, dumpling, dumplings, bowl, garlic bread, bread, mains, main course, specials, allergen, waiting, cutlery, napkin, crust, sharing, drive through, tasty, michelin guide, counter',
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
