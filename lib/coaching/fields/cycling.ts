/** Bikes, lanes and hills. */
import type { Field } from './field.ts';

export const cycling: Field = {
  name: 'cycling',
  words:
    'cycling, cyclist, bicycle, bike, biking, e-bike, ebike, e-bikes, road bike, gravel bike, mountain bike, mountain biking, folding bike, cargo bike, swapped the car, brompton, bike lane, cycle lane, cycle path, cycle route, cycleway, bike path, bike ride, bike shop, bike rack, bike commute, bike thief, cycle to work, velodrome, tour de france, vuelta, paris-roubaix, puncture, inner tube, derailleur, groupset, shimano, sram, chainring, cassette sprocket, handlebar, lycra, bib shorts, zwift, turbo trainer, sportive, audax, randonneur, bikepacking, bike packing, pannier, kidical mass, cycling club, pogacar, bmx, tandem bike, hi-vis jacket, bikeability, bike helmet, over the handlebars, balance bike, new bike, tubeless, tubeless sealant, tyre lever, tire lever, track pump, co2 cartridge, presta, schrader, bottom bracket, headset bearing, seatpost, dropper post, saddlebag, saddle sore, saddle sores, chamois cream, chamois butter, bidon, water bottle cage, drop bars, handlebar tape, bar tape, bar bag, clipless, cleats, clip-in pedals, disc brakes, rim brakes, brake pads, brake cable, freewheel, freehub, crankset, chainset, chainstay, top tube, 700c, 650b, single speed bike, fixie, fixed gear, penny farthing, recumbent, velomobile, unicycle, e-cargo bike, bakfiets, longtail, bullitt, tern gsd, raleigh chopper, chopper bike, trek domane, canyon bike, cannondale, bianchi, colnago, pinarello, cervelo, ribble, specialized bike, hope hubs, campagnolo, di2, wahoo, power meter, ftp test, sweet spot training, cadence sensor, everesting, hill climb season, strava segment, criterium, crit race, cyclocross, gravel race, time trial bike, team time trial, yellow jersey, green jersey, polka dot jersey, maillot jaune, grand tour, giro ditalia, strade bianche, tour of flanders, milan-san remo, mont ventoux, alpe dhuez, tourmalet, koppenberg, box hill, rapha, gorewear, mamil, roadie, domestique, bunch sprint, echelon, bonked, bonking, cafe stop, cafe ride, club ride, group ride, chaingang, solo ride, night ride, dynamo hub, bike lights, rear light, d-lock, u-lock, kryptonite, bike locker, bike hangar, secure cycle parking, sheffield stand, lime bike, santander bike, boris bike, citi bike, bike share, docked bike, ltn, low traffic neighbourhood, advanced stop line, protected bike lane, segregated lane, dutch-style roundabout, sustrans, national cycle network, critical mass ride, bike bus, trail centre, singletrack, pump track, full suspension, hardtail, enduro bike, dirt jumps, chain whip, chain lube, bike stand, bike mechanic, true a wheel, vingegaard, evenepoel, van der poel, van aert, mark cavendish, chris hoy, bradley wiggins, lael wilcox, gcn, bikeradar, komoot, ride with gps',
  hints:
    'ride, rode, cycle, pedal, saddle, spokes, helmet, headwind, tailwind, descent, peloton, strava, garmin, giro, pothole, potholes, close pass, car door, dirt bike, bike shed, puncture kit, mudguard, chain, gears, climb, gradient, watts, cadence, col, switchback, crank, fork, frame, wheelset, gravel, sprint, pump, lock, bell, jersey, energy gel, century, climber, time trial, stage, commute, coast to coast, tyre, tire, headset, wheel, brakes',
  any: {
    'open-question': "What's the best ride you've ever done?",
    'tell-me': 'Tell me about your first bike.',
    'name-one': 'Name one road or path that is a joy to ride.',
    'fill-in-the-blank': '"The best thing I ever carried on a bike was ____." Fill it in.',
  },
  after: {
    win: { 'open-question': 'Which ride are you proudest of?' },
    mishap: {
      'open-question': "What's the worst thing that has happened to a bike of yours?",
      'fill-in-the-blank': '"I\'d cycle more if ____." Fill it in.',
    },
    opinion: {
      'open-question': 'What would make more people ride where you live?',
      'name-one': 'Name one street near you that needs a proper bike lane.',
    },
    tip: { 'open-question': 'What do you never ride without?' },
    plan: { 'open-question': "If you've done it, what do you wish you'd packed?" },
    change: {
      'open-question': 'What changed for you once you rode more?',
      'tell-me': "Tell me about the bike you'd never sell.",
    },
    news: { 'open-question': 'Which route near you should be next?' },
    scene: { 'open-question': "What's the oddest thing you've seen someone carry on a bike?" },
  },
  subjects: [
    [
      'puncture, inner tube, flat tire, flat tyre, thorn, tubeless, pump',
      { 'open-question': "What's the worst place you've ever had a puncture?" },
    ],
    [
      'bike lane, cycle lane, cycleway, cycle path, bike path, painted line, lane, gutter, bollard',
      { 'open-question': 'Which street near you most needs a proper bike lane?' },
    ],
    [
      'close pass, driver, overtake, car door, dooring, motorist, horn',
      {
        'open-question': "What's the oddest thing a driver has ever shouted at you?",
        'tell-me': 'Tell me what makes you feel safe on the road.',
      },
    ],
    [
      'cycle to work, bike commute, commute, office, shower at work',
      { 'open-question': "What's the best thing you've ever seen on a ride to work?" },
    ],
    [
      'headwind, tailwind, wind, gale',
      { 'open-question': 'Which road do you know where the wind is always against you?' },
    ],
    [
      'climb, hill, gradient, summit, col, switchback',
      {
        'open-question': 'Which hill has made you get off and walk?',
        'name-one': "Name one climb that's worth the pain.",
      },
    ],
    [
      'descent, downhill, crash, fell off, broken collarbone, over the handlebars',
      { 'open-question': "What's the silliest way you've ever come off a bike?" },
    ],
    [
      'cargo bike, basket, pannier, trailer, carried, child seat',
      { 'open-question': "What's the biggest thing you've ever moved by bike?" },
    ],
    [
      'e-bike, ebike, motor, battery, assist',
      { 'open-question': 'Where has an e-bike beaten the car for you, or would it?' },
    ],
    [
      'stolen, bike thief, thief, lock, d-lock, bike rack, bike shed',
      {
        'open-question': 'How do you lock a bike when you leave it in town?',
        'tell-me': 'Tell me about a bike you never got back.',
      },
    ],
    [
      'first 100, 100 miles, century, audax, sportive, 100 km, longest ride',
      { 'open-question': 'What did you eat on your longest day in the saddle?' },
    ],
    [
      'learn to ride, bikeability, stabilisers, training wheels, balance bike, wobble',
      { 'open-question': 'Who taught you to ride a bike, and where?' },
    ],
    [
      'lycra, bib shorts, jersey, helmet, hi-vis jacket, hi-vis, kit, padded shorts, bike helmet',
      { 'open-question': 'What do you wear on a bike that you never thought you would?' },
    ],
    [
      'new bike, steel frame, n 1, gravel bike, road bike, groupset, wheelset',
      { 'open-question': 'Which bike do you still regret selling, or not buying?' },
    ],
    [
      'pothole, road surface, cobbles, gravel',
      { 'open-question': "What's the worst pothole you know by name?" },
    ],
    [
      'bikepacking, bike packing, touring, ferry, campsite, coast to coast',
      {
        'open-question': 'Where would you ride to if you had two free weeks?',
        'name-one': "Name one thing you'd never leave behind on a tour.",
      },
    ],
    [
      'tour de france, peloton, vuelta, giro, pogacar, velodrome, paris-roubaix',
      { 'open-question': 'Which stage or race do you still talk about?' },
    ],
    [
      'chain, derailleur, brake, squeak, bike shop, rust, mechanic',
      { 'open-question': 'Which bike repair do you dare to do yourself?' },
    ],
    [
      'rain, mudguard, fender, soaked, winter, ice',
      { 'open-question': 'What gets you out on a bike in the rain?' },
    ],
    [
      'strava, garmin, zwift, turbo trainer, kom, segment',
      { 'open-question': 'Which number do you look at first after a ride?' },
    ],
  ],
  is: [
    "Swapped the car for a cargo bike in May. I've carried two kids, a cello and a fridge.",
    'Third puncture this week. I have personally found every thorn in Hertfordshire.',
    "A painted line is not a bike lane. It's a suggestion that cyclists ride in the gutter.",
    "headwind out, headwind back. cycling is a scam and I'm going again tomorrow",
    "Rode my first 100 miles today! Bum: no. Heart: yes. The bike didn't mention it at all.",
  ],
  isNot: [
    ['The life cycle of a ticket is one long ride.', 'work'],
    ['A vicious cycle: rising rents, falling wages, a long climb back.', 'politics'],
  ],
};
