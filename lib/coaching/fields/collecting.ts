/** What others threw out: antiques, charity shops, flea markets, and collections of it. */
import type { Field } from './field.ts';

export const collecting: Field = {
  name: 'second-hand finds',
  words:
    'charity shop, charity shop find, thrift shop, thrift store, thrifting, thrifted, thrift find, op shop, flea market, car boot sale, car boot, boot sale, boot fair, estate sale, rummage sale, antique, antique shop, antiques fair, antiques roadshow, bargain hunt, auction house, auction lot, ebay, gumtree, facebook marketplace, craigslist, freecycle, second-hand, secondhand, second hand shop, vintage shop, vintage fair, vintage market, junk shop, salvage yard, reclamation yard, skip find, stamp collecting, stamp collection, stamp collector, coin collection, coin collector, philately, trading cards, baseball cards, pokemon cards, football stickers, panini sticker, action figures, lego, lego set, collectible, collectable, memorabilia, ephemera, patina, bric-a-brac, fountain pen, vintage toys, matchbox cars, beanie babies, enamel pins, fridge magnets, my collection, mudlarking, metal detecting, metal detectorist, vintage postcards, curio, curiosities, silver spoons, silver teapot, pyrex, tea set, hallmarked, midcentury, mid-century, art deco, house clearance, preloved, pre-loved, lego city, second-hand furniture, brick set, collectors item, toy collector, art collector, book collector, typewriter, typewriters, olivetti, olympia typewriter, royal quiet deluxe, vinyl collection, record collection, record fair, comic collection, first edition collection, stamp album, first day cover, penny black, penny red, rare stamp, rare coin, old coins, 50p coin, kew gardens 50p, two pound coin, wheat penny, silver dollar, proof coin, roman coin, numismatics, numismatist, banknote collection, psa 10, psa graded, graded card, rookie card, topps, pokemon card, holographic charizard, pokemon tcg, booster box, card binder, football programmes, match programmes, cigarette cards, model railway, model trains, hornby, dinky toys, corgi toys, hot wheels, diecast, die-cast, action figure, star wars figure, funko pop, funko, vinyl figure, labubu, labubus, sonny angel, blind box, barbie collection, dolls house, antique dolls, sylvanian families, steiff, lego minifigure, minifigure, minifigures, lego technic, lego star wars, bricklink, snow globe, snow globes, fridge magnet, enamel pin, pin badge, pin badges, postcards collection, old postcards, matchbooks, beer mats, bottle caps, vintage watch, pocket watch, vintage camera, wristwatch, omega speedmaster, watch collector, vintage lamp, vintage poster, vintage clothes, vintage dress, fountain pens, lamy safari, pilot metropolitan, montblanc, parker 51, ink bottle, sailor pen, fossil collection, rock collection, mineral collection, sea glass jar, uranium glass, carnival glass, depression glass, milk glass, toby jug, staffordshire dogs, wedgwood, spode, clarice cliff, moorcroft, royal doulton, hornsea pottery, thonet, tiffany lamp, carriage clock, grandfather clock, longcase clock, gramophone, wind-up gramophone, car boot haul, charity shop haul, thrift haul, garage sale, yard sale, jumble sale find, vinted, depop, etsy vintage, online auction, saleroom, hammer price, reserve price, sothebys, bonhams, paul martin, flog it, antiques road trip, david dickinson, completist, completionist, still in box, mint condition, near mint, reproduction furniture, hoarder, cabinet of curiosities, silver hallmark, coin roll, detectorist, detectorists, treasure trove',
  hints:
    'vintage, find, found, collect, collection, market, stall, bargain, price, pound, bid, auction, sold, lot, teapot, lamp, clock, ring, coin, stamp, box, attic, loft, grandmother, inherited, antiques, silver, brass, retro, treasure, rare, mint, sticker, cards, dealer, hoard, shelf, 1970s, label, seller, haul, thrift, goodwill, donate, donated, used, collector, collectors, collecting, album, binder, cabinet, display, shelves, dusty, haggle, haggled, fiver, tenner, pen, pens, nib, ink, watch, edition, original, sealed, boxed, graded, foil, packs, figure, figures, set, missing, bidding, appraised, worthless, heirloom',
  any: {
    'open-question': "What's the best thing you've ever found second-hand?",
    'share-yours': 'Show me your best find.',
    'fill-in-the-blank': '"I do not need another ____, but I will buy it." Fill it in.',
  },
  after: {
    win: {
      'share-yours': 'Show me the find you still cannot believe.',
      'tell-me': 'Tell me the least you ever paid for something good.',
    },
    mishap: {
      'open-question': 'Which find do you still regret leaving behind?',
      'tell-me': 'Tell me what you got home and could not explain.',
    },
    opinion: {
      'open-question': 'What would you never buy new?',
      'unpopular-opinion': "What's your unpopular opinion about antiques?",
    },
    tip: { 'tell-me': 'Tell me what you always look for first.' },
    news: { 'open-question': 'What would you be hunting for?' },
    plan: { 'open-question': 'What should I keep an eye out for?' },
    change: { 'open-question': 'What did you once collect?' },
    scene: { 'open-question': "What's the oddest thing you've seen for sale?" },
  },
  subjects: [
    [
      'charity shop, charity shop find, thrift shop, thrift store, thrifting, thrifted, thrift find, op shop, goodwill, thrift, donated, donate',
      {
        'open-question': "What's the best thing you've ever found in a charity shop?",
        'share-yours': 'Show me your best find.',
      },
    ],
    [
      'car boot sale, car boot, boot sale, boot fair, flea market, stall, yard sale, rummage sale, 6am, vintage fair, vintage market',
      {
        'open-question': "What's the least you ever paid for something you love?",
        'choice-question': 'At the flea market: first at six, or last for the bargains?',
      },
    ],
    [
      'haggle, price, bargain, pound, quid, dollar, fifty pence, haggled',
      { 'open-question': "What's the best bargain you ever talked somebody into?" },
    ],
    [
      'ebay, auction, bid, outbid, auction house, auction lot, last second, lot, sold',
      { 'open-question': 'What did you lose in the last second of an auction?' },
    ],
    [
      'facebook marketplace, gumtree, craigslist, freecycle, is this available, buyer, seller, collection only, collect',
      {
        'open-question': "What's the strangest message you've had from a buyer?",
        'fill-in-the-blank': '"Is this still available? I can offer ____." Fill it in.',
      },
    ],
    [
      'lego, lego set, lego city, brick set, bricks, pieces, minifigure',
      {
        'open-question': 'Which Lego set did you want and never get?',
        'tell-me': "Tell me the worst place you've stepped on a brick.",
      },
    ],
    [
      'stamp, stamp collecting, stamp collection, stamp collector, philately, coin, coin collection, coin collector, album',
      { 'open-question': 'What did you collect as a child, and where is it now?' },
    ],
    [
      'trading cards, baseball cards, pokemon cards, football stickers, panini sticker, sticker, cards, swap, swaps',
      { 'open-question': 'Which card did you never get to finish the set?' },
    ],
    [
      'action figures, vintage toys, matchbox cars, beanie babies, toy collector, mint, box, collectible, collectable, memorabilia',
      { 'open-question': 'Which toy did you throw out that would be worth a fortune now?' },
    ],
    [
      'attic, loft, house clearance, clear, clearing, inherited, grandmother, grandma, gran, boxes, drawer',
      { 'open-question': "What's the oddest thing you've found while clearing a house?" },
    ],
    [
      'antique, antiques, antique shop, antiques fair, antiques roadshow, bargain hunt, valuable, worth, hallmarked, silver, dealer, expert',
      { 'open-question': 'What do you own that you hope is worth more than it is?' },
    ],
    [
      'teapot, silver teapot, tea set, pyrex, plate, jug, glass, china, saucer, bowl',
      { 'open-question': 'Which old piece do you use every day?' },
    ],
    [
      'lamp, clock, chair, table, cabinet, second-hand furniture, midcentury, mid-century, art deco, furniture, sofa, skip find, skip',
      { 'open-question': "What's the best thing you've ever carried home from a curb?" },
    ],
    [
      'junk shop, salvage yard, reclamation yard, vintage shop, second hand shop, curio, curiosities, bric-a-brac, shelf',
      { 'name-one': 'Name one shop where you never leave empty-handed.' },
    ],
    [
      'photograph, postcard, vintage postcards, inscription, diary, ephemera, strangers',
      { 'open-question': "What's the best thing you've found written inside something old?" },
    ],
    [
      'metal detecting, metal detectorist, mudlarking, treasure, dug, roman',
      { 'open-question': "What's the oldest thing you've ever held in your hand?" },
    ],
    [
      'left behind, put it back, got away, walked away',
      { 'open-question': 'Which find do you still regret leaving behind?' },
    ],
    [
      'fridge magnets, enamel pins, fountain pen, my collection, collector, collection, spoons, silver spoons, mugs, hoard, too many',
      {
        'open-question': 'What do you own far too many of?',
        'fill-in-the-blank': '"I don\'t need another ____, but I\'ll buy it." Fill it in.',
      },
    ],
    [
      'jacket, coat, dress, jumper, boots, second-hand, secondhand, preloved, pre-loved, vintage',
      { 'open-question': "What's the best thing in your wardrobe that somebody else wore first?" },
    ],
    [
      'old book, bookshop, record, vinyl, records, book collector',
      { 'open-question': 'What did you once sell and later buy back?' },
    ],
    [
      'replica, forty, reproduction, scam',
      { 'open-question': 'What turned out not to be nearly as old as you were told?' },
    ],
  ],
  is: [
    'Found my own donated jacket in the charity shop. Bought it back.',
    'Three quid at the car boot sale. It is a real antique and the man had forty of them.',
    'My Lego set cost more than the antique shelf it stands on. It is a crane. It does not lift.',
    'Outbid on eBay by 20p in the last second. I know it was you, teapotgeoff.',
    'Buy second-hand furniture. It has already survived one family.',
    'The flea market is back on the green this Sunday from 8. Stalls still free for dealers and hoarders.',
  ],
  isNot: [
    ['The market fell again and my pension with it.', 'finance'],
    ['We collect the bins on Tuesdays from next week.', 'a council'],
    ['I found that a short walk before lunch helps.', 'health'],
  ],
};
