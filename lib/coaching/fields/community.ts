/** Volunteers, food banks, village halls, clubs and those who raise money for them. */
import type { Field } from './field.ts';

export const community: Field = {
  name: 'community work',
  words:
    'volunteer, volunteering, voluntary, food bank, foodbank, food pantry, soup kitchen, community fridge, community centre, community center, community hall, community kitchen, community cafe, community choir, community group, community project, community organizer, village hall, village fete, church hall, scout hut, scout group, girl guides, brownies pack, repair cafe, repair café, tool library, library of things, charity, charities, charity run, charity auction, nonprofit, non-profit, ngo, fundraiser, fundraising, raised for charity, crowdfunder, justgiving, gofundme, sponsored walk, bake sale, raffle, tombola, donor, donate, donation, blood donor, trustee, rotary club, lions club, womens institute, mens shed, befriending, samaritans, red cross, homeless, homelessness, homeless shelter, mutual aid, refugee, rescue centre, animal shelter, litter pickers, beach clean, beach cleanup, tree planting, parkrun volunteer, youth club, youth worker, after-school club, lunch club, warm space, warm hub, allotment society, local history society, amnesty, hospice shop, good cause, giving tuesday, clothing drive, toy drive, blood drive, volunteers, volunteered, volunteer day, volunteer shift, volunteers needed, volunteer role, volunteer coordinator, volunteering day, food bank collection, food banks, food parcel, food parcels, food drive, food hub, community garden, community orchard, community allotment, community pub, community shop, community library, community meal, community lunch, community larder, community event, community spirit, community builder, community organiser, community organising, community land trust, community interest company, community radio, community theatre, community sports, community hub, community foundation, neighbourhood group, neighborhood group, residents group, big lunch, coffee morning, cake stall, bring and buy, plant sale, charity quiz, charity walk, charity auction lot, charity gala, charity trustee, charity commission, charity worker, charity sector, small charity, fundraising page, fundraising target, sponsor me, sponsored swim, sponsored silence, charity head shave, head shave, collection tin, bucket collection, donations, matched funding, match funding, grant application, grant funding, lottery funding, national lottery heritage, macmillan coffee morning, cancer research uk, british heart foundation, oxfam, trussell trust, age uk, save the children, medecins sans frontieres, habitat for humanity, salvation army, st johns ambulance, st john ambulance, mountain rescue volunteer, lifeboat volunteer, citizens advice, childline, crisis text line, united way, red nose day, children in need, secret santa appeal, reverse advent calendar, shoebox appeal, coat drive, winter coat appeal, blood donation, give blood, gave blood, donate blood, stem cell register, knitting for charity, crochet group, knit and natter, craft group, clothes swap, seed swap, toy library, free little library, little free library, little library, men shed, mens sheds, cubs, beavers scouts, brownies unit, guide leader, scout leader, cub leader, girl scout, girl scouts, boy scouts, rainbows guides, womens institute talk, wi meeting, u3a, bell ringing group, parish newsletter, village newsletter, village show, harvest supper, refugee family, homeless people, rough sleeper, rough sleepers, rough sleeping, big issue seller, soup run, night shelter, big issue, village shop saved',
  hints:
    'hospice, club, community, village, hall, raised, raise, members, member, committee, chair, treasurer, tea urn, biscuits, cake sale, helpers, helper, cause, support, kind, neighbours, neighbors, toaster, lamp, repaired, shelves, tins, shift, saturday, free, session, grant, sponsor, sponsored, appeal, local, families, auction, jumble sale, scouts, charity shop, donors, neighbourhood, neighborhood, newsletter, rota, sign up, turned up, urn, raffle prize, hamper, bucket, target, match, impact, mission, board, trust, funding, funds, kindness, together, helping, help, local group, meeting, minutes, agenda, shed, hub',
  any: {
    'open-question': "What's the best-run small thing where you live?",
    'tell-me': 'Tell me about the one person who keeps it all going near you.',
    'name-one': 'Name one local group that deserves a bigger crowd.',
  },
  after: {
    win: {
      'open-question': "What's something your corner of the world got done together?",
      'tell-me': 'Tell me about the volunteer you would give a medal.',
    },
    mishap: {
      'open-question': "If you've helped to run something, what kept it alive in a bad month?",
      'tell-me': 'Tell me what would make you give an hour a week.',
    },
    opinion: {
      'open-question': 'What made you turn up the first time?',
      'name-one': 'Name one thing that every good local group has.',
    },
    tip: {
      'open-question': 'What got new people through the door where you are?',
      'name-one': 'Name one thing you would tell a first-time volunteer.',
    },
    news: {
      'open-question': 'What would get you through the door?',
      'name-one': 'Name one thing that every good local event has.',
    },
    plan: { 'open-question': "If you've run something like it, what would you do differently?" },
    change: { 'open-question': 'What did you join that you never meant to stay in?' },
    scene: { 'open-question': 'What does your local hall smell of?' },
  },
  subjects: [
    [
      'food bank, foodbank, food pantry, soup kitchen, parcels, tins, community fridge, community kitchen, lunch club',
      { 'open-question': "What's the one thing you always put in the food bank box?" },
    ],
    [
      'repair cafe, repair café, toaster, lamp, repaired, tool library, library of things, mend',
      { 'open-question': "What's the last thing you got mended instead of thrown out?" },
    ],
    [
      'village hall, community hall, church hall, scout hut, community centre, community center, hall, tea urn, stacking chairs',
      {
        'open-question': 'What does your local hall smell of?',
        'tell-me': 'Tell me the best evening you ever had in a village hall.',
      },
    ],
    [
      'committee, treasurer, minutes, agm, trustee, secretary, constitution',
      { 'open-question': "What's the longest a committee you know has argued, and about what?" },
    ],
    [
      'sponsored walk, charity run, marathon, sponsored, raised, raised for charity, justgiving, challenge, walked',
      { 'open-question': "What's the silliest thing you've ever done for charity?" },
    ],
    [
      'bake sale, cake sale, raffle, tombola, jumble sale, village fete, fete, auction, charity auction, stall',
      { 'open-question': "What's the worst raffle prize you ever won?" },
    ],
    [
      'volunteer, volunteering, first shift, voluntary, helper, helpers, turned up',
      {
        'open-question': 'What made you turn up the first time?',
        'tell-me': "Tell me about the volunteer you'd give a medal.",
      },
    ],
    [
      'donor, donate, donation, donated, blood donor, blood drive, giving tuesday, fundraiser, fundraising, crowdfunder, gofundme',
      { 'open-question': "What's the best-spent ten pounds you ever gave away?" },
    ],
    [
      'homeless, homelessness, homeless shelter, rough sleeping, sleeping rough, coat, warm space, warm hub, clothing drive, toy drive',
      { 'open-question': "What's the best thing you've seen one person do for another in winter?" },
    ],
    [
      'animal shelter, rescue centre, rescue, dogs home, kennels',
      { 'open-question': 'Who would you take home from a shelter if you were allowed?' },
    ],
    [
      'youth club, youth worker, after-school club, scouts, scout group, girl guides, brownies pack, young people',
      { 'open-question': 'Which club were you in as a child, and what do you still know from it?' },
    ],
    [
      'beach clean, beach cleanup, litter pickers, litter, tree planting, planted, tidy',
      { 'open-question': "What's the oddest thing you've ever picked up on a clean-up?" },
    ],
    [
      'community choir, choir, local history society, allotment society, book group, club, members, member, join, joined',
      { 'open-question': "Which club would you join if you weren't shy about walking in?" },
    ],
    [
      'refugee, refugees, welcome, host, arrived',
      { 'open-question': 'What made you feel welcome the first time you were new somewhere?' },
    ],
    [
      'mens shed, womens institute, rotary club, lions club, older people, lonely, loneliness, befriending, phone call, visit',
      { 'open-question': 'Who do you know who could use a visit this week?' },
    ],
    [
      'grant, grants, application, funding, charity, charities, nonprofit, non-profit, ngo, budget, funders',
      { 'open-question': 'What could a small group near you do with a thousand pounds?' },
    ],
    [
      'parkrun volunteer, marshal, saturday, finish line',
      { 'open-question': 'Who cheers for you when you come last?' },
    ],
    [
      'hospice shop, till, sorting, bags, donations',
      { 'open-question': "What's the strangest thing you've ever seen handed in to a charity shop?" },
    ],
    [
      'samaritans, red cross, listening, helpline, training, amnesty',
      { 'open-question': "Who's the best listener you know?" },
    ],
    [
      'neighbours, neighbors, street party, mutual aid, shopping, village',
      { 'open-question': "What's the best thing a neighbor has ever done for you?" },
    ],
    [
      'thank you, medal, retired, stepping down, twenty years',
      { 'open-question': 'Who keeps it all going where you live, and nobody has ever thanked?' },
    ],
  ],
  is: [
    'Repair cafe report: 31 lamps, 9 toasters, one accordion, zero landfill.',
    'Raised £2,140 for the hospice by walking round the same field for 24 hours. Fundraising is odd.',
    'Our food bank gave out 112 parcels this week. Two years ago it was 40.',
    'The village hall committee has been discussing the tea urn since 1998.',
    'Volunteering taught me more about managing people than any course: nobody has to come back.',
  ],
  isNot: [
    ['The club lost two members of the band before the session.', 'music'],
    ['Raise the exception when the member is missing.', 'software'],
  ],
};
