/** Wires, pipes and wood: those who come with a van. */
import type { Field } from './field.ts';

export const trades: Field = {
  name: 'the trades',
  words:
    'electrician, sparky, plumber, plumbing, plasterer, plastering, roofer, roofing, tiler, glazier, locksmith, gas engineer, gas safe, heating engineer, hvac, chimney sweep, painter and decorator, handyman, tradesman, tradesmen, tradesperson, tradespeople, tradie, the trades, skilled trade, skilled trades, apprentice electrician, apprentice plumber, apprentice joiner, checkatrade, consumer unit, fuse box, fusebox, fuse board, circuit breaker, breaker panel, rewire, rewired, rewiring, wiring, three-phase, multimeter, earth wire, live wire, soldered joint, copper pipe, pipework, stopcock, ballcock, u-bend, s-trap, boiler, combi boiler, bleed the radiator, burst pipe, blocked drain, drain rod, plunger, septic tank, underfloor heating, mortise and tenon, toolbox, tool belt, tool van, white van, bodge, bodged, bodge job, botched job, callout fee, call-out fee, snag list, welder, welding, weld, car mechanic, mot test, garage mechanic, blacksmith, a plumber, my plumber, the plumber, an electrician, my electrician, the electrician, a joiner, the joiner, a carpenter, the plasterer, my apprentice, our apprentice, the apprentice, gas man, on the tools, work van',
  hints:
    'pipe, pipes, leak, tap, toilet, sink, drain, socket, wire, wires, cable, fuse, switch, drill, saw, hammer, wrench, screw, screws, ladder, van, tools, tool, apprentice, quote, job, customer, ceiling, kitchen, bathroom, roof, gutter, tiles, plaster, paint, fix, fixed, repair, builder, boiler man, previous owner, last owner, measure, cut, washer, joint, merchant, mechanic',
  any: {
    'open-question': "What's the worst bodge you've ever found behind a wall?",
    'name-one': "Name one tool you'd never lend to anybody.",
    'fill-in-the-blank': '"The last owner of this house thought ____ was fine." Fill it in.',
    'tell-me': 'Tell me about the job that was supposed to take an hour.',
  },
  after: {
    win: {
      'open-question': 'Which job of yours would you show to a stranger?',
      'share-yours': "Show me the job you're proudest of.",
    },
    mishap: {
      'open-question': "What's the last thing you 'fixed' that got worse?",
      'fill-in-the-blank': '"It only leaks when ____." Fill it in.',
    },
    opinion: { 'open-question': 'Which trade should every child get to try at school?' },
    tip: { 'open-question': 'What did somebody with more years teach you on the job?' },
    news: { 'open-question': 'What would you want fixed first?' },
    plan: { 'open-question': 'What would you never do yourself?' },
    change: { 'open-question': 'Which tool changed how you work?' },
    scene: { 'open-question': "What's the strangest thing you've found under a floor?" },
  },
  subjects: [
    [
      'apprentice, my apprentice, our apprentice, the apprentice, apprentice electrician, apprentice plumber, apprentice joiner, first job, first day, learned, taught, college',
      {
        'open-question': 'What did somebody with more years teach you on the job?',
        'name-one': "Name one fool's errand apprentices still get sent on.",
      },
    ],
    [
      'fuse box, fusebox, fuse board, consumer unit, breaker panel, circuit breaker, fuse, tripped, three-phase, power cut',
      {
        'open-question': "What's hiding in your fuse box that nobody dares to label?",
        'fill-in-the-blank': '"When the fuse goes, we lose ____." Fill it in.',
      },
    ],
    [
      'bodge, bodged, bodge job, botched job, who did this, cowboy, last owner, previous owner, gaffer tape, expanding foam, silicone',
      {
        'open-question': "What's the worst bodge you've ever found behind a wall?",
        'fill-in-the-blank': '"The last owner of this house thought ____ was fine." Fill it in.',
      },
    ],
    [
      'wiring, wire, wires, wired, rewire, rewired, rewiring, live wire, earth wire, socket, switch, light switch, cable, electric shock, multimeter',
      {
        'open-question': 'Which switch in your home does nothing at all?',
        'tell-me': "Tell me the scariest wiring you've ever seen.",
      },
    ],
    [
      'burst pipe, pipe, pipes, leak, leaking, drip, dripping, tap, washer, stopcock, water, flood, flooded, plumbing, u-bend, joint, copper pipe, pipework',
      {
        'open-question': "What's the smallest part you've seen cause the biggest leak?",
        'fill-in-the-blank': '"It only leaks when ____." Fill it in.',
      },
    ],
    [
      'toilet, blocked drain, drain, drain rod, plunger, ballcock, sink, septic tank, blocked, s-trap',
      { 'open-question': "What's the strangest thing you've seen pulled out of a drain?" },
    ],
    [
      'boiler, combi boiler, heating engineer, gas engineer, gas safe, gas man, boiler man, radiator, bleed the radiator, heating, no hot water, thermostat, hvac, heat pump, underfloor heating',
      {
        'open-question': 'On which day did your boiler choose to die?',
        'fill-in-the-blank': '"Our boiler makes a noise like ____." Fill it in.',
      },
    ],
    [
      'roof, roofer, roofing, gutter, gutters, slate, tile, scaffolding, chimney, chimney sweep, ladder, flashing',
      { 'open-question': "What's the strangest thing that ever came off, or out of, your roof?" },
    ],
    [
      'plaster, plasterer, plastering, ceiling, artex, wall, skim, wallpaper, paint, painter and decorator, tiler, tiles, grout, the plasterer',
      {
        'open-question': 'What have you found under your wallpaper?',
        'name-one': "Name one finish you'd never wish on a wall again.",
      },
    ],
    [
      'quote, quotes, price, callout fee, call-out fee, invoice, cheaper, cash, expensive, estimate, day rate, sucked his teeth',
      {
        'open-question': "What's the best sound a tradesman makes before naming a price?",
        'tell-me': 'Tell me which job was cheaper than you feared.',
      },
    ],
    [
      'van, white van, tool van, work van, stolen, stolen tools, dashboard, sign on',
      {
        'open-question': "What's on the dashboard of every van?",
        'name-one': "Name one tool you'd cry over if it were stolen.",
      },
    ],
    [
      'tool, tools, toolbox, tool belt, drill, hammer, saw, wrench, screwdriver, impact driver, spirit level, tape measure, pencil',
      {
        'open-question': 'Which tool would you never lend to anybody?',
        'share-yours': 'Show me your oldest tool.',
      },
    ],
    [
      'tea, biscuit, sugars, builders tea, radio, bacon roll, lunch',
      {
        'open-question': 'How many sugars does it take to get a job finished?',
        'choice-question': 'Do you offer tea at once, or when something works?',
      },
    ],
    [
      'customer, client, lady, old lady, dog, cat, watching me, said it was, neighbour, neighbor',
      { 'open-question': "What's the oddest thing you've seen or heard in somebody else's house?" },
    ],
    [
      'waiting, between eight and, turned up, did not turn, no show, days late, waiting for, next week, cancelled, called back',
      {
        'open-question': 'How long have you waited for somebody to turn up?',
        'fill-in-the-blank': '"He said Tuesday. He didn\'t say ____." Fill it in.',
      },
    ],
    [
      'floor, floorboard, under the floor, attic, loft, cellar, cavity, behind the wall, newspaper',
      { 'open-question': "What's the strangest thing you've found under a floor?" },
    ],
    [
      'lock, locksmith, locked out, key, keys, glazier, window, door, hinge',
      { 'open-question': 'How did you last lock yourself out?' },
    ],
    [
      'car, mot, mot test, mechanic, car mechanic, garage mechanic, garage, engine, brakes, exhaust, noise, warning light',
      {
        'open-question': 'Which car noise have you cured by turning up the radio?',
        'tell-me': "Tell me about the mechanic you'd follow to another town.",
      },
    ],
    [
      'weld, welder, welding, blacksmith, forge, metal, soldered joint, grinder, sparks',
      { 'open-question': "What's the best thing you've ever made out of metal, or would like to?" },
    ],
    [
      'knees, back, hands, early start, 6am, cold, rain, retire, years a, on the tools, body',
      { 'open-question': "Which part of you tells how long you've worked?" },
    ],
    [
      'snag list, measure, measured, measure twice, cut, level, straight, wonky, finished, kitchen, bathroom, extension, square',
      { 'open-question': 'What in your home is not level, and do you still see it?' },
    ],
    [
      'skilled trade, skilled trades, the trades, tradesperson, tradespeople, tradesman, tradesmen, tradie, checkatrade, review, recommend, trust, electrician, plumber, joiner, carpenter, builder, handyman, sparky, a plumber, my plumber, the plumber, an electrician, my electrician, the electrician, a joiner, the joiner, a carpenter',
      {
        'open-question': 'How did you find the one tradesperson you trust?',
        'name-one': 'Name one trade every child should get to try.',
      },
    ],
  ],
  is: [
    'The electrician opened our fuse box, closed it again and asked for a chair.',
    'Twenty years a plumber. It is always the washer.',
    'My apprentice wired his first kitchen alone today. I only looked twice.',
    'Every tradesman who looks at your wiring first says: who did this?',
    'Finally bought a proper work van. My knees have sent a card.',
  ],
  isNot: [
    ['He drilled us on irregular verbs until lunch.', 'a class'],
    ['The band tapped, hammered and screwed up the last song.', 'music'],
  ],
};
