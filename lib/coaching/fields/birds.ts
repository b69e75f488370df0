/** Birds, and the people who look up at them. */
import type { Field } from './field.ts';

export const birds: Field = {
  name: 'birds',
  words:
    'birds, birdwatching, birdwatcher, birder, birding, bird feeder, bird table, bird bath, birdbath, bird box, nest box, bird seed, birdsong, bird call, dawn chorus, blackbird, song thrush, wren, goldfinch, goldfinches, bullfinch, chaffinch, greenfinch, sparrow, house sparrow, starling, murmuration, swifts, swallows, house martin, kingfisher, heron, egret, kestrel, sparrowhawk, peregrine, red kite, buzzard, osprey, goshawk, owl, barn owl, tawny owl, woodpecker, cuckoo, magpie, crow, jackdaw, pigeon, collared dove, seagull, herring gull, puffin, gannet, oystercatcher, curlew, lapwing, skylark, nightingale, swan, cygnet, geese, duckling, mallard, moorhen, coot, cormorant, pheasant, waxwing, blue tit, great tit, coal tit, long-tailed tit, nuthatch, treecreeper, redwing, fieldfare, goldcrest, hummingbird, chickadee, pelican, flamingo, bald eagle, sandhill crane, roadrunner, rspb, audubon, ebird, big garden birdwatch, fledge, fledgling, twitcher, a robin, the robin, firecrest, bird feeders, birds of prey, bird of prey, raptor, bird hide, bird reserve, bird nerd, bird id, bird photography, bird photo, bird list, bird count, bird feed, bird song, bird flu, bird ringing, bird ringer, bird nest, baby bird, baby birds, songbird, shorebird, seabird, waterfowl, wader, waders, waterbird, wildfowl, garden birds, lifer bird, life list, year list, patch list, county tick, vagrant bird, merlin app, merlin bird, merlin id, birdnet, birdtrack, birdlife, slimbridge, minsmere, titchwell, martin mere, leighton moss, bempton cliffs, farne islands, skomer, bass rock, fair isle, rutland water, cornell lab, christmas bird count, global big day, springwatch, swift brick, swift box, swift boxes, fat ball, fat balls, suet, suet ball, nyjer, niger seed, sunflower hearts, peanut feeder, mealworms, squirrel-proof feeder, robin redbreast, robins nest, european robin, american robin, wrens, jenny wren, dunnock, blackcap, whitethroat, lesser whitethroat, chiffchaff, willow warbler, wood warbler, garden warbler, reed warbler, sedge warbler, grasshopper warbler, cettis warbler, yellow-rumped warbler, dartford warbler, spotted flycatcher, pied flycatcher, flycatcher, redstart, black redstart, stonechat, whinchat, wheatear, meadow pipit, tree pipit, rock pipit, pipit, pied wagtail, grey wagtail, yellow wagtail, wagtail, linnet, siskin, redpoll, lesser redpoll, crossbill, hawfinch, brambling, yellowhammer, reed bunting, corn bunting, cirl bunting, snow bunting, tree sparrow, marsh tit, willow tit, crested tit, bearded tit, bearded reedling, penduline tit, blue tits, great tits, long-tailed tits, mistle thrush, ring ouzel, great spotted woodpecker, green woodpecker, lesser spotted woodpecker, yaffle, hoopoe, bee-eater, golden oriole, wryneck, nightjar, corncrake, water rail, bittern, crane chick, common crane, white stork, spoonbill, glossy ibis, little egret, great white egret, cattle egret, grey heron, great blue heron, night heron, great crested grebe, grebe, little grebe, dabchick, tufted duck, pochard, wigeon, teal duck, gadwall, shoveler, pintail, shelduck, goldeneye, goosander, red-breasted merganser, smew, merganser, eider, mandarin duck, wood duck, muscovy duck, canada goose, canada geese, greylag, pink-footed geese, pinkfoot, pink-feet, barnacle geese, barnacle goose, brent geese, white-fronted goose, egyptian goose, snow geese, mute swan, whooper swan, bewicks swan, black swan bird, cygnets, ducklings, goslings, gosling, owlet, owlets, nestling, nestlings, fledglings, fledged, fledging, hen harrier, marsh harrier, montagus harrier, harrier hawk, hobby falcon, peregrines, peregrine falcon, falconry, falconer, sparrow hawk, coopers hawk, red-tailed hawk, red tailed hawk, sharp-shinned hawk, kestrels, golden eagle, white-tailed eagle, sea eagle, honey buzzard, turkey vulture, ospreys, red kites, buzzards, little owl, long-eared owl, short-eared owl, eagle owl, snowy owl, great horned owl, barred owl, screech owl, burrowing owl, owl pellet, barn owls, owl box, arctic tern, common tern, sandwich tern, little tern, tern colony, black-headed gull, kittiwake, great black-backed gull, lesser black-backed, mediterranean gull, med gull, skua, bonxie, razorbill, guillemot, fulmar, manx shearwater, shearwater, storm petrel, petrel, albatross, shag colony, great northern diver, puffins, gannets, curlews, avocet, avocets, black-tailed godwit, godwit, bar-tailed godwit, redshank, greenshank, dunlin, sanderling, turnstone, red knot, purple sandpiper, sandpiper, snipe, whimbrel, ruff bird, ringed plover, golden plover, grey plover, plover, killdeer, phalarope, stone-curlew, peewit, capercaillie, black grouse, red grouse, ptarmigan, grey partridge, peahen, turtle dove, stock dove, wood pigeon, woodpigeon, woodie pigeon, feral pigeon, homing pigeon, racing pigeon, pigeons, ring-necked parakeet, parakeets, parakeet, magpies, two magpies, corvids, jackdaws, carrion crow, hooded crow, rookery, murder of crows, northern cardinal, blue jays, bluejay, steller jay, chickadees, titmouse, tufted titmouse, junco, dark-eyed junco, house finch, purple finch, american goldfinch, evening grosbeak, grosbeak, scarlet tanager, baltimore oriole, northern flicker, downy woodpecker, pileated, pileated woodpecker, mockingbird, catbird, brown thrasher, bluebird, eastern bluebird, mourning dove, grackle, cowbird, red-winged blackbird, indigo bunting, painted bunting, cedar waxwing, kinglet, wood thrush, hermit thrush, whip-poor-will, nighthawk, common loon, belted kingfisher, anhinga, limpkin, roseate spoonbill, wild turkey, wild turkeys, hummingbirds, hummingbird feeder, kookaburra, cockatoo, galah, rainbow lorikeet, lorikeet, willie wagtail, bin chicken, cassowary, kiwi bird, kakapo, lyrebird, shoebill, toucan, hornbill, spotting scope, swarovski binoculars, dipper, swallow nest, starlings, sparrows, buntings, finches, ornithology, ornithologist, plumage, juvenile gull, preening, roosting, clutch of eggs, nest cam, nest boxes, nesting birds, nesting season, nesting pair, dust bath, wetland reserve, wingspan',
  hints:
    'bird, robin, swallow, thrush, goose, duck, gull, rook, blue jay, cardinal, eagle, hawk, feeder, nest, chicks, beak, feather, perched, binoculars, migration, flock, stole my chips, raven, jay, merlin, hobby, kite, tern, teal, ruff, knot, crane, swift, nuthatches, dove, diver, warblers, wagtails, wing, wings, feathers, feathered, fly, flew, sing, sings, singing, song, chirp, tweeting, chirping, squawk, hoot, eggs, egg, nesting, hatch, hatched, hatchling, hedge, lawn, treetop, marsh, reedbed, reserve, hide, scope, spotted, lens, seed, peanuts, garden, gulls, ducks, swoop, swooped, hover, hovering, migrating, migrate, sighting, perch, rare, scarce',
  any: {
    'open-question': 'Which bird do you stop for, every time?',
    'tell-me': 'Tell me about your local regular.',
    'name-one': "Name one bird you're still hoping to see.",
    'fill-in-the-blank': '"The rudest bird near me is ____." Fill it in.',
  },
  after: {
    win: { 'open-question': 'Which bird did you wait longest to see?' },
    mishap: { 'open-question': "What's the worst thing a bird has done to you?" },
    opinion: {
      'open-question': 'Which bird deserves a better reputation?',
      'choice-question': 'Crow or magpie: who would you rather have as a neighbor?',
    },
    tip: { 'open-question': 'Which bird did you learn to recognize first?' },
    scene: {
      'open-question': 'Which bird near you would you recognize anywhere?',
      'tell-me': 'Tell me about your local regular.',
      'share-yours': 'Show me the last bird you managed to photograph.',
    },
    news: { 'open-question': 'What would you hope to see?' },
    plan: { 'open-question': 'What would you look out for first?' },
  },
  subjects: [
    [
      'robin, a robin, the robin, wren, blackbird',
      {
        'open-question': 'Which bird near you thinks it owns the place?',
        'tell-me': 'Tell me about your local robin.',
      },
    ],
    [
      'seagull, gull, herring gull, chips, stole my chips, sandwich',
      { 'open-question': 'What has a gull taken from you?' },
    ],
    [
      'kingfisher, first sighting, finally saw, canal, river, dipper',
      { 'open-question': 'Which bird did you wait longest to see?' },
    ],
    ['heron, egret, pond, fish', { 'open-question': "Where's your local heron, and who is it judging?" }],
    [
      'bird feeder, feeder, bird seed, bird table, fat ball, peanuts, squirrel, sunflower',
      { 'open-question': "Who's the bully at your bird feeder?" },
    ],
    [
      'nest, nest box, bird box, chicks, fledge, fledgling, eggs, nesting, baby bird',
      { 'open-question': "What's the oddest place you've known a bird to build a nest?" },
    ],
    [
      'dawn chorus, birdsong, bird call, song thrush, nightingale, sings, singing, 4am',
      { 'open-question': 'Which birdsong did you learn to recognize first?' },
    ],
    [
      'pigeon, collared dove, dove, balcony, bread',
      {
        'open-question': "What's the boldest thing you've seen a pigeon do?",
        'choice-question': 'Are pigeons pests or city heroes?',
      },
    ],
    [
      'crow, magpie, jackdaw, raven, rook, jay, clever, gift',
      { 'open-question': "What's the cleverest thing you've seen a crow do?" },
    ],
    [
      'swifts, swallows, swallow, house martin, cuckoo, migration, spring',
      { 'open-question': 'Which bird tells you that spring is here?' },
    ],
    ['owl, barn owl, tawny owl, hoot', { 'open-question': 'Where did you last hear an owl?' }],
    [
      'buzzard, red kite, kestrel, sparrowhawk, peregrine, osprey, hawk, eagle, bald eagle, goshawk, merlin',
      { 'open-question': 'Which bird of prey did you last see, and over what?' },
    ],
    [
      'geese, goose, swan, cygnet, duck, duckling, mallard, coot, moorhen, lake',
      { 'open-question': "What's your worst run-in with a goose?" },
    ],
    [
      'sparrow, house sparrow, starling, murmuration, blue tit, great tit, long-tailed tit, goldfinch, goldfinches, flock, hedge',
      { 'open-question': 'Which small bird deserves a better reputation?' },
    ],
    [
      'puffin, gannet, oystercatcher, curlew, lapwing, skylark, cliff, marsh, reserve, estuary',
      { 'open-question': 'Where would you go for one bird?' },
    ],
    [
      'twitcher, birder, birding, birdwatcher, birdwatching, binoculars, lifer, rare, rspb, audubon, ebird',
      {
        'open-question': 'How far have you gone for a bird you might not see?',
        'name-one': "Name one bird you're still hoping to see.",
      },
    ],
    ['lens, blurry, perched, photograph', { 'share-yours': 'Show me your worst bird photo.' }],
    [
      'hummingbird, chickadee, cardinal, blue jay, woodpecker, flamingo, pelican, sandhill crane, roadrunner',
      { 'open-question': 'Which bird would you import to your own garden?' },
    ],
    [
      'window, flew into, rescue, rescued, injured',
      { 'open-question': 'Have you ever rescued a bird, and how did it end?' },
    ],
    [
      'big garden birdwatch',
      { 'open-question': 'What turns up in your garden the moment the count is over?' },
    ],
  ],
  is: [
    'There is a robin that waits for me by the bins every morning. We have an understanding.',
    'saw a heron on the canal this morning just standing there judging everyone',
    "Finally saw a kingfisher after eleven years of being told I'd just missed it.",
    'A seagull took my entire sandwich. The wrapper, too. Professional work.',
    'The swifts are back. Everything else can wait.',
  ],
  isNot: [
    ['Taylor Swift played three hours and my ears are still singing.', 'music'],
    ['The early bird discount ends Friday, so spread your wings.', 'a sale'],
    ['Our Swift app got a new icon, and it looks like an eagle.', 'software'],
  ],
};
