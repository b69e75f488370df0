/** Supermarkets, prices and things bought that were not on the list. */
import type { Field } from './field.ts';

export const shopping: Field = {
  name: 'shopping',
  words:
    'supermarket, grocery store, groceries, grocery shopping, food shop, big shop, shopping list, shopping trolley, shopping cart, shopping bag, shopping basket, went shopping, go shopping, christmas shopping, online shopping, impulse buy, impulse purchase, panic buy, middle aisle, self-checkout, self checkout, self-service till, checkout queue, checkout lady, unexpected item in, bagging area, clubcard, nectar card, yellow sticker, reduced section, bogof, own brand, own-brand, price of butter, price of eggs, price of chocolate, tesco, aldi, lidl, sainsburys, waitrose, asda, morrisons, ocado, marks and spencer, costco, walmart, trader joes, wegmans, whole foods, kroger, target run, john lewis, argos, primark, tk maxx, temu, boxing day sales, cyber monday, bargain, department store, shopping centre, shopping mall, gift receipt, impulse bought, my weekly shop, the weekly shop, in aldi, into aldi, into tesco, in tesco, into lidl, in lidl, into target, into ikea, into costco, shopaholic, shopper, shoppers, personal shopper, mystery shopper, retail therapy, shopping spree, shopping haul, shopping trip, shopping channel, shopping app, food shopping, weekly food shop, corner shop prices, supermarket shop, supermarkets, supermarket queue, supermarket car park, trolley coin, pound coin trolley, trolley dash, wonky trolley, basket only, ten items or, items or fewer, express lane, express checkout, self checkouts, self-checkouts, self service till, self scan, self-scan, scan and go, scan as you, place the item, till roll, bags for life, carrier bag, carrier bags, tote bag collection, tesco meal deal, tesco express, sainsburys local, big tesco, little waitrose, m&s, m&s food, percy pig, percy pigs, colin the caterpillar, cuthbert the caterpillar, aldi middle aisle, lidl middle aisle, lidl bakery, lidl plus, specialbuys, aisle of shame, booths supermarket, co-op shop, the co-op, farmfoods, heron foods, spar shop, budgens, booker wholesale, makro, b&m, home bargains, poundland, poundstretcher, pound shop, dollar store, dollar tree, dollar general, five below, debenhams, boots advantage card, wilko, habitat sofa, dunelm, h&m, boohoo, vinted parcel, new look, river island, marshalls, tj maxx, homegoods, nordstrom, macys, bloomingdales, saks, harrods, selfridges, fortnum, publix, safeway, albertsons, h-e-b, meijer, winco, sprouts market, piggly wiggly, bunnings, kmart, carrefour, edeka, rewe, mercadona, albert heijn, migros, costco hot dog, costco run, costco membership, costco chicken, free samples, sample lady, amazon prime, prime day, prime delivery, amazon basket, amazon order, aliexpress, online order, click-and-collect, kerbside pickup, curbside pickup, instacart, substitution in my, substituted my, grocery delivery, food bill, food prices, grocery prices, price per kilo, unit price, loyalty points, store card, clubcard price, clubcard prices, nectar points, couponing, coupons, discount code, black friday deal, flash sale, january sales, clearance rack, clearance aisle, sale rail, two for one, two-for-one, buy one get, three for two, best before, use by date, yellow stickers, reduced sticker, reduced to clear, reduced aisle, impulse buying, impulse purchases, buyers remorse, return policy, returned it unworn, gift card balance, price match, buy now pay, clearpay, afterpay, changing room mirror, changing rooms, sales assistant, store manager, customer service desk, security tag, price gun, checkout assistant, checkout operator, checkout chat, retail park, outlet village, outlet mall, westfield, bluewater, trafford centre, meadowhall, low-buy year, wishlist, add to basket, add to cart, abandoned cart, in my basket, in my trolley, at the till, at the checkout, going into aldi',
  hints:
    'shopping, bought, buy, buying, prices, sale, till, aisle, trolley, cashier, checkout, receipt, basket, mall, offer, half price, voucher, cost, expensive, cheap, cheaper, eggs, butter, bananas, went in for, came out with, amazon, ordered, online, brand, size, price tag, shop, shops, store, stores, purchase, purchased, refund, return, returns, delivery, parcel, queue, pay, paid, contactless, coins, bag, bags, milk, bread, avocado, cereal, toilet roll, deal, deals, discount, reduced, bargains, value, pack, packaging, multipack, freezer, cashback, credit card, mannequin, escalator, paddleboard, air fryer, substitution, shelves, shelf, staff, target, boots',
  any: {
    'fill-in-the-blank': '"I went in for one thing and came out with ____." Fill it in.',
    'open-question': "What's the best thing you bought this year for under ten?",
    'name-one': 'Name one thing you have stopped buying.',
  },
  after: {
    win: {
      'open-question': "What's the best bargain you ever carried home?",
      'share-yours': 'Show me your find of the year.',
    },
    mishap: {
      'open-question': "What's the purchase you'd rather not talk about?",
      'fill-in-the-blank': '"I knew things had changed when ____ cost more than ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which shop would you miss most if it closed?',
      'name-one': 'Name one thing that is never worth buying cheap.',
    },
    tip: {
      'open-question': "What's your rule before you buy something big?",
      'name-one': 'Name one thing that was worth every penny.',
    },
    news: { 'open-question': 'What would you go in for first?' },
    plan: {
      'open-question': 'What do you check before you buy something big?',
      recommend: 'Recommend one thing that outlasts its warranty.',
    },
    change: { 'open-question': 'What did you stop buying and never miss?' },
    scene: { 'open-question': "What's the oddest thing you've seen on the belt in front of you?" },
  },
  subjects: [
    [
      'middle aisle, in aldi, into aldi, aldi, lidl, in lidl, into lidl, wetsuit, kayak',
      {
        'open-question': "What's the best thing you ever carried out of the middle aisle?",
        'fill-in-the-blank': '"I went in for milk and came out with ____." Fill it in.',
      },
    ],
    [
      'self-checkout, self checkout, self-service till, unexpected item in, bagging area, scanner, please wait for',
      {
        'open-question': "What's the oddest thing a self-checkout has accused you of?",
        'choice-question': 'Self-checkout or a real person at the till?',
      },
    ],
    [
      'yellow sticker, reduced section, reduced, half price, marked down, 7pm, clearance',
      { 'open-question': "What's your proudest find with a yellow sticker on it?" },
    ],
    [
      'price of butter, price of eggs, price of chocolate, butter, eggs, chocolate, olive oil, coffee, prices, price, expensive, inflation, security tag, locked box, razors',
      {
        'open-question': 'Which price made you put something back on the shelf?',
        'fill-in-the-blank': '"I knew things had changed when ____ cost more than ____." Fill it in.',
      },
    ],
    [
      'shrinkflation, smaller, size, brand, own brand, own-brand, packet, grams',
      {
        'open-question': 'Which product has shrunk the most, in your opinion?',
        'name-one': 'Name one own brand that beats the real thing.',
      },
    ],
    [
      'shopping list, list, forgot, forgotten, went in for, came out with, hungry',
      { 'open-question': 'What do you always forget, even with a list?' },
    ],
    [
      'shopping trolley, trolley, shopping cart, cart, basket, shopping basket, shopping bag, bag for life, wonky wheel, pound coin, car park',
      { 'open-question': 'How many bags for life do you own by now?' },
    ],
    [
      'checkout queue, queue, belt, till, cashier, checkout, checkout lady, divider, voucher',
      { 'open-question': "What's the oddest shopping you've seen on the belt in front of you?" },
    ],
    [
      'impulse buy, impulse purchase, impulse bought, panic buy, impulse, late night, 2am, basket at',
      { 'open-question': "What's the best thing you've ever bought at two in the morning?" },
    ],
    [
      'returns, return, returned, refund, receipt, gift receipt, exchange, wrong size, warranty, broke, broken, faulty',
      {
        'open-question': 'What have you kept only because you lost the receipt?',
        'tell-me': 'Tell me about the thing you should have sent back.',
      },
    ],
    [
      'delivery, parcel, courier, delivered, neighbour, neighbor, ordered, online, online shopping, amazon, temu, substitution, substituted, ocado, arrived, packaging, box',
      {
        'open-question': "What's the best substitution you ever got in a delivery?",
        'fill-in-the-blank': '"I ordered ____ and got ____." Fill it in.',
      },
    ],
    [
      'bargain, sale, cyber monday, boxing day sales, discount, offer, bogof, two for one, deal, cheap, cheaper, outlet',
      {
        'open-question': "What's the best bargain you ever carried home?",
        'name-one': 'Name one bargain you should have left there.',
      },
    ],
    [
      'charity shop, second hand, secondhand, vintage, thrift, vinted, ebay, flea market, car boot, marketplace',
      { 'open-question': "What's your best second-hand find?" },
    ],
    [
      'ikea, into ikea, meatball, furniture, sofa, mattress, washing machine, fridge, kettle, toaster, big purchase',
      {
        'open-question': 'What have you bought that outlived its warranty by years?',
        'name-one': 'Name one thing that is never worth buying cheap.',
      },
    ],
    [
      'christmas shopping, presents, present, gift, gifts, gift wrap, wrapping, stocking filler',
      {
        'open-question': 'When is your Christmas shopping usually done?',
        'name-one': 'Name one present that never goes wrong.',
      },
    ],
    [
      'clothes, jeans, shoes, changing room, fitting room, primark, tk maxx, bra, dress, coat',
      { 'open-question': 'What do you keep buying although you own it already?' },
    ],
    [
      'clubcard, nectar card, loyalty card, points, app, coupon, scan',
      { 'open-question': "What's the best thing you ever got for loyalty points?" },
    ],
    [
      'department store, shopping centre, shopping mall, mall, john lewis, high street, woolworths, closing down, shut, debenhams',
      { 'open-question': 'Which shop would you bring back, just for one day?' },
    ],
    [
      'tesco, in tesco, into tesco, sainsburys, waitrose, asda, morrisons, costco, into costco, target run, into target, in target, trader joes, walmart, wegmans, whole foods, kroger, supermarket, grocery store, groceries, grocery shopping, food shop, big shop, weekly shop, my weekly shop, the weekly shop, aisle, moved everything',
      {
        'open-question': 'What does your supermarket keep moving to another aisle?',
        'name-one': 'Name one thing you only ever buy at one particular shop.',
      },
    ],
  ],
  is: [
    'Popped into Aldi for milk. Now own a wetsuit.',
    'Butter is now kept in a locked box at my supermarket. Next to the razors.',
    'Unexpected item in the bagging area: my dignity.',
    'The reduced section at 7pm is the last place with community spirit.',
    'I only go to Lidl for the middle aisle and I own a drill for every room.',
  ],
  isNot: [
    ['The App Store has a new order for returns in the sale of licences.', 'software'],
    ['Oil prices rose on cheap supply.', 'markets'],
  ],
};
