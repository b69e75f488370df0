/** Living with somebody, and looking for somebody. */
import type { Field } from './field.ts';

export const relationships: Field = {
  name: 'relationships',
  words:
    'husband, wife, my partner, my fiance, my fiancee, fiancee, boyfriend, girlfriend, my missus, my spouse, spouse, hubby, better half, soulmate, first date, second date, blind date, date night, speed dating, dating app, online dating, dating profile, tinder, hinge profile, bumble date, swipe right, swiped right, situationship, long distance relationship, long-distance relationship, marriage, married couple, happily married, got married, years married, been married, wedding anniversary, breakup, break-up, my ex, my exes, ex-husband, ex-wife, love letter, love at first, love language, valentine, valentines day, valentines card, couples therapy, romantic, flirt, flirted, being single, single life, moved in together, move in together, living together, honeymoon phase, our first kiss, third date, first dates, bad date, worst date, terrible date, great date, coffee date, tinder date, hinge date, okcupid, grindr, feeld, bumble match, eharmony, match dot com, dating apps, dating pool, dating life, dating advice, dating coach, dating scene, dating in your, started dating, back to dating, went on dates, ghosted me after, love bombing, love bombed, breadcrumbing, gaslighting boyfriend, red flag date, talking stage, the ick, friends with benefits, friend zone, friendzone, friendzoned, one night stand, pickup line, pick-up line, chat-up line, chat up line, opening message, matched with me, unmatched me, unmatched, left swipe, swiped left, swipe left, right swipe, broke up with, break up with, split up with, dumped me, got dumped, getting dumped, got divorced, getting divorced, divorce, divorced, divorcee, divorce papers, decree absolute, separated from my, ex-boyfriend, ex-girlfriend, ex boyfriend, ex girlfriend, ex husband, ex wife, his ex, her ex, their ex, an ex, other half, significant other, life partner, love of my, lovebirds, sweetheart, childhood sweetheart, high school sweetheart, monogamy, monogamous, polyamory, polyamorous, polycule, ethical non-monogamy, commitment issues, fear of commitment, attachment style, anxious attachment, avoidant attachment, anxiously attached, avoidantly attached, esther perel, gottman, relationship advice, relationship counsellor, relationship counselor, relationship therapist, marriage counselling, marriage counseling, marriage advice, marriage counsellor, couple goals, couples goals, relationship goals, marital, newly single, happily single, perpetually single, single woman in, single man in, dating again, widower, widowed, silver wedding, golden wedding, golden anniversary, ruby wedding, diamond wedding, years of marriage, year of marriage, still holding hands, hold hands, holding hands, third-wheeling, pda, love story, secret admirer, lovesick, besotted, kiss goodnight, goodnight kiss, first kiss, cuddle up, big spoon, little spoon, steals the duvet, cover hog, blanket hog, loads the dishwasher, loading the dishwasher, galentines, palentines, cheated on me, unfaithful, infidelity, love triangle, meet cute, meet-cute, married at first, love is blind',
  hints:
    'partner, marry, married, date, dating, couple, love, loved, kiss, snores, duvet, thermostat, jar, drawer, anniversary, romance, crush, ghosted, hinge, bumble, profile, argue, argument, years together, single, heart, met, proposal, my relationship, in love with, fell in love, falling in love, to marry, heartbreak, heartbroken, our anniversary, dates, ghosting, cheated, cheating, loyal, dumped, split, romance novel, red flag, green flag, situation, dishwasher, snoring, apology, sulking, forgive, trust issues, chemistry, butterflies, attracted, attraction, compliment, jealous, jealousy, app, matches, rom-com, restaurant, flowers, candlelight, the one, together, years later, lover, toothbrush, in-laws, texted back',
  any: {
    'open-question': "What's the tiniest thing you and the person you live with will never agree on?",
    'fill-in-the-blank': '"Love is letting somebody else ____." Fill it in.',
    'tell-me': 'Tell me the least romantic thing that ever won you over.',
  },
  after: {
    win: {
      'open-question': "What's the smallest thing somebody does that still gets you?",
      'tell-me': 'Tell me how the two of you met.',
    },
    mishap: {
      'open-question': "What's the silliest argument you ever had with somebody you love?",
      'tell-me': 'Tell me about the worst first date you ever survived.',
    },
    opinion: {
      'open-question': "What's the piece of love advice that turned out to be wrong?",
      'name-one': 'Name one thing a couple should agree on before moving in.',
    },
    tip: { 'open-question': 'What keeps the peace in your home?' },
    news: { 'tell-me': 'Tell me how you knew.' },
    plan: { 'open-question': "What's the best date you ever had that cost almost nothing?" },
    change: { 'open-question': 'What did living with somebody make you give up?' },
    scene: { 'fill-in-the-blank': '"Nobody warned me that the person I love would ____." Fill it in.' },
  },
  subjects: [
    [
      'first date, second date, blind date, speed dating',
      {
        'open-question': "What's the moment you knew a first date was going well?",
        'tell-me': 'Tell me about the worst first date you ever survived.',
      },
    ],
    [
      'dating app, dating profile, online dating, tinder, hinge profile, bumble date, hinge, bumble, swipe right, swiped right, swipe, match, matched, bio',
      {
        'open-question': "What's the best line you've ever read on a dating profile?",
        'fill-in-the-blank': '"I would have swiped right if it weren\'t for ____." Fill it in.',
      },
    ],
    [
      'ghosted, ghosting, texted back, left on read, reply, situationship, no reply',
      { 'open-question': "What's the oddest reason somebody ever gave for not writing back?" },
    ],
    [
      'date night, dinner, restaurant, candles, flowers, night out, babysitter',
      { 'open-question': "What's the best date you ever had that cost almost nothing?" },
    ],
    [
      'anniversary, wedding anniversary, our anniversary, years married, been married, years together, happily married',
      {
        'open-question': "What's the secret of the longest-married couple you know?",
        'choice-question': 'Anniversaries: do you celebrate them or forget them?',
      },
    ],
    [
      'argue, argued, argument, row, bicker, disagree, fight, fought, blame, apologize, apologise, sorry, sulk',
      { 'open-question': "What's the silliest thing you've ever argued about with somebody you love?" },
    ],
    [
      'dishwasher, dishes, washing up, laundry, chores, cleaning, hoover, bins, towels, toilet seat, toothpaste',
      {
        'open-question': 'Which chore is loaded, folded or stacked wrong at your place?',
        'fill-in-the-blank': '"There is a right way to load a dishwasher, and it is ____." Fill it in.',
      },
    ],
    [
      'thermostat, duvet, snore, snores, snoring, blanket, bed, side of the, pillow, cold feet',
      {
        'open-question': 'Who wins at your place: the warm one or the cold one?',
        'name-one': 'Name one thing that should be settled before you share a bed.',
      },
    ],
    [
      'moved in together, move in together, living together, moving in, moved in, unpack, boxes, flat together',
      { 'open-question': 'What did living with somebody make you give up?' },
    ],
    [
      'drawer, jar, label, labelled, labeled, lamp, cushion, cushions, clutter, shed, hoard, mug, mugs, ornament, sofa',
      { 'open-question': 'Which object at home stays only because somebody else loves it?' },
    ],
    [
      'valentine, valentines day, valentines card, romantic, romance, love letter, roses, grand gesture',
      {
        'open-question': "What's the most romantic thing anybody did for you by accident?",
        'tell-me': 'Tell me the least romantic thing that ever won you over.',
      },
    ],
    [
      'breakup, break-up, my ex, my exes, ex-husband, ex-wife, broke up, split up, heartbreak, heartbroken, divorce',
      {
        'open-question': 'What got you through the first weeks after a breakup?',
        'fill-in-the-blank': '"I knew I was over it when ____." Fill it in.',
      },
    ],
    [
      'being single, single life, single, alone, table for one, solo, spinster',
      { 'open-question': "What's the best thing about having a place to yourself?" },
    ],
    [
      'long distance relationship, long-distance relationship, long distance, airport, time zone, miles apart, visa',
      { 'open-question': 'What kept you close to somebody who lived far away?' },
    ],
    [
      'how we met, met, meet, bumped into, introduced, meet cute, love at first, fell in love, falling in love, in love with, crush, flirt, flirted',
      {
        'open-question': 'How did the best couple you know meet?',
        'tell-me': "Tell me where you'd never expect to meet somebody.",
      },
    ],
    [
      'love language, couples therapy, red flag, green flag, advice, communication, trust, compromise',
      {
        'open-question': "What's the piece of love advice that turned out to be wrong?",
        'name-one': 'Name one green flag people overlook.',
      },
    ],
    [
      'cook, cooked, cooking, breakfast, chips, snack, fridge',
      { 'open-question': 'What dish says "I love you" at your place?' },
    ],
    [
      'shopping, directions, parking, sat nav, holiday, packing, map, ikea, flat-pack, flatpack',
      { 'open-question': 'What should no couple ever do together?' },
    ],
    [
      'husband, wife, my partner, hubby, my missus, spouse, my spouse, better half, boyfriend, girlfriend, fiancee, my fiance, my fiancee, partner, soulmate, marriage, married, married couple, got married',
      {
        'open-question': 'What does the person you live with do that nobody else would understand?',
        'fill-in-the-blank': '"My other half and I will never agree on ____." Fill it in.',
      },
    ],
  ],
  is: [
    'My husband has labelled every jar in the kitchen, the empty ones as well.',
    'Fourteen years of marriage and today I learned she hates the blue lamp.',
    'Dating apps are just admin with photos.',
    'First date tonight. I have changed shirts four times and he said "casual".',
    'Date night: we sat in the car, ate chips and talked about gutters. Ten out of ten.',
  ],
  isNot: [
    ['We are a certified partner of the cloud provider.', 'business'],
    ['The release date slipped again, couple of days.', 'software'],
    ['The release has a heart on the box. I love this band.', 'music'],
  ],
};
