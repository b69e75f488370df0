/** Childhood, school days, old telly: how it used to be. */
import type { Field } from './field.ts';

export const nostalgia: Field = {
  name: 'the old days',
  words:
    'nostalgia, nostalgic, childhood, childhood home, my childhood, as a kid, as a child, as a teenager, grew up in, growing up in, growing up we, back in my, good old days, the old days, remember when, school days, schooldays, old school photo, school disco, school dinners, school reunion, my old school, yearbook, school tie, nineties kid, eighties kid, the nineties, the eighties, the seventies, the sixties, cassette, discman, blockbuster video, video shop, video rental, myspace, ceefax, teletext, saturday morning tv, saturday morning cartoons, blue peter, grange hill, live and kicking, noels house party, woolworths, pick n mix, pick and mix, penny sweets, tamagotchi, pogs, polly pocket, furby, beanie baby, spice girls, smash hits, gladiators on, crystal maze, encyclopaedia, encyclopedia set, phone box, phone booth on, rotary phone, landline, ration book, milk bottle tops, old photograph, old photo, old photos, old diary, time capsule, those were the, sega mega drive, overhead projector, tv guide, radio times, argos catalogue, sears catalog, burned cd, a mixtape, childhood bedroom wall, height chart, white telly, four channels, three channels, was a kid, was a child, was a teenager, were kids, was at school, were at school, nostalgically, throwback, throwback thursday, as kids, growing up, our childhood, childhood bedroom, childhood memory, childhood memories, childhood friend, childhood toy, the 80s, the 90s, the 70s, the 60s, the noughties, early 2000s, late 90s, early 90s, late 80s, early 80s, 80s kid, 90s kid, 90s kids, in the 1970s, in the 1980s, in the 1990s, in 1983, in 1985, in 1987, in 1989, in 1991, in 1993, in 1995, in 1997, in 1999, y2k, millennium bug, gen-x, xennial, boomer childhood, anyone else remember, anybody else remember, who remembers, who else remembers, does anyone remember, the good old, simpler times, memory lane, school photo, school photos, class reunion, school dinner, turkey twizzlers, pink custard, jam roly-poly school, dinner lady, dinner ladies, school milk, milk bottle, milkman, tuck shop, woolies, blockbuster store, video rental shop, rewind tape, vhs, vhs tape, vhs tapes, betamax, vcr, video recorder, cassette and pencil, pencil and cassette, cassette player, mix tapes, walkman batteries, gameboy, game boy, tamagotchis, pokemon cards playground, panini stickers, sticker album, football stickers, top trumps, spirograph, etch a sketch, etch-a-sketch, fuzzy felt, sylvanian families, my little pony, care bears, cabbage patch, mr frosty, stretch armstrong, action man, barbie dream house, he-man, she-ra, thundercats, teenage mutant ninja, scalextric, subbuteo, meccano, stickle bricks, space hopper, raleigh chopper, chopper bike, raleigh grifter, bmx bandits, roller boots, slinky, yo-yo, yo-yos, clackers, marbles playground, hopscotch, british bulldog, kiss chase, french skipping, cats cradle, byker grove, jackanory, bagpuss, clangers, the clangers, trumpton, camberwick green, mr benn, magic roundabout, play school, playbus, rainbow zippy, zippy, button moon, postman pat, thomas the tank, ivor the engine, danger mouse, count duckula, superted, knightmare, going live, saturday morning cartoon, swap shop, tiswas, jackie magazine, look-in, beano annual, dandy annual, christmas annual, littlewoods catalogue, test card, black-and-white tv, rabbit ears, tv aerial, rented telly, dial phone, phone boxes, payphone, phone book, yellow pages, telephone table, reverse charge call, dial-up, dial up internet, modem noise, dial-up modem, aol, aol chatroom, msn messenger, icq, bebo, geocities, friends reunited, neopets, encarta, ask jeeves, netscape, windows 95, windows 98, windows xp, minesweeper, commodore 64, c64, zx spectrum, spectrum 48k, bbc micro, amstrad, acorn electron, amiga, atari, atari 2600, oregon trail, floppy disk, floppy disks, floppy disc, ohp, tv trolley, tv cart, rolled-in tv, chalk dust, blackboard, inkwell, fountain pen school, mimeograph, banda machine, trapper keeper, pencil case smell, scented rubber, gel pens, nokia 3310, snake on nokia, polyphonic ringtone, ringtones, disposable camera, boots photo, developed film, slide projector, cine film, super 8 home, home movies, home video, photo albums, old photo album, spangles, opal fruits, texan bar, cabana bar, pacers sweets, sherbet dip, sherbet dab, black jacks, cola cubes, gobstopper, gobstoppers, candy cigarettes, sweet cigarettes, cresta, corona pop, soda stream, sodastream, angel delight, arctic roll, vienetta, viennetta, findus crispy pancakes, crispy pancakes, smash potato, spam fritters, vesta curry, nesquik, um bongo, kia-ora, sunny delight, sunny d, dairylea, wimpy bar, wimpy, little chef, bejam, tammy girl, shell suit, shell suits, hypercolor, leg warmers, jelly shoes, slap bracelet, shoulder pads, crimped hair, curtains haircut, woodchip wallpaper, avocado bathroom, shag carpet, swirly carpet, hostess trolley, teasmade, twin tub, candlewick, candlewick bedspread, eiderdown, three-day week, summer of 76, summer of 1976, cherry coke 80s, happy days, old telly, old tv, old adverts, typewriter, typewriters, carbon paper, correction fluid, tippex, pagers, ticker tape, drive-in theater, drive-in movie, mall rats, kb toys, radio shack, toys r us, lunchbox thermos, kool-aid, jello mold, lisa frank, mtv',
  hints:
    'remember, memory, memories, miss, used to, back then, kid, child, young, teenage, school, telly, tv, cartoon, radio, sweets, toy, toys, summer, decade, years ago, generation, vintage, tape, photo, photos, poster, comic, bring back, anymore, attic, mixtape, when i was, when we were, used to play, gen x, generation x, remembered, old, older, summer holidays, bedroom, cartoons, theme tune, smell, smelled, nan, grandma, loft, tapes, walkman, video, aerial, catalogue, playground, bike, bikes, annual, mum, seventies, eighties, nineties, 1970s, 1980s, 1990s, discontinued, era, sticker, stickers, comics, arcade, mall, cereal, wallpaper, dial, teenager, reunion, rewind',
  any: {
    'open-question': 'What would the eight-year-old you never believe about today?',
    'name-one': 'Name one thing they should never have stopped making.',
    'fill-in-the-blank': '"You are my age if you remember ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'What did you find again that you thought was gone for good?',
      'share-yours': 'Show me the oldest thing you have kept.',
    },
    mishap: {
      'open-question': 'What did your parents throw away that you still think about?',
      'tell-me': 'Tell me the childhood scar with the best story.',
    },
    opinion: {
      'open-question': 'What was better before it was improved?',
      'name-one': 'Name one thing from back then that you would not want back.',
    },
    tip: { 'open-question': 'What from your childhood would you hand on?' },
    plan: { 'open-question': 'Which place from your childhood would you go back to?' },
    change: { 'open-question': 'What have you gone back to?' },
    scene: { 'open-question': 'Which smell or tune takes you straight back?' },
  },
  subjects: [
    [
      'mixtape, a mixtape, tape, cassette, discman, walkman, burned cd, radio, pencil, top 40, minidisc',
      {
        'open-question': 'What was on side A of your mixtape?',
        'name-one': 'Name one song that you taped off the radio, DJ and all.',
      },
    ],
    [
      'video shop, video rental, blockbuster video, vhs, rewind, video, late fee, video tape, dvd',
      {
        'open-question': 'Which film did you rent again and again?',
        'tell-me': 'Tell me the film you were too young for and saw anyway.',
      },
    ],
    [
      'four channels, three channels, white telly, telly, tv, tv guide, radio times, ceefax, teletext, saturday morning tv, saturday morning cartoons, cartoon, blue peter, grange hill, theme tune, remote',
      {
        'open-question': 'Which theme tune can you still sing all the way through?',
        'name-one': 'Name one show they should bring back, untouched.',
      },
    ],
    [
      'phone box, phone booth, landline, rotary phone, phone number, phone cord, payphone, reverse charge, coin, dialed, hang up',
      {
        'open-question': 'Whose phone number from back then do you still know?',
        'fill-in-the-blank': '"The phone rang in the hall, and my dad ____." Fill it in.',
      },
    ],
    [
      'sweets, penny sweets, pick n mix, pick and mix, woolworths, sweet shop, candy, chocolate, crisps, freddo, ice cream',
      {
        'open-question': 'What did your pocket money go on?',
        'name-one': 'Name one sweet they should never have stopped making.',
      },
    ],
    [
      'tamagotchi, pogs, polly pocket, furby, beanie baby, toy, toys, lego, toy catalogue, action figure, marbles, yo-yo, sears catalog, argos catalogue, circled',
      {
        'open-question': 'Which toy did you want most and never get?',
        'fill-in-the-blank': '"I circled ____ in the catalog every year." Fill it in.',
      },
    ],
    [
      'sega mega drive, nintendo, game boy, gameboy, snes, spectrum, commodore, arcade, cartridge, console, playstation, amiga, atari',
      {
        'open-question': 'Which game did you blow into the cartridge for?',
        'tell-me': 'Tell me the level you never got past.',
      },
    ],
    [
      'school, school days, schooldays, old school, my old school, primary school, at school, pe, school bell, overhead projector, blackboard, was at school, were at school',
      { 'open-question': 'Which teacher would you like to meet again?' },
    ],
    [
      'school dinners, school dinner, lunchbox, packed lunch, turkey twizzlers, custard, canteen, lunch lady, pudding, mash, milk',
      {
        'open-question': 'Which school dinner can you still taste?',
        'tell-me': 'Tell me what you swapped out of your lunchbox.',
      },
    ],
    [
      'school disco, disco, first kiss, slow dance, crush, prom, first love, hair gel, school dance',
      {
        'open-question': 'Which song was on when nobody asked you to dance?',
        'tell-me': 'Tell me what you wore to the school disco.',
      },
    ],
    [
      'school reunion, yearbook, school photo, old school photo, most likely to, classmate, reunion, school friend, school friends',
      {
        'open-question': 'What would your class have voted you most likely to do?',
        'tell-me': 'Tell me who from your class you still wonder about.',
      },
    ],
    [
      'childhood home, childhood bedroom, childhood bedroom wall, height chart, grew up, growing up, old house, sold, painted over, knocked down, street, back garden, house number, my old bedroom',
      {
        'open-question': 'What would you check first if you could walk through your childhood home?',
        'tell-me': 'Tell me what your bedroom wallpaper looked like.',
      },
    ],
    [
      'played out, street lights, streetlights, bike, bikes, tree, den, knees, summer, summers, six weeks, summer holidays, till dark, outside, conkers',
      {
        'open-question': 'How far from home were you allowed to go?',
        'tell-me': 'Tell me the childhood scar with the best story.',
      },
    ],
    [
      'old photo, old photos, old photograph, album, black and white, photo, photos, haircut, fringe, perm, slides',
      {
        'open-question': 'Which haircut would you like to be forgotten?',
        'share-yours': 'Show me the photo that makes your family laugh.',
      },
    ],
    [
      'attic, loft, time capsule, old diary, diary, shoebox, found, box of, letters, kept, old letters, toy box, clear out',
      {
        'open-question': "What's the oldest thing you've kept, and why?",
        'fill-in-the-blank': '"Dear diary, ____." Fill it in as your twelve-year-old self.',
      },
    ],
    [
      'myspace, msn, dial-up, dial up, modem, internet cafe, geocities, first computer, windows 95, first email, nokia, snake, chat room, aol',
      {
        'open-question': 'What was your first screen name?',
        'tell-me': "Tell me what you'd put as your top eight's theme song.",
      },
    ],
    [
      'spice girls, smash hits, poster, bedroom poster, boy band, take that, magazine, pop, top of the, pop star, favorite band',
      { 'open-question': 'Who was on your bedroom wall?' },
    ],
    [
      'gran, nan, grandma, grandmother, grandad, ration book, kitchen, smell, smelled, smelt, milk bottle tops',
      {
        'open-question': 'Which smell takes you straight back?',
        'tell-me': "Tell me what was always in your grandparents' cupboard.",
      },
    ],
    [
      'car journey, back seat, no seatbelt, caravan, road trip, seaside, holiday, holidays, camping, are we nearly, donkey, butlins',
      {
        'open-question': 'Where did your family go every single summer?',
        'fill-in-the-blank': '"We were nearly there for ____ hours." Fill it in.',
      },
    ],
    [
      'bring back, good old days, the old days, those were the, better, remember when, used to, back in my, miss, anymore, gone, generation',
      {
        'name-one': 'Name one thing you would bring back tomorrow.',
        'open-question': 'What was better before it was improved?',
      },
    ],
    [
      'the nineties, the eighties, the seventies, the sixties, nineties kid, eighties kid, nineties, eighties, decade, 1996, 1985, gen x, generation x',
      {
        'open-question': 'Which year would you live through once more?',
        'fill-in-the-blank': '"You are my age if you remember ____." Fill it in.',
      },
    ],
  ],
  is: [
    'When I was nine we had four channels and an opinion on every one.',
    'My childhood home has been sold. They have painted over the height chart.',
    'Found a mixtape from 1996. Side B is just the radio and me breathing.',
    'Nobody who grew up in the eighties can walk past a phone box without checking for change.',
    'Bring back the video shop. I want to argue in an aisle about a film we then do not watch.',
  ],
  isNot: [
    ['Remember to save the kid-friendly summer menu.', 'a menu'],
    ['The memory leak was there years ago.', 'software'],
  ],
};
