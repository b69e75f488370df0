/** Weddings, from the ring to the last dance. */
import type { Field } from './field.ts';

export const weddings: Field = {
  name: 'weddings',
  words:
    'wedding, wedding dress, wedding cake, wedding day, wedding planner, wedding photographer, wedding photography, wedding venue, wedding season, wedding speech, bride, groom, bridesmaid, groomsman, groomsmen, best man, best mans speech, maid of honor, maid of honour, hen do, stag do, hen party, stag night, bachelorette, bachelor party, bridal, bridezilla, getting married, get married, just engaged, got engaged, were engaged, engagement ring, engagement photo, marriage proposal, popped the question, elope, eloped, save the dates, first dance, father of the, registry office, honeymoon, newlywed, flower girl, ring bearer, wedding guest, wedding invitation, seating plan, rehearsal dinner, ceilidh band, best man speech, first dance song, wedding ring, small wedding, tiny wedding, five weddings, wedding dj, wedding florist, weddings, wedding planning, wedding planners, wedding photographers, wedding videographer, wedding band, wedding bands, wedding breakfast, wedding list, wedding registry, wedding favours, wedding favors, wedding shoes, wedding suit, wedding hair, wedding makeup, wedding hat, wedding crasher, wedding crashers, wedding party, wedding reception, wedding morning, wedding night, wedding march, wedding playlist, wedding budget, wedding fair, wedding dress shopping, wedding video, wedding album, wedding photos, wedding website, wedding weekend, wedding hashtag, wedding vows, wedding rings, wedding flowers, wedding arch, wedding toast, wedding celebrant, micro wedding, winter wedding, summer wedding, barn wedding, beach wedding, destination wedding, church wedding, garden wedding, big fat wedding, royal wedding, sisters wedding, brothers wedding, daughters wedding, friends wedding, brides, brides dad, grooms, bridesmaids, bridesmaid dress, bridesmaid dresses, bridal shower, bridal party, bridal shop, bridal boutique, bridal bouquet, maids of honor, matron of honour, matron of honor, best woman, page boy, save the date, order of service, cutting the cake, cut the cake, cake topper, bouquet toss, throwing the bouquet, garter toss, chair covers, table plan, table plans, place cards, sugared almonds, said i do, tie the knot, tied the knot, tying the knot, walked down the, down the aisle, newlyweds, just married, mr and mrs, something borrowed, something blue, civil partnership, register office, city hall wedding, gretna green, las vegas chapel, bachelorette party, bachelorettes, hen weekend, hen dos, stag weekend, stag dos, engagement party, engagement rings, engagement shoot, ring shopping, will you marry, she said yes, he said yes, they said yes, down on one, honeymooning, honeymooners, minimoon, plus ones, mehndi, baraat, sangeet, chuppah, nikah, vow renewal, renewed our vows, wedding bells, officiant, fascinator, boutonniere, buttonhole flower',
  hints:
    'engaged, engagement, proposal, proposed, ceremony, venue, guest, guests, ring, dress, suit, aisle, marquee, dj, dance floor, marry, married, couple, invitations, favors, favours, celebrant, plus one, vows, confetti, bouquet, reception, toast, toasts, speech, speeches, veil pinned, buffet, band, church, registry, photographer, videographer, planner, rsvp, rsvps, invitation, invites, seating, tables, table, hashtag, cousin, mother-in-law, champagne, prosecco, barn, hat, heels, tears, crying, cried, officiate, macarena, open bar, caterer, catering, fiance, fiancee',
  any: {
    'open-question': "What's the best thing you've ever seen at a wedding?",
    'tell-me': 'Tell me the part of a wedding you still talk about.',
    'name-one': 'Name one song that fills every wedding dance floor.',
  },
  after: {
    win: {
      'open-question': "What's the wedding moment you'd happily watch again?",
      'fill-in-the-blank': '"The best wedding I ever went to had ____." Fill it in.',
    },
    mishap: {
      'open-question': "What's the best thing you've ever seen go wrong at a wedding?",
      'tell-me': 'Tell me the speech that went on too long.',
    },
    opinion: {
      'open-question': 'Which wedding tradition would you quietly drop?',
      'unpopular-opinion': "What's your unpopular opinion about weddings?",
    },
    tip: {
      'open-question': "What's the wedding advice you'd pass on?",
      'name-one': 'Name one thing no guest ever notices.',
    },
    news: { 'tell-me': 'Tell me the best proposal story you know.' },
    plan: {
      'open-question': "If you've planned a wedding, what would you skip next time?",
      'name-one': 'Name one thing that is worth paying for at a wedding.',
    },
    change: { 'open-question': "What's the smallest wedding you've ever been to?" },
    scene: { 'open-question': 'What do you always look out for at a wedding?' },
  },
  subjects: [
    [
      'best man, best man speech, best mans speech, wedding speech, speech, speeches, toast, jokes, father of the',
      {
        'open-question': "What's the best line you've ever heard in a wedding speech?",
        'tell-me': 'Tell me the speech that went on too long.',
      },
    ],
    [
      'first dance, first dance song, dj, wedding dj, dance floor, ceilidh band, band, playlist, song, disco, abba, macarena',
      {
        'open-question': 'Which song fills every wedding dance floor?',
        'name-one': 'Name one song that should be banned from weddings.',
      },
    ],
    [
      'wedding dress, dress, veil, train, tailor, dress shopping, white, bridal, suit, hat, shoes, outfit, kilt',
      {
        'open-question': "What did you wear to the best wedding you've been to?",
        'tell-me': "Tell me the best outfit you've ever seen on a guest.",
      },
    ],
    [
      'wedding cake, cake, buffet, food, canapés, canapes, dinner, catering, caterer, chips, cheese, pizza, evening food, rehearsal dinner',
      {
        'open-question': "What's the best thing you've ever eaten at a wedding?",
        'choice-question': 'Three courses, or a chip van at ten?',
      },
    ],
    [
      'hen do, hen party, stag do, stag night, bachelorette, bachelor party, magaluf, sash, willy straws, hangover',
      {
        'open-question': "What's the one thing every hen or stag do could lose?",
        'fill-in-the-blank': '"What happens on a hen do is mostly ____." Fill it in.',
      },
    ],
    [
      'seating plan, table plan, guest list, invite, invited, wedding invitation, invitations, save the dates, rsvp, plus one, cousin, uninvited, table nine',
      {
        'open-question': "Who's the best stranger you've been seated next to at a wedding?",
        'fill-in-the-blank': '"The hardest part of a seating plan is ____." Fill it in.',
      },
    ],
    [
      'engagement ring, ring, rings, ring in, wedding ring, lost ring, sock',
      { 'open-question': "What's the best story you know about a ring?" },
    ],
    [
      'proposal, proposed, marriage proposal, popped the question, got engaged, just engaged, were engaged, engaged, engagement, said yes, bench, one knee',
      {
        'open-question': "What's the best proposal story you know?",
        'tell-me': 'Tell me about the proposal that went nearly wrong.',
      },
    ],
    [
      'wedding photographer, wedding photography, photographer, photos, photo, engagement photo, shot list, family list, drone, album, photobomb, unplugged',
      {
        'open-question': 'Which wedding photo do you have on a wall, or hidden in a drawer?',
        'name-one': 'Name one wedding picture nobody needs.',
      },
    ],
    [
      'budget, cost, costs, expensive, price, paid, cheap, 9 guests, nine guests, small wedding, tiny wedding, registry office, elope, eloped, city hall, quick',
      {
        'open-question': "What's the smallest wedding you've ever been to?",
        'name-one': "Name one thing that's worth paying for at a wedding.",
      },
    ],
    [
      'vows, ceremony, celebrant, priest, registrar, aisle, vicar, hymn, church, cried, crying, i do',
      {
        'open-question': 'When do you cry at a wedding, if you do?',
        'fill-in-the-blank': '"The vow I\'d add is ____." Fill it in.',
      },
    ],
    [
      'bridesmaid, maid of honor, maid of honour, groomsman, groomsmen, usher, flower girl, ring bearer, matching, page boy, duties',
      {
        'open-question': "What's the most heroic thing you've seen a bridesmaid or an usher do?",
        'tell-me': "Tell me the strangest job you've been given at a wedding.",
      },
    ],
    [
      'venue, wedding venue, barn, marquee, tent, village hall, castle, garden, farm, beach',
      { 'open-question': "What's the most unlikely place you've been to a wedding?" },
    ],
    [
      'rain, rained, weather, wind, mud, storm, sun, heat',
      { 'open-question': "What's the worst weather you've seen a wedding laugh at?" },
    ],
    [
      'wedding planner, planning, spreadsheet, plan, to-do, checklist, mother-in-law, bridezilla, argument, months to go, weeks to go',
      { 'open-question': "If you've planned a wedding, what would you skip next time?" },
    ],
    [
      'bouquet, flowers, florist, wedding florist, confetti, favors, favours, centrepiece, centerpiece, decorations, bunting, candles, doves',
      {
        'open-question': "What do you still have from somebody's wedding?",
        'name-one': 'Name one wedding detail no guest ever notices.',
      },
    ],
    [
      'dog, owl, horse, swan, kids, children, toddler, child-free, nephew',
      { 'open-question': 'Who stole the show at the last wedding you went to?' },
    ],
    [
      'honeymoon, newlywed, married name, surname, name change, thank-you cards, thank you cards, gift list, presents, registry, toaster',
      { 'open-question': "What's the best wedding present you've ever seen or given?" },
    ],
    [
      'wedding guest, guest, guests, wedding season, five weddings, wedding day, getting married, get married',
      {
        'open-question': "What's the best thing you've ever seen at a wedding?",
        'fill-in-the-blank': '"The best wedding I ever went to had ____." Fill it in.',
      },
    ],
  ],
  is: [
    'We had a wedding with nine guests and a borrowed dog.',
    'Best man duties: speech written, ring in sock. Four minutes, two jokes, no mention of Magaluf.',
    'Wedding photographers: the family list is the shot list. Get it in writing.',
    'Got engaged on a bench in the rain. Neither of us had planned to say anything.',
    'The DJ played the first dance at the wrong speed and honestly it was better.',
  ],
  isNot: [
    ['Engaged employees stay twice as long, our survey says.', 'work'],
    ['The proposal went to the client with a new venue and a band of options.', 'work'],
  ],
};
