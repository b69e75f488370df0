/** Sunsets, moons, stars and lights in the sky. */
import type { Field } from './field.ts';

export const sky: Field = {
  name: 'the sky',
  words:
    'sunset, sunrise, aurora, aurora borealis, northern lights, full moon, new moon, crescent moon, moonrise, blood moon, harvest moon, wolf moon, supermoon, moonlight, moonlit, meteor shower, meteor, perseids, geminids, shooting star, stargaze, stargazing, starry, night sky, dark sky, noctilucent, double rainbow, solar eclipse, lunar eclipse, partial eclipse, eclipse glasses, eclipse chaser, comet, constellation, big dipper, orions belt, red sky, pink sky, sunbeam, cloudscape, mackerel sky, star trail',
  hints:
    'sky, moon, eclipse, dawn, dusk, twilight, rainbow, orion, venus, jupiter, saturn, telescope, looked up, no filter, milky way',
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
