/** Bridges, buildings and what engineers do about gravity. */
import type { Field } from './field.ts';

export const construction: Field = {
  name: 'building and engineering',
  words:
    'civil engineer, civil engineering, structural engineer, structural engineering, mechanical engineer, mechanical engineering, electrical engineer, chemical engineer, engineering degree, geotechnical, construction, construction site, construction worker, construction industry, building site, building regulations, building regs, building code, building control, site manager, site safety, foreman, quantity surveyor, surveyor, contractor on site, subcontractor, general contractor, scaffold, scaffolding, scaffolder, crane operator, tower crane, excavator, digger driver, bulldozer, precast, rebar, reinforced concrete, cement mixer, cement, girder, steel beam, i-beam, load-bearing, load bearing, bricklayer, bricklaying, brickwork, stonemason, masonry, mortar joint, foundations poured, suspension bridge, footbridge, viaduct, aqueduct, railway bridge, road bridge, bridge inspection, bridge engineer, tunnel boring, tunnelling, tunneling, dam wall, hydroelectric, wind turbine, substation, pylon, skyscraper, high-rise, tower block, architect, architectural, planning permission, planning application, planning consent, autocad, revit, bim model, cad drawing, cad model, topping out, snagging list, cladding, retrofit, insulation, passive house, passivhaus, timber frame, hard hat, hi-vis, high-vis, steel toe, hs2, crossrail, brunel, housebuilder, housebuilding, new-build, new build, self-build, self build, demolition, demolished, wet concrete, poured concrete, concrete slab, concrete pour, the architect, old architecture, gothic architecture, brickie, brickies, bricklayers, groundworks, groundworker, ground workers, site foreman, site engineer, site engineers, setting out engineer, theodolite, total station, laser level, spirit level, plumb line, site induction, cscs, cscs card, toolbox talk, toolbox talks, method statement, rams document, near miss report, working at height, site boots, steel toecap, steel toe boots, rigger boots, hi vis, hi-vis vest, hardhat, hard hats, site hut, portaloo, porta potty, site canteen, principal contractor, main contractor, tier one contractor, subbies, subbie, snagging, snag list, punch list, practical completion, defects period, nec contract, jct, jct contract, bill of quantities, variation order, retention money, tender price, cost plan, clerk of works, building inspector, building surveyor, party wall, party wall act, planning officer, planning refused, planning appeal, listed building consent, brownfield, brownfield site, affordable housing, housing estate build, housing developer, show home, new builds, new-builds, taylor wimpey, passivhaus standard, airtightness, u-value, thermal bridge, thermal bridging, vapour barrier, breather membrane, damp proof course, dpc, rising damp, lime mortar, lime render, lime plaster, pointing brickwork, repointing, flemish bond, english bond brickwork, header bond, stretcher bond, dry stone wall, dry stone walling, dry-stone wall, drystone, drystone wall, thatcher, thatched roof, slate roof, roof truss, roof trusses, joist, joists, purlin, lintel, rsj, steelwork, steel frame, structural steel, glulam, clt, cross-laminated timber, mass timber, straw bale house, rammed earth, wattle and daub, hempcrete, pouring concrete, concrete mixer, concrete pump, concrete cancer, raac, pre-stressed, prestressed, cantilevered, arch bridge, cable-stayed, truss bridge, box girder, bridge bearing, expansion joint, retaining wall, gabion, gabions, sheet pile, sheet piling, piling rig, pile driver, underpinning, subsidence, trial pit, borehole, soil sample, load test, bending moment, shear force, dead load, live load, finite element, fatigue crack, i beam, weld inspection, forth bridge, severn bridge, humber bridge, clifton suspension bridge, tacoma narrows, millau viaduct, three gorges dam, thames barrier, thames tideway, brutalism, barbican estate, le corbusier, zaha hadid, frank lloyd wright, norman foster, bauhaus building, art deco building, modernist architecture, architecture student, architecture school, riba, part 3 exam, floorplan, site plan, sketchup, rhino grasshopper, archicad, solidworks, fusion 360, jcb, mini digger, dumper truck, backhoe, cherry picker, telehandler, skid steer, road roller, tarmac, paving crew, crane driver, crane operators, crane lift, chartered engineer, ceng, ice review, istructe, ice institution, pe exam, fe exam, grand designs, kevin mccloud, wrecking ball, topped out, scaffold tower',
  hints:
    'build, building, built, builder, builders, bridge, tunnel, dam, steel, brick, bricks, beam, site, tower, roof, wall, load, engineer, engineers, engineering, design, drawing, drawings, plans, project, budget, contractor, timber, road, station, railway, bolt, bolts, span, tonnes, metres, collapse, inspection, stone, foundation, foundations, pour, poured, opened, opens, concrete, architecture, infrastructure, blueprint, crane, bridges, beams, digger, dig, trench, footing, plaster, mortar, lime, slate, survey, contractors, planning, demolish, façade, facade, storey, drainage, sewer, culvert, pipe, weld',
  any: {
    'open-question': 'Which bridge or building makes you stop and look every time?',
    'fill-in-the-blank': '"Whoever designed ____ should have to use it every day." Fill it in.',
    'name-one': 'Name one building that should never have been torn down.',
    'tell-me': 'Tell me about something you built that still stands.',
  },
  after: {
    win: {
      'open-question': 'Which piece of work of yours do you point out to visitors?',
      'tell-me': 'Tell me about the longest project you ever saw finished.',
    },
    mishap: {
      'open-question': "What's the best 'who measured this?' you've ever seen?",
      'tell-me': 'Tell me about a project that will never be finished.',
    },
    opinion: { 'open-question': 'What did people build better a hundred years ago?' },
    tip: { 'open-question': 'What do you always check twice?' },
    news: { 'open-question': 'What would you build there?' },
    plan: { 'open-question': 'What should be built next where you live?' },
    change: { 'open-question': 'Which old building near you deserves a second life?' },
    scene: { 'open-question': "What's the oldest thing near you that still does its job?" },
  },
  subjects: [
    [
      'bridge, suspension bridge, footbridge, road bridge, railway bridge, bridge inspection, bridge engineer, viaduct, aqueduct, span',
      { 'open-question': 'Which bridge do you go out of your way to cross?' },
    ],
    [
      'scaffold, scaffolding, scaffolder, still up',
      { 'open-question': "What's the longest you've known scaffolding to stay up?" },
    ],
    [
      'planning permission, planning application, planning consent, planning, building regs, building regulations, building control, building code, objection',
      { 'open-question': "What's the daftest thing you've seen planning refused for?" },
    ],
    [
      'architect, the architect, architectural, design, drawing, drawings, cad drawing, autocad, revit, bim model, blueprint, model',
      {
        'open-question': "Which building makes you want to shake its architect's hand?",
        'choice-question': 'Would you rather live in it or look at it: glass tower or old brick?',
      },
    ],
    [
      'measure, measured, millimetre, stairs, twice',
      { 'open-question': 'What\'s the best "who measured this?" you\'ve ever seen?' },
    ],
    [
      'concrete, wet concrete, poured concrete, concrete slab, concrete pour, pour, poured, cement, cement mixer, rebar, slab, foundation, foundations, footprint',
      { 'open-question': "What's pressed into the concrete near you: a paw, a name, a date?" },
    ],
    [
      'brick, bricks, bricklayer, bricklaying, brickwork, stonemason, masonry, stone, mortar joint, wall',
      { 'open-question': "What's the best wall you know?" },
    ],
    [
      'demolition, demolished, knocked down, torn down, tower block, pulled down',
      { 'open-question': 'Which building do you miss?' },
    ],
    [
      'new-build, new build, self-build, self build, snagging list, housebuilder, housebuilding, snag, housing',
      { 'open-question': "What's on your snagging list, years later?" },
    ],
    [
      'crane, tower crane, crane operator, excavator, digger driver, bulldozer, digger',
      { 'open-question': 'Which machine would you most like to drive for a day?' },
    ],
    [
      'hard hat, hi-vis, high-vis, steel toe, site safety, safety, accident, near miss, toolbox talk',
      { 'open-question': "What's the safety rule you learned the hard way?" },
    ],
    [
      'site, building site, construction site, site manager, foreman, tea, cabin, portaloo, monday',
      { 'open-question': "What's the best thing you've heard over a site radio?" },
    ],
    [
      'opening, opened, topping out, finished, ribbon, ceremony, complete, milestone',
      { 'open-question': "What did you help to make that's still standing?" },
    ],
    [
      'budget, delay, over budget, hs2, crossrail, cost, overrun, road, junction',
      { 'open-question': 'Which project near you should have been finished years ago?' },
    ],
    [
      'insulation, retrofit, cladding, passive house, passivhaus, timber frame, timber, airtight, draught',
      { 'open-question': 'What would you fix first in the building you live in?' },
    ],
    [
      'tunnel, tunnel boring, tunnelling, tunneling, underground, brunel, victorian, railway, station',
      { 'open-question': "What's the oldest thing near you that still does its job?" },
    ],
    [
      'dam, dam wall, hydroelectric, wind turbine, substation, pylon, infrastructure, pipe, sewer, water main',
      { 'open-question': 'Which piece of hidden infrastructure would you love a tour of?' },
    ],
    [
      'skyscraper, high-rise, tower, floors, lift, roof, steel beam, girder, i-beam',
      { 'open-question': "What's the tallest thing you've ever stood on top of?" },
    ],
    [
      'civil engineer, structural engineer, mechanical engineer, electrical engineer, engineer, engineers, engineering degree, graduate, chartered, apprentice',
      { 'open-question': 'What did you build as a child that gave you away?' },
    ],
    [
      'collapse, crack, load, load-bearing, load bearing, bolt, bolts, failure, inspection',
      { 'open-question': 'What have you seen held up by nothing but habit?' },
    ],
    [
      'old architecture, gothic architecture, architecture, cathedral, arch, ornament, ugly, brutalist',
      { 'open-question': 'Which ugly building do you secretly love?' },
    ],
    [
      'time capsule, newspaper, under the floor, renovation, builder, builders',
      { 'open-question': "What's the best thing you've found behind a wall?" },
    ],
  ],
  is: [
    'Topping out ceremony today: 31 floors, four winters, one very cold beer.',
    'Walked across a footbridge I drew in 2009. Jumped on it a little.',
    'The scaffolding has been up so long that it has its own postcode.',
    'Wet concrete does not care about your schedule.',
    'Planning permission granted after three years. The architect has had two children since.',
  ],
  isNot: [
    ['We play bridge on Thursdays and argue on Fridays.', 'cards'],
    ['Building a deck of flashcards for my Polish exam.', 'languages'],
    ['The wall between me and my neighbour is mostly his trombone.', 'noise'],
  ],
};
