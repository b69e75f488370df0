/** Hair, skin, nails, scent. */
import type { Field } from './field.ts';

export const beauty: Field = {
  name: 'hair and beauty',
  words:
    'beauty routine, beauty salon, beauty product, beauty brand, skincare, skin care, skincare routine, moisturizer, moisturiser, cleanser, retinol, niacinamide, hyaluronic acid, face mask, sheet mask, eye cream, face cream, hand cream, lip balm, makeup, make-up, makeup artist, mascara, lipstick, red lip, eyeliner, eyeshadow, concealer, bronzer, blusher, nail polish, nail varnish, nail art, nail tech, manicure, pedicure, gel nails, acrylic nails, hairdresser, hairdressing, haircut, hairstylist, hair stylist, hairstyle, hair dye, dyed my hair, box dye, cut my hair, my hair, balayage, cut a fringe, cut bangs, curtain bangs, curly hair, grey hair, gray hair, afro hair, braids, cornrows, locs, silk press, dry shampoo, shampoo, hair straighteners, curling iron, hairdryer, hairspray, perfume, fragrance, aftershave, eau de parfum, barber, barbershop, salon, beautician, brow lamination, microblading, lash extensions, lash lift, leg waxing, botox, sephora, glossier, k-beauty, bad hair day, beard oil, grow a beard, shaved my head, shaved off, bald, balding, clean-shaven, own fringe, my fringe, grey roots, hair colour, hair color, eyebrows done, eyebrow pencil, home perm, got a perm, glow up, hair appointment, hair salon, nail salon, hair wash day, wash day, hair wash, hair mask, hair oil, hair serum, hair clip, claw clip, hair tie, scrunchie, hair bobble, hair spray, hair mousse, hair gel, hair loss, hair transplant, hairline, receding hairline, minoxidil, rosemary oil, olaplex, k18, dyson airwrap, airwrap, ghd, ghds, flat iron, hair curler, heatless curls, hot rollers, velcro rollers, blow dry, blow-dry, blowout hair, split ends, bleach bath, root touch-up, root regrowth, purple shampoo, blue shampoo, going grey, going gray, silver hair, first grey hair, grey hairs, gray hairs, white hair, highlights hair, lowlights, babylights, ombre, ginger hair, red hair, pink hair, blue hair, purple hair, short hair, long hair, straight hair, frizzy, frizz, wavy hair, thick hair, fine hair, flyaways, cowlick, pixie cut, buzz cut, buzzcut, bob cut, french bob, long bob, lob haircut, wolf cut, shag cut, mullet, fade haircut, skin fade, crew cut, bowl cut, comb-over, comb over, man bun, messy bun, ponytail, pigtails, french plait, french braid, fishtail braid, box braids, knotless braids, cornrow, dreadlocks, dreads, wig, lace front, wigs, hair extension, hair extensions, natural hair, curly girl method, 4c hair, 3c curls, twist out, bantu knots, silk pillowcase, edge control, shea butter, cocoa butter, barbers, turkish barber, hot towel shave, straight razor, safety razor, razor burn, shaving foam, shaving cream, shaving brush, stubble, five oclock shadow, goatee, sideburns, handlebar moustache, movember, beard trim, beard balm, beard trimmer, nasal hair, nose hair, chin hair, mono-brow, monobrow, unibrow, eyebrows, brow gel, brow tint, tweezers, eyelash, eyelashes, false lashes, fake lashes, lash curler, winged liner, cat eye liner, smoky eye, smokey eye, kohl, eyeshadow palette, makeup bag, makeup brush, makeup remover, makeup tutorial, makeup look, makeup counter, no-makeup, no makeup, bare-faced, beauty blender, foundation shade, setting spray, setting powder, highlighter palette, liquid blush, cream blush, contouring, lip liner, lip gloss, lipgloss, lip tint, lip oil, lip filler, lip stain, matte lipstick, red lipstick, ruby woo, micellar water, double cleanse, double cleansing, cleansing balm, face wash, face oil, face roller, gua sha, jade roller, led mask, red light mask, chemical peel, exfoliate, exfoliant, exfoliator, glycolic acid, salicylic acid, lactic acid, azelaic acid, vitamin c serum, ceramide, ceramides, tretinoin, tret, benzoyl peroxide, differin, accutane, roaccutane, adapalene, rosacea, eczema cream, blackheads, blackhead, whitehead, pimple, pimples, pimple patch, zit, zits, dark circles, eye bags, crows feet, fine lines, frown lines, anti-ageing, anti-aging, sunscreen daily, cerave, cetaphil, la roche-posay, the ordinary, paulas choice, drunk elephant, clinique, estee lauder, mac lipstick, charlotte tilbury, rare beauty, fenty, fenty beauty, maybelline, rimmel, urban decay, kiehls, lush bath, bath bomb, body lotion, body butter, body scrub, body wash, dry skin, oily skin, combination skin, sensitive skin, glass skin, skin barrier, slugging, dermatologist, dermaplaning, microneedling, hydrafacial, facials, fillers, dermal filler, cosmetic surgery, plastic surgery, nose job, fake tan, spray tan, self-tan, self tan, tanning bed, st tropez tan, wax strips, bikini wax, brazilian wax, epilator, laser hair removal, electrolysis, body hair, hairy legs, hairy armpits, shave my legs, shaved my legs, shellac, shellac nails, press-on nails, press ons, nail file, cuticle, cuticles, french tips, french manicure, nail bar, dip powder, biab, chipped nail, bitten nails, nail biting, toenails, pedi, mani-pedi, deodorant, antiperspirant, eau de toilette, cologne, perfumery, signature scent, chanel no, vetiver, sillage, jo malone, le labo, santal 33, dior sauvage, baccarat rouge, boots no7, superdrug, beauty advent calendar, beauty counter, beauty influencer, beauty standard, beauty standards, beauty therapist, spa day, grwm, get ready with',
  hints:
    'hair, skin, nails, face, beard, moustache, mustache, fringe, bangs, curls, blonde, brunette, dye, roots, cut, trim, colour, color, glow, serum, foundation, contour, scent, smell, wax, shave, lashes, brow, lip, routine, acne, spots, wrinkles, oily, conditioner, bleach, client, chair, bob, stylist, appointment, mirror, beauty, cosmetics, facial, eyebrow, spf, haircuts, blush, glossy, matte, palette, shade, shades, tone, lotion, cream, balm, peel, mask, exfoliating, razor, scissors, clippers, straighten, straightener, wavy, curly, plait, highlights, layers, extensions, wet hair, drying, ginger, gray, grey, glam, salon chair, foil, foils, tint, ageing, aging, skin type',
  any: {
    'open-question': "What's the bravest thing you've done to your hair?",
    'name-one': 'Name one product you would buy again tomorrow.',
    'fill-in-the-blank': '"There are no photos left of my ____ phase." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the best thing you've ever done for your hair?",
      'share-yours': 'Show me your best before and after.',
    },
    mishap: {
      'open-question': "What's the worst haircut you've ever had?",
      'fill-in-the-blank': '"I told the hairdresser I loved it, and then I ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which trend of your youth must never come back?',
      'unpopular-opinion': "What's your unpopular opinion on beauty?",
    },
    tip: { 'name-one': 'Name one cheap product that beats the dear ones.' },
    news: { 'open-question': 'What would you try first?' },
    plan: { 'open-question': 'How far would you dare to go?' },
    change: { 'open-question': 'Who noticed first when you last changed your hair?' },
    scene: { 'open-question': "What's the best thing you've heard in a barber's chair?" },
  },
  subjects: [
    [
      'fringe, own fringe, my fringe, bangs, cut bangs, curtain bangs, cut a fringe, scissors, midnight',
      {
        'open-question': 'When did you last cut your own hair, and what was going on?',
        'fill-in-the-blank': '"I cut my own fringe because ____." Fill it in.',
      },
    ],
    [
      'haircut, hairdresser, hairdressing, hairstylist, hair stylist, stylist, salon, trim, chop, cut my hair, hairstyle, bob, pixie',
      {
        'open-question': "What's the worst haircut you've ever had?",
        'tell-me': 'Tell me what you say to the hairdresser when you hate it.',
      },
    ],
    [
      'barber, barbershop, fade, sides, weekend',
      { 'open-question': "What's the best thing you've heard in a barber's chair?" },
    ],
    [
      'grey hair, gray hair, grey roots, grey, gray, roots, silver, stopped dyeing',
      { 'open-question': 'Where did you find your first gray hair, and what did you do with it?' },
    ],
    [
      'hair dye, dyed my hair, dye, box dye, bleach, balayage, blonde, brunette, redhead, highlights, hair colour, hair color, pink',
      {
        'open-question': 'Which hair color will you never be again?',
        'fill-in-the-blank': '"There are no photos left of my ____ hair." Fill it in.',
      },
    ],
    [
      'curly hair, curls, frizz, hair straighteners, curling iron, diffuser, home perm, got a perm, humidity, afro hair, braids, cornrows, locs, silk press, wash day',
      { 'open-question': 'How long did it take you to make peace with your hair?' },
    ],
    [
      'beard, beard oil, grow a beard, moustache, mustache, clean-shaven, shave, shaved off, razor, aftershave',
      {
        'open-question': "Who didn't recognize somebody you know without the beard?",
        'choice-question': 'Beard or no beard: what suits the people you love?',
      },
    ],
    [
      'bald, balding, shaved my head, hairline, hair loss, comb over',
      { 'open-question': "What's the best joke you've heard about being bald?" },
    ],
    [
      'skincare, skin care, skincare routine, moisturizer, moisturiser, cleanser, retinol, niacinamide, hyaluronic acid, serum, routine, toner, k-beauty, sheet mask, face mask',
      {
        'open-question': 'How many steps does your skincare have, honestly?',
        'name-one': 'Name one product you would buy again tomorrow.',
      },
    ],
    [
      'spf, sunscreen, sun cream, sunburn, wrinkles, wrinkle, eye cream, botox, face cream, aging, ageing',
      { 'open-question': 'What would you tell your 20-year-old face?' },
    ],
    [
      'lipstick, red lip, lip balm, lip, shade',
      { 'open-question': 'How many lip balms do you own, and where is the one you want?' },
    ],
    [
      'makeup, make-up, mascara, eyeliner, eyeshadow, concealer, foundation, contour, bronzer, blusher, makeup artist',
      {
        'open-question': 'Who taught you how to put on makeup?',
        'tell-me': 'Tell me the makeup you wore at fifteen.',
      },
    ],
    [
      'eyebrow, eyebrows done, eyebrow pencil, brow, brow lamination, microblading, pluck, tweezers, overplucked',
      { 'open-question': 'What did you do to your eyebrows that took years to grow back?' },
    ],
    [
      'nail polish, nail varnish, nails, gel nails, acrylic nails, manicure, pedicure, nail tech, nail art, chipped',
      { 'open-question': 'Which color is on your nails when you mean business?' },
    ],
    [
      'perfume, fragrance, scent, eau de parfum, spray',
      {
        'open-question': 'Which smell takes you straight back to somebody?',
        'name-one': "Name one perfume you'd know anywhere.",
      },
    ],
    [
      'shampoo, dry shampoo, conditioner, hairspray, hairdryer, bad hair day, gel, my hair',
      { 'open-question': 'How do you get through a bad hair day?' },
    ],
    [
      'waxing, leg waxing, wax, lash extensions, lash lift, lashes, facial, beautician',
      { 'open-question': "What's the oddest thing you've done in the name of beauty?" },
    ],
    [
      'acne, spots, spot, eczema, skin, oily',
      { 'open-question': 'What did you put on a spot at fifteen that you never should have?' },
    ],
    [
      'clients, booking, sephora, beauty brand, beauty product',
      { 'open-question': 'What makes you stay with one hairdresser for life?' },
    ],
  ],
  is: [
    'Cut my own fringe at midnight. My hair has filed a complaint.',
    'Stopped dyeing at 52. The grey hair suits me and saves me £1,100 a year.',
    'Skincare in one line: SPF every day, even in November, even in Leeds.',
    'The barber asked if I wanted anything for the weekend. I wanted the sides even.',
    'We have two gel nails appointments free this Thursday at the salon. First come, first served.',
    'Nobody in the history of lipstick has found the one from the photo.',
  ],
  isNot: [
    ['A fringe benefit of working nights is the empty road.', 'work'],
    ['The foundation has given three schools a new roof.', 'a charity'],
    [
      'In the face of all that, the team held its nerve and won the cup. It took nine months, two managers and a penalty nobody deserved.',
      'sport',
    ],
  ],
};
