/** Church and mosque, Christmas and Eid, Halloween and birthdays. */
import type { Field } from './field.ts';

export const faithAndFestivals: Field = {
  name: 'holidays and festivals',
  words:
    'church, churchyard, church bells, church choir, chapel, parish priest, vicar, priest, pastor, sermon, rabbi, imam, mosque, synagogue, temple visit, monastery, nun, congregation, sunday service, hymn, bible, quran, torah, prayer, pray, prayed, ash wednesday, palm sunday, good friday, easter, easter egg, easter sunday, ramadan, iftar, suhoor, eid, eid mubarak, diwali, holi, vaisakhi, passover, pesach, seder, hanukkah, chanukah, menorah, yom kippur, rosh hashanah, shabbat, purim, christmas, xmas, christmas eve, christmas tree, christmas card, christmas jumper, christmas dinner, christmas lights, boxing day, advent calendar, advent candle, nativity, carol service, mince pie, mulled wine, stocking filler, santa, father christmas, gift wrap, wrapping paper, tinsel, bauble, turkey leftovers, mistletoe, new years eve, new years day, hogmanay, burns night, lunar new year, chinese new year, spring festival, thanksgiving, friendsgiving, halloween, trick or treat, trick-or-treating, jack-o-lantern, pumpkin carving, carve a pumpkin, bonfire night, guy fawkes, pancake day, shrove tuesday, st patricks day, st davids day, may day, bank holiday weekend, fourth of july, independence day, birthday party, birthday cake, birthday card, my birthday, happy birthday, surprise party, christening, baptism, bar mitzvah, bat mitzvah, pilgrimage, dia de los, krampus, sinterklaas, kwanzaa, carol singing, carol singers, carols, for lent, gave up for, my faith, advent sunday, secret santa, countdown to christmas, cathedral, abbey, minster, parish church, village church, methodist, baptist church, quaker, quaker meeting, catholic, roman catholic, anglican, church of england, c of e, presbyterian, lutheran, evangelical, pentecostal, orthodox church, mormon, latter-day saints, jehovahs witness, salvation army band, archbishop, archbishop of canterbury, bishop, deacon, curate, rector, verger, churchwarden, church warden, chaplain, chaplaincy, pope, the pope, pope francis, pope leo, vatican, conclave, cardinal vote, evensong, compline, matins, vespers, midnight mass, holy communion, eucharist, first communion, communion wine, confession booth, confirmation class, church service, church hall, church roof, church organ, church organist, church fete, church coffee, church pew, the pews, pulpit, lectern, steeple, spire, font baptism, stained glass, bell ringer, bell ringing, bellringer, bell-ringing, change ringing, sunday school, alpha course, bible study, bible verse, gospel reading, psalm, psalms, book of job, the beatitudes, lords prayer, our father who, hail mary, rosary, rosary beads, novena, patron saint, all saints day, all souls day, epiphany, twelfth night, candlemas, candlemas day, michaelmas, pentecost, whitsun, maundy thursday, holy week, holy saturday, easter vigil, easter bunny, easter egg hunt, egg hunt, easter bonnet, hot cross bun, hot cross buns, hot cross, simnel cake, lenten, given up chocolate, fat tuesday, mardi gras, carnival float, advent wreath, advent calendars, christingle, nativity play, third shepherd, innkeeper nativity, nine lessons, silent night, o come all, messiah sing, christmas pudding, christmas cake, christmas morning, christmas shopping, christmas presents, christmas present, christmas market, christmas party, christmas carol, christmas day, christmas tree lights, christmas stocking, christmas cracker, christmas crackers, christmas decorations, christmas song, christmas songs, christmas list, christmas letter, whamageddon, mariah carey christmas, wham last christmas, elf on the, reindeer, rudolph, north pole letter, fairy lights, wreath making, door wreath, gingerbread house, eggnog, panettone, stollen, pigs in blankets, brussels sprouts, yule log, yuletide, yule, winter solstice, summer solstice, stonehenge solstice, imbolc, beltane, samhain, lughnasadh, pagan, paganism, wiccan, druid, midsummer eve, st lucia, lucia day, three kings day, st nicholas, st andrews day, st georges day, patron saint of, candlelit service, remembrance sunday, harvest festival, wassail, wassailing, mop fair, well dressing, cheese rolling, up helly aa, notting hill carnival, bank holiday monday, valentines day, valentines card, galentines, pancake race, mothering sunday, juneteenth, memorial day, labor day weekend, canada day, bastille day, kings day orange, parade float, new years party, auld lang syne, first footing, happy new year, lantern festival, mid-autumn festival, mooncake, mooncakes, dragon boat festival, red envelope, red envelopes, tet, songkran, seollal, chuseok, obon, hanami, nowruz, haft sin, eid al-fitr, eid al-adha, hajj, umrah, taraweeh, jummah, friday prayers, prayer mat, masjid, minaret, hijab, halal, zakat, tasbih, mehndi, puja, pooja, diya, diyas, rangoli, mandir, gurdwara, langar, sikh, guru nanak, raksha bandhan, rakhi, ganesh chaturthi, navratri, durga puja, pongal, onam, karva chauth, holi colours, buddhist, buddhism, vesak, dharma, meditation retreat, zen monk, shinto, challah, kiddush, latkes, dreidel, sufganiyot, matzo, matzah, haggadah, afikomen, sukkot, sukkah, shavuot, simchat torah, tisha bav, mitzvah, kosher, shul, havdalah, shabbat candles, shabbat dinner, hamantaschen, shofar, theology, theologian, agnostic, atheist, atheism, humanist celebrant, spirituality, retreat house, camino de santiago, the camino, lourdes, walsingham, iona abbey, taize, vestry, cassock, hymn book, hymns, sermons, priests, worship, worship band, christian, christianity, muslim, jewish, hindu, haunted house party, halloween costume, halloween costumes, halloween decorations, halloween sweets, pumpkin spice halloween, toffee apple, apple bobbing, parkin, sparklers, bonfire toffee, penny for the, birthday present, birthday presents, birthday cards, birthday candles, birthday treat, birthday tea, birthday breakfast, birthday eve, my 30th, 30th birthday, 40th birthday, 50th birthday, 60th birthday, 70th birthday, 80th birthday, 90th birthday, 100th birthday, turning 30, turning 40, turning 50',
  hints:
    'birthday, gift, gifts, candles, candle, lights, tree, pumpkin, costume, feast, fasting, family, service, bells, spiritual, holy, saint, god, blessing, tradition, sprouts, turkey, december, november, decorations, decorate, wrapped, sweets, fireworks, organ, pew, dates, lantern, holidays, holiday, lent, faith, carol, advent, parish, mass, choir, vestments, candlelight, blessed, bless, praying, soul, heaven, angel, eve, solstice, wreath, crackers, presents, present, cards, card, party, parade, carnival, festival, festive, egg, eggs, bunny, bonfire, dressing up, skeleton, witch, ghost, mask, grandmothers recipe, balloons, cake, sabbath, altar, temple, ritual, service sheet',
  any: {
    'open-question': 'Which tradition in your home makes no sense to anybody else?',
    'tell-me': 'Tell me the dish without which it does not count.',
    'fill-in-the-blank': '"It is not a celebration in my house until ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the best celebration you've ever been part of?",
      'tell-me': 'Tell me the moment you look forward to each year.',
    },
    mishap: {
      'open-question': 'Which celebration of yours went wrong and became a family story?',
      'tell-me': 'Tell me the worst gift you ever had to smile at.',
    },
    opinion: {
      'open-question': 'Which tradition would you keep, and which would you quietly drop?',
      'name-one': 'Name one dish that should be eaten all year.',
    },
    tip: { 'open-question': "What's the best gift you ever gave for next to nothing?" },
    news: { 'open-question': 'What do you look forward to most?' },
    plan: {
      'open-question': "What's the one thing you always leave to the last minute?",
      'tell-me': 'Tell me what will be on your table.',
    },
    change: { 'open-question': 'Which new tradition have you started?' },
    scene: { 'open-question': 'What tells you that it has begun?' },
  },
  subjects: [
    [
      'christmas tree, tree, tinsel, bauble, christmas lights, lights, needles, decorations, decorate',
      {
        'open-question': "When does your tree go up, and who's allowed to touch it?",
        'share-yours': 'Show me your worst decoration.',
      },
    ],
    [
      'christmas card, card, cards, birthday card, address book, stamps',
      { 'open-question': 'Who do you still send a card on paper to?' },
    ],
    [
      'gift, gifts, present, presents, secret santa, gift wrap, wrapping paper, wrap, stocking filler, socks, sellotape, receipt',
      {
        'open-question': "What's the best gift you've ever given for under $10?",
        'tell-me': 'Tell me the worst gift you had to smile at.',
      },
    ],
    [
      'christmas dinner, turkey, sprouts, roast potatoes, pigs in blankets, gravy, leftovers, turkey leftovers, stuffing, mince pie',
      { 'open-question': 'Which dish could you not have Christmas without?' },
    ],
    [
      'halloween, trick or treat, trick-or-treating, costume, pumpkin, jack-o-lantern, pumpkin carving, carve a pumpkin, ghost, sweets, witch',
      { 'open-question': "What's the best costume you've ever opened the door to?" },
    ],
    [
      'easter, easter egg, easter sunday, egg hunt, good friday',
      { 'open-question': 'Where did somebody once hide an egg that nobody ever found?' },
    ],
    [
      'ramadan, iftar, suhoor, fasting, fast, dates, sunset',
      { 'open-question': 'What has to be on the table when the sun goes down?' },
    ],
    [
      'eid, eid mubarak, aunt, eidi, diwali, diya, rangoli, holi',
      { 'open-question': 'What did your house smell of on the big morning when you were a child?' },
    ],
    [
      'hanukkah, chanukah, menorah, latke, passover, seder, pesach, matzo, shabbat, challah, rosh hashanah',
      { 'open-question': "Which dish at your family's table must never be changed?" },
    ],
    [
      'new years eve, new year, new years day, midnight, hogmanay, fireworks, auld lang syne, countdown',
      { 'open-question': "Where were you at midnight on your best New Year's Eve?" },
    ],
    [
      'birthday, my birthday, happy birthday, birthday party, birthday cake, turned 40, turned 30, turned 50, surprise party, candles, candle',
      {
        'open-question': "What's the best birthday you've ever had?",
        'fill-in-the-blank': '"On my birthday I always ____." Fill it in.',
      },
    ],
    [
      'vicar, priest, pastor, sermon, rabbi, imam, parish priest, preached, homily',
      { 'open-question': "What's the one thing you remember from a sermon?" },
    ],
    [
      'church, church bells, chapel, pew, churchyard, bells, congregation, sunday service, organ, mosque, synagogue, temple visit',
      { 'open-question': 'Which building makes you go quiet when you walk in?' },
    ],
    [
      'carol service, carol, carols, carol singers, carol singing, choir, nativity, shepherd, school play, mary, hymn, church choir',
      { 'open-question': 'What was your part in the nativity play, if you had one?' },
    ],
    [
      'thanksgiving, friendsgiving, pie, cranberry, grateful',
      { 'open-question': "What's the dish that people fight over at your table?" },
    ],
    [
      'advent calendar, advent candle, advent, december, countdown to christmas, santa, father christmas, elf, christmas eve, advent sunday',
      { 'open-question': 'When did you find out about Santa, and how?' },
    ],
    [
      'lent, for lent, gave up for, ash wednesday, pancake day, shrove tuesday',
      { 'open-question': 'What did you once give up, and how long did it last?' },
    ],
    [
      'bonfire night, guy fawkes, fourth of july, independence day, sparkler, bonfire',
      { 'open-question': 'Where did you see the best fireworks of your life?' },
    ],
    [
      'lunar new year, chinese new year, spring festival, red envelope, dumplings, dragon',
      { 'open-question': 'Which food means the new year has begun for you?' },
    ],
    [
      'prayer, pray, prayed, faith, my faith, god, bible, quran, torah, doubt, spiritual',
      { 'open-question': 'What do you do that comes closest to praying?' },
    ],
    [
      'christmas jumper, cracker, paper hat, charades, family argument, in-laws, monopoly',
      { 'open-question': 'Which family row comes round every year like the tinsel?' },
    ],
    [
      'boxing day, bank holiday weekend, twixmas, day off, long weekend',
      { 'open-question': 'What do you do on a day when nothing is open?' },
    ],
  ],
  is: [
    'Christmas tree is up. It leans. Tinsel hides nothing.',
    'First iftar in the new flat. Nine people, four chairs, so many dates.',
    'Our vicar fixed the boiler himself and then preached on patience.',
    'Halloween score: 61 small ghosts, 3 pumpkins down, 1 man dressed as a tax inspector.',
    'Christmas cards should be sent in January, when people need them.',
    'Eid Mubarak! My aunt has already asked when I am getting married. It is 8am.',
  ],
  isNot: [
    ['Present the table with the party name and the card id.', 'software'],
    ['The film festival has a fast queue and bright lights.', 'film'],
  ],
};
