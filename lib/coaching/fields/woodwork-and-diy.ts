/** Sawdust, plaster and paint: what people build and put right with their own hands. */
import type { Field } from './field.ts';

export const woodworkAndDiy: Field = {
  name: 'woodwork and DIY',
  words:
    'diy, woodwork, woodworking, woodworker, carpenter, carpentry, joinery, cabinet maker, cabinetmaker, dovetail, mortise, tenon, chisel, hand plane, table saw, mitre saw, miter saw, circular saw, bandsaw, lathe, woodturning, workbench, sawdust, plywood, mdf, scaffold board, sandpaper, sanding, wood glue, wood stain, varnish, linseed oil, danish oil, drill bit, cordless drill, rawl plug, wall plug, spirit level, screwdriver, power tool, makita, dewalt, screwfix, wickes, toolstation, home depot, ikea, flat-pack, flatpack, allen key, plasterboard, drywall, skirting board, floorboard, grout, tiling, caulk, sealant, renovate, renovation, decorating, redecorate, farrow and ball, elephants breath, paint roller, paint swatch, undercoat, wallpapering, wallpapered, loft conversion, kitchen fitter, upcycle, upcycled, upholstery, reupholster, whittle, whittling, spoon carving, decking, painted the hallway, painting the hallway, painted the kitchen, painting the kitchen, painted the bedroom, painting the bedroom, painted the bathroom, painting the bathroom, painting the fence, painted the fence, painting the ceiling, painted the ceiling, painting the walls, painted the walls, measure twice, kitchen worktop, dovetail joint, diy project, orbital sander, belt sander, diy shop, woodworkers, woodshop, wood shop, wood shavings, wood filler, wood turner, woodturner, wood carving, woodcarving, wood grain, wood finish, wood oil, wood plane, wood lathe, wood floor, wooden spoon carved, sawhorse, sawhorses, saw bench, saw stop, hand saw, handsaw, tenon saw, coping saw, hacksaw, jigsaw blade, jig saw, scroll saw, track saw, chop saw, chainsaw, chainsaw carving, router table, router bit, router jig, thicknesser, planer thicknesser, jointer, spokeshave, drawknife, marking gauge, combination square, speed square, bench vise, bench vice, bench plane, block plane, no 4 plane, stanley no, shooting board, chisels, sharpening stone, whetstone, whetstones, honing guide, dovetails, dovetail saw, mortice, mortises, finger joint, finger joints, box joint, half lap, lap joint, biscuit joiner, domino joiner, dowel, dowels, pocket hole, pocket holes, kreg, kreg jig, wood screw, wood screws, countersink, pilot hole, pilot holes, titebond, glue-up, glue up, bar clamp, bar clamps, sash clamps, f-clamp, clamps you can, hardwood, softwood, birch ply, osb, chipboard, melamine, veneer, oak table, walnut slab, live edge, live-edge, epoxy table, river table, epoxy resin, cutting boards, chopping board made, end grain, quarter sawn, pallet wood, pallet furniture, reclaimed wood, reclaimed timber, two by four, two-by-four, 2x4, 2x4s, tung oil, hardwax oil, polyurethane, french polish, milk paint, chalk paint, annie sloan, wood dye, sanding block, 120 grit, 240 grit, grit sandpaper, sugar soap, masking tape edges, painters tape, frog tape, third coat, two coats, mist coat, eggshell paint, tester pots, tester pot, dulux, farrow & ball, railings paint, skimming stone wall, paint brush, paint tin, paint tray, paint stripper, heat gun, wallpaper paste, wallpaper stripper, stripping wallpaper, anaglypta, woodchip, artex, floorboards, sanding the floor, floor sander, laminate flooring, vinyl flooring, herringbone floor, skirting boards, coving, architrave, dado rail, picture rail, picture hook, panelling, wall panelling, shiplap, wainscoting, grouting, regrout, tile cutter, tile adhesive, silicone sealant, caulking, caulk gun, polyfilla, expanding foam, no more nails, rawlplug, rawlplugs, wall anchor, wall anchors, wall plugs, stud finder, drywall anchor, masonry bit, sds drill, hammer drill, impact driver bits, ryobi, bosch drill, black and decker, stihl, leatherman, stanley tape, bubble level, laser level, spirit levels, put up shelves, floating shelf, floating shelves, wonky shelf, shelf bracket, shelf brackets, kallax, pax wardrobe, ikea instructions, ikea hack, allen keys, hex key, leftover screws, spare screws, flat pack, flat-packed, b&q, homebase, lowes, menards, ace hardware, harbor freight, tool shed, toolboxes, shed build, garden shed build, she shed, man cave, tree house, birdhouse, bird box built, raised bed build, deck boards, fence post, fence posts, fence panel, postcrete, summerhouse, radiator cover, window seat build, bunk bed build, house renovation, kitchen renovation, bathroom renovation, renovating, renovations, fixer-upper, fixer upper, doer-upper, diyer, diy fail, diy disaster, diyers, weekend project, paul sellers, norm abram, new yankee workshop, this old house, repair shop, upcycling, furniture restoration, furniture flip, restored chair, chair restoration, reupholstered, reupholstering, staple gun, bentwood, windsor chair, rocking chair made, green woodworking, kuksa, whittled, spoon carver',
  hints:
    'drill, oak, walnut, pine, timber, plank, wood, clamp, saw, hammer, nail, screw, wrench, plaster, tile, laminate, wallpaper, paint, gloss, emulsion, primer, shed, fence, ceiling, hallway, kitchen, bathroom, bedroom, loft, shelf, shelves, bookcase, stool, table, bench, tap, leak, radiator, builder, decorator, toolbox, garage, hinge, door, skip, build, magnolia, beige, stud, plumber, electrician, stopcock, plastering, filler, pipe, spanner, chair, drawers, drawer, cupboard, wardrobe, desk, frame, joint, joints, planed, sanded, varnished, glued, sawed, sawn, cut, grain, knot, splinter, splinters, screws, nails, nut, bolt, bracket, brackets, level, wonky, crooked, straight, square, millimetre, millimetres, inch, inches, coat, brush, roller, tin, masking tape, dust, goggles, instructions, hardware, cedar, ash, beech, cherry, maple, mahogany, teak, elm, hole, holes, renovated, painting',
  any: {
    'open-question': "What's the job at home you keep putting off?",
    'tell-me': 'Tell me about the job that was supposed to take a weekend.',
    'fill-in-the-blank': '"It would have been perfectly straight if ____." Fill it in.',
  },
  after: {
    win: {
      'share-yours': 'Show me the thing you built that you still look at.',
      'open-question': "What's the best thing you've made with your own hands?",
    },
    mishap: {
      'open-question': "What's the most expensive thing you've drilled into?",
      'tell-me': 'Tell me the job you should have paid somebody to do.',
    },
    opinion: {
      'open-question': 'Which job would you never do yourself?',
      'unpopular-opinion': "What's your unpopular opinion about DIY?",
    },
    tip: {
      'open-question': 'Which tool changed how you work?',
      'name-one': 'Name one tool worth paying good money for.',
    },
    news: { 'open-question': 'What would you build first?' },
    plan: {
      'open-question': 'What do people always forget before a job like this?',
      'tell-me': 'Tell me what you would do first.',
    },
    change: { 'open-question': "What's the best change you've made to your home?" },
    scene: { 'open-question': "What's the strangest thing a previous owner left you?" },
  },
  subjects: [
    [
      'paint, painted, painting, elephants breath, farrow and ball, magnolia, beige, paint swatch, colour, color, white, roller, paint roller, undercoat, gloss, emulsion, tester pot, painted the hallway, painting the hallway, painted the kitchen, painting the kitchen, painted the bedroom, painting the bedroom, painting the bathroom, painted the bathroom, painted the ceiling, painting the ceiling, painting the walls, painted the walls, skirting board, second coat',
      {
        'open-question': "What's the worst color you've ever painted a room?",
        'fill-in-the-blank': '"The color was called ____, and it was beige." Fill it in.',
      },
    ],
    [
      'wallpaper, wallpapering, wallpapered, stripped, strip, layers, paste, woodchip, anaglypta, steamer',
      {
        'open-question': 'What have you found under your wallpaper?',
        'choice-question': 'Would you hang wallpaper yourself, or never again?',
      },
    ],
    [
      'drill, drilled, drill bit, cordless drill, water pipe, wall plug, rawl plug, stud, hole, holes, stud finder, hammer drill, cable',
      {
        'open-question': "What's the most expensive thing you've drilled into?",
        'fill-in-the-blank': '"I drilled one small hole and ____." Fill it in.',
      },
    ],
    [
      'shelf, shelves, bookcase, level, spirit level, wonky, straight, put up, picture, hang, curtain rail, bracket',
      {
        'open-question': 'What in your home is not level, and do you still see it?',
        'fill-in-the-blank': '"It would have been level, but ____." Fill it in.',
      },
    ],
    [
      'flat-pack, flatpack, ikea, allen key, instructions, wardrobe, screws left, left over, assemble, assembled, pax',
      {
        'open-question': 'How many screws do you have left over, and does it still stand?',
        'tell-me': 'Tell me which piece of flat-pack nearly ended it all.',
      },
    ],
    [
      'dovetail, dovetail joint, mortise, tenon, joint, joinery, chisel, hand plane, plane, saw, wood glue, clamp, clamps, filler',
      {
        'open-question': 'What did your first joint look like?',
        'tell-me': 'Tell me how many clamps are enough.',
      },
    ],
    [
      'stool, table, bench, chair, desk, box, cabinet, bed, made a, built a, scaffold board, pallet, reclaimed, offcuts, cabinet maker',
      {
        'open-question': 'What did the first thing you made of wood look like?',
        'share-yours': 'Show me the thing you built that you still use.',
      },
    ],
    [
      'lathe, woodturning, bowl, spoon, spoon carving, whittle, whittling, carve, carved, carving, knife',
      { 'open-question': "What's the nicest thing you've ever made with a knife, or would like to?" },
    ],
    [
      'floorboard, floor, carpet, laminate, under the floor, parquet',
      {
        'open-question': "What's the strangest thing you've found under a floor?",
        'choice-question': 'Sand it yourself, or hire somebody?',
      },
    ],
    [
      'sanding, sander, belt sander, orbital sander, sandpaper, varnish, danish oil, linseed oil, wood stain, oil, finish, wax, dust mask',
      {
        'open-question': 'Which finish do you swear by?',
        'fill-in-the-blank': '"I\'d rather ____ than sand another thing." Fill it in.',
      },
    ],
    [
      'tile, tiles, tiling, grout, bathroom, sealant, caulk, silicone, shower, bath, toilet',
      {
        'open-question': 'What in your bathroom did you do yourself, and can one tell?',
        'name-one': "Name one job you'd never grout for again.",
      },
    ],
    [
      'kitchen, kitchen fitter, worktop, kitchen worktop, cupboard, sink, oven, extension, kitchen island',
      {
        'open-question': 'What did you cook on while the kitchen was in pieces?',
        'name-one': 'Name one thing every kitchen needs and few have.',
      },
    ],
    [
      'tap, leak, leaking, pipe, radiator, boiler, stopcock, plumber, drip, washer, flood',
      {
        'open-question': 'Which repair did you do from a video, and did it hold?',
        'tell-me': 'Tell me the job you should have paid somebody to do.',
      },
    ],
    [
      'electrician, socket, switch, wiring, light fitting, fuse',
      { 'open-question': 'Which job would you never do yourself?' },
    ],
    [
      'shed, workshop, garage, workbench, sawdust, toolbox, tidy, pegboard',
      {
        'open-question': "What's in your shed that you'll definitely need one day?",
        'share-yours': 'Show me your workbench, untidied.',
      },
    ],
    [
      'table saw, mitre saw, miter saw, circular saw, bandsaw, power tool, makita, dewalt, tool, tools, screwdriver, hammer, new tool, router, impact driver, battery',
      {
        'open-question': 'Which tool changed how you work?',
        'name-one': 'Name one tool worth paying good money for.',
      },
    ],
    [
      'screwfix, wickes, toolstation, home depot, bandq, b&q, lowes, third trip, trip to, diy shop, hardware store',
      {
        'open-question': 'How many trips to the shop does a ten-minute job take you?',
        'fill-in-the-blank': '"I went for one screw and came home with ____." Fill it in.',
      },
    ],
    [
      'previous owner, last owner, bodge, bodged, who did this, survey, damp, asbestos, artex, behind the wall, newspaper, old house',
      {
        'open-question': "What's the strangest thing a previous owner left you?",
        'fill-in-the-blank': '"The last owner of this house thought ____ was fine." Fill it in.',
      },
    ],
    [
      'fence, decking, gate, garden, raised bed, pergola, post, concrete, patio, painting the fence, painted the fence',
      { 'open-question': "What did you build outside that's still standing?" },
    ],
    [
      'door, hinge, handle, squeak, squeaky, lock, window, sash',
      {
        'open-question': 'Which door at your place needs a special trick?',
        'fill-in-the-blank': '"To open our front door, you have to ____." Fill it in.',
      },
    ],
    [
      'upcycle, upcycled, upholstery, reupholster, restore, restored, second hand, skip, found in a, skip find, armchair, chalk paint',
      { 'open-question': "What's the best thing you ever pulled out of a skip?" },
    ],
    [
      'renovate, renovation, loft conversion, plaster, plastering, plasterboard, drywall, dust, living in, builder, skip hire, budget, twice as long, finished, moved in',
      {
        'open-question': 'How long did your last weekend job at home really take?',
        'fill-in-the-blank': '"We\'ll be finished by ____." Fill it in.',
      },
    ],
    [
      'blood, thumb, finger, plaster on, hospital, glue, stuck, ladder, fell, saw cut, measure twice, measured, too short, cut',
      {
        'open-question': 'What have you measured twice and still cut wrong?',
        'tell-me': 'Tell me about your most embarrassing DIY injury.',
      },
    ],
    [
      'plywood, mdf, oak, walnut, pine, timber, wood, plank, price of wood, sapele, ash',
      { 'open-question': 'Which wood do you love the smell of?' },
    ],
    [
      'half finished, unfinished, putting off, to-do list, next weekend, bank holiday, diy project, diy, decorating, redecorate',
      { 'open-question': "What's the job at home you keep putting off?" },
    ],
  ],
  is: [
    'Made a stool out of an old scaffold board. Three legs, so it never wobbles.',
    'Finished painting the hallway. It is called "Elephant\'s Breath" and it is beige.',
    'First dovetail joint that closes without filler. I have shown it to everyone, including the vicar.',
    'Fresh from the DIY shop, I drilled into a water pipe at 6pm on a Sunday.',
    'Every renovation takes twice as long and ends with the same three tools left in the bath.',
    'Thinking of sanding the floorboards myself this summer. Talk me out of it.',
    'PSA: buy the good sandpaper.',
  ],
  isNot: [
    ['I need to drill down into these numbers before the board meets.', 'business'],
    ['He really hit the nail on the head in that interview.', 'an idiom'],
    ['Changed my desktop wallpaper and now I feel like a new person.', 'a computer'],
  ],
};
