/** Driving, learning to, and keeping old engines alive. */
import type { Field } from './field.ts';

export const carsAndMotorbikes: Field = {
  name: 'cars and driving',
  words:
    'my car, our car, old car, first car, new car, company car, classic car, vintage car, car show, motorbike, motorcycle, motorcyclist, biker, moped, driving test, driving instructor, driving lesson, driving school, learner driver, learner plates, l plates, parallel park, parallel parking, reverse park, theory test, three-point turn, emergency stop, hill start, else is driving, someone else drives, passenger seat, back seat driver, gearbox, gear stick, gearstick, stick shift, handbrake, carburettor, carburetor, camshaft, crankshaft, spark plug, head gasket, cambelt, timing belt, oil change, oil filter, exhaust pipe, catalytic converter, failed its mot, passed its mot, road tax, windscreen, windshield, wiper blade, flat tire, wheel nut, alloy wheels, jump leads, jumper cables, breakdown truck, petrol, petrol station, gas station, diesel engine, electric car, range anxiety, tesla, volvo, volkswagen, vw camper, mini cooper, morris minor, land rover, range rover, fiat panda, citroen, citroën, peugeot, renault, skoda, honda civic, mazda, mx-5, miata, porsche, bmw, audi, ford fiesta, ford mustang, harley-davidson, ducati, vespa, royal enfield, motorway, dual carriageway, roundabout, satnav, sat nav, speed camera, middle lane, lane hogging, road rage, top gear, odometer, chassis, bodywork, parking sensor, restomod, flat tyre, new tyres, winter tyres, tyre pressure, own camper van, first driving lesson, driving examiner, clutch cable, clutch control, slipping clutch, my first car, sold my car, cars, used car, second-hand car, hire car, rental car, courtesy car, sports car, muscle car, kit car, estate car, hatchback, saloon car, sedan, coupe, convertible, soft top, roadster, suv, crossover suv, pickup truck, pick-up truck, campervan, camper van, motorhome, minivan, people carrier, ev charging, ev owner, home charger, wallbox, rapid charger, charging station, charge point, miles of range, plug-in hybrid, phev, hybrid car, model 3, model y, cybertruck, rivian, byd, nissan leaf, mg4, kona electric, ioniq, kia niro, kia picanto, kia sportage, vw golf, golf gti, polo gti, vw beetle, transporter van, mercedes-benz, porsche 911, lamborghini, aston martin, bentley, rolls-royce, lotus elise, caterham, mx5, yaris, prius, hilux, land cruiser, honda jazz, nissan micra, qashqai, skyline gtr, datsun, subaru, impreza, forester subaru, outback subaru, mitsubishi evo, suzuki swift, hyundai, seat ibiza, seat leon, ford focus, ford escort, ford capri, ford mondeo, ford ka, ford transit, transit van, f-150, chevy, chevrolet, camaro, silverado, dodge charger, jeep wrangler, cadillac, buick, pontiac, volvo estate, vauxhall, vauxhall corsa, peugeot 205, renault clio, twingo, renault 5, 2cv, fiat 500, panda 4x4, alfa romeo, austin allegro, triumph spitfire, triumph bonneville, mgb, defender 90, defender 110, reliant robin, dacia, mot test, mot failure, car mechanic, my mechanic, garage bill, car park scratch, car wash, car keys, car key, key fob, car boot space, car insurance, car loan, car finance, car dealer, car dealership, car salesman, cars and coffee, car meet, car alarm, car radio, car stereo, car battery, car engine, car parts, car horn, clarkson, haynes manual, alternator, glow plug, fuel pump, fuel injector, muffler, turbocharger, turbo lag, supercharger, v8, v6, rotary engine, manual gearbox, automatic gearbox, clutch pedal, biting point, hand brake, handbrake turn, brake pads, brake disc, brake discs, brake fluid, wheel bearing, ball joint, tie rod, shock absorber, suspension spring, track rod, spare tyre, spare tire, snow tires, all-season tyres, breakdown cover, recovery truck, tow truck, roadside assistance, check engine light, engine light, warning light, oil leak, antifreeze, screenwash, de-icer, windscreen wiper, wipers, wing mirror, rear-view mirror, rear view mirror, dashboard light, dash cam, dashcam, glovebox, glove box, seat belt, heated seats, sunroof, sun roof, number plate, license plate, licence plate, private plate, indicator stalk, headlight, headlights, full beam, fog lights, mpg, miles per gallon, petrol prices, gas prices, filling up, diesel car, fuel gauge, bay parking, driving lessons, driving licence, drivers license, new driver, passed my test, tailgating me, middle lane hog, lane merge, zip merge, motorway services, service station, smart motorway, a303, rush hour traffic, speeding ticket, speed awareness, parking ticket, traffic warden, ulez, motorbikes, bikers, superbike, lambretta, harley, yamaha, kawasaki, suzuki gsx, bmw gs, norton commando, bsa bantam, ktm duke, cafe racer, café racer, sidecar, motorcycle gear, crash helmet, full face helmet, lane splitting, filtering traffic, counter steering, chain lube, saab, road trip',
  hints:
    'car, drive, drove, driven, driver, driving, engine, garage, mechanic, rust, restore, restored, bonnet, hood, boot, trunk, dashboard, mot, brake, gear, wheel, park, parking, road, traffic, lane, junction, indicator, fuel, miles, battery, charge, insurance, speed, seatbelt, horn, helmet, bike, ride, ev, diesel, van, tow, ford, mini, beetle, honda, triumph, speeding, tyre, ferrari, mercedes, ev charger, tailgate, tailgating, licence, license, clutch, toyota, tyres, tire, tires, wheels, gears, brakes, gas, bumper, rusty, dent, dented, scratch, exhaust, oil, charging, range, highway, parked, reverse, indicate, mileage, restoration, fiesta, golf, civic, escort, mechanical, welding, starter, seat, mirror, rides, keys, overtake, overtook',
  any: {
    'open-question': 'What was your first car, and how did it die?',
    'tell-me': 'Tell me the car you should never have sold.',
    'fill-in-the-blank': '"I am calm on the road until ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'Where did you drive first when you had your license?',
      'tell-me': 'Tell me how many tries your driving test took.',
    },
    mishap: {
      'open-question': "Where's the worst place you've ever broken down?",
      'fill-in-the-blank': '"It was making a noise, so I ____." Fill it in.',
    },
    opinion: {
      'open-question': 'What do other drivers do that you cannot forgive?',
      'unpopular-opinion': "What's your unpopular opinion on driving?",
    },
    tip: { 'open-question': 'What should they have taught us in driving lessons?' },
    news: { 'open-question': 'Where would you drive it first?' },
    plan: {
      'open-question': 'What should I check before I set off?',
      recommend: 'Recommend one road worth the detour.',
    },
    change: { 'open-question': "If you've changed how you get around, what do you miss?" },
    scene: { 'open-question': "What's the strangest thing you've seen on the road?" },
  },
  subjects: [
    [
      'driving test, theory test, driving examiner, examiner, passed, attempt, licence, license, failed',
      {
        'open-question': 'How many tries did your driving test take?',
        'tell-me': 'Tell me what you failed your driving test on.',
      },
    ],
    [
      'driving instructor, driving lesson, first driving lesson, driving school, learner driver, learner plates, l plates, learner, hill start, emergency stop, three-point turn',
      { 'open-question': 'Who taught you to drive, and are you still speaking?' },
    ],
    [
      'parallel park, parallel parking, reverse park, parking, parking space, car park, multi-storey, park',
      {
        'open-question': 'Who watched you park the last time it went wrong?',
        'choice-question': 'Do you squeeze in, or drive on and find another space?',
      },
    ],
    [
      'else is driving, someone else drives, passenger seat, back seat driver, passenger, imaginary brake',
      {
        'open-question': 'What do you do with your feet in the passenger seat?',
        'fill-in-the-blank': '"I\'m a calm passenger until ____." Fill it in.',
      },
    ],
    [
      'first car, my first car, old banger, fiat panda, mini cooper, ford fiesta, citroen, citroën',
      {
        'open-question': 'What was your first car, and how did it die?',
        'fill-in-the-blank': '"My first car only started if ____." Fill it in.',
      },
    ],
    [
      'breakdown truck, broke down, broken down, hard shoulder, tow, towed, breakdown, jump leads, jumper cables, flat battery, battery',
      { 'open-question': "Where's the worst place you've ever broken down?" },
    ],
    [
      'mot, failed its mot, passed its mot, garage, mechanic',
      {
        'open-question': "What's the dearest noise your car ever made?",
        'tell-me': 'Tell me how you found a mechanic you trust.',
      },
    ],
    [
      'noise, rattle, squeak, warning light, engine light, gearbox, head gasket, clutch, slipping clutch, clutch cable, exhaust, exhaust pipe',
      { 'open-question': 'What noise have you cured by turning up the radio?' },
    ],
    [
      'restore, restored, restoration, classic car, vintage car, morris minor, rust, chassis, bodywork, restomod, bolts, project car, carburettor, carburetor',
      { 'open-question': "What's the oldest machine you've brought back to life?" },
    ],
    [
      'electric car, ev, charger, ev charger, charge, range anxiety, range, tesla, charging',
      { 'open-question': 'How low have you let a battery get on the road?' },
    ],
    [
      'motorway, middle lane, lane hogging, lane, tailgate, tailgating, road rage, indicator, overtake, fast lane',
      { 'open-question': "What do other drivers do that you can't forgive?" },
    ],
    [
      'roundabout, junction, traffic, traffic jam, queue, merge, one-way, jam',
      { 'open-question': "What's the worst junction you have to drive through?" },
    ],
    [
      'road trip, miles, drive, playlist, service station, services, long drive, snack, are we there',
      {
        'open-question': "What's always in the car on a long drive?",
        recommend: 'Recommend one road worth the detour.',
      },
    ],
    [
      'satnav, sat nav, map, wrong turn, detour, google maps',
      { 'open-question': "Where's the strangest place a satnav ever took you?" },
    ],
    [
      'speed camera, speeding, speed, speeding ticket, speed awareness',
      { 'open-question': 'What did you tell the officer the last time you were stopped?' },
    ],
    [
      'motorbike, motorcycle, motorcyclist, biker, moped, vespa, harley-davidson, ducati, triumph, royal enfield, helmet, ride',
      { 'open-question': 'What was your first ride on two wheels with an engine like?' },
    ],
    [
      'petrol, petrol station, gas station, diesel, fuel, wrong fuel, pump, empty',
      { 'open-question': 'How far have you driven with the light on?' },
    ],
    [
      'tyre, flat tyre, flat tire, new tyres, winter tyres, tyre pressure, wheel nut, puncture, pothole, spare',
      { 'open-question': 'Who stopped to help the last time you had a flat?' },
    ],
    [
      'stick shift, gear stick, gearstick, handbrake, automatic, manual, parking sensor, touchscreen, dashboard, button',
      { 'choice-question': 'Manual or automatic: which would you never give up?' },
    ],
    [
      'camper van, own camper van, vw camper, van, caravan, conversion',
      { 'open-question': 'Where would you sleep on the first night in a camper van?' },
    ],
    [
      'sold, sell, sold my car, new car, old car, dealer, my car, our car',
      { 'open-question': 'Which car should you never have sold?' },
    ],
    [
      'scratch, dent, bumped, reversed into, wing mirror, bollard, insurance, crash, garage wall',
      { 'open-question': 'What have you reversed into?' },
    ],
    ['named', { 'open-question': 'What do you call your car, and when do you call it something worse?' }],
    [
      'mouse, mouldy, crumbs, boot, glove box, back seat, car seat',
      { 'open-question': "What's the oldest thing in your car right now?" },
    ],
  ],
  is: [
    'the way my whole personality changes when someone else is driving',
    'Passed my driving test at 38, fifth attempt. The instructor hugged me and asked me to walk home.',
    'The gearbox is back in, the Morris Minor runs, and there are four bolts left over.',
    'Roundabouts are the last place where strangers still have to trust each other.',
    'Swapped the diesel for an electric car in March. I now know every charger in Cumbria by first name.',
    'It was not the battery. It was not the alternator. It was a mouse in the bonnet. My car is a hotel.',
  ],
  isNot: [
    ['Driving growth in a flat market takes patience.', 'business'],
    ['We need to shift gear before the summer.', 'work'],
    ['Park your ego at the door and ask for help.', 'advice'],
  ],
};
