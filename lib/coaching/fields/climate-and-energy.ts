/** Solar panels, heat pumps, recycling and rivers. */
import type { Field } from './field.ts';

export const climateAndEnergy: Field = {
  name: 'climate and energy',
  words:
    'climate, climate change, climate crisis, climate action, climate anxiety, climate policy, cop30, cop29, global warming, carbon footprint, carbon tax, net zero, net-zero, emissions, co2, greenhouse gas, methane, fossil fuel, ipcc, solar panel, solar farm, solar, photovoltaic, rooftop solar, balcony solar, home battery, powerwall, inverter, feed-in tariff, heat pump, air source heat, ground source heat, induction hob, double glazing, loft insulation, energy efficiency, smart meter, smart tariff, octopus energy, kwh, kilowatt, megawatt, gigawatt, grid operator, power grid, electricity grid, wind farm, offshore wind, onshore wind, wind power, nuclear power, nuclear plant, hydropower, tidal power, geothermal, renewable, renewables, electric vehicle, recycle, recycling, recycled, zero waste, zero-waste, landfill, single-use plastic, plastic-free, microplastic, compostable, reusable cup, circular economy, greenwashing, sustainability, decarbonise, decarbonize, peat bog, reforestation, deforestation, wetland, river pollution, sewage, sewage spill, flood defence, sea level, wildfire, extreme weather, glacier, coral reef, eco-friendly, right to repair, a heat pump, heat pumps, our heat pump, heat pump update, home insulation, carbon emissions, climate science, climate scientist, solar power, solar panels, octopus agile, kilowatt hour, grid scale battery, national grid, balancing grid, wind turbines, small modular reactor, hinkley point, coal power, coal-fired, natural gas boiler, gas boiler, fracking, oil drilling, fossil fuels, carbon neutral, carbon offset, carbon capture, carbon budget, carbon credit, embodied carbon, scope 3, scope three, methane leak, decarbonisation, decarbonization, climate justice, climate denial, climate denier, climate strike, climate march, tipping point amoc, amoc, paris agreement, warming stripes, keeling curve, parts per million, sea level rise, melting glacier, ice sheet, permafrost, wildfire smoke, coral bleaching, rewilding, peatland, energy bill, energy bills, energy price cap, energy transition, clean energy, renewable energy, green energy, green hydrogen, draught proofing, extinction rebellion, just stop oil, fridays for future, greta thunberg, degrowth, microplastics, refill shop, composting food waste, flight shame, flygskam, v2g, vehicle-to-grid, esg report',
  hints:
    'energy, electricity, gas, battery, ev, tariff, meter, panels, roof, watts, kw, wind, nuclear, grid, coal, plastic, waste, rivers, flood, flooding, trees, heating, degrees, temperature, warmest, repair, installer, winter, january, generated, ev charger, ev charging, carbon, sustainable, insulation, boiler, radiator, turbine, heatwave, drought, footprint, planet, oil, warming, efficiency',
  any: {
    'open-question': "What's the one green change you'd never go back on?",
    'tell-me': 'Tell me the one that turned out to be easier than you thought.',
    'name-one': 'Name one thing that would make the biggest difference where you live.',
  },
  after: {
    win: {
      'open-question': 'What surprised you most once you had made the switch?',
      'name-one': 'Name one project near you that deserves more attention.',
    },
    mishap: {
      'open-question': 'What would have to change for it to work where you live?',
      'tell-me': 'Tell me what you have seen change where you live.',
    },
    opinion: {
      'open-question': 'What would you change first?',
      'tell-me': "Tell me where I'm wrong.",
    },
    tip: {
      'open-question': 'What cut your energy bill the most?',
      'name-one': 'Name one small thing that saved more than you expected.',
    },
    news: {
      'open-question': 'What would it change where you live?',
      'tell-me': 'Tell me what you would want to know first.',
    },
    plan: {
      'open-question': "If you've had it done, what would you ask the installer?",
      'tell-me': 'Tell me what you would do differently.',
    },
    change: { 'open-question': "If you've switched, what surprised you?" },
    scene: { 'open-question': 'What do you see at the river or the shore that was not there ten years ago?' },
  },
  subjects: [
    [
      'solar panel, solar, rooftop solar, balcony solar, solar power, panels, photovoltaic, inverter, roof, sunny',
      { 'open-question': "What do you run when the sun's out and the power's free?" },
    ],
    [
      'heat pump, a heat pump, heat pumps, our heat pump, heat pump update, air source heat, ground source heat, installer, radiator, boiler, gas boiler',
      {
        'open-question': 'If you have a heat pump, what did nobody tell you?',
        'choice-question': 'Boiler or heat pump: what warms your home?',
      },
    ],
    [
      'thermostat, degrees, heating, cold house, jumper, draught, turn up',
      { 'open-question': "What's the temperature at home, and who started the war over it?" },
    ],
    [
      'insulation, loft insulation, home insulation, double glazing, loft, windows, draughty',
      { 'open-question': 'Where does your home lose the most heat?' },
    ],
    [
      'smart meter, smart tariff, tariff, octopus energy, kwh, bill, energy bill, electricity, meter',
      {
        'open-question': "What's the last thing you switched off to save money?",
        'name-one': 'Name one small thing that cut your bill.',
      },
    ],
    [
      'home battery, powerwall, battery, power cut, blackout, grid',
      { 'open-question': 'What did you miss first the last time the power went out?' },
    ],
    [
      'electric vehicle, ev, ev charger, ev charging, range, charger',
      { 'open-question': 'If you drive electric, what would you never go back for?' },
    ],
    [
      'recycle, recycling, recycled, bins, bin, yoghurt pot, yogurt pot, sorting, cardboard',
      { 'open-question': 'Which piece of packaging still has you standing over two bins?' },
    ],
    [
      'plastic, single-use plastic, plastic-free, packaging, reusable cup, bag, straw, microplastic, bottle',
      { 'open-question': "What's the most absurdly wrapped thing you've ever bought?" },
    ],
    [
      'repair, right to repair, mended, fixed, mend, broken, warranty, spare part',
      { 'open-question': "What's the oldest thing you own that still gets repaired?" },
    ],
    [
      'river, rivers, sewage, sewage spill, river pollution, water company, swim, brown',
      { 'open-question': 'Which river would you swim in if it were clean?' },
    ],
    [
      'flood, flooding, flood defence, storm, rain, sandbag, extreme weather, sea level',
      { 'open-question': 'How has the weather where you live changed in your lifetime?' },
    ],
    [
      'heatwave, warmest, temperature, january, wildfire, drought',
      { 'open-question': "Where do you go when it's too hot at home?" },
    ],
    [
      'trees, tree, reforestation, deforestation, peat bog, wetland, hedge, planted, forest',
      { 'open-question': 'Which tree near you would you chain yourself to?' },
    ],
    [
      'flight, flights, fly, flying',
      { 'open-question': "What's the longest trip you've taken by train instead of a plane?" },
    ],
    [
      'wind farm, offshore wind, onshore wind, wind power, turbine, wind, nuclear, nuclear power, nuclear plant, tidal power, geothermal, hydropower',
      { 'open-question': 'What would you put up with on the hill behind your house?' },
    ],
    [
      'meat, beef, vegan, diet, food waste, compost, leftovers, compostable',
      { 'open-question': 'Which swap in your kitchen turned out to be no sacrifice?' },
    ],
    [
      'greenwashing, carbon footprint, net zero, net-zero, brand, sustainability, sustainable, eco-friendly, advert',
      { 'open-question': "What's the most shameless green claim you've seen on a label?" },
    ],
    [
      'climate anxiety, climate scientist, climate science, ipcc',
      { 'open-question': 'What gives you hope on a bad day?' },
    ],
    [
      'policy, climate policy, carbon tax, government, cop30, cop29, climate action',
      { 'open-question': 'Which rule would you bring in tomorrow morning?' },
    ],
  ],
  is: [
    'One year of solar on our roof: 3,412 kWh, one visit from a curious pigeon.',
    'Heat pump update: the house is warm, the bill is down, my father-in-law is furious.',
    'The recycling rules in my town run to four pages and none of them mention yoghurt pots.',
    'Unpopular opinion: net zero will be won in lofts, with a staple gun.',
    'The river was brown again this morning. Sewage. It has not rained in a week.',
  ],
  isNot: [
    ['The political climate in the office is green with envy.', 'work'],
    ['So much energy on stage and the heat of the oil lamps.', 'a show'],
  ],
};
