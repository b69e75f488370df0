/** Rain, sun, wind and what the forecast said. */
import type { Field } from './field.ts';

export const weather: Field = {
  name: 'the weather',
  words:
    'weather, weather forecast, weather app, weatherman, met office, raining, rained, rainy, rain again, heavy rain, drizzle, drizzly, downpour, pouring down, fog, foggy, misty, snow, snowing, snowed, snow day, snowman, snowfall, snowstorm, blizzard, sleet, hailstone, hailstorm, thunderstorm, gale, gusty, breezy, heatwave, heat wave, humid, humidity, sweltering, muggy, celsius, fahrenheit, sunshine, sunny, overcast, icy, black ice, wind chill, polar vortex, monsoon, typhoon, puddle, gritter, barometer, big coat, suncream, sunburn, sunburnt, air conditioning, storm name, drought, rainfall, rainstorm, rainwater, raindrops, raindrop, rain radar, rain forecast, rain all day, rain today, rain tomorrow, rain on the, rain stopped, rain is coming, raining sideways, raining cats, sideways rain, horizontal rain, torrential, torrential rain, light rain, freezing rain, light showers, sunny spells, scattered showers, sunshine and showers, april shower, chucking it down, tipping it down, bucketing down, lashing down, lashing rain, pissing down, peeing down, raining again, mizzle, spitting outside, spitting with rain, dreich, smirr, freezing fog, pea souper, pea-souper, mists, foggiest, fog horn, foghorn, snowflake, snowflakes, snowdrift, snowdrifts, snow drifts, snow days, snow angel, snow shovel, snow plow, snow plough, snowplow driver, snowball, snowball fight, snowballs, snow on the, snow forecast, snow overnight, snowing again, snowed in, first snowfall, heavy snow, wet snow, lake effect snow, lake-effect, nor-easter, noreaster, bomb cyclone, atmospheric river, arctic blast, beast from the, cold snap, cold spell, cold front, warm front, big freeze, deep freeze outside, below freezing, sub-zero, subzero, below zero, minus five outside, minus ten, minus twenty, degrees outside, degrees in february, degrees in april, degrees in march, degrees in november, degrees in october, degrees in may, degrees today, degrees yesterday, 30 degrees, 35 degrees, 40 degrees, 32 degrees, 28 degrees, windchill, frostbite, grit salt, gritters, gritter name, gritty mcvitie, gritting lorry, salt the path, icy pavement, icy pavements, icy roads, icy steps, slippery pavement, de-icer, deicer, scraping the windscreen, scrape the windscreen, scraping ice, heatwaves, heat dome, heat warning, scorching, scorcher, roasting outside, baking heat, sultry, clammy, sticky heat, humid outside, dew point, tropical night, 40 degree heat, hottest day, hottest june, hottest july, hottest summer, coldest day, coldest night, coldest winter, wettest, wettest july, wettest summer, windiest, driest, rainiest, sunniest, fan on full, portable fan, desk fan, air con, aircon, ac unit, dry spell, wet spell, droughts, sunny day, sunny days, sunny morning, sunny afternoon, sunny again, sun is out, suns out, sun came out, sun has come, sun is shining, bit of sun, patch of sun, glorious day, glorious weather, taps aff, mild for november, unseasonably, unseasonably warm, unseasonal, windy, windy day, wind speed, wind speeds, wind warning, wind gust, gusts, gust of wind, strong winds, high winds, gale force, gale-force, gales, howling wind, howling gale, wind is howling, blowing a gale, blowing a hooligan, trampoline blown, bins blown over, fence blown down, fence panels down, umbrella inside out, broken umbrella, thunderstorms, thunderclap, thunder and lightning, rumble of thunder, rumbles of thunder, lightning strike, lightning bolt, flash flood, flash floods, flood warning, flooding, flooded road, flooded field, flooded fields, hurricane, hurricanes, hurricane season, tornado warning, tornado siren, tornado watch, tornadoes, cyclone, typhoons, derecho, waterspout, dust storm, dust devil, haboob, saharan dust, blood rain, storm eunice, storm arwen, storm babet, storm ciaran, storm darragh, storm isha, storm eowyn, storm amy, storm bram, named storm, storm names, storm damage, storm clouds, storm chaser, storm chasers, storm chasing, ice storm, yellow warning, amber warning, red warning, yellow weather warning, weather warning, weather warnings, weather station, weather radar, weather presenter, weather girl, weather person, weather widget, weather update, weather outside, weather today, weather chat, weather gods, weather map, bad weather, good weather, nice weather, lovely weather, terrible weather, miserable weather, british weather, irish weather, scottish weather, english weather, changeable weather, weather like this, forecast says, forecast said, forecaster, forecasters, meteorology, meteorologist, meteorologists, michael fish, carol kirkwood, tomasz schafernaker, dogger, fisher german bight, viking north utsire, accuweather, weather channel, darksky app, yr no, bbc weather, metcheck, netweather, high pressure, low pressure, jet stream, el nino, la nina, isobar, isobars, barometers, rain gauge, anemometer, thermometer, degrees celsius, degrees fahrenheit, feels like minus, puddles, puddle jumping, splash in puddles, soaked through, drenched, sodden, drookit, washed out bbq, washout, rained off, rained out, rain delay, brolly, brollies, waterproofs, cagoule, anorak, pac-a-mac, sou-wester, wellingtons, windproof, thermals, thermal socks, layers on layers, washing out again, get the washing, bring the washing',
  hints:
    'rain, sun, wind, cloud, storm, thunder, lightning, hail, mist, degrees, cold, freezing, warm, soaked, wet, forecast, temperature, under the weather, jon snow, snow white, snow leopard, sunshine coast, storm in a, sun cream, sunscreen, raincoat, wellies, umbrella, cloudy, rains, winds, clouds, storms, sunburned, temperatures, chilly, nippy, mild, hot, heat, boiling, melting, ice, frozen, frost, dry, damp, mud, muddy, flood, floods, grey, gray, gloomy, bleak, cloudless, showers, shower, spell, spells, outside, tomorrow, coat, jacket, hood, gloves, scarf, hat, boots, shorts, washing, laundry, line, garden, barbecue, bbq, picnic, commute, pavement, windscreen, salt, shovel, school closed, app, percent, chance of, met, radar, season, brr, shade, fan, ice cream',
  any: {
    'open-question': "What's it doing outside your window right now?",
    'share-yours': 'Show me your sky.',
    'one-word': 'Describe your weather today in one word.',
    'fill-in-the-blank': '"The forecast said sunshine, and we got ____." Fill it in.',
  },
  after: {
    mishap: {
      'open-question': "What's the worst weather you've ever been caught in?",
      'tell-me': "Tell me it's better where you are.",
    },
    opinion: {
      'open-question': 'Which weather do you secretly love?',
      'choice-question': 'Too hot or too cold: which would you rather?',
    },
    win: { 'open-question': 'What do you drop everything for when the weather is good?' },
    tip: { 'open-question': "What do you do when it's like this?" },
    plan: { 'open-question': "What's the forecast where you are?" },
    scene: {
      'open-question': "What's it like where you are?",
      'share-yours': 'Show me the view from your door.',
    },
  },
  subjects: [
    [
      'snow day, snow, snowing, snowed, snowfall, snowstorm, blizzard, snowman, sledge, gritter, school closed, centimetres, inches, ski',
      {
        'open-question': 'What do you do first on a snow day?',
        'share-yours': 'Show me your snowman, however small.',
      },
    ],
    [
      'heatwave, heat wave, hot, heat, sweltering, too hot, 31 degrees, 35 degrees, fan, air conditioning, shade, ice lolly, attic, bedroom',
      {
        'open-question': "Where do you hide when it's too hot?",
        'name-one': 'Name one trick for sleeping in the heat.',
      },
    ],
    [
      'humid, humidity, muggy, sticky, sweat, frizz, hair',
      { 'open-question': 'What does humidity do to your hair?' },
    ],
    [
      'weather app, weather forecast, forecast, weatherman, met office, app says, percent chance, radar, predicted, barometer',
      {
        'open-question': 'Whose forecast do you trust: the app, the radio or your knee?',
        'fill-in-the-blank': '"The forecast said sunshine, and we got ____." Fill it in.',
      },
    ],
    [
      'fog, foggy, misty, mist, ferry, foghorn, lighthouse',
      {
        'open-question': 'What does your street look like in fog?',
        'tell-me': "Tell me the thickest fog you've ever been out in.",
      },
    ],
    [
      'thunderstorm, thunder, lightning, storm, power cut, flash',
      {
        'open-question': 'What do you do in a thunderstorm?',
        'choice-question': 'Are you at the window, or under the duvet?',
      },
    ],
    [
      'wind, windy, gale, gusty, breezy, trampoline, bins, bin, fence, hat, trees down, storm name, named storm, umbrella inside, roof tiles',
      {
        'open-question': "What's the strangest thing the wind has brought you, or taken?",
        'name-one': "Name one thing you've chased down the street.",
      },
    ],
    [
      'umbrella, raincoat, waterproof, wellies, boots, big coat, coat, soaked, hood, layers',
      {
        'open-question': 'How many umbrellas have you lost, and where?',
        'choice-question': 'Umbrella, hood or just get wet?',
      },
    ],
    [
      'puddle, flood, flooded, river, drain, sandbags, leak',
      { 'open-question': "What's the deepest puddle you ever misjudged?" },
    ],
    [
      'rain, raining, rained, rainy, rain again, heavy rain, drizzle, drizzly, downpour, pouring down, wet, nineteen days, washing on, washing line',
      {
        'open-question': "What's your local word for the rain you get?",
        'fill-in-the-blank': '"It only rains when I ____." Fill it in.',
      },
    ],
    [
      'hail, hailstone, hailstorm, sleet, freezing rain',
      { 'open-question': "What size were the biggest hailstones you've seen?" },
    ],
    [
      'icy, black ice, ice, frost, freezing, minus, wind chill, polar vortex, cold, windscreen, slip, slipped, pipes',
      {
        'open-question': "What's the coldest you've ever been?",
        'tell-me': 'Tell me where you last went flying on the ice.',
      },
    ],
    [
      'sunshine, sunny, sun, blue sky, warm, shorts, first warm day, barbecue, beer garden, garden, bbq',
      {
        'open-question': 'What do you drop everything for when the sun comes out?',
        'choice-question': 'Are you in shorts on the first warm day, or never?',
      },
    ],
    [
      'sunburn, sunburnt, suncream, sunscreen, sun cream, tan, burnt',
      { 'open-question': "What's the most ridiculous place you've ever burnt?" },
    ],
    [
      'overcast, grey, gray, cloud, cloudy, gloomy, february, dark, june',
      { 'open-question': 'What cheers you up on the fifth gray day in a row?' },
    ],
    [
      'drought, hosepipe ban, dry, lawn, water butt, monsoon, typhoon, hurricane, tornado',
      { 'open-question': "What's the wildest weather you've ever sat through?" },
    ],
    [
      'wedding, picnic, festival, tent, camping, cricket, bank holiday, holiday, match, parade',
      { 'open-question': "What's the best plan of yours the weather ever ruined?" },
    ],
    [
      'dog, walk, cat, school run, bus stop, commute, cycle, train',
      { 'open-question': 'Who in your home refuses to go out in the rain?' },
    ],
    [
      'celsius, fahrenheit, degrees, temperature, small talk, weather',
      {
        'open-question': 'How much of your small talk is about the weather?',
        'one-word': 'Describe your weather today in one word.',
      },
    ],
  ],
  is: [
    'Fog so thick this morning the ferry was only a sound.',
    'It has rained for nineteen days. The dog has stopped asking.',
    '31 degrees and my flat has the humidity of a mouth',
    'Snow day! Two centimetres and the entire country has gone home.',
    'The weather app says sunny. The weather app has clearly never been outside.',
  ],
  isNot: [
    ['We moved the storage to the cloud and a storm of alerts followed.', 'software'],
    ['Feeling a bit under the weather, so no stream tonight.', 'an illness'],
    ['Jon Snow knew nothing and I know even less.', 'a series'],
  ],
};
