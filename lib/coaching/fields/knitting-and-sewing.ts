/** Yarn, fabric, needles, and everything unpicked along the way. */
import type { Field } from './field.ts';

export const knittingAndSewing: Field = {
  name: 'knitting and sewing',
  words:
    'knit, knitter, knitting needle, knitting pattern, yarn, yarn shop, wool shop, yarn stash, fabric stash, skein, ball of wool, crochet, crochet hook, ravelry, purl, stitch marker, bind off, garter stitch, stockinette, moss stitch, frogged, frogging, circular needle, cable needle, off the needles, dpns, fair isle, colorwork, colourwork, intarsia, gauge swatch, tension square, sock yarn, merino, hand-dyed, second sock, granny square, amigurumi, knit night, shawl, sew, sewn, sewist, sewing machine, sewing pattern, seam ripper, seam allowance, overlocker, serger, bobbin, presser foot, quilt, quilter, patchwork, fat quarter, embroidery, embroider, embroidery hoop, cross stitch, cross-stitch, needlepoint, haberdashery, dressmaking, dressmaker, bias binding, interfacing, visible mending, sashiko, thimble, pinking shears, spinning wheel, macrame, needle felting, weaver, crafter, cable-knit, hand-knit, hand-knitted, lace shawl, knitted jumper, cast on a, french seam, second sock syndrome, yarn ban, quilt top, test knit, kfb, ssk, k2tog, yarn over, long tail cast, german short rows, short rows, provisional cast-on, kitchener stitch, mattress stitch, i-cord, brioche stitch, cable knitting, mosaic knitting, double knitting, entrelac, seed stitch, ribbing, lace knitting, lace chart, lifeline, tink back, tinking, toe-up, heel flap, heel turn, turning the heel, turn the heel, magic loop, interchangeable needles, chiaogoo, addi needles, knitpro, bamboo needles, 4mm needles, aran weight, dk weight, worsted weight, fingering weight, sport weight, 4-ply, bulky yarn, chunky yarn, mohair, alpaca yarn, angora, baby yarn, acrylic yarn, self-striping, variegated yarn, mini skeins, yarn cake, yarn winder, ball winder, swift and winder, niddy noddy, drop spindle, spinning fibre, wool roving, wool festival, yarndale, rhinebeck, edinburgh yarn festival, maryland sheep and, stash busting, stashbusting, yarn crawl, yarn bombing, yarnbomb, knitalong, crochet-along, temperature blanket, sophie scarf, stephen west, kate davies, petiteknit, elizabeth zimmermann, february lady, baby surprise jacket, single crochet, double crochet, treble crochet, half treble, magic ring, slip stitch, tunisian crochet, corner to corner, c2c blanket, crochet blanket, crochet pattern, crochet toy, crocheted, crocheting, crocheter, knitted, knitting, knits, sewing, sewing room, sewing box, sewing bee, sewing class, sewing project, sewed, quilting, quilts, quilt block, log cabin quilt, half square triangle, jelly roll fabric, charm pack, layer cake fabric, liberty fabric, rotary cutter, cutting mat, batting, free motion quilting, longarm quilting, hand quilting, english paper piecing, foundation paper piecing, tilda fabric, cotton lawn, viscose fabric, jersey fabric, ponte fabric, french terry, toile, muslin fitting, dart placement, bust adjustment, fba, grainline, selvage, selvedge, invisible zip, buttonhole, buttonholes, topstitch, topstitching, understitch, zigzag stitch, running stitch, backstitch, blanket stitch, french knot, french knots, satin stitch, chain stitch, stem stitch, aida cloth, dmc thread, embroidery floss, embroidery kit, crewel, blackwork, goldwork, tapestry kit, punch needle, rug hooking, latch hook, tatting, bobbin lace, lucet, weaving loom, rigid heddle, tapestry weaving, inkle loom, tufting gun, bernina, janome, pfaff, singer sewing, juki, husqvarna viking, tilly and the, closet core, merchant and mills, vogue pattern, simplicity pattern, burda, mood fabrics, spoonflower, pattern matching stripes, darning, darned, darning mushroom, mended my, handmade wardrobe, me made may, memademay, tailors chalk, pincushion, quilters clips, upholstery, batik, shibori, indigo dye, natural dyeing, felted, felting, wet felting, pom pom, pompom, tassel, frog pond, ufo pile, startitis, wips',
  hints:
    'stitch, needle, hook, sleeve, sweater, sock, scarf, blanket, fabric, cotton, linen, wool, pattern, hem, weave, wove, loom, darn, unpick, thread, zip, button, pocket, dress, wip, row, stash, blocking, collar, cuff, beanie, mitten, swatch, gauge, tension, spun, dye, pins, mend, craft, handmade, cast off, cable, cardigan, jumper, seam, stitches, stitched, needles, rows, purled, balls, jumpers, mittens, shawls, baby blanket, hat, hats, gloves, tutorial, zips, hemmed, buttons, tape measure, crafting, colourway, colorway, yoke, cowl, rib, cables, lace, bead, unravel, unravelled, pattern pieces, fabrics, curtains',
  any: {
    'open-question': 'Which project is eating your evenings right now?',
    'share-yours': 'Show me your oldest unfinished project.',
    'fill-in-the-blank': '"I swore I would never make another ____." Fill it in.',
  },
  after: {
    win: {
      'share-yours': 'Show me the make you are proudest of.',
      'open-question': 'Which of your projects took the longest?',
    },
    mishap: {
      'open-question': 'How far back have you ever had to unpick?',
      'fill-in-the-blank': '"I was nearly finished when I noticed ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which rule of your craft do you happily break?',
      'unpopular-opinion': "What's your unpopular opinion on yarn or fabric?",
    },
    tip: { 'open-question': 'What do you wish somebody had told you on your first project?' },
    news: { 'open-question': 'What would you make first?' },
    plan: {
      recommend: 'Recommend one pattern I should make next.',
      'open-question': 'What would you make with it?',
    },
    change: { 'open-question': 'Which tool would you never go back to working without?' },
    scene: { 'open-question': "What's the oddest place you've ever taken a project?" },
  },
  subjects: [
    [
      'jumper, sweater, cardigan, knitted jumper, cable-knit, cable, fair isle, yoke, raglan, sleeve, sleeve island, steek',
      {
        'open-question': "What did your first jumper look like, if you've made one?",
        'share-yours': 'Show me the one that came out too big.',
      },
    ],
    [
      'sock, socks, second sock, sock yarn, heel, heel turn, second sock syndrome',
      { 'open-question': 'How many single socks are waiting for their second?' },
    ],
    [
      'blanket, granny square, squares, crochet, crochet hook, afghan, temperature blanket, baby blanket, amigurumi, ends, weaving in ends',
      { 'open-question': "What's the longest you've ever worked on one blanket?" },
    ],
    [
      'sewing machine, bobbin, tension, presser foot, overlocker, serger, jammed, chewed, needle broke, thread nest',
      { 'open-question': 'What do you say to your machine when it eats the fabric?' },
    ],
    [
      'gauge swatch, gauge, swatch, tension square, measure, too small, too big, size, fits',
      {
        'choice-question': 'Do you swatch, or do you live dangerously?',
        'fill-in-the-blank': '"I skipped the swatch and now it fits ____." Fill it in.',
      },
    ],
    [
      'frogged, frogging, unpick, ripped, rip back, seam ripper, unravel, mistake, dropped stitch, miscounted, row, rip it',
      {
        'open-question': 'How far back have you ever had to unpick?',
        'fill-in-the-blank': '"I was nearly finished when I noticed ____." Fill it in.',
      },
    ],
    [
      'yarn stash, fabric stash, stash, yarn, wool, skein, wool shop, yarn shop, hand-dyed, merino, ball of wool, fabric, bought more, yarn ban',
      {
        'open-question': "What's in your stash that's too good to use?",
        'fill-in-the-blank': '"I only went in for ____." Fill it in.',
      },
    ],
    [
      'quilt, quilter, patchwork, fat quarter, binding, quilting, block, batting, quilt top',
      { 'open-question': 'Whose quilt or blanket do you sleep under?' },
    ],
    [
      'embroidery, embroider, embroidery hoop, cross stitch, cross-stitch, needlepoint, sampler, french knot, stitched, sashiko, tapestry',
      { 'open-question': 'Which words would you stitch and hang in your hall?' },
    ],
    [
      'dress, dressmaking, dressmaker, pocket, pockets, zip, sewing pattern, pattern, trousers, shirt, skirt, bias binding, french seam, pattern pieces',
      { 'open-question': 'What do you wear that you, or someone you know, made?' },
    ],
    [
      'mend, visible mending, darn, patch, hole, holes, elbow, moth, repair, knee',
      { 'open-question': "What's the most-mended thing you still wear?" },
    ],
    [
      'hem, curtains, button, buttons, cushion, alterations, take up, can you just, commission, for friends',
      { 'open-question': 'What do people ask you to fix because you own a needle?' },
    ],
    [
      'gift, christmas, grandson, baby, knitted for, present, husband, boyfriend, bootees',
      { 'open-question': "Who is knitworthy in your life, and who isn't?" },
    ],
    [
      'washed, pyjamas, felted, shrunk, tumble dryer, prewash, machine wash, blocking, shrank, washing machine',
      { 'open-question': 'What have you felted by accident?' },
    ],
    [
      'cat, dog, got there first, sat on',
      { 'open-question': 'Which animal helps you most with your projects?' },
    ],
    [
      'wip, ufo, unfinished, abandoned, finished, off the needles, started, bind off, bound off, hibernating, months',
      {
        'open-question': 'How many projects have you got on the go, honestly?',
        'share-yours': 'Show me your oldest unfinished project.',
      },
    ],
    [
      'train, meeting, knit night, cinema, in public, knitting on, bus, plane, vicar, asked if, library',
      { 'open-question': "What's the oddest place you've ever taken your knitting?" },
    ],
    [
      'shawl, lace, lace shawl, scarf, hat, mitten, beanie, cowl, pompom',
      { 'open-question': 'Which make do you wear until it falls apart?' },
    ],
    [
      'grandmother, nan, gran, mother, taught me, learned, beginner, first, tried, garter stitch, aunt',
      { 'open-question': 'Who taught you, and what was the first thing you made?' },
    ],
    [
      'needle, knitting needle, circular needle, dpns, hook, pins, scissors, fabric scissors, stitch marker, lost needle',
      { 'open-question': 'Who in your house has used the fabric scissors on paper?' },
    ],
    [
      'ravelry, test knit, knitting pattern, chart, abbreviation',
      { 'open-question': 'Which pattern have you made more than once?' },
    ],
    [
      'craft fair, etsy, sell, price, hours, handmade, how much',
      { 'open-question': 'What do you say to "You could sell those"?' },
    ],
    [
      'spinning wheel, spun, fleece, loom, weave, weaver, wove, dye, natural dye, onion skins, macrame, felting, needle felting',
      { 'open-question': 'Which craft will you try next, when nobody stops you?' },
    ],
  ],
  is: [
    'First attempt at a cable-knit jumper. Took four months and I only cried twice.',
    "It's done. 14 months, 62 granny squares, one blanket, and the dog got there first.",
    'The sewing machine chewed up the lining again. I am this close to taking up stamp collecting.',
    'Unpopular opinion: life is too short to knit a gauge swatch.',
    'PSA: prewash your cotton before you sew it. Ask me about the pyjamas that now fit my nephew.',
    'The vicar asked if I was knitting a net. It was a lace shawl. It is now a net.',
  ],
  isNot: [
    [
      'They have a pattern of promising more than they ship, and the thread below shows every case.',
      'a company',
    ],
    [
      'Our offices are closed on Monday. The building needs new wiring, a roof and a boiler, and the whole team is being sewn into one floor.',
      'an office',
    ],
    ['Put a button in the header and another in the footer.', 'web design'],
  ],
};
