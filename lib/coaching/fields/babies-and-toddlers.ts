/** Small children, from the bump to the first day at nursery. */
import type { Field } from './field.ts';

export const babiesAndToddlers: Field = {
  name: 'babies and toddlers',
  words:
    'newborn, toddler, our baby, baby shower, baby monitor, baby brain, baby bump, baby group, baby shoes, baby led weaning, potty training, potty trained, potty, tantrum, teething, nappy, nappies, diaper, night feed, sleep regression, sleep training, breastfeed, breastfeeding, breastfed, breast pump, cluster feed, pram, stroller, pushchair, cot, crib, moses basket, bassinet, sippy cup, highchair, high chair, pacifier, swaddle, nursery rhyme, peppa pig, bluey, cocomelon, paw patrol, gruffalo, hungry caterpillar, soft play, playgroup, stay and play, toddler group, paternity leave, mat leave, birth plan, antenatal, trimester, pregnant, pregnancy, babygro, sleepsuit, nct, health visitor, terrible twos, threenager, nap time, naptime, my month old, our month old, calpol, nursery run, nursery drop-off, childminder, wet wipe, baby wipe, duplo, on maternity leave, leave with a, a cot, the cot, through the night, my baby has, my baby is, my baby was, my new baby, our new baby, baby names, baby name, baby clothes, baby grow, baby vest, baby bath, baby carrier, baby sling, baby wearing, babywearing, baby food, baby formula, formula milk, formula feeding, bottle feeding, bottle sterilizer, steriliser, tommee tippee, perfect prep, tummy time, baby sensory, baby yoga, baby massage, baby swimming lesson, baby class, baby cinema, baby weight, baby blues, postnatal, postpartum, postnatal depression, fourth trimester, skin to skin, skin-to-skin, c-section, c section, caesarean, epidural, gas and air, midwife, midwives, doula, hypnobirthing, hospital bag, birthing pool, water birth, home birth, labour ward, maternity ward, nicu, premature baby, premmie, preemie, 12-week scan, 20-week scan, baby scan, gender reveal, morning sickness, pregnancy test, weeks pregnant, months pregnant, third trimester, bump photo, ivf, miscarriage, rainbow baby, expecting a baby, expecting our first, expecting our second, had a baby, having a baby, baby arrived, baby is here, baby number two, second baby, third baby, firstborn, newborn sleep, newborn haze, newborn stage, newborn photo, week old baby, month-old, sleep deprived parents, sleep through, sleeping through, slept through, contact nap, nap trap, nap trapped, wake window, wake windows, white noise machine, ewan the sheep, snuz, next-to-me crib, cot bed, toddler bed, travel cot, mobile above the, sleeping bag baby, grobag, bugaboo, yoyo pram, uppababy, double buggy, double pram, isofix, baby car seat, changing bag, diaper bag, changing table, changing mat, nappy change, nappy changing, nappy bin, dirty nappy, reusable nappies, cloth nappies, pampers, huggies, poonami, poonamis, poosplosion, sudocrem, infacol, gripe water, snot sucker, nasal aspirator, croup, cradle cap, nappy rash, first tooth, first teeth, teether, sophie the giraffe, sophie la girafe, first birthday, first haircut, first shoes, first solids, baby-led weaning, weaning spoon, ella pouch, ellas kitchen, fruit pouch, cheerios everywhere, porridge hair, spoon feed, spoon feeding, jumperoo, baby bouncer, bouncer chair, baby gate, stair gate, stairgate, play mat, playmat, playpen, stacking cups, shape sorter, sensory bin, messy play, playdough, play-doh, board book, dear zoo, spot the dog, goodnight moon, julia donaldson, numberblocks, hey duggee, teletubbies, iggle piggle, makka pakka, ms rachel, miss rachel, baby shark, toniebox, tonies, yoto, cbeebies, bedtime story cbeebies, daniel tiger, sesame street, super simple songs, wiggles, the wiggles, two-year-old, two year old, three-year-old, three year old, one-year-old, one year old, 2yo, 3yo, 18-month-old, tantrums, meltdown in the, toddler logic, toddler meltdown, toddler tantrum, my toddler, our toddler, toddlers, big girl bed, pull-ups, toilet training, potty train, potties, nursery pick-up, nursery fees, nursery place, nursery bug, settling in session, childcare costs, childcare fees, nanny share, creche, key worker nursery, maternity cover, maternity pay, parental leave, shared parental leave, keeping in touch, new parent, new parents, new mum, new mom, new dad, first-time mum, first-time mom, first-time dad, first-time parents, become a father, became a dad, became a mum, dad to be, mum-to-be, dad-to-be, mumsnet, nct group, nct class, twins arrived, engorged, mastitis, nipple cream, lanolin, haakaa, milk drunk, burp cloth, spit up',
  hints:
    'baby, babies, nap, nursery, daycare, bath time, bedtime, dummy, bottle, feed, bib, muslin, rattle, crawl, crawling, first word, first steps, giggle, snot, broccoli, sling, carrier, due date, labour, labor, onesie, puree, year old, milk, bump, wipes, new baby, my baby, colic, weaning, buggy, lullaby, lullabies, nappy bag, sleep, asleep, awake, cry, crying, cried, scream, screamed, screaming, 3am, 4am, nights, cuddle, cuddles, tiny, spoon, pouch, banana, yoghurt, socks, mittens, dad, mum, mom, parent, parents, parenting, monitor, waddle, babble, mama, dada, twins, birth, born, lap, teeth, tooth, bunny, blanket, teddy, shush, rocking',
  any: {
    'open-question': "What's the smallest thing that ever caused the biggest meltdown near you?",
    'tell-me': 'Tell me the thing nobody warned you about.',
    'fill-in-the-blank': '"Before I had small people in my life, I thought ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the tiniest milestone you ever celebrated like a cup final?",
      'fill-in-the-blank': '"We survived it thanks to ____." Fill it in.',
    },
    mishap: {
      'open-question': "What's the worst place a toddler ever chose for a meltdown near you?",
      'tell-me': 'Tell me it gets easier.',
    },
    opinion: {
      'open-question': 'Which piece of baby advice did you happily ignore?',
      'name-one': 'Name one thing every new parent is told and nobody needs to hear.',
    },
    tip: {
      'open-question': "What's the one trick that saved your evenings?",
      'name-one': 'Name one thing that earned its place in the changing bag.',
    },
    news: { 'open-question': "What's the best advice you ever got for the first month?" },
    plan: {
      'open-question': "What do you wish you'd known before the baby came?",
      'name-one': 'Name one baby thing that was worth every penny.',
    },
    change: { 'open-question': 'What did you stop worrying about with the second one?' },
    scene: { 'fill-in-the-blank': '"The toddler in my life is convinced that ____." Fill it in.' },
  },
  subjects: [
    [
      'potty training, potty trained, potty, pants, accident',
      {
        'open-question': "Where was the worst potty training accident you've seen?",
        'fill-in-the-blank': '"We survived potty training thanks to ____." Fill it in.',
      },
    ],
    [
      'tantrum, meltdown, terrible twos, threenager, screaming, supermarket floor, screamed',
      {
        'open-question': "What's the smallest thing that ever caused a giant tantrum near you?",
        'fill-in-the-blank': '"The tantrum was because the ____ was the wrong ____." Fill it in.',
      },
    ],
    [
      'night feed, sleep regression, sleep training, through the night, slept through, woke up, 3am, wake, awake, sleep',
      {
        'open-question': 'What did you do in the long hours of the night feeds?',
        'tell-me': "Tell me the maddest thing you've done for six hours of sleep.",
      },
    ],
    [
      'nap, nap time, naptime, contact nap, transfer',
      { 'open-question': "What's the furthest you've gone to keep a nap going?" },
    ],
    [
      'nappy, nappies, diaper, changing bag, wet wipe, baby wipe, wipes, poo, poop, blowout',
      { 'open-question': "Where was the most awkward place you've ever changed a nappy?" },
    ],
    [
      'newborn, coming home, birth, first night, first week, our baby, born',
      {
        'open-question': 'What do you remember of the first night at home with a newborn?',
        'tell-me': 'Tell me the thing nobody warned you about.',
      },
    ],
    [
      'pregnant, pregnancy, bump, baby bump, trimester, due date, antenatal, nct, birth plan, scan, craving',
      { 'open-question': "What's the oddest craving you've ever driven across town for?" },
    ],
    ['baby name, middle name', { 'open-question': 'Which name did you love and have to give up?' }],
    [
      'broccoli, baby led weaning, weaning, puree, highchair, high chair, snack, banana, toast, peas',
      { 'open-question': 'Which food went from beloved to banned overnight in your house?' },
    ],
    ['first word', { 'open-question': 'What was your own first word?' }],
    [
      'first steps, crawl, crawling, steps, milestone, wave',
      { 'open-question': "Where were you for somebody's first steps?" },
    ],
    ['teething, snot, calpol, fever, tooth, dribble', { 'open-question': 'What got you through teething?' }],
    [
      'bluey, peppa pig, cocomelon, paw patrol, gruffalo, hungry caterpillar, nursery rhyme, lullaby',
      {
        'open-question': "Which children's song do you know by heart against your will?",
        'name-one': "Name one kids' show that is better than it needs to be.",
      },
    ],
    [
      'pram, stroller, pushchair, buggy, sling, carrier, car seat, fold',
      { 'open-question': 'Which baby thing took an engineering degree to fold?' },
    ],
    [
      'nursery, nursery drop-off, nursery run, daycare, childminder, settling in, drop off, pick up',
      {
        'open-question': 'What do you remember of the first day at nursery?',
        'tell-me': 'Tell me the oddest thing that ever came home from nursery.',
      },
    ],
    [
      'soft play, playgroup, baby group, stay and play, toddler group, playground, swing',
      { 'open-question': "What's the best friend you've made on a playground bench?" },
    ],
    [
      'bath time, bedtime, pyjamas, pajamas, bedtime story, one more',
      {
        'open-question': "What's the best excuse for not sleeping you've ever heard?",
        'fill-in-the-blank': '"One more ____ and then I\'ll sleep." Fill it in.',
      },
    ],
    [
      'paternity leave, mat leave, on maternity leave, leave with a, back to work, parental leave',
      { 'open-question': 'What was the hardest part of the first day back at work?' },
    ],
    [
      'breastfeed, breastfeeding, breastfed, breast pump, bottle, cluster feed, milk, formula, dummy, pacifier',
      { 'open-question': 'What did people say about feeding that you could have done without?' },
    ],
    [
      'socks, shoes, baby shoes, coat, hat, dressed, naked',
      { 'open-question': "What's the longest it ever took to get a small person out of the door?" },
    ],
    [
      'socks again, broken banana, convinced, decided, refuse, insist, obsessed',
      {
        'open-question': "What's the oddest thing a small child near you is sure of?",
        'fill-in-the-blank': '"The toddler in my life is convinced that ____." Fill it in.',
      },
    ],
  ],
  is: [
    'Potty training day 4. Nobody is winning.',
    'My toddler has decided that socks are the enemy.',
    'She slept through the night. Six hours. I woke up anyway to check on the cot, obviously.',
    'Nobody tells you how much of having a newborn is just carrying a cold coffee from room to room.',
    'Packing list for a walk to the shop with a newborn: everything you own.',
    'We have watched the same episode of Bluey eleven times today and I cried at four of them.',
  ],
  isNot: [
    ['This app is my idea of growing up: fewer features, less snot-green.', 'software'],
    ['My manager got cross about the calendar again. It was quite the feed of messages.', 'work'],
  ],
};
