/** Sunsets, moons, stars and lights in the sky. */
import type { Field } from './field.ts';

export const sky: Field = {
  name: 'the sky',
  words:
    'sunset, sunrise, aurora, aurora borealis, northern lights, full moon, new moon, crescent moon, moonrise, blood moon, harvest moon, wolf moon, supermoon, moonlight, moonlit, meteor shower, meteor, perseids, geminids, shooting star, stargaze, stargazing, starry, night sky, dark sky, noctilucent, double rainbow, solar eclipse, lunar eclipse, partial eclipse, eclipse glasses, eclipse chaser, comet, constellation, big dipper, orions belt, red sky, pink sky, sunbeam, cloudscape, mackerel sky, star trail, sunsets, sunrises, sundown, sunup, afterglow, alpenglow, crepuscular, crepuscular rays, god rays, sun rays, sun dog, sundog, sun dogs, sun halo, sun pillar, moon halo, moonbow, fogbow, rainbows, full rainbow, rainbow over, green flash, zodiacal light, airglow, aurora australis, aurora app, aurora alert, aurora watch, aurorawatch, aurora hunting, aurora chaser, aurora forecast, southern lights, kp index, geomagnetic storm, solar storm, sunspot, sunspots, solar flare, solar maximum, coronal mass ejection, merry dancers, steve aurora, super moon, pink moon, strawberry moon, buck moon, sturgeon moon, hunters moon, beaver moon, cold moon, snow moon, worm moon, flower moon, waning moon, waxing moon, waxing gibbous, waning gibbous, waning crescent, quarter moon, gibbous, moonset, rising moon, moon rising, moon rise, the moon tonight, moon last night, moon this morning, earthshine, moonlight on, moon phase, moon phases, lunar cycle, total eclipse, annular eclipse, path of totality, bailys beads, baileys beads, diamond ring effect, penumbra, shooting stars, falling star, meteors, meteorite fell, fireball over, quadrantids, lyrids, orionids, leonids, taurids, eta aquariids, aquariids, draconids, ursids, halleys comet, comet neowise, neowise, tsuchinshan, hale-bopp, starlight, starlit, starry night, starry sky, starry skies, night skies, clear skies tonight, clear nights, stars tonight, stars were out, stars out tonight, stargazer, stargazers, stargazing app, stellarium, sky guide app, dark skies, dark sky park, dark sky reserve, light pollution, bortle, bortle 1, milky way core, constellations, ursa major, ursa minor, cassiopeia, pleiades, seven sisters cluster, orions belt tonight, the plough, southern cross, evening star, morning star, planet parade, planetary alignment, planetary conjunction, jupiter tonight, saturns rings, starlink train, starlink satellites, iss pass, iss flyover, space station pass, space station overhead, clouds tonight, cloud appreciation society, cloudspotter, cloudspotting, cumulus, cumulonimbus, cirrus, stratus, altocumulus, stratocumulus, lenticular, lenticular cloud, mammatus, asperitas, nacreous, noctilucent clouds, noctilucent cloud, undulatus, contrail, contrails, vapour trail, vapor trail, cotton candy sky, candyfloss sky, blazing sky, orange sky, purple sky, golden sky, evening sky, morning sky, dawn sky, winter sky, summer sky, october sky, skyscape, sky on fire, sky tonight, sky last night, sky this morning, sky at dusk, shepherds delight, sailors delight, shepherds warning, sailors warning, belt of venus, purple dawn, pink dawn, pink clouds, sky photography, murmuration sunset',
  hints:
    'sky, moon, eclipse, dawn, dusk, twilight, rainbow, orion, venus, jupiter, saturn, telescope, looked up, no filter, milky way, clouds, cloud, stars, star, planets, planet, mars, mercury, saharan dust, silhouette, horizon, binoculars, tripod, long exposure, exposure, camera, glow, glowing, orange, pink, purple, green, crimson, hue, golden, meteorite, looking up, look up, overhead, satellite, satellites, telescope out, halo, reflection, skyline, rooftop, balcony, dazzling, shadow',
  any: {
    'open-question': "What's the best sky you've ever stood under?",
    'share-yours': 'Show me your sky.',
    'tell-me': 'Tell me what you can see from where you are.',
    'fill-in-the-blank': '"I stayed up half the night for ____." Fill it in.',
  },
  after: {
    win: { 'open-question': "What have you seen up there that you'll never forget?" },
    mishap: {
      'open-question': 'Which sight in the sky have you missed again and again?',
      'fill-in-the-blank': '"I missed it because of ____." Fill it in.',
    },
    opinion: { 'choice-question': 'Sunrise or sunset: which one do you get up or stay up for?' },
    tip: { 'open-question': "Where's the darkest sky you know?" },
    plan: { 'open-question': 'Where would you go to watch?' },
    scene: {
      'open-question': "What's the last thing that made you stop and look up?",
      'share-yours': 'Show me your sky today.',
    },
  },
  subjects: [
    [
      'sunset, golden hour, red sky, pink sky, evening sky',
      {
        'open-question': 'Where do you go to watch the sun go down?',
        'share-yours': 'Show me your last sunset.',
      },
    ],
    [
      'sunrise, dawn, first light, up at five, early',
      { 'open-question': 'When did you last get up for a sunrise, and was it worth it?' },
    ],
    [
      'northern lights, aurora, aurora borealis, green sky, kp',
      {
        'open-question': 'How far have you gone to see the northern lights?',
        'fill-in-the-blank': '"I missed the northern lights because of ____." Fill it in.',
      },
    ],
    [
      'full moon, supermoon, blood moon, harvest moon, wolf moon, moon, moonrise, moonlight, moonlit, crescent moon, new moon',
      {
        'open-question': "What's the best moonlit walk you ever took?",
        'choice-question': 'Can you sleep under a full moon, or not?',
      },
    ],
    [
      'meteor shower, meteor, perseids, geminids, shooting star, wish',
      {
        'open-question': 'How many shooting stars is your record for one night?',
        'name-one': 'Name one place to lie down and count shooting stars.',
      },
    ],
    [
      'eclipse, solar eclipse, lunar eclipse, partial eclipse, eclipse glasses, eclipse chaser, totality',
      {
        'open-question': 'Where were you for the last eclipse?',
        'fill-in-the-blank': '"During the eclipse, everybody around me ____." Fill it in.',
      },
    ],
    [
      'comet, iss, space station, satellite, starlink, plane, contrail',
      { 'open-question': "What's the fastest thing you've ever waved at in the sky?" },
    ],
    [
      'star, stars, starry, night sky, dark sky, milky way, constellation, big dipper, orion, orions belt, stargaze, stargazing, star trail, polaris',
      {
        'open-question': "Where's the darkest sky you know?",
        'name-one': 'Name one constellation you can find without help.',
      },
    ],
    [
      'rainbow, double rainbow, sunbeam, halo, sun dog, pot of gold',
      { 'open-question': 'Where did you see your best rainbow?' },
    ],
    [
      'cloud, clouds, cloudscape, mackerel sky, cloudy, overcast, lenticular',
      {
        'open-question': 'What did the clouds make you miss?',
        'tell-me': 'Tell me the best shape you ever saw in a cloud.',
      },
    ],
    [
      'venus, jupiter, saturn, mars, planet, telescope, binoculars',
      { 'open-question': "What did you see through a telescope that you'll never forget?" },
    ],
    [
      'photo, picture, phone, camera, no filter, blurry, exposure, tripod',
      {
        'open-question': 'Which sky looked nothing like its photo?',
        'share-yours': 'Show me your blurriest moon.',
      },
    ],
    [
      'noctilucent, twilight, dusk, blue hour, midnight sun, lightning',
      { 'open-question': "What's the strangest light you've ever seen in the sky?" },
    ],
    [
      'roof, window, balcony, beach, hill, bench, car park, trampoline, drove, looked up, stood outside',
      {
        'open-question': "What's your spot for looking up?",
        'tell-me': 'Tell me what you can see from where you are.',
      },
    ],
    [
      'light pollution, street light, streetlight, city, led, dark skies',
      { 'open-question': "What's the brightest thing that spoils your night sky?" },
    ],
  ],
  is: [
    'Sunset from the kitchen roof, and then the moonrise. No filter.',
    'Drove four hours to see the northern lights. They were behind a cloud the size of Norway.',
    'The moonlight on the snow was so bright that I could read the meter.',
    'Got up at five for the sunrise and slept through it on a bench. Saw a lovely moonrise instead.',
    'First meteor shower at 52. Lay on the trampoline until three, counting shooting stars.',
  ],
  isNot: [
    ["The sky's the limit for our rising star, said every HR deck.", 'work'],
    ['Cloud bills reached the moon this month.', 'software'],
  ],
};
