/** Parcels, lorries, ships and where things are right now. */
import type { Field } from './field.ts';

export const logistics: Field = {
  name: 'shipping and logistics',
  words:
    'logistics, supply chain, supply chains, freight, freight train, freight forwarder, freight forwarding, haulage, haulier, lorry, lorries, lorry driver, truck driver, trucker, trucking, hgv, hgv driver, semi truck, tachograph, forklift, forklift driver, pallet, pallets, warehouse, warehouse worker, fulfilment centre, fulfillment center, distribution center, distribution centre, loading bay, loading dock, last mile, last-mile, courier, courier company, delivery driver, delivery van, delivery slot, delivery note, missed delivery, failed delivery, out for delivery, proof of delivery, tracking number, tracking page, parcel, parcels, parcel locker, package delivered, package arrived, porch pirate, royal mail, hermes delivery, evri, dpd, dhl, ups driver, usps, fedex, amazon driver, amazon delivery, amazon warehouse, postman, postwoman, mail carrier, post office van, shipping container, container ship, container port, cargo, cargo ship, cargo bike delivery, shipping label, shipping cost, shipping costs, shipping fees, free shipping, shipping delay, port of felixstowe, port of rotterdam, suez canal, panama canal, customs form, customs clearance, customs declaration, customs broker, import duty, import duties, export paperwork, incoterms, bill of lading, tariffs on, air freight, sea freight, cold chain, stock level, stock levels, inventory, inventory management, backorder, out of stock, order picker, pick and pack, demurrage, dock worker, longshoreman, cleared customs, through customs, signed for, cargo bike, parcel arrived, hgv licence, truckers, semi-truck, eighteen wheeler, 18-wheeler, artic, tail lift, tacho, cab sleeper, truck stop, flatbed, curtainsider, box truck, van driver, delivery drivers, delivery rider, delivery round, couriers, parcel shop, drop-off locker, delivery window, sorry we missed, left with neighbour, left with neighbor, safe place photo, doorstep delivery, return to sender, tracking says, track and trace, parcelforce, hermes parcel, yodel, ups store, ontrac, gls courier, postnl, inpost, an post, deutsche post, postie, posties, sorting office, mail sorting, special delivery, next day delivery, next-day delivery, same-day delivery, shipping containers, shipping lane, freight broker, freight rates, rail freight, bulk carrier, ro-ro, ever given, felixstowe, port of la, stevedore, dockers, dockworkers, gantry crane, reach stacker, teu, detention fees, hs code, commercial invoice, eori, groupage, ltl, ftl, deadhead miles, backhaul, cross-dock, cross-docking, reefer container, last mile delivery, middle mile, 3pl, 4pl, third-party logistics, fulfilment, order fulfillment, picking and packing, pick rate, warehouses, warehouse shift, warehouse manager, dock door, goods inwards, fork lift, pallet truck, pallet jack, palletised, euro pallet, shrink wrap, stretch wrap, packing tape, void fill, jiffy bag, stock take, stocktake, stock-taking, stock count, cycle count, safety stock, reorder point, lead time, lead times, just in time, just-in-time, supply chain manager, bullwhip effect, procurement team, demand planning, wms, barcode scanner, rfid tag, routing software, route planning, route optimisation, fleet manager, fleet management, empty miles, dispatcher, consignment, shipment, shipments, logistician, hub and spoke, reverse logistics, returns label, returns process, removal van, removal firm, relay driver, tailgating lorry, weighbridge',
  hints:
    'shipping, ship, shipped, ships, delivery, deliver, delivered, truck, van, driver, port, container, dock, customs, border, import, export, package, box, boxes, order, route, tracking, track, depot, stock, supplier, load, loaded, unload, tonnes, motorway, m25, delay, delayed, neighbour, doorstep, doorbell, stamp, label, bubble wrap, signature, tariff, brexit, paperwork, fuel, post office, goods, food parcel, packages, packing, deliveries, vans, trucks, containers, drivers, suppliers, scanned, stuck, carrier, crate, crates, loading, unloading, m6, diesel, dover',
  any: {
    'open-question': "What's the strangest place a parcel of yours ended up?",
    'fill-in-the-blank': '"We tried to deliver, but ____." Fill it in.',
    'tell-me': 'Tell me about the delivery you gave up on.',
    'name-one': 'Name one delivery person who deserves a medal.',
  },
  after: {
    win: {
      'open-question': "What's the longest trip anything made to reach you?",
      'tell-me': 'Tell me about a delivery that beat the odds.',
    },
    mishap: {
      'open-question': "What's your best 'delivered' that wasn't?",
      'tell-me': 'Tell me the longest you have waited for a parcel.',
    },
    opinion: { 'open-question': 'What would you gladly wait a week for?' },
    tip: { 'open-question': 'What do you always check before you send something?' },
    news: { 'open-question': 'What would you send first?' },
    plan: { 'open-question': 'How would you get it there?' },
    change: { 'open-question': 'What do you no longer order, and why?' },
    scene: { 'open-question': 'Where does your neighborhood hide its parcels?' },
  },
  subjects: [
    [
      'out for delivery, tracking, tracking number, tracking page, track, tracked, arriving today, delayed, shipping delay, map, stops away, dispatched',
      {
        'open-question': "What's the longest you've waited for a parcel that was 'out for delivery'?",
        'tell-me': 'Tell me where a parcel of yours went sightseeing.',
      },
    ],
    [
      'courier, delivery driver, amazon driver, evri, dpd, dhl, ups driver, fedex, usps, driver, hermes delivery, courier company, delivery van',
      {
        'open-question': "What's the best thing a delivery driver has done for you?",
        'name-one': 'Name one courier you wait in for gladly.',
      },
    ],
    [
      'proof of delivery, photo, delivered, package delivered, left with, safe place, behind the bin, my feet, wheelie bin, delivered to, signed for, doorstep, porch pirate, porch',
      {
        'open-question': "What's the oddest 'safe place' a parcel of yours was left in?",
        'fill-in-the-blank': '"Left in a safe place: ____." Fill it in.',
      },
    ],
    [
      'missed delivery, failed delivery, sorry we missed, card, red card, while you were, delivery slot, waited in, wait in, depot, collection point, parcel locker, doorbell',
      {
        'open-question': 'How far have you gone to collect a parcel you were home for?',
        'fill-in-the-blank': '"We called, but you were ____." Fill it in.',
      },
    ],
    [
      'neighbor, neighbour, next door, took in, number 42, wrong house, wrong address, wrong door',
      {
        'open-question': 'Which neighbor takes in everything, and what do you owe them?',
        'tell-me': "Tell me what you've found in a parcel that wasn't for you.",
      },
    ],
    [
      'royal mail, postman, postwoman, mail carrier, post office, letterbox, post, letter, stamp, postcard, first class, mail',
      {
        'open-question': "What's the last thing you were glad to get in the post?",
        'tell-me': 'Tell me who last got a letter from you.',
      },
    ],
    [
      'packaging, box, boxes, bubble wrap, cardboard, giant box, tape, packing, packing peanuts, jiffy bag, damaged, broken, arrived broken, smashed',
      {
        'open-question': "What's the smallest thing that came in the biggest box?",
        'tell-me': 'Tell me what survived a journey against all odds.',
      },
    ],
    [
      'returns, return, return label, send back, sent back, refund, shipping label, wrong size',
      {
        'open-question': 'What did you keep only because sending it back was too much work?',
        'name-one': 'Name one shop that makes returns easy.',
      },
    ],
    [
      'customs, cleared customs, through customs, customs form, customs clearance, customs declaration, customs broker, import duty, import duties, duty, border, brexit, tariff, tariffs on, paperwork, export paperwork, bill of lading',
      {
        'open-question': "What's the longest anything of yours sat at a border?",
        'name-one': 'Name one form you could fill in with your eyes shut.',
      },
    ],
    [
      'container, shipping container, container ship, port, cargo ship, ship, suez canal, panama canal, port of felixstowe, port of rotterdam, vessel, demurrage, sea freight, ever given, stuck in the',
      {
        'open-question': "What's the furthest anything has traveled to reach you?",
        'tell-me': "Tell me what you'd ship if you had a container to yourself.",
      },
    ],
    [
      'lorry, lorries, lorry driver, hgv, hgv driver, truck, truck driver, trucker, trucking, tachograph, motorway, services, haulage, haulier, lay-by, reverse, reversing, cab',
      { 'open-question': "What's the tightest spot you've seen a lorry get out of?" },
    ],
    [
      'warehouse, warehouse worker, amazon warehouse, order picker, pick and pack, forklift, forklift driver, pallet, pallets, racking, loading bay, loading dock, fulfilment centre, fulfillment center, peak season, night shift',
      {
        'open-question': "What's the strangest thing you've seen on a pallet?",
        'tell-me': 'Tell me what a warehouse taught you.',
      },
    ],
    [
      'out of stock, stock level, stock levels, stock, inventory, inventory management, backorder, shortage, panic buying, lead time, sold out, empty shelf, empty shelves, stocktake',
      {
        'open-question': 'What have you waited longest to get back in stock?',
        'tell-me': 'Tell me what you always keep one too many of.',
      },
    ],
    [
      'supply chain, supply chains, supplier, just in time, spreadsheet, forecast, sourcing, disruption, resilience, logistics',
      {
        'open-question': "What's the weakest link you've found in a supply chain?",
        'fill-in-the-blank': '"Everything stopped because one ____ was missing." Fill it in.',
      },
    ],
    [
      'shipping cost, shipping costs, shipping fees, free shipping, shipping, postage, delivery fee, minimum order, next-day, next day, same-day, prime',
      {
        'open-question': 'What did you add to a basket just to get free shipping?',
        'choice-question': 'Free and slow, or fast and paid?',
      },
    ],
    [
      'last mile, last-mile, cargo bike, cargo bike delivery, drone, delivery robot, electric van, robot',
      {
        'open-question': 'What would you happily have brought by bike?',
        'tell-me': 'Tell me who still delivers on foot near you.',
      },
    ],
    [
      'order, ordered, package arrived, parcel arrived, unboxing, arrived, finally arrived, parcel, parcels, package',
      {
        'open-question': 'What did you order, forget, and then get as a present from yourself?',
        'tell-me': "Tell me what you're waiting for right now.",
      },
    ],
  ],
  is: [
    'My parcel has been "out for delivery" since Thursday. It has seen more of Kent than I have.',
    'Thirty years an HGV driver, and I still cannot parallel park the Fiesta.',
    'Our supply chain is four men and a spreadsheet, and one of the men is on holiday.',
    'First container cleared customs at 4am. The paperwork weighed more than the goods.',
    'The courier took a photo of my feet as proof of delivery.',
  ],
  isNot: [
    ['Everyone ships those two since season one.', 'a series'],
    ['The midwife delivered twins in a lift.', 'a birth'],
    ['We ship every Friday and regret it every Saturday.', 'software'],
  ],
};
