/** Clothes, shoes and what is kept in the wardrobe for a day that never comes. */
import type { Field } from './field.ts';

export const fashion: Field = {
  name: 'clothes',
  words:
    'fashionable, fashionista, fashion week, slow fashion, fast fashion, outfit, ootd, wardrobe, capsule wardrobe, jeans, skinny jeans, denim, sneakers, new trainers, white trainers, t-shirt, tee shirt, blazer, waistcoat, trousers, dungarees, jumpsuit, blouse, hoodie, cashmere, tweed, loafers, brogues, doc martens, birkenstocks, crocs, high heels, stilettos, kitten heel, handbag, bum bag, fanny pack, depop, vinted, asos, zara, uniqlo, shein, catwalk, met gala, couture, bow tie, cufflinks, corduroy, polyester, leggings, trench coat, winter coat, leather jacket, denim jacket, summer dress, dress code, dressing gown, dress with pockets, what to wear, nothing to wear, wear black, wearing black, black tie, underwear, odd socks, jewellery, jewelry, earring, necklace, bracelet, sunglasses, clothes, clothing, fitting room, womens pockets, shapewear, personal stylist, wore it better, linen shirt, linen suit, shoelace, bobble hat, beret, suit and tie, bespoke suit, savile row, dry-cleaner, dry cleaner, party dress, wears black, has pockets, pockets in dresses, pockets in womens, the dress has, waterproof jacket, smart-casual, fashion show, fashion brand, fashion industry, fashion designer, skirts, a skirt, pencil skirt, mini skirt, jumper, gave my clothes, first date outfit, holiday clothes, espadrilles, flip-flops, slingbacks, mary janes, chelsea boots, cowboy boots, ankle boots, knee boots, wellington boots, uggs, platform shoes, ballet pumps, kitten heels, court shoes, nike trainers, adidas sambas, sambas, new balance trainers, air force 1, air jordans, jordans, yeezys, sneakerhead, desert boots, timberlands, oxford shoes, shoe polish, chinos, cargo trousers, cargo pants, joggers, sweatpants, tracksuit, bootcut, mom jeans, low-rise, low rise, high-waisted, wide-leg, wide leg, skinny jean, barrel jeans, levis, selvedge denim, double denim, culottes, jorts, pinafore, kilt, sarong, kaftan, wrap dress, maxi dress, midi dress, midi skirt, tea dress, shirt dress, bodycon, slip dress, little black dress, prom dress, ball gown, evening gown, sari, saree, salwar, kimono, crop top, tank top, cami, camisole, turtleneck, polo neck, roll neck, crew neck, v-neck, breton top, breton stripe, polo shirt, hawaiian shirt, rugby shirt, gilet, fleece jacket, puffer jacket, puffer, bomber jacket, barbour, parka, anorak, cagoule, duffel coat, pea coat, overcoat, dry robe, camel coat, faux fur, leopard print, animal print, polka dots, pinstripe, houndstooth, tartan, gingham, paisley, sequin, velour, chambray, seersucker, viscose, merino base, lycra free, tuxedo, dinner jacket, cummerbund, three-piece suit, pocket square, braces and bow, tie clip, cravat, fedora, trilby, bucket hat, flat cap, baseball cap, fascinator, headscarf, hijab style, balaclava, tights, bra, bra fitting, bralette, boxers, boxer shorts, knickers, thong, spanx, lingerie, pyjamas all day, onesie, swimsuit shopping, bikini top, cuff links, signet ring, hoop earrings, nose ring, anklet, brooch, tote bag, crossbody, clutch bag, backpack style, birkin, chanel, dior, gucci, prada, louis vuitton, versace, balenciaga, hermes, burberry, vivienne westwood, alexander mcqueen, margiela, comme des garcons, yohji yamamoto, miu miu, jacquemus, ganni, lucy and yak, joules, boden, seasalt, white stuff, toast dress, cos shirt, h-and-m, primark, topshop, gap hoodie, old navy, j crew, abercrombie, urban outfitters, anthropologie, asda george, m-and-s knickers, boohoo, temu haul, ebay coat, poshmark, thredup, charity shop find, charity shop jacket, thrift store find, thrifted, thrifting, preloved, pre-loved, hand-me-down, vintage dress, vintage jacket, colour analysis, color analysis, seasonal colours, true autumn, clashing colours, size 12, size 10, size 14, size 16, plus size, plus-size, vanity sizing, petite range, changing room, dressing room mirror, stain remover, dry clean only, hand wash only, clothes moths, moth hole, wear once, cost per wear, colour block, quiet luxury, normcore, cottagecore, y2k style, old money style, coastal grandmother, street style, streetwear, lookbook, anna wintour, milan fashion, met ball, fast fashion haul, ironing a shirt, wedding guest dress, wedding guest outfit',
  hints:
    'wear, wore, worn, wearing, dress, dressed, shirt, coat, jacket, suit, tie, shoes, boots, heels, trainers, hat, scarf, gloves, socks, sock, sweater, cardigan, pocket, size, fit, fits, tailor, style, stylish, stylist, collection, colour, color, black, beige, linen, silk, vintage, trend, closet, sale, return, designer, model, vogue, runway, label, hem, belt, bag, cap, wellies, raincoat, fashion, clash, matching, overdressed, underdressed, ironed, crease, iron, zip, cuff, lapel, fabric, wool, sandals, pumps, slippers, closet cull, outfits, iconic, charity shop, second-hand, secondhand, stain, hole, mended, pyjamas, handbags, uniform, costume, glam, chic, comfy, waistband, elastic, bra strap, wardrobes',
  any: {
    'open-question': 'What do you own far too many of?',
    'tell-me': 'Tell me the oldest thing you still wear.',
    'fill-in-the-blank': '"I will wear it until it falls apart: ____." Fill it in.',
  },
  after: {
    win: {
      'share-yours': 'Show me the outfit you feel best in.',
      'open-question': "What's the best thing in your wardrobe?",
    },
    mishap: {
      'open-question': "What's the worst thing you've ever bought to wear?",
      'fill-in-the-blank': '"I looked great until ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which trend would you bring back, and which would you ban?',
      'unpopular-opinion': "What's your unpopular opinion about clothes?",
    },
    tip: { 'name-one': 'Name one piece that was worth every penny.' },
    news: { 'open-question': 'Where would you wear it first?' },
    plan: { 'open-question': 'What would you wear?' },
    change: { 'open-question': 'What have you stopped wearing for good?' },
    scene: { 'open-question': "What's the best outfit you've seen in the wild?" },
  },
  subjects: [
    [
      'jeans, denim, skinny jeans, flares, low rise, denim jacket',
      { 'open-question': 'Which pair of jeans would you bring back from the dead?' },
    ],
    [
      't-shirt, tee shirt, band shirt, tour shirt, faded, holes',
      { 'open-question': 'Which worn-out shirt will you never throw away?' },
    ],
    [
      'sneakers, trainers, new trainers, white trainers, loafers, brogues, doc martens, birkenstocks, crocs, boots, shoes, high heels, heels, stilettos',
      {
        'open-question': 'Which pair of shoes carried you the furthest?',
        'fill-in-the-blank': '"I bought them to look good and they ____." Fill it in.',
      },
    ],
    [
      'pockets, has pockets, pocket, dress with pockets, womens pockets, the dress has, pockets in dresses, pockets in womens',
      { 'open-question': "What's the most you've ever fitted into one pocket?" },
    ],
    [
      'dress, party dress, summer dress, ball gown, bridesmaid, skirt, a skirt, red dress, mini skirt, pencil skirt',
      { 'open-question': "Which dress or suit do you keep for the life you don't lead?" },
    ],
    [
      'wardrobe, capsule wardrobe, closet, declutter, nothing to wear, gave away, gave my clothes, hangers',
      { 'open-question': "What's been in your wardrobe the longest without ever being worn?" },
    ],
    [
      'black, wear black, wearing black, wears black, beige, all black, color, colour, yellow, pink',
      { 'open-question': 'Which color do you own most of, and which do you never wear?' },
    ],
    [
      'coat, winter coat, trench coat, raincoat, waterproof jacket, leather jacket, jacket',
      { 'open-question': 'Where did you find your best coat?' },
    ],
    [
      'thrift, thrifted, vinted, depop, vintage, second-hand, secondhand, ebay, car boot',
      {
        'open-question': "What's your best secondhand find, and what did you pay?",
        'share-yours': 'Show me your best charity shop find.',
      },
    ],
    [
      'dress code, smart-casual, smart casual, black tie, office, interview, business casual, suit and tie, suit, tie, blazer, linen suit, bespoke suit, bow tie',
      { 'open-question': 'When were you last dressed completely wrong for the occasion?' },
    ],
    [
      'socks, odd socks, sock, underwear, tights, laddered, bra, leggings',
      { 'open-question': 'Where do you think all the missing socks go?' },
    ],
    [
      'fast fashion, shein, slow fashion, polyester, zara, asos, returns, return, landfill',
      { 'open-question': 'What have you owned for longer than ten years and still wear?' },
    ],
    [
      'size, sizing, fit, fitting room, too small, too tight, size 12, vanity sizing, zip',
      { 'open-question': 'What makes you walk out of a fitting room at once?' },
    ],
    [
      'jumper, cardigan, hoodie, sweater, cashmere, wool, moth, shrunk, tweed, corduroy',
      { 'open-question': 'What have you shrunk that you still mourn?' },
    ],
    [
      'mend, mended, patch, darn, darned, hem, tailor, dry cleaner, dry-cleaner, button, alteration',
      { 'open-question': "What's the last thing you mended rather than replaced?" },
    ],
    [
      'hat, beret, bobble hat, cap, scarf, gloves, bucket hat',
      { 'open-question': 'Which hat can you carry off, if any?' },
    ],
    [
      'jewelry, jewellery, necklace, earring, bracelet, ring, brooch, cufflinks, watch',
      { 'open-question': "Which piece do you never take off, and where's it from?" },
    ],
    [
      'dressing gown, pyjamas, pajamas, slippers, loungewear, joggers, sweatpants, working from home',
      { 'open-question': 'What do you really wear on a day at home?' },
    ],
    [
      'handbag, bum bag, fanny pack, tote bag, tote, bag, rucksack',
      { 'open-question': "What's at the bottom of your bag right now?" },
    ],
    [
      'fashion week, catwalk, met gala, couture, runway, vogue, trend, fashion show',
      { 'open-question': 'Which trend do you hope never comes back?' },
    ],
    [
      'outfit, ootd, first date outfit, what to wear, mirror',
      { 'open-question': 'What do you put on when you need courage?' },
    ],
    [
      'grandmother, mum, dad, inherited, hand-me-down, granddad',
      { 'open-question': 'What do you wear that belonged to somebody before you?' },
    ],
    [
      'packing, suitcase, holiday clothes, swimsuit',
      { 'open-question': 'What do you always pack and never wear?' },
    ],
  ],
  is: [
    'My wardrobe is nine black coats and one mistake.',
    'It has pockets. The dress has POCKETS. I have told everyone at this table.',
    'Bought white trainers on Friday. It is Monday. They are trainers.',
    'Gave away half my clothes in May. I have not missed one thing except the green blazer, daily.',
    'A dress code of smart casual means nobody could decide.',
    'Wore odd socks to the interview. They noticed. I start in June.',
  ],
  isNot: [
    ['I am not the right fit for the role, apparently, and they are not the right size for me.', 'a job'],
    ['They tailor every plan to the customer.', 'business'],
    ['Under the new label we will publish four books a year.', 'publishing'],
  ],
};
