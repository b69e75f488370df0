/** Wires, pipes and wood: those who come with a van. */
import type { Field } from './field.ts';

export const trades: Field = {
  name: 'the trades',
  words:
    'electrician, sparky, plumber, plumbing, plasterer, plastering, roofer, roofing, tiler, glazier, locksmith, gas engineer, gas safe, heating engineer, hvac, chimney sweep, painter and decorator, handyman, tradesman, tradesmen, tradesperson, tradespeople, tradie, the trades, skilled trade, skilled trades, apprentice electrician, apprentice plumber, apprentice joiner, checkatrade, consumer unit, fuse box, fusebox, fuse board, circuit breaker, breaker panel, rewire, rewired, rewiring, wiring, three-phase, multimeter, earth wire, live wire, soldered joint, copper pipe, pipework, stopcock, ballcock, u-bend, s-trap, boiler, combi boiler, bleed the radiator, burst pipe, blocked drain, drain rod, plunger, septic tank, underfloor heating, mortise and tenon, toolbox, tool belt, tool van, white van, bodge, bodged, bodge job, botched job, callout fee, call-out fee, snag list, welder, welding, weld, car mechanic, mot test, garage mechanic, blacksmith, a plumber, my plumber, the plumber, an electrician, my electrician, the electrician, a joiner, the joiner, a carpenter, the plasterer, my apprentice, our apprentice, the apprentice, gas man, on the tools, work van, plumbers, electricians, joiners, carpenters, plasterers, bricklayers, brickie, brickies, roofers, scaffolders, tilers, glaziers, groundworker, groundworks, stone mason, stonemasons, dry stone wall, dry stone walling, dry stone waller, thatcher, thatching, locksmiths, window cleaner, window cleaners, handywoman, landscaper, landscape gardener, tree surgeon, tree surgeons, arborist, arborists, fencing contractor, pest control, drain man, drainage engineer, gas safe engineer, boiler engineer, boiler service, boiler breakdown, boiler pressure, hvac tech, hvac technician, heat pump installer, refrigeration engineer, lift engineer, fitter, fitters, pipefitter, pipe fitter, steamfitter, steelworker, steel fixer, ironworker, sheet metal worker, millwright, lineman, lineworker, machine shop, turner and fitter, fabricator, fabrication shop, welders, welded, tig, mig welder, stick welding, tig welder, tig welding, arc welding, weld bead, angle grinder, grinder sparks, farrier, saddler, wheelwright, cooper barrel, upholsterer, cabinet fitter, kitchen fitters, carpet fitter, floor layer, damp proofer, hod carrier, labourer, labourers, builders merchant, builders merchants, builders bum, building sites, construction workers, site foreman, site office, site induction, cscs card, cscs, hi vis, hard hats, steel toecaps, steel-toe, safety boots, toolbox talk, method statement, rams form, portaloo, skip hire, mortar mix, pointing brickwork, repointing, breeze block, breeze blocks, formwork, first fix, second fix, snagging, scrim tape, plaster skim, skim coat, rendering a wall, screed, floor screed, lead flashing, roof tile, roof tiles, ridge tile, ridge tiles, soffit, soffits, guttering, downpipe, downpipes, lintel, rsj, load-bearing wall, stud wall, joist, joists, rafter, rafters, purlin, truss, dot and dab, rcd, rcbo, cable tray, junction box, back box, ring main, spur socket, knob and tube, voltage tester, wago, wagos, wire strippers, wire stripper, 18th edition, eicr, nec code, niceic, city and guilds, nvq, apprenticeships, apprentices, journeyman, master plumber, master electrician, union electrician, ibew, local union hall, trade school, trade counter, trade account, vocational, screwfix counter, toolstation counter, plumb center, wolseley, travis perkins, jewson, city plumbing, milwaukee tools, milwaukee drill, hilti, festool, snap-on, klein tools, knipex, wera, stanley knife, club hammer, claw hammer, sledgehammer, crowbar, tape measure, pipe wrench, basin wrench, adjustable spanner, mole grips, pipe cutter, pipe bender, blowtorch, blow torch, soldering, ptfe, ptfe tape, plumbers tape, olive and nut, compression fitting, push-fit, push fit, speedfit, pex, copper fittings, ball valve, check valve, isolation valve, isolator valve, trv, toilet cistern, cistern, fill valve, flapper valve, flush valve, wax ring, u bend, p-trap, soil pipe, soil stack, fatberg, blocked toilet, blocked sink, blocked drains, drain jetting, sump pump, water hammer, leaking tap, leaky tap, dripping tap, leaking pipe, burst pipes, immersion heater, water heater, tankless, boiler flue, pilot light, thermocouple, powerflush, magnetic filter, cash in hand, mybuilder, rated people, rogue trader, rogue traders, cowboy builder, cowboy builders, cowboys did, previous owner wired, quoted a job, quoting jobs, tradies, sparkies, chippy van, chippies on, tradeswoman, tradeswomen, women in trades, women in construction, blue-collar, blue collar, auto mechanic, auto shop, bodyshop, body shop, panel beater, mot failure, mot tester, spanners, torque wrench, impact driver, impact wrench, brake pads',
  hints:
    'pipe, pipes, leak, tap, toilet, sink, drain, socket, wire, wires, cable, fuse, switch, drill, saw, hammer, wrench, screw, screws, ladder, van, tools, tool, apprentice, quote, job, customer, ceiling, kitchen, bathroom, roof, gutter, tiles, plaster, paint, fix, fixed, repair, builder, boiler man, previous owner, last owner, measure, cut, washer, joint, merchant, mechanic, electrics, electrical, brick, bricks, concrete, tile, roofs, slate, slates, gas, heating, radiator, valve, valves, pump, compressor, breaker, breakers, ladders, scaffold tower, site, digger, skip, trench, foundations, level, grinder, solder joint, invoice, quotes, labour, trade, union, weekend job, emergency, call out, callout, customers, dust, knees, tea, biscuits, radio, crew, foremen, inspector, spec, leaking, dripping, screwdriver, pliers, torch, socket set, engine, brakes, garage, bolt, bolts, nut, thatch, chimney, floor, floors, hinge, wall, walls, window, windows, beam, lintels',
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
