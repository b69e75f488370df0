/** Behind the counter: shops, stalls, cafes and salons, as those who run them see it. */
import type { Field } from './field.ts';

export const smallShops: Field = {
  name: 'running a shop',
  words:
    'small business, small businesses, small business owner, small biz, shop small, shop local, small business saturday, independent shop, indie shop, our shop, my shop, the shop floor, shopkeeper, shop window, window display, shop owner, shop assistant, shop front, shopfront, storefront, my store, our store, store owner, opening hours, opening times, open today until, high street, main street shop, brick and mortar, bricks and mortar, footfall, till receipt, cash register, card machine, card reader, sumup, shopify, etsy, etsy shop, etsy seller, etsy order, etsy fees, online shop, online store, webshop, web shop, woocommerce, ebay seller, vinted seller, craft fair, craft stall, craft market, market stall, market trader, christmas market, pop-up shop, popup shop, stockist, wholesale, wholesaler, trade price, minimum order, stocktake, stocktaking, stock take, restock, restocked, back in stock, bestseller shelf, handmade goods, made to order, packing orders, pack orders, order number, customer collection, click and collect, business rates, shop rent, signed the lease, footfall counter, our regulars, my regulars, first customer of, last customer of, window shopping, coffee shop owner, our cafe, our café, my cafe, my café, our salon, my salon, our bakery, our bookshop, my bookshop, our gallery, our studio shop, our pub, our restaurant, gift shop, corner shop, farm shop, florist, greengrocer, hardware store, delicatessen, gift card, gift voucher, loyalty card, takings, black friday, boxing day sale, subscription box, no-show, no-shows, booking deposit, customer asked, customer came in, customers today, in the shop, slow tuesday, quiet in here, sold out of, sold out at, small shop, small shops, indie shops, independent shops, indie bookshop, small business owners, shopkeepers, shop owners, shop window display, shop counter, shop bell, shop door, shop cat, shop dog, shop opening, shop hours, my little shop, our little shop, my etsy, etsy sellers, folksy, notonthehighstreet, shopify store, big cartel, squarespace shop, faire wholesale, ankorstore, wholesale order, wholesale orders, stockists, market stalls, craft fairs, makers market, christmas market stall, farmers market stall, stallholder, stallholders, stall holder, pop up shop, pop-up store, first customers, packed orders, packing an order, orders packed, orders to pack, packaging tape, thank you notes, thank-you note, handwritten note in, thermal printer, label printer, royal mail click, post office run, post office queue, bubble mailer, bubble mailers, mailer boxes, parcel tape, compostable packaging, custom order, custom orders, bespoke order, commission slots, product photos, product photography, product listing, product listings, restocking, shop update, shop restock, low stock, inventory count, square reader, izettle, zettle, cash float, cashing up, till drawer, quiet saturday, rainy saturday shop, high street shop, high street shops, greengrocers, butchers shop, fishmongers, cheesemonger, haberdasher, ironmonger, ironmongers, hardware shop, sweet shop, toy shop, toyshop, card shop, record store owner, yarn store, cobblers, tailor shop, barber shop, village shop, village store, zero waste shop, refill shop, refill store, tea room, tearoom, tearooms, candle business, candle maker, candle making, soap maker, soap making, handmade soap, handmade jewellery, handmade jewelry, handmade gifts, handmade business, handmade cards, small batch, small-batch, side hustle shop, one-woman business, one woman business, one-man shop, family-run shop, family-run business, mom-and-pop, mom and pop, brick-and-mortar, local business, local businesses, support small business, bad review online, regular customer, regular customers, loyal customers, cheaper on amazon, cheaper on temu, price your work, pricing handmade, shoplifter, shoplifters, shoplifting, bad debt chargeback, closing down sale, closing our doors, opening our doors, grand opening, open sign, closed sign, signwriter, shop sign, christmas window, advent window, gift wrapping, loyalty stamp, stamp card, amazon prices',
  hints:
    'shop, store, cafe, café, salon, stall, market, customer, customers, counter, till, stock, order, orders, sale, sell, sold, open, opened, opening, closed, location, shelf, window, display, supplier, handmade, candle, candles, prints, jewellery, jewelry, soap, cards, knitwear, rent, lease, keys, landlord, christmas, saturday, booth, discount, price, fee, fees, delivery, packaging, apron, staff, lunch rush, booking, appointment, local, owner, restaurant, pub, collection, regulars, sold out, closed today, independent, sales, parcel, parcels, post, postage, shipping, suppliers, review, reviews, closing, browsing, pricing, ribbon, gifts, maker, boutique, instagram, brown paper',
  any: {
    'open-question': 'Which small shop would you be saddest to see close?',
    'fill-in-the-blank': '"I went in for ____ and came out with ____." Fill it in.',
    recommend: 'Recommend one small shop that more people should know.',
    'tell-me': 'Tell me about the shop where they know your order.',
  },
  after: {
    win: {
      'open-question': 'What makes you go back to a small shop?',
      'name-one': 'Name one small business that deserves a good year.',
    },
    mishap: {
      'open-question': "What's the oddest thing you've heard said over a counter?",
      'tell-me': 'Tell me about the shop you still miss.',
    },
    opinion: { 'open-question': 'What would you never buy from anybody but a small shop?' },
    tip: { 'open-question': 'What makes you stop at a shop window?' },
    news: {
      'open-question': 'What would you come in for first?',
      'tell-me': 'Tell me what we should have in for you.',
    },
    plan: { 'open-question': 'What does your street need most?' },
    change: { 'open-question': 'What would you miss if your favorite shop changed?' },
    scene: { 'open-question': "What's the best thing you've overheard in a shop?" },
  },
  subjects: [
    [
      'etsy, etsy shop, etsy seller, etsy order, etsy fees, fees, fee, platform, shopify, ebay seller, vinted seller, listing fee, commission',
      {
        'open-question': 'Where did you last buy something from the person who made it?',
        'name-one': "Name one handmade thing you'd buy again.",
      },
    ],
    [
      'craft fair, craft stall, craft market, market stall, market trader, stall, fair, booth, gazebo, table, christmas market, farmers market',
      {
        'open-question': 'What makes you stop at a market stall?',
        'fill-in-the-blank': '"I went to the craft fair for ____ and left with ____." Fill it in.',
      },
    ],
    [
      'card machine, card reader, sumup, cash, cash register, change, contactless, till, till receipt',
      { 'open-question': 'When did you last pay for something in cash?' },
    ],
    [
      'opening hours, opening times, open today until, closed today, closed, monday, sign on, back in five, holiday',
      {
        'open-question': 'Which sign on a shop door made you smile?',
        'name-one': "Name one day of the week you'd have small shops open late.",
      },
    ],
    [
      'window display, shop window, window, display, mannequin, window shopping',
      { 'open-question': 'Which shop window do you always stop at?' },
    ],
    [
      'first customer, first customer of, first day, opening day, opened, keys, signed the lease, lease, new shop, opening, ribbon, doors',
      {
        'open-question': "What has to be there on a shop's opening day for you to come?",
        'tell-me': "Tell me about the best first day you've seen a shop have.",
      },
    ],
    [
      'last customer of, closing down, last day, shutting, close for good, close the shop, close the café, close the cafe, retire, thirty years',
      { 'open-question': 'Which shop that closed do you still miss?' },
    ],
    [
      'anniversary, years old, turns ten, birthday, ten years, one year',
      { 'open-question': 'Which small shop has been in your life the longest?' },
    ],
    [
      'rent, shop rent, business rates, landlord, bills, costs, energy bill, vat, rates',
      { 'open-question': 'Which shop on your street would leave the biggest gap?' },
    ],
    [
      'quiet in here, slow tuesday, slow day, quiet, nobody came, rain, empty, january, pigeon, footfall, footfall counter',
      { 'open-question': 'What could get you into a shop on a wet Tuesday?' },
    ],
    [
      'regulars, our regulars, my regulars, regular, the usual, loyal, know your order',
      {
        'open-question': 'Where do they know your usual order?',
        'tell-me': 'Tell me about the shop where they know your name.',
      },
    ],
    [
      'customer asked, customer came in, customers today, customer, rude, do you do, complained, complaint, is it free, customer collection',
      {
        'open-question': "What's the oddest thing you've heard said over a counter?",
        'fill-in-the-blank': '"The customer is always ____." Fill it in.',
      },
    ],
    [
      'packing orders, pack orders, order number, packaging, parcel, post office, delivery, tissue paper, orders, order, made to order, queue at',
      { 'open-question': "What's the nicest thing you ever found in a parcel from a small shop?" },
    ],
    [
      'stocktake, stocktaking, stock take, stock, wholesale, wholesaler, supplier, minimum order, trade price, delivery day, boxes',
      { 'open-question': 'What have you never been able to find in any shop?' },
    ],
    [
      'sold out, sold out of, sold out at, back in stock, restock, restocked, bestseller, bestseller shelf, waiting list',
      { 'open-question': 'What did you once queue for, or miss by minutes?' },
    ],
    [
      'handmade, handmade goods, candle, candles, soap, prints, jewellery, jewelry, knitwear, pottery, cards, maker',
      {
        'open-question': "What's the best handmade thing you've ever been given?",
        'share-yours': 'Show me a handmade thing you use every day.',
      },
    ],
    [
      'black friday, discount, sale, small business saturday, shop small, boxing day sale, amazon, amazon prices, cheaper online, price',
      {
        'open-question': 'What would you never buy from anybody but a small shop?',
        'fill-in-the-blank': '"I\'d rather pay a bit more for ____." Fill it in.',
      },
    ],
    [
      'no-show, no-shows, booking, booking deposit, deposit, appointment, cancel, cancelled, table for',
      { 'open-question': "What's the best excuse you've ever heard for not turning up?" },
    ],
    [
      'coffee shop owner, our cafe, our café, my cafe, my café, cafe, café, lunch rush, laptop, barista, flat white, bakery, our bakery',
      {
        'open-question': 'What makes you stay for a second cup somewhere?',
        recommend: 'Recommend one café worth a detour.',
      },
    ],
    [
      'our bookshop, my bookshop, our gallery, gift shop, florist, flowers, delicatessen, farm shop, greengrocer, hardware store, corner shop',
      { 'open-question': 'Which kind of shop does your street need most?' },
    ],
    [
      'our pub, our restaurant, restaurant, pub, chef, menu, kitchen, our salon, my salon, salon, haircut',
      { 'open-question': "What's the kindest thing a waiter, barber or landlord ever did for you?" },
    ],
    [
      'gift card, gift voucher, voucher, loyalty card, stamps, tenth, free',
      { 'open-question': 'How many loyalty cards with one stamp are in your wallet?' },
    ],
    [
      'shop local, high street, main street shop, independent shop, indie shop, small business, small businesses, small business owner, small biz, shopkeeper, shop owner',
      {
        recommend: 'Recommend one small shop that more people should know.',
        'open-question': 'Which small shop would you be saddest to see close?',
      },
    ],
  ],
  is: [
    'Slow Tuesday in the shop. Three customers, one of them a pigeon.',
    'Etsy fees are up again, so I now pay them for the pleasure of packing my own candles.',
    "Sold out at the craft fair by two o'clock! I have never packed up a stall so happily.",
    'We are closed today because the card machine, the oven and I have all had enough.',
    'Our shop turns ten on Saturday. There will be cake and 10% off everything with a dent.',
    'A customer asked if we do Amazon prices. We do not. We do conversation.',
  ],
  isNot: [
    ['Popped to the shop for milk and met everyone I went to school with.', 'an errand'],
    ['The stock needs another hour and some bay leaves.', 'soup'],
    ['Store it in a cool, dry place, like my heart.', 'a joke'],
  ],
};
