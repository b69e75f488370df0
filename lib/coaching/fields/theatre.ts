/** Stages, and both sides of the curtain: plays, musicals, dance, panto. */
import type { Field } from './field.ts';

export const theatre: Field = {
  name: 'theater',
  words:
    'theatre, theatregoer, theater kid, community theater, regional theater, playwright, matinee, curtain call, curtain up, dress rehearsal, tech rehearsal, tech week, opening night, press night, closing night, west end, broadway, off-broadway, edinburgh fringe, pantomime, panto, panto dame, musical theatre, musical theater, a musical, the musical, understudy, audition, stage manager, stage door, backstage, footlights, les mis, hamlet, macbeth, king lear, romeo and juliet, twelfth night, midsummer nights dream, shakespeare, the rsc, national theatre, old vic, royal court, soliloquy, monologue, am dram, amdram, amateur dramatics, drama school, drama club, swan lake, nutcracker, sondheim, chekhov, ibsen, beckett, proscenium, puppetry, puppeteer, burlesque, cabaret, drag show, drag queen, standing ovation, prompt desk, stagehand, one-woman show, one-man show, two-hander, opera, opera house, stalls seat, break a leg, the scottish play, theatre tickets, set designer, thespian, school play, village panto, first night, globe theatre, waiting for godot, at the fringe, theatres, theatregoers, theatre kid, theatre kids, theatre trip, theatre ticket, theatre director, theatre company, theatre critic, theatre review, theatre seats, theatre usher, theatre bar, theatre maker, theatre makers, theatremaker, fringe theatre, community theatre, am-dram, amateur theatre, regional theatre, off broadway, off-west end, national theatre live, nt live, royal court theatre, young vic, donmar, donmar warehouse, almeida, almeida theatre, shakespeares globe, royal shakespeare, rsc, stratford-upon-avon, stratford upon avon, bridge theatre, menier, chichester festival, edfringe, sadlers wells, regents park open, minack, minack theatre, palladium, drury lane, lyceum, hippodrome, theatre royal, scottish play, othello, much ado, merchant of venice, richard iii, henry v, titus andronicus, as you like, coriolanus, lady macbeth, falstaff, ophelia, exit pursued by, uncle vanya, the seagull, cherry orchard, hedda gabler, dolls house, godot, pinter, arthur miller, the crucible, tennessee williams, streetcar named desire, glass menagerie, tom stoppard, stoppard, caryl churchill, sarah kane, brecht, brechtian, moliere, oscar wilde, importance of being, lady bracknell, an inspector calls, blood brothers, the mousetrap, mousetrap, noises off, war horse, jerusalem rylance, one man two, woman in black, goes wrong, mischief theatre, punchdrunk, sleep no more, immersive theatre, stage version, cursed child, musicals, les miserables, phantom of the, wicked the musical, defying gravity, hamilton musical, hamilton tickets, saw hamilton, sweeney todd, into the woods, sunday in the, merrily we roll, assassins sondheim, andrew lloyd webber, lloyd webber, starlight express, sunset boulevard, jesus christ superstar, cats the musical, rodgers and hammerstein, oklahoma musical, sound of music, guys and dolls, west side story, fiddler on the, chicago the musical, dear evan hansen, hadestown, come from away, book of mormon, six the musical, operation mincemeat, matilda the musical, mean girls musical, avenue q, spring awakening, little shop of, rocky horror, lin-manuel miranda, patti lupone, idina menzel, ian mckellen, judi dench, mark rylance, derek jacobi, maggie smith, patrick stewart, jamie lloyd, ivo van hove, playwrights, playwriting, playtext, dramaturg, dramaturgy, stage management, stage right, stage whisper, stage crew, stage lighting, stagehands, stagecraft, stage directions, stage direction, upstage, downstage, fly tower, thrust stage, black box theatre, green room, dressing room mirror, orchestra pit, front of house, gods seat, in the gods, the stalls, dress circle, royal circle, upper circle, grand circle, balcony seats, restricted view, royal box, first night nerves, matinée, two-show day, curtain calls, curtain went up, safety curtain, interval drinks, interval ice cream, interval queue, understudies, ensemble cast, chorus line, casting director, open call audition, self tape, self-tape, self-tapes, callback audition, auditions, auditioned, auditioning, monologues, soliloquies, tech run, read-through, readthrough, sitzprobe, off book, off-book, line learning, learning lines, learning my lines, forgot my line, forgot my lines, missed my cue, prompter, corpsing, corpsed, improv, pantomime dame, pantomime horse, widow twankey, hes behind you, commedia, physical theatre, verbatim theatre, one woman show, one man show, scratch night, gaffer tape stage, lighting designer, lighting rig, lighting desk, sound designer, set design, costume designer, costume department, wardrobe mistress, quick change, fake blood, prop master, prop table, props table, props department, drama group, drama teacher, rada, lamda, guildhall drama, equity card, olivier award, oliviers, olivier awards, tony award, tony awards, tonys, stagey, thespians, todaytix, day seats, rush tickets, lottery tickets hamilton, playbill, stage adaptation, touring production, school production, school musical',
  hints:
    'stage, play, cast, costume, props, rehearsal, rehearse, lines, act, acting, actor, scene, script, curtain, interval, intermission, box office, sold out, ensemble, audience, lighting, director, musical, performance, tickets, role, lead, ovation, applause, wings, balcony, stalls, theater, chorus, hamilton, cats, programme, circus, plays, actress, actors, directing, line, cue, part, perform, performing, show, shows, rehearsals, rehearsing, ticket, seat, seats, circle, usher, clap, encore, prop, costumes, wig, makeup, set, spotlight, puppet, puppets, comedy, tragedy, king, queen, ghost, witch, fairy, dame, villain, season, revival, adaptation, drama, fringe, orchestra, tour',
  any: {
    'open-question': 'Which show would you see again tonight?',
    'tell-me': 'Tell me the best thing you ever saw go wrong on stage.',
    'name-one': 'Name one part you would love to play.',
  },
  after: {
    win: {
      'open-question': "What's the best night you've had in a theater?",
      'name-one': 'Name one part you would love to play.',
    },
    mishap: {
      'open-question': "What's the best thing you've seen go wrong on stage?",
      'fill-in-the-blank': '"The show must go on, even when ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which classic would you rest for ten years?',
      'unpopular-opinion': "What's your unpopular opinion about a famous show?",
    },
    tip: { recommend: 'Recommend one show for somebody who never goes.' },
    news: { 'open-question': 'Who would you bring?' },
    plan: { 'open-question': 'What do you do with your nerves?' },
    scene: { 'open-question': "What's the oddest thing an audience has done near you?" },
  },
  subjects: [
    [
      'panto, pantomime, panto dame, village panto, donkey, cow, behind you, dame, villain',
      {
        'open-question': 'Which half of the panto horse would you be?',
        'tell-me': 'Tell me the best thing you ever heard shouted at a panto.',
      },
    ],
    [
      'nativity, school play, drama club, shepherd, third tree, tree, angel, innkeeper, tea towel',
      {
        'open-question': 'What were you in the school nativity or play?',
        'name-one': 'Name one part you would have been perfect for.',
      },
    ],
    [
      'audition, callback, cast list, got the part, casting, role, lead, understudy, ensemble, part',
      {
        'open-question': "What's the part you never got, or never dared to go for?",
        'tell-me': 'Tell me about your worst audition.',
      },
    ],
    [
      'lines, forgot, forgot my, learned my lines, prompt, prompt desk, script, blank, improvised, corpse, corpsed, giggle',
      {
        'open-question': 'What do you do when you forget your words, on stage or anywhere?',
        'fill-in-the-blank': '"I walked on and forgot ____." Fill it in.',
      },
    ],
    [
      'dress rehearsal, tech rehearsal, tech week, rehearsal, rehearse, tech, cue, read-through, blocking',
      { 'open-question': "What's the worst rehearsal that still became a good show?" },
    ],
    [
      'opening night, first night, press night, curtain up, nerves, stage fright, break a leg, good luck, the scottish play',
      {
        'open-question': 'What do you do with your nerves?',
        'name-one': "Name one superstition you'd never test.",
      },
    ],
    [
      'closing night, last show, curtain call, wrap, end of run, final performance, strike the',
      { 'open-question': 'Which show did you not want to end?' },
    ],
    [
      'audience, audiences, phone, rustle, sweets, singing along, gasp, gasped, laugh, laughed, latecomer, cough, tall, seat',
      {
        'open-question': "What's the oddest thing an audience has done near you?",
        'name-one': "Name one thing you'd ban from the stalls.",
      },
    ],
    [
      'standing ovation, ovation, applause, clap, encore, cried',
      { 'open-question': 'Which show got you on your feet?' },
    ],
    [
      'matinee, interval, intermission, ice cream, sandwich, wine, bar, toilet queue, loo',
      {
        'open-question': "What's an interval for?",
        'choice-question': 'Ice cream, wine or the toilet queue?',
      },
    ],
    [
      'ticket, tickets, theatre tickets, box office, price, day seats, lottery, balcony, stalls, stalls seat, restricted view, sold out, pillar',
      {
        'open-question': "What's the worst seat you've ever paid for?",
        'tell-me': 'Tell me what you once queued for, and whether you got in.',
      },
    ],
    [
      'prop, props, set, set designer, set fell, backdrop, wig, costume, zip, trousers, quick change, moustache, sword, door',
      {
        'open-question': 'Which prop or costume has let you down?',
        'fill-in-the-blank': '"It was going well until the ____ fell off." Fill it in.',
      },
    ],
    [
      'lighting, stage manager, backstage, stagehand, crew, wings, sound desk, blackout, curtain, smoke machine, headset',
      {
        'open-question': 'What would you love to see from backstage?',
        'name-one': "Name one job backstage you'd be good at.",
      },
    ],
    [
      'les mis, hamilton, wicked, cats, phantom, sondheim, a musical, the musical, musical, musical theatre, musical theater, song, cast recording, jukebox musical, singing',
      {
        'open-question': 'Which musical do you know every word of?',
        'name-one': "Name one song you'd sing if nobody were listening.",
      },
    ],
    [
      'hamlet, macbeth, king lear, romeo and juliet, twelfth night, midsummer nights dream, shakespeare, the rsc, globe theatre, monologue, soliloquy',
      {
        'open-question': 'Which Shakespeare line do you use without noticing?',
        'choice-question': 'Did you like Shakespeare at school, or only later?',
      },
    ],
    [
      'edinburgh fringe, at the fringe, fringe, flyer, flyering, one-woman show, one-man show, two-hander, comedy, stand-up, venue, five stars, review, critic',
      {
        'open-question': "What's the strangest show you ever sat through to the end?",
        recommend: "Recommend one show that's better than its poster.",
      },
    ],
    [
      'swan lake, nutcracker, ballet, dance, dancer, opera, opera house, tenor, soprano, aria',
      {
        'open-question': 'Which ballet or opera would you take a beginner to?',
        'fill-in-the-blank': '"The fat lady sang, and I ____." Fill it in.',
      },
    ],
    [
      'puppetry, puppeteer, puppet, cabaret, burlesque, drag show, drag queen, circus, magician, improv',
      { 'open-question': "What's the best act you ever saw in a room of fifty people?" },
    ],
    [
      'am dram, amdram, amateur dramatics, community theater, village hall, drama school, theater kid, thespian, acting, actor, playwright, new play, writing a play',
      { 'open-question': 'What got you, or would get you, onto a stage?' },
    ],
    [
      'west end, broadway, off-broadway, national theatre, old vic, royal court, regional theater, theatre, theatregoer, theater, stage door, play, show',
      {
        'open-question': 'Which show would you see again tonight?',
        recommend: 'Recommend one show for somebody who never goes.',
      },
    ],
  ],
  is: [
    'Dress rehearsal tonight. The donkey has lost its back half to a stomach bug. Panto opens Friday.',
    'Got the audition. I am fourth tree. Watch this space.',
    'Saw Hamlet last night next to a man who gasped at the ending.',
    'Matinee audiences are the most honest critics in the world. They bring sandwiches.',
    'Our new musical opens at the Fringe on 2 August. Six actors, one ladder.',
    'Forgot my only line on opening night and got a standing ovation anyway.',
  ],
  isNot: [
    ['The conference stage was too small for the panel.', 'an event'],
    ['He plays an important role in our supply chain.', 'work'],
    ['Her acting up in the supermarket lasted nine minutes.', 'a child'],
  ],
};
