/** Stars, rockets, fossils, numbers: what anybody may wonder at. */
import type { Field } from './field.ts';

export const scienceAndSpace: Field = {
  name: 'science and space',
  words:
    'astronomy, astronomer, astrophysics, telescope, galaxy, galaxies, andromeda, nebula, supernova, black hole, exoplanet, solar system, mars rover, moon landing, eclipse, asteroid, jupiter, saturn, neptune, pluto, venus, mercury retrograde, voyager, hubble, jwst, james webb, nasa, esa, spacex, starship, rocket launch, artemis mission, space station, iss, astronaut, cosmonaut, light year, light-year, star map, orion, big bang, cosmology, quantum physics, quantum mechanics, physicist, physics, chemist, periodic table, biologist, microbiology, microscope, geologist, geology, fossil, dinosaur bone, palaeontology, paleontology, ammonite, trilobite, neuroscience, mathematician, mathematics, prime number, pi day, cern, particle accelerator, neutrino, gravitational wave, einstein, relativity, photon, genome, volcano, tectonic, science museum, science fact, scientific, apollo astronaut, scientists, this planet, dwarf planet, charles darwin, quantum',
  hints:
    'science, space, moon, mars, star, stars, sun, universe, rocket, mission, sky, lens, experiment, discovery, lab, years ago, particle, atom, energy, dinosaur, billion, million, crater, rover, satellite, probe, theory, species, ocean, rock, binoculars, clear, midnight, kilometres, kilometers, orbit, gravity, evolution, electron, planet, darwin, dna, chemistry, scientist',
  any: {
    'open-question': "What's the science fact you still can't quite believe?",
    'tell-me': 'Tell me the first thing in the sky that made you look up.',
    'name-one': 'Name one question you would like answered in your lifetime.',
  },
  after: {
    win: {
      'open-question': "What's the best thing you've ever seen in the night sky?",
      'share-yours': 'Show me your best picture of the sky.',
    },
    mishap: {
      'open-question': 'What did the clouds make you miss?',
      'tell-me': 'Tell me the experiment you should not have tried at home.',
    },
    opinion: {
      'open-question': 'Which scientist deserves to be far better known?',
      'choice-question': 'Deep sea or deep space?',
    },
    tip: {
      'open-question': "Where's the darkest sky you've ever stood under?",
      recommend: 'Recommend one book about science that anybody would enjoy.',
    },
    news: {
      'open-question': 'What would you want to find out there?',
      'tell-me': 'Tell me which mission you would have liked to watch from the ground.',
    },
    plan: { 'open-question': 'What should I look for first?' },
    change: { 'open-question': 'What were you taught in science class that turned out to be wrong?' },
    scene: { 'open-question': 'What do you look for first on a clear night?' },
  },
  subjects: [
    [
      'moon, full moon, moon landing, apollo, apollo astronaut, artemis, artemis mission, crater, lunar',
      { 'open-question': 'What would you leave on the moon, if you could send one thing?' },
    ],
    [
      'mars, mars rover, rover, curiosity, perseverance, red planet',
      {
        'choice-question': 'Mars: would you go, or wave?',
        'open-question': 'What would you take on a nine-month trip to Mars?',
      },
    ],
    [
      'voyager, probe, golden record, cassini, new horizons, deep space',
      { 'open-question': 'Which song would you put on the next golden record?' },
    ],
    [
      'saturn, jupiter, rings, neptune, pluto, venus, uranus, planet, dwarf planet, mercury retrograde, solar system, this planet',
      {
        'open-question': 'Which planet did you see first, and through what?',
        'name-one': 'Name one planet that deserves a mission next.',
      },
    ],
    [
      'telescope, hubble, jwst, james webb, binoculars, lens, eyepiece, observatory, astrophotography',
      { 'open-question': "What's the first thing you'd point a telescope at tonight?" },
    ],
    [
      'rocket, rocket launch, launch, spacex, starship, nasa, esa, booster, scrubbed, countdown, liftoff',
      { 'open-question': 'Which launch would you have queued all night to watch?' },
    ],
    [
      'astronaut, cosmonaut, space station, iss, spacewalk, weightless, orbit',
      {
        'open-question': 'What would you miss most on a space station?',
        'choice-question': 'Six months on the space station: yes or no?',
      },
    ],
    [
      'star, stars, galaxy, galaxies, nebula, supernova, andromeda, star map, orion, milky way, constellation, light year, light-year, billion',
      {
        'open-question': 'Where have you seen the most stars?',
        'name-one': 'Name one thing in the sky everybody should see once.',
      },
    ],
    [
      'eclipse, totality, comet, asteroid, meteorite, shooting star',
      { 'open-question': 'How far would you travel for an eclipse?' },
    ],
    [
      'black hole, big bang, cosmology, universe, time, relativity, einstein, gravitational wave, dark matter, multiverse',
      { 'open-question': 'Which idea about the universe makes your head hurt?' },
    ],
    [
      'quantum, quantum physics, quantum mechanics, particle, particle accelerator, cern, neutrino, photon, atom, electron, physics, physicist',
      { 'open-question': "What's the bit of physics you nod along to and don't understand?" },
    ],
    [
      'fossil, ammonite, trilobite, dinosaur, dinosaur bone, palaeontology, paleontology, t rex, jurassic, beach, million years',
      {
        'open-question': "What's the oldest thing you own?",
        'name-one': 'Name one dinosaur you would like to meet.',
      },
    ],
    [
      'rock, geology, geologist, volcano, tectonic, lava, earthquake, crystal, stone',
      { 'open-question': "What's the best stone you ever carried home?" },
    ],
    [
      'microscope, microbiology, bacteria, cell, biologist, tardigrade, petri dish, slime mould, slime mold, fungus',
      { 'open-question': 'What would you put under a microscope first?' },
    ],
    [
      'genome, dna, evolution, darwin, charles darwin, species, ancestor, gene, octopus, trees',
      {
        'open-question': 'Which animal fact do you bring to every party?',
        'name-one': 'Name one creature evolution got gloriously wrong.',
      },
    ],
    [
      'mathematics, mathematician, prime number, pi day, pi, maths, math, number, theorem, proof, equation, calculus',
      { 'open-question': "What's your favorite number, and why that one?" },
    ],
    [
      'chemist, chemistry, periodic table, element, lab, experiment, bunsen burner, science class, science teacher, vinegar',
      {
        'open-question': 'Which school experiment do you still remember?',
        'name-one': 'Name one element that sounds made up.',
      },
    ],
    [
      'neuroscience, brain, memory, sleep, consciousness',
      { 'open-question': 'What does your brain do that no scientist has explained to you?' },
    ],
    [
      'science museum, planetarium, museum, exhibit, lecture, documentary, brian cox, carl sagan, cosmos',
      { 'open-question': 'Which museum room could you spend a whole day in?' },
    ],
    [
      'science fact, fact, scientific, scientists, scientist, discovery, discovered, study, nobel',
      { 'open-question': "What's the science fact you still can't quite believe?" },
    ],
  ],
  is: [
    "Saw Saturn's rings through a telescope for the first time. It looks fake. It looks like a sticker.",
    'There are more trees on Earth than stars in our galaxy and I think about it weekly.',
    'Found an ammonite on the beach, 180 million years old, still the best thing I own.',
    'Voyager 1 is still calling home with less computer than my toaster. Respect.',
    'A physicist explained time to me at dinner. It took an hour. Neither of us noticed.',
  ],
  isNot: [
    ['The band launched a dark new single; the star of the night was the drummer.', 'music'],
    ['We need more space in this office, and light.', 'an office'],
  ],
};
