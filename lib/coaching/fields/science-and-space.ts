/** Stars, rockets, fossils, numbers: what anybody may wonder at. */
import type { Field } from './field.ts';

export const scienceAndSpace: Field = {
  name: 'science and space',
  words:
    'astronomy, astronomer, astrophysics, telescope, galaxy, galaxies, andromeda, nebula, supernova, black hole, exoplanet, solar system, mars rover, moon landing, eclipse, asteroid, jupiter, saturn, neptune, pluto, venus, mercury retrograde, voyager, hubble, jwst, james webb, nasa, esa, spacex, starship, rocket launch, artemis mission, space station, iss, astronaut, cosmonaut, light year, light-year, star map, orion, big bang, cosmology, quantum physics, quantum mechanics, physicist, physics, chemist, periodic table, biologist, microbiology, microscope, geologist, geology, fossil, dinosaur bone, palaeontology, paleontology, ammonite, trilobite, neuroscience, mathematician, mathematics, prime number, pi day, cern, particle accelerator, neutrino, gravitational wave, einstein, relativity, photon, genome, volcano, tectonic, science museum, science fact, scientific, apollo astronaut, scientists, this planet, dwarf planet, charles darwin, quantum, astrophysicist, cosmologist, planetary, planetarium, observatory, star cluster, globular cluster, pleiades, betelgeuse, sirius, milky way, spiral galaxy, dark matter, dark energy, event horizon, neutron star, pulsar, quasar, white dwarf, red giant, magnetar, sagittarius a, trappist-1, proxima centauri, alpha centauri, euclid telescope, vera rubin, rubin observatory, square kilometre array, ligo, esa mission, jaxa, isro, chandrayaan, roscosmos, soyuz, sputnik, gagarin, yuri gagarin, buzz aldrin, neil armstrong, apollo 11, apollo 13, apollo program, apollo mission, saturn v, artemis ii, artemis 2, falcon 9, falcon heavy, blue origin, new glenn, rocket lab, cape canaveral, baikonur, space shuttle, spacewalk, spacecraft, spaceship, spaceflight, space telescope, space probe, space debris, space agency, space program, space programme, space suit, spacesuit, cassini, enceladus, europa clipper, callisto, ganymede, titan flyby, phobos, kuiper belt, oort cloud, perseverance rover, curiosity rover, ingenuity helicopter, opportunity rover, juno probe, new horizons, osiris-rex, bennu, philae, rosetta mission, oumuamua, meteorite, uranus, ringed planet, lunar module, lunar surface, moon rock, moon base, space race, pale blue dot, carl sagan, golden record, brian cox, neil degrasse tyson, stephen hawking, feynman, richard feynman, marie curie, rosalind franklin, galileo, isaac newton, copernicus, schrodinger, heisenberg, niels bohr, tesla coil, mendeleev, faraday, ada lovelace, alan turing, emmy noether, katherine johnson, jocelyn bell burnell, higgs boson, hadron collider, quark, muon, neutron, proton, electrons, antimatter, string theory, entanglement, double slit, thermodynamics, entropy, superconductor, fusion reactor, nuclear fusion, speed of light, light years, wavelength, electromagnetic, spectrometer, spectroscopy, isotopes, isotope, half life of, carbon dating, radiocarbon, chemical reaction, hydrogen atom, noble gas, molecule, molecular, enzyme, protein folding, mitochondria, mitochondrion, chromosome, rna, gene editing, stem cell, bacteria, bacterium, tardigrade, tardigrades, slime mould, slime mold, octopus brain, cephalopod, immune cell, neuron, neurons, neuroscientist, geneticist, evolutionary biology, natural selection, common ancestor, neanderthal, denisovan, homo sapiens, homo erectus, hominin, tyrannosaurus, t-rex, velociraptor, triceratops, stegosaurus, diplodocus, pterosaur, ichthyosaur, plesiosaur, megalodon, dinosaurs, cretaceous, jurassic period, cambrian, devonian, permian, fossils, mary anning, plate tectonics, continental drift, magma, lava, seismologist, volcanologist, geyser, basalt, igneous, sedimentary, quartz crystal, mineralogy, theorem, fermat, euler, fibonacci, golden ratio, pi to, prime numbers, calculus, topology, fractal, mandelbrot, riemann, science communicator, scicomm, science fair, royal society, nobel prize in, science festival, science podcast, science teacher demo, absolute zero, petri dishes, bunsen burner, test tube, vera c rubin',
  hints:
    'science, space, moon, mars, star, stars, sun, universe, rocket, mission, sky, lens, experiment, discovery, lab, years ago, particle, atom, energy, dinosaur, billion, million, crater, rover, satellite, probe, theory, species, ocean, rock, binoculars, clear, midnight, kilometres, kilometers, orbit, gravity, evolution, electron, planet, darwin, dna, chemistry, scientist, cosmos, cosmic, planets, celestial, lunar, solar, alien, aliens, launch, landing, capsule, crew, module, comet, meteor, hypothesis, equation, maths, math, molecules, elements, element, radiation, magnetic, rocks, mineral, crystal, species of, brain, ants, octopus, discovered, theory of, nobel, laboratory, deep sea, trillion, light, observing, dark skies, eyepiece',
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
