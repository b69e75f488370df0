/** Factories, machines and how things get made. */
import type { Field } from './field.ts';

export const manufacturing: Field = {
  name: 'manufacturing',
  words:
    'manufacturing, manufacturer, manufacture, factory, factory floor, factories, shop floor, assembly line, production line, production run, shift supervisor, cnc, cnc machine, milling machine, injection molding, injection moulding, injection mold, die casting, sheet metal, machinist, toolmaker, tool and die, welding robot, robot arm, industrial robot, conveyor belt, plc, lean manufacturing, kaizen, six sigma, kanban card, just-in-time, toyota production system, andon cord, poka-yoke, quality control, quality inspector, defect rate, scrap rate, tolerances, micrometer, calipers, prototype part, spare part, spare parts, bill of materials, semiconductor, chip fab, pcb, circuit board, solder, steelworks, steel mill, paper mill, textile mill, sawmill, brewery line, bottling line, packaging line, glassworks, assembly plant, car plant, power plant, union rep, reshoring, made in britain, made in germany, made in china, moq, minimum order quantity, lead time, lead times, plant manager, maintenance engineer, predictive maintenance, cleanroom, cnc lathe, iron foundry, injection mould, factory tour, factory visit, factory worker, factory workers, factory shift, shopfloor, production lines, production manager, production planner, production engineer, line worker, shift handover, night shift operator, machine operator, machine shop, machine tool, die-cast, injection moulded, injection molded, blow moulding, extrusion, extruder, extruded, rotomoulding, thermoforming, mould tool, mold tooling, sprue, flash on parts, press brake, laser cutter, plasma cutter, waterjet, water jet, cnc mill, cnc router, five-axis, 5-axis, g-code, fanuc, haas, mazak, vertical mill, end mill, drill press, bandsaw, surface grinder, swarf, deburr, deburring, chamfer, micrometre, vernier, callipers, go no-go gauge, coordinate measuring machine, cmm, metrology, gd t, knurl, knurled, carbide insert, tool steel, stainless steel, mild steel, aluminium extrusion, blast furnace, rolling mill, smelter, smelting, forge work, forging, sand casting, lost wax, investment casting, casting defects, powder coating, powder coated, anodise, anodised, anodized, anodizing, electroplating, galvanised, galvanized, heat treatment, annealing, welder, welders, welding, mig weld, tig weld, tig welding, spot weld, weld bead, soldering line, pick-and-place machine, smt line, reflow oven, pcb assembly, surface mount, semiconductor fab, wafer, clean room, tsmc, contract manufacturer, shenzhen, bom, work order, work instruction, standard work, job card, first article, first off part, rework, yield rate, cycle time, takt time, takt, oee, downtime on line, changeover, smed, setup time, line stoppage, line stopped, andon, gemba, gemba walk, gemba walks, toyota way, taiichi ohno, 5s, 5 whys, value stream, value stream mapping, root cause analysis, quality assurance inspector, qa inspector, iso 9001, statistical process control, spc, control chart, cpk, fmea, 8d report, nonconformance, non-conformance, preventive maintenance, planned maintenance, maintenance technician, maintenance fitter, lockout tagout, lock out tag, toolbox talk, near miss report, hi-vis, steel toe caps, ear defenders, overhead crane, conveyor, conveyors, hopper, palletiser, cobot, cobots, kuka, plcs, ladder logic, siemens s7, scada, hmi panel, servo motor, stepper motor, bearing failure, hydraulic press, pneumatics, compressed air leak, air compressor, solenoid valve, limit switch, proximity sensor, vibration analysis, digital twin, industry 4, additive manufacturing, metal printing, mass production, batch size, batch production, small batch run, manufacturers, manufactured, nearshoring, cotton mill, weaving mill, canning line, brickworks, gigafactory, mechanical engineer, mechanical engineering, production engineering, apprentice engineer, engineering apprentice, solidworks, autocad, fusion 360, cad drawing, technical drawing, design for manufacture, thread gauge, bolted joint, torque wrench line, interference fit',
  hints:
    'machine, machines, plant, line, shift, parts, part, batch, tolerance, production, produce, metal, steel, mold, mould, robot, assembly, assemble, supplier, suppliers, engineer, quality, defect, prototype, units, made, press, workshop, tooling, noise, operator, millimetre, millimeter, union, stopped, forge, foundry, lathe, printed part, machinery, shifts, robots, tool, weld, welded, aluminium, aluminum, casting, cast, defects, scrap, inspection, assembled, downtime, output, sensor, belt, motor, valve, pump, maintenance, fitter, apprentice, spec, gauge, bolt, drill, oven, packaging, raw material, lean, inspector, uptime',
  any: {
    'open-question': 'Which everyday thing would you love to see being made?',
    'name-one': 'Name one thing that is still made properly.',
    'tell-me': 'Tell me about the oldest machine you know that still works.',
    'fill-in-the-blank': '"They don\'t make ____ like that anymore." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the best-made thing you own?",
      'tell-me': 'Tell me about something you made that left the building.',
    },
    mishap: {
      'open-question': "What's the smallest part that ever stopped everything?",
      'fill-in-the-blank': '"Production stopped because of ____." Fill it in.',
    },
    opinion: { 'open-question': 'What should be made closer to home again?' },
    tip: { 'open-question': 'Which small change on the floor paid off most?' },
    news: { 'open-question': 'What would you want to see on a factory tour?' },
    plan: { 'open-question': 'What would you make if you had the machines?' },
    change: { 'open-question': 'What do machines still do worse than people?' },
    scene: { 'open-question': 'What was made where you grew up?' },
  },
  subjects: [
    [
      'production line, assembly line, line, conveyor belt, line stopped, stopped, stopped the line, andon cord, bottling line, packaging line, stoppage, line down',
      {
        'open-question': "What's the smallest part that ever stopped everything?",
        'fill-in-the-blank': '"The line stopped because of ____." Fill it in.',
      },
    ],
    [
      'first part, prototype part, prototype, first off, first article, sample, batch, first batch, production run, units, first unit, off the line',
      {
        'open-question': 'What did your first one cost you?',
        'fill-in-the-blank': '"It only took ____ tries." Fill it in.',
      },
    ],
    [
      'machine, lathe, cnc lathe, cnc, cnc machine, milling machine, press, old machine, loom, machinist, machines',
      {
        'tell-me': 'Tell me about the oldest machine you know that still works.',
        'open-question': 'What do you call the machine that only one person can run?',
      },
    ],
    [
      'spare part, spare parts, part, parts, discontinued, replacement, 14 cent, ebay, obsolete, bearing, spring, belt, gasket, sensor',
      {
        'open-question': 'How far have you gone for a cheap part?',
        'tell-me': 'Tell me what you keep a spare of, just in case.',
      },
    ],
    [
      'quality control, quality, quality inspector, defect, defect rate, scrap, scrap rate, tolerance, tolerances, micrometer, calipers, recall, inspection, out of spec, rework',
      {
        'open-question': "What's the best mistake you've ever seen come off a line?",
        'name-one': 'Name one thing you own that was made properly.',
      },
    ],
    [
      'factory floor, shop floor, factory, factories, factory tour, factory visit, mill, plant, steelworks, paper mill, textile mill, glassworks, foundry, brewery line, sawmill, smell',
      {
        'open-question': 'Which factory would you love to walk through?',
        'tell-me': 'Tell me what was made where you grew up.',
      },
    ],
    [
      'shift, night shift, early shift, shift supervisor, nights, clocked off, clock in, siren, canteen, operator, operators',
      {
        'choice-question': 'Earlies, lates or nights?',
        'tell-me': 'Tell me what only the night shift knows.',
      },
    ],
    [
      'retire, retired, apprentice, apprenticeship, apprentices, 40 years, skills, toolmaker, tool and die, trade, last day, skilled, craft',
      {
        'open-question': 'Who taught you something with their hands?',
        'name-one': 'Name one skill that must not die out.',
      },
    ],
    [
      'granddad, grandad, grandfather, father worked, generation, initials, family firm, town, closed, closure, closed down',
      {
        'open-question': 'What did your grandparents make for a living?',
        'tell-me': "Tell me about a workplace that isn't there anymore.",
      },
    ],
    [
      'robot, robots, robot arm, industrial robot, welding robot, automation, automate, automated, cobot',
      {
        'open-question': 'What do robots still do worse than people?',
        'tell-me': "Tell me what you'd name the robot next to you.",
      },
    ],
    [
      'kaizen, lean manufacturing, six sigma, toyota production system, just-in-time, kanban card, poka-yoke, improvement, 5s, suggestion box, sweeps',
      {
        'open-question': 'Which small change on the floor paid off most?',
        'tell-me': 'Tell me the best idea that came from whoever does the job.',
      },
    ],
    [
      'reshoring, made in britain, made in germany, made in china, made in the, shenzhen, china, local, abroad, moved back, offshore, stoke',
      {
        'open-question': "What do you still buy because of where it's made?",
        'name-one': 'Name one thing that should be made closer to home again.',
      },
    ],
    [
      'moq, minimum order quantity, lead time, lead times, supplier, suppliers, bill of materials, steel price, quote, raw material, shortage',
      {
        'open-question': "What's the longest lead time you've been quoted?",
        'tell-me': 'Tell me what told you early that a supplier was worth it.',
      },
    ],
    [
      'injection molding, injection moulding, injection mold, injection mould, mold, mould, tooling, die casting, sheet metal, solder, pcb, circuit board, chip fab, plastic',
      {
        'open-question': 'Which everyday thing would you love to see being made?',
        'fill-in-the-blank': '"I never knew how much work goes into a ____." Fill it in.',
      },
    ],
    [
      'maintenance, maintenance engineer, predictive maintenance, breakdown, broke down, grease, duct tape, cable tie, repair, fixed, plc, noise, rattle',
      {
        'open-question': "What's the ugliest fix you've seen hold for years?",
        'tell-me': 'Tell me about a noise you learned to worry about.',
      },
    ],
    [
      'hard hat, ear plugs, accident, safety, near miss, hi-vis, finger, safety glasses, gloves, union rep, union',
      {
        'open-question': 'Which safety rule did you only understand later?',
        'tell-me': 'Tell me about a near miss that changed how you work.',
      },
    ],
  ],
  is: [
    'The whole production line stopped for a 14 cent spring.',
    'My granddad worked on this factory floor. His initials are under the guard of the lathe.',
    'We have moved our injection moulding back from Shenzhen to Stoke. It costs 8% more and I sleep.',
    'Kaizen is asking the person who sweeps.',
    'First part off the CNC machine that fits! It only took eleven that did not.',
  ],
  isNot: [
    ['Forge a friendship, not a signature.', 'a saying'],
    ['Plant them in a line and pray to the slugs.', 'gardening'],
  ],
};
