/** Mammals, insects, ponds and woods. */
import type { Field } from './field.ts';

export const wildlife: Field = {
  name: 'wildlife',
  words:
    'wildlife, wildlife trust, nature reserve, foxes, fox cub, urban fox, a fox, vixen, badger, hedgehog, otter, stoat, weasel, pine marten, squirrel, deer, roe deer, red deer, muntjac, fawn, hare, vole, water vole, dormouse, beaver, dolphin, porpoise, whale, orca, seal pup, grey seal, toad, frog, frogspawn, tadpole, newt, slow worm, adder, grass snake, lizard, butterfly, butterflies, moth, moth trap, dragonfly, dragonflies, damselfly, bumblebee, ladybird, ladybug, hoverfly, caterpillar, chrysalis, cicada, fireflies, glow worm, hornet, raccoon, possum, opossum, skunk, chipmunk, groundhog, coyote, moose, elk, black bear, grizzly, bobcat, mountain lion, trail cam, camera trap, ancient woodland, ancient oak, pond dipping, garden pond, wildflower, wildflower meadow, no mow may, rewild, rewilding, biodiversity, entomologist, naturalist, attenborough, springwatch, hedgehog house, hedgehog highway, big butterfly count, asian hornet, wildlife hospital, foxcub, fox cubs, vixens, red fox, arctic fox, badgers, badger sett, badger cub, badger cubs, hedgehogs, hoglet, hoglets, otters, otter cub, stoats, weasels, pine martens, polecat, polecats, squirrels, red squirrel, red squirrels, grey squirrel, grey squirrels, gray squirrel, fallow deer, muntjacs, deer park, stag rut, deer rut, red deer rut, roe buck, white-tailed deer, mule deer, hares, brown hare, mountain hare, leveret, leverets, voles, bank vole, field vole, shrew, shrews, pygmy shrew, wood mouse, harvest mouse, harvest mice, dormice, hazel dormouse, beavers, beaver dam, mole hill, molehill, molehills, bats tonight, pipistrelle, pipistrelles, noctule, bat detector, bat box, bat walk, horseshoe bat, dolphins, bottlenose, porpoises, whales, humpback, humpbacks, minke, basking shark, orcas, sea otter, seal colony, seal pups, grey seals, harbour seal, harbor seal, walrus, manatee, manatees, toads, toad patrol, common toad, natterjack, frogs, froglet, froglets, tadpoles, newts, great crested newt, smooth newt, salamander, salamanders, slow worms, slow-worm, adders, grass snakes, common lizard, wall lizard, sand lizard, rattlesnake, copperhead snake, garter snake, box turtle, snapping turtle, alligator, alligators, crocodile, peacock butterfly, red admiral, painted lady butterfly, small tortoiseshell, brimstone butterfly, orange-tip, holly blue, common blue butterfly, chalkhill blue, speckled wood, meadow brown, gatekeeper butterfly, purple emperor, monarch butterfly, monarch butterflies, swallowtail, fritillary, hairstreak, moths, hawk-moth, hawk moth, hawkmoth, elephant hawk-moth, hummingbird hawk-moth, cinnabar moth, burnet moth, luna moth, damselflies, emperor dragonfly, mayfly, mayflies, cranefly, daddy longlegs, daddy long legs, solitary bees, mason bees, bee fly, wasps nest, wasp nest, hornets, hoverflies, lacewing, shieldbug, shield bug, stag beetle, stag beetles, dung beetle, rove beetle, ladybirds, ladybugs, harlequin ladybird, woodlouse, woodlice, earwig, earwigs, grasshopper, grasshoppers, bush cricket, cicadas, firefly, glow-worm, glow worms, caterpillars, slugs, snails, leopard slug, jumping spider, jumping spiders, orb weaver, wolf spider, false widow, garden spider, raccoons, possums, opossums, skunks, chipmunks, groundhogs, woodchuck, marmot, marmots, pika, porcupine, armadillo, coyotes, lynx, wolves, wild boar, bison, bison herd, pronghorn, bighorn, elk bugling, black bears, grizzly bear, brown bear, polar bear, polar bears, bear spray, bobcats, kangaroo, wallaby, wombat, koala, echidna, platypus, quokka, elephants, elephant herd, rhino, rhinos, giraffe, giraffes, hippo, hippos, hyena, cheetah, leopard, leopards, lioness, meerkat, meerkats, pangolin, gorilla, orangutan, chimpanzee, lemur, capybara, tapir, camera traps, trail camera, trailcam, inaturalist, irecord, bioblitz, big garden, autumnwatch, winterwatch, chris packham, wildlife photography, wildlife garden, wildlife gardening, wildlife pond, wildlife rescue, wildlife crossing, nature notes, nature diary, nature walk, nature writing, nature recovery, natural england, rspca wildlife, national park ranger, local wildlife, invasive species, himalayan balsam, japanese knotweed, signal crayfish, reintroduced, rewilded, knepp, isabella tree, hedgerows, wildflowers, cowslips, orchid meadow, bee orchid, pyramidal orchid, knapweed, oxeye, foxgloves, teasel, lichen, lichens, rock pools, rockpooling, hedgehog in the, roadkill, paw prints, animal tracks, field guide, insects, insect, invertebrate, invertebrates, amphibian, amphibians, reptile, reptiles, mammal, mammals, arachnid',
  hints:
    'nature, animal, fox, bat, seal, rabbit, rat, mice, spider, beetle, ant, bees, snake, bear, wolf, den, burrow, pond, woods, forest, meadow, oak, spotted, habitat, pollinator, animals, bats, seals, rabbits, spiders, beetles, ants, worm, worms, snakes, bears, cub, cubs, kit, kits, nest, nocturnal, dusk, torch, tracks, footprints, droppings, sett, hedge, log pile, nettles, compost, binoculars, reserve, hide, warden, ranger, sighting, species, endangered, extinct, native, rare, garden, stream, river, marsh, heath, woodland, nibbled, scurry, hooves, antlers, migration',
  any: {
    'open-question': 'Which animal near you would you recognize anywhere?',
    'tell-me': "Tell me about the closest you've been to something wild.",
    'name-one': "Name one creature you'd love to see just once.",
    'fill-in-the-blank': '"I looked up, and there was a ____." Fill it in.',
  },
  after: {
    win: { 'open-question': "What's the luckiest sighting you've ever had?" },
    mishap: { 'open-question': "What's the boldest thing a wild animal has done at your place?" },
    opinion: { 'open-question': 'Which creature deserves a better reputation?' },
    tip: { 'open-question': 'What did you do that brought more wildlife in?' },
    scene: {
      'tell-me': 'Tell me which wild visitors keep coming back to your place.',
      'open-question': "What's the wildest visitor you've had at home?",
    },
    news: { 'open-question': 'What would you go to see first?' },
    change: { 'open-question': 'Which creature do you see more of than you used to?' },
  },
  subjects: [
    [
      'fox, foxes, fox cub, urban fox, a fox, vixen, bins, scream, screaming',
      {
        'open-question': "What's the boldest thing a fox has done near you?",
        'fill-in-the-blank': '"The fox looked at me as if ____." Fill it in.',
      },
    ],
    [
      'hedgehog, hedgehog house, hoglet, cat food, hedgehog highway',
      {
        'open-question': 'When did you last see a hedgehog, and where?',
        'name-one': 'Name one thing that brought hedgehogs in.',
      },
    ],
    [
      'squirrel, bird feeder, feeder, nuts, peanuts, chipmunk, raccoon, possum, opossum, skunk, trash, bins raided',
      { 'open-question': "What's the cleverest thing you've seen a squirrel steal?" },
    ],
    [
      'pond, garden pond, pond dipping, frog, frogspawn, tadpole, toad, newt, damselfly, dragonfly, dragonflies, dug a',
      {
        'open-question': 'What turned up first at a pond you know?',
        'tell-me': 'Tell me what lives in the wettest corner near you.',
      },
    ],
    [
      'butterfly, butterflies, caterpillar, chrysalis, big butterfly count, red admiral, peacock, painted lady, buddleia',
      { 'open-question': 'Which butterfly do you always stop for?' },
    ],
    [
      'moth, moth trap, hawk-moth, hawkmoth, jumper, lamp',
      { 'open-question': "What's the loveliest moth you've ever found on a wall?" },
    ],
    [
      'bee, bees, bumblebee, hoverfly, pollinator, wasp, wasps, hornet, bee hotel, asian hornet',
      {
        'open-question': "What's the best bee plant you know?",
        'name-one': "Name one insect you've changed your mind about.",
      },
    ],
    [
      'wildflower, wildflower meadow, no mow may, verge, mow, mowed, meadow, lawn, weeds, rewild, rewilding, council',
      {
        'open-question': 'Which unmown corner near you is full of life?',
        'choice-question': 'Mow it, or let it grow?',
      },
    ],
    [
      'trail cam, camera trap, camera, video, videos, footage, doorbell camera, night vision',
      {
        'open-question': "What's the best thing a camera ever caught while you were asleep?",
        'share-yours': 'Show me your best worst wildlife photo.',
      },
    ],
    [
      'badger, otter, stoat, weasel, pine marten, beaver, water vole, vole, dormouse, hare',
      {
        'open-question': 'Which shy animal would you sit still for a night to see?',
        'tell-me': 'Tell me about your first otter, badger or hare.',
      },
    ],
    [
      'deer, roe deer, red deer, muntjac, fawn, roses, elk, moose, stag, rut',
      { 'open-question': "Where did you meet a deer that you hadn't expected to?" },
    ],
    [
      'spider, spiders, bath, glass, web, false widow, daddy longlegs',
      {
        'open-question': 'What do you do about a spider in the bath?',
        'tell-me': 'Tell me what you call the spider in your house.',
      },
    ],
    [
      'slug, snail, beetle, ladybird, ladybug, ant, ants, woodlouse, woodlice, worm, cicada, fireflies, glow worm',
      { 'open-question': 'Which small creature deserves a better reputation?' },
    ],
    ['bat, bats, bat detector, dusk, roost, owl', { 'open-question': 'Where do you go to watch bats?' }],
    [
      'snake, grass snake, adder, slow worm, lizard, compost heap, reptile',
      { 'open-question': "What's the best thing you've found under a stone or in the compost?" },
    ],
    [
      'mouse, mice, rat, rats, nest, loft, kitchen, shed, trap, droppings',
      {
        'open-question': 'Which animal has moved in with you without asking?',
        'fill-in-the-blank': '"The mouse got in through ____." Fill it in.',
      },
    ],
    [
      'whale, dolphin, porpoise, orca, seal, seal pup, grey seal, harbour, fin',
      { 'open-question': "What's the biggest wild animal you've ever been close to?" },
    ],
    [
      'bear, black bear, grizzly, wolf, coyote, mountain lion, bobcat, groundhog, trail, hike',
      { 'open-question': "What's the closest you've been to something that could eat you?" },
    ],
    [
      'rescue, rescued, injured, orphan, wildlife hospital, released, stuck, saved, roadkill, road',
      {
        'open-question': 'Which creature have you stopped the car for?',
        'tell-me': 'Tell me about the smallest animal you ever rescued.',
      },
    ],
    [
      'tree, oak, ancient oak, ancient woodland, woodland, woods, forest, fungus, mushroom, nature reserve, wildlife trust, nature walk',
      {
        'open-question': 'Which tree or wood would you chain yourself to?',
        recommend: 'Recommend one wild place within an hour of a city.',
      },
    ],
    [
      'attenborough, springwatch, documentary, naturalist, entomologist, survey, count, counted, biodiversity, species, citizen science, identify, inaturalist',
      { 'open-question': 'Which creature do you see less of, or more of, than you used to?' },
    ],
    [
      'wildlife, nature, animal, visitor, window, garden, spotted',
      {
        'open-question': "What's the wildest visitor you've had at home?",
        'name-one': "Name one creature you'd love to see just once.",
      },
    ],
  ],
  is: [
    'A fox just walked past the window, looked at me, looked at my dinner, and sighed.',
    "Dug a pond in March. It's June and we have frogs, damselflies and a very smug newt.",
    'Counted 11 kinds of butterfly and a slow worm on the verge that nobody mowed. Wildflowers everywhere.',
    'The squirrels have worked out the new feeder. I would like to hire one of the squirrels.',
    "Put a trail cam behind the shed. Forty videos of the neighbour's hedgehog, all of them excellent.",
  ],
  isNot: [
    ['Fox News cut to a break right as the bear market got interesting.', 'news'],
    ["Firefox has a new mouse gesture and I'm wild about it.", 'software'],
    ['The forest of dependencies ate my river of tears.', 'software'],
  ],
};
