/** Gardens, allotments and what comes up in them. */
import type { Field } from './field.ts';

export const gardening: Field = {
  name: 'gardening',
  words:
    'gardening, gardener, my garden, our garden, the garden, front garden, back garden, vegetable garden, veg garden, herb garden, kitchen garden, garden centre, garden center, allotment, veg patch, vegetable patch, raised bed, no dig, no-dig, compost, compost heap, leaf mould, mulch, topsoil, seedling, seed tray, seed packet, seed swap, greenhouse, polytunnel, cold frame, potting shed, pricking out, harden off, hardening off, tomato plant, courgette, zucchini, runner bean, broad bean, sweet pea, chard, kale, rhubarb, dahlia, tulip, tulip bulb, peony, peonies, hydrangea, delphinium, foxglove, allium, hosta, wisteria, clematis, geranium, marigold, sunflower, hellebore, camellia, rhododendron, rose bush, perennial, herbaceous, prune the, secateurs, trowel, wheelbarrow, watering can, hosepipe, lawn, lawnmower, lawn mower, weeding, dandelion, bindweed, knotweed, slug, snail, aphid, blackfly, greenfly, vine weevil, tomato blight, apple tree, plum tree, pear tree, cherry tree, orchard, trellis, pergola, monty don, gardeners world, chelsea flower show, rhs, growing season, last frost, hosepipe ban, lost trowel, ranunculus, narcissus, daffodil, daffodils, snowdrop, snowdrops, crocus, hyacinth, bluebells in the, primrose, primula, viola plant, petunia, begonia, fuchsia, pelargonium, nasturtium, cosmos seedlings, zinnia, snapdragon, antirrhinum, lupin, lupins, hollyhock, hollyhocks, nigella, cornflower, poppies, aquilegia, penstemon, salvia, verbena, echinacea, rudbeckia, astrantia, agapanthus, crocosmia, gladioli, gladiolus, iris reticulata, lily beetle, heuchera, ferns in, ornamental grass, magnolia, forsythia, azalea, ceanothus, viburnum, philadelphus, lilac bush, buddleia, honeysuckle, jasmine plant, passionflower, climbing rose, rambling rose, david austin, rambler rose, black spot, deadhead, deadheading, dead-heading, chelsea chop, pruned, mulching, leafmould, bokashi, wormery, comfrey, nettle feed, tomato feed, bone meal, perlite, vermiculite, coir, peat-free, peat free, potting compost, multi-purpose compost, pot on, potted on, potting on, dibber, hoe, hori hori, garden fork, border fork, loppers, hedge trimmer, strimmer, leaf blower, rotavator, chipper, cloche, fleece over, horticultural fleece, bean poles, cane wigwam, obelisk, hanging basket, window box, cutting garden, cut flowers, cottage garden, wildlife garden, garden pond, rain garden, rewilding my, wildflower meadow, no mow may, moss lawn, scarify, overseeding, allotment plot, allotment waiting, plot holder, half plot, first earlies, seed potatoes, chitting, chitting potatoes, earthing up, broad beans, runner beans, french beans, mangetout, pak choi, purple sprouting, brussels plants, cavolo nero, kohlrabi, parsnip, swede seedlings, celeriac, garlic cloves planted, onion sets, asparagus bed, globe artichoke, jerusalem artichoke, squash plants, butternut squash plant, chilli plants, chilli seedlings, gardeners delight, moneymaker, sungold, heritage tomato, blossom end rot, tomato seedlings, cabbage white, carrot fly, pigeon netting, gooseberry, blackcurrant, redcurrant, loganberry, damson, quince, greengage, fig tree, espalier, step-over apple, box blight, box moth, powdery mildew, slug pellets, beer trap, nematodes, leatherjackets, couch grass, horsetail, mares tail, ground elder, japanese knotweed, ericaceous, hardiness zone, usda zone, charles dowding, sarah raven, gertrude jekyll, beth chatto, piet oudolf, great dixter, sissinghurst, wisley, gardeners question time, open garden, ngs garden, garden visit, sow seeds, sowing seeds, self-seeded, self seeded, seed catalogue, seed order, seedlings, overwinter, sweet peas',
  hints:
    'garden, plant, sow, sown, seed, bulb, grow, harvest, prune, pruning, weed, soil, dig, dug, shed, hedge, bloom, flower, lavender, tomato, tomatoes, cucumber, pumpkin, marrow, carrots, leeks, beetroot, lettuce, strawberries, raspberries, blight, frost, bolted, water butt, manure, border, borders, beds, beans, peas, potatoes, onions, garlic, leaves, roots, petals, blossom, roses, pots, pot, planted, planting, sowing, weeds, lawns, mow, mowed, mowing, slugs, snails, pond, bees, pollinators, cuttings, glut, spade, fork, rake, cosmos, shade, variety, tubers, corms',
  any: {
    'open-question': 'What are you growing this year?',
    'tell-me': 'Tell me what your garden got away with this year.',
    'share-yours': 'Show me your garden, windowsill or one brave pot.',
    'fill-in-the-blank': '"I have given up on growing ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'What did you grow that surprised you most?',
      'share-yours': "Show me the thing you're proudest of growing.",
    },
    mishap: {
      'open-question': 'What did your garden lose this year, and to what?',
      'tell-me': 'Tell me what actually works against slugs.',
    },
    opinion: {
      'open-question': 'Which plant would you ban from every garden?',
      'name-one': 'Name one plant that never lets you down.',
    },
    tip: {
      'open-question': "What do you wish you'd known in your first year of growing?",
      'name-one': 'Name one plant that anyone can grow.',
    },
    plan: { recommend: 'Recommend one thing I should plant next.' },
    change: { 'open-question': 'What did you rip out and never miss?' },
    news: { 'open-question': 'What would bring you through the gate?' },
  },
  subjects: [
    [
      'slug, snail, hostas, hosta, copper tape, nematodes, eaten',
      {
        'open-question': 'What have the slugs left you this year?',
        'tell-me': 'Tell me what actually works against slugs.',
      },
    ],
    [
      'tomato, tomatoes, tomato plant, blight, tomato blight, cherry tomatoes, green tomatoes, first tomato, greenhouse, polytunnel',
      { 'open-question': 'Which tomato would you grow again tomorrow?' },
    ],
    [
      'courgette, zucchini, glut, marrow, too many, doorstep, doorsteps, runner bean, beans, broad bean, cucumber',
      {
        'open-question': "What do you do when you've grown far too much?",
        'fill-in-the-blank': '"Please, take some ____." Fill it in.',
      },
    ],
    [
      'tulip, tulip bulb, bulb, daffodil, daffodils, snowdrop, allium, crocus, planted 60',
      { 'open-question': "What's the first thing to flower where you live?" },
    ],
    [
      'squirrel, fox, badger, pigeon, deer, cat, rabbit, mice, birds, mole, dug up',
      { 'open-question': "Who really owns your garden: squirrels, foxes or next door's cat?" },
    ],
    [
      'allotment, plot, waiting list, shed, committee, neighbour, veg patch, vegetable patch, water butt',
      { 'open-question': "What's the oddest thing you've ever dug up?" },
    ],
    [
      'compost, compost heap, manure, leaf mould, mulch, worms, rot, heap, no dig, no-dig, soil, topsoil',
      { 'open-question': 'What have you found growing in your compost by accident?' },
    ],
    [
      'weed, weeding, bindweed, dandelion, knotweed, ground elder, nettles, horsetail, brambles',
      {
        'open-question': 'Which weed have you given up fighting?',
        'name-one': 'Name one weed you secretly like.',
      },
    ],
    [
      'lawn, lawnmower, lawn mower, mow, mower, grass, no mow, mowing, clover, edges, plastic grass',
      { 'open-question': 'What do you do with your lawn: mow it, dig it up or let it go?' },
    ],
    [
      'seedling, seed tray, seed packet, seed, sow, sown, windowsill, germinate, germination, label, labels, pricking out, leggy, harden off, seed swap',
      {
        'open-question': 'What are you sowing first this year?',
        'tell-me': 'Tell me what you sowed that never came up.',
      },
    ],
    [
      'rose, rose bush, prune, pruning, prune the, secateurs, hedge, clematis, wisteria, hydrangea, hedge trimmer, thorns',
      { 'open-question': 'What have you cut back too hard and mourned?' },
    ],
    [
      'dahlia, peony, peonies, sweet pea, sunflower, foxglove, delphinium, hellebore, camellia, marigold, geranium, cosmos, cut flowers, flower, bloom',
      { 'open-question': 'Which flower do you wait for all year?' },
    ],
    [
      'frost, last frost, hail, drought, heatwave, hosepipe, hosepipe ban, watering can, rain, storm, wind, watering',
      { 'open-question': 'What did the weather take from you this year?' },
    ],
    [
      'carrots, leeks, beetroot, kale, chard, lettuce, onion, parsnip, potato, potatoes, bolted, harvest, radish, garlic',
      {
        'open-question': "What's the wonkiest thing you've ever pulled out of the ground?",
        'share-yours': 'Show me your ugliest vegetable.',
      },
    ],
    [
      'apple tree, plum tree, pear tree, cherry tree, orchard, fruit tree, fig, windfalls, apples',
      { 'open-question': 'Which tree would you plant if you had room for only one?' },
    ],
    [
      'rhubarb, strawberries, raspberries, blackcurrants, gooseberries, fruit cage, strawberry',
      { 'open-question': 'What never makes it from your garden to the kitchen?' },
    ],
    [
      'garden centre, garden center, plant sale, nursery, trolley, only went in, bought',
      { 'open-question': "What's the last plant you bought with nowhere to put it?" },
    ],
    [
      'wildlife, bees, pond, hedgehog, meadow, butterflies, wildflower, bee, frog, pollinator',
      { 'open-question': 'Who moved in once you let a corner go wild?' },
    ],
    [
      'raised bed, trellis, pergola, path, patio, fence, cold frame, potting shed, bench',
      { 'open-question': "What's the best thing you've built for your garden out of scrap?" },
    ],
    [
      'front garden, balcony, pot, pots, container, window box, small garden, herb garden, herbs',
      { 'open-question': 'What grows in your smallest pot?' },
    ],
    [
      'monty don, gardeners world, chelsea flower show, rhs, open garden, show garden, open gardens',
      { 'open-question': 'Which garden should everybody see once?' },
    ],
    [
      'grandfather, grandmother, nan, dad, mum, cutting, taken from, inherited',
      { 'open-question': 'Which plant in your life came from somebody you love?' },
    ],
    [
      'neighbor, gnome, over the fence, wheelbarrow, trowel, lost trowel',
      { 'open-question': 'What have you lost in your garden and found years later?' },
    ],
  ],
  is: [
    'Planted 60 tulip bulbs today. The squirrels watched the entire time.',
    'Slugs 14, me 0. The dahlias are now a memory.',
    'Finally got an allotment after nine years on the waiting list. It is mostly bindweed and a bath.',
    'Nobody warns you that growing courgettes means becoming a person who leaves courgettes on doorsteps.',
    'First tomatoes in the greenhouse!! There are two. We are having a ceremony.',
  ],
  isNot: [
    ['He planted the evidence under the bed and waited.', 'a crime'],
    ["I'm on garden leave until March and have no idea what day it is.", 'work'],
    ['Apple is seeding the beta to developers before the fall harvest of phones.', 'tech'],
  ],
};
