/** Plants that live indoors. */
import type { Field } from './field.ts';

export const houseplants: Field = {
  name: 'houseplants',
  words:
    'houseplant, house plant, indoor plant, desk plant, pot plant, potted plant, my plants, my plant, monstera, pothos, succulents, cactus, cacti, spider plant, snake plant, rubber plant, cheese plant, zz plant, prayer plant, peace lily, fiddle leaf, philodendron, calathea, alocasia, string of pearls, maidenhair fern, boston fern, orchid, bonsai, terrarium, aloe vera, aloe plant, money plant, repot, repotted, repotting, plant parent, plant mom, plant dad, plant shop, plant swap, plant sitter, fungus gnat, spider mite, grow light, root bound, self-watering, leaf cutting, houseplants, house plants, indoor plants, office plant, plant collection, plant shelf, plant stand, plant pot, plant pots, plant mum, plant lady, plant lover, plant people, plant addiction, monstera deliciosa, adansonii, swiss cheese plant, thai constellation, variegated monstera, variegated, variegation, scindapsus, epipremnum, devils ivy, english ivy indoors, heartleaf, pink princess, birkin plant, anthurium, syngonium, aglaonema, dieffenbachia, dracaena, dragon tree, yucca, areca palm, parlour palm, parlor palm, kentia palm, sansevieria, mother-in-laws tongue, aspidistra, chlorophytum, tradescantia, wandering dude, maranta, stromanthe, ctenanthe, pilea, peperomia, hoya, hoya kerrii, string of hearts, string of turtles, string of bananas, burros tail, jade plant, crassula, echeveria, haworthia, sempervivum, lithops, living stones, kalanchoe, christmas cactus, easter cactus, prickly pear, san pedro cactus, euphorbia, phalaenopsis, moth orchid, orchids, oncidium, african violet, saintpaulia, streptocarpus, cyclamen, poinsettia, amaryllis, bromeliad, air plant, air plants, tillandsia, staghorn fern, birds nest fern, asparagus fern, kimberly fern, nerve plant, fittonia, polka dot plant, croton, umbrella plant, schefflera, bird of paradise, banana plant, coffee plant, avocado stone, avocado pit, pineapple top, venus flytrap, pitcher plant, sundew, carnivorous plant, sphagnum moss, sphagnum, leca, semi-hydro, perlite, orchid bark, moss pole, cachepot, terracotta pot, grow lights, humidity tray, pebble tray, bottom watering, bottom water, overwater, overwatering, underwatered, aerial root, aerial roots, fenestrations, fenestrated, root rot, rootbound, mealybug, mealybugs, thrips, scale insects, neem oil, sticky traps, fungus gnats, spider mites, crispy leaves, brown tips, yellow leaves, leggy plant, propagation station, water propagation, node cutting, plant baby, new leaf unfurling, unfurl, unfurled, alocasia polly',
  hints:
    'plant, leaf, watering, watered, overwatered, windowsill, soil, cuttings, propagate, propagation, thriving, wilting, droopy, new leaf, fern, ficus, succulent, gnats, leaves, plants, potted, pot, pots, roots, rooted, cutting, mister, misting, humidity, drainage, shelf, sunlight, bathroom, unfurling, thirsty, dying, bloomed, flowered, trailing, pests, tropical, water, sill',
  any: {
    'open-question': 'Which plant have you never managed to keep alive?',
    'name-one': 'Name one plant that cannot be killed.',
    'share-yours': "Show me the one you're proudest of.",
    'fill-in-the-blank': '"My oldest plant has survived ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the longest you've kept one alive?",
      'tell-me': 'Tell me the name of your favorite plant, if it has one.',
    },
    mishap: {
      'open-question': 'What did you do to the last one you lost?',
      'tell-me': 'Tell me about one you brought back from the dead.',
    },
    opinion: { 'open-question': "Which plant is more trouble than it's worth?" },
    tip: { 'open-question': 'What finally taught you when to water?' },
    plan: { recommend: 'Recommend one plant for somebody who forgets to water.' },
    change: { 'open-question': 'How many do you own, and how many is too many?' },
  },
  subjects: [
    [
      'monstera, new leaf, leaf, leaves, unfurl, fiddle leaf, philodendron, rubber plant',
      {
        'open-question': 'Which plant gives you the most joy per leaf?',
        'share-yours': 'Show me your newest leaf.',
      },
    ],
    [
      'overwatered, watering, watered, overwater, root rot, drowned, soggy, forget to water, self-watering, schedule, dry',
      { 'open-question': 'What has killed more of your plants, drowning or drought?' },
    ],
    [
      'dead, died, killed, kill, crispy, brown, wilting, dying, funeral, rip',
      {
        'open-question': 'Which plant have you never managed to keep alive?',
        'fill-in-the-blank': '"Here lies my ____. It needed less water." Fill it in.',
      },
    ],
    [
      'peace lily, drama, droopy, faint, fainted, calathea, dramatic, fern, maidenhair fern, boston fern, prayer plant, sulk, alocasia',
      { 'open-question': "Which plant is the biggest drama queen you've ever lived with?" },
    ],
    [
      'cactus, cacti, succulent, succulents, aloe vera, aloe plant, spines, spiky, flowered',
      { 'open-question': "What's the oldest cactus you know, and whose is it?" },
    ],
    [
      'orchid, rebloom, bloom, flower, flowering, spike, ice cube',
      { 'open-question': "What's the longest you've waited for a plant to flower again?" },
    ],
    [
      'repot, repotted, repotting, pot, root bound, roots, soil, potting mix, compost, pot plant',
      { 'open-question': 'What do you repot on, and how bad did the floor look?' },
    ],
    [
      'spider plant, cuttings, leaf cutting, propagate, propagation, jar of water, babies, pothos, plant swap, cutting, jars',
      { 'open-question': 'Which plant do you have that started as a gift from someone?' },
    ],
    [
      'desk plant, office plant, office, plastic, fake, colleague, desk',
      {
        'yes-no-question': 'Have you ever watered a plastic plant, and for how long?',
        'open-question': "What's growing on your desk right now?",
      },
    ],
    [
      'fungus gnat, gnats, spider mite, mealybug, pests, thrips, scale, flies, neem',
      { 'open-question': 'What finally got rid of the gnats in your house?' },
    ],
    [
      'windowsill, light, grow light, window, north facing, dark, bathroom, winter',
      { 'open-question': 'Which plant thrives in your darkest corner?' },
    ],
    [
      'plant shop, bought, another plant, too many, no room, garden centre, ikea, collection, number',
      { 'open-question': 'How many houseplants do you have, and how many do you admit to?' },
    ],
    [
      'cat, toddler, chewed, knocked, dog, kids',
      { 'open-question': 'Which of your plants has survived a cat or a toddler?' },
    ],
    [
      'plant sitter, holiday, away, vacation, neighbour, neighbor, instructions',
      { 'open-question': "Who waters your plants when you're away?" },
    ],
    [
      'names, called, name, talk to, talking, sing, plant parent, plant mom, plant dad',
      { 'open-question': "What's the best name you've ever heard for a plant?" },
    ],
    [
      'grandmother, inherited, mother, older than, twenty years, years old, survived, heirloom, cheese plant',
      { 'open-question': "What's the oldest plant in your home, and where did it come from?" },
    ],
    [
      'thriving, alive, still alive, unkillable, snake plant, zz plant, neglect',
      { 'open-question': 'Which plant thrives on neglect at your place?' },
    ],
    [
      'bonsai, terrarium, string of pearls, money plant, avocado, stone, seed',
      { 'open-question': 'What have you grown from a stone or a pip?' },
    ],
  ],
  is: [
    'my houseplants are thriving which means i am not',
    'The monstera has a new leaf and I have told everyone in the building.',
    "Watered the desk plant faithfully for two years. It's plastic.",
    'Repotted the peace lily. It fainted, as is its custom.',
  ],
  isNot: [
    ['The power plant closed and 300 people left with it.', 'industry'],
    ['Turn over a new leaf, they said. My roots are in this town.', 'an idiom'],
  ],
};
