/** Albums, songs, gigs and the shelves they end up on. */
import type { Field } from './field.ts';

export const listeningToMusic: Field = {
  name: 'music',
  words:
    'album, vinyl, turntable, record player, record shop, record store, record collection, crate digging, spotify, spotify wrapped, apple music, soundcloud, bandcamp friday, last fm, discogs, playlist, b-side, liner notes, cassette tape, concert, gig tickets, best gig, first gig, encore, mosh pit, support act, headliner, tour dates, glastonbury, primavera, coachella, song, love song, lyric, earworm, power ballad, hip-hop, hip hop, punk band, techno, drum and bass, jazz, heavy metal, death metal, shoegaze, post-punk, synthpop, folk music, country music, classical music, indie band, boy band, girl group, k-pop, radiohead, taylor swift, eras tour, beyonce, beyoncé, nick cave, david bowie, bowie, the beatles, beatles, rolling stones, fleetwood mac, kate bush, joni mitchell, bob dylan, leonard cohen, springsteen, the smiths, joy division, talking heads, abba, aphex twin, kendrick lamar, lana del rey, billie eilish, oasis reunion, bach, mozart, beethoven, chopin, mahler, album of the, guitar solo, remaster, music taste, listening to music, music festival, mercury prize, eurovision, desert island discs, to vinyl, buying cds, buying records, listened to, reunion tour, presale, ticketmaster, bohemian rhapsody, farewell tour, presale code, new album, our album of, double album, concept album, second album, spotify playlist, top song, christmas song, sad song, funeral song, album track, lps, vinyls, picture disc, coloured vinyl, colored vinyl, 180 gram, gatefold, record sleeve, album cover, album art, album artwork, cover art album, seven-inch, 7-inch single, 12-inch single, record store day, needle drop, stylus, phono stage, hi-fi, hifi, bookshelf speakers, walkman, discman, ipod, minidisc, mixtape, mix tape, boombox, jukebox, tidal hifi, qobuz, deezer, bandcamp, genius lyrics, musixmatch, shazam, discover weekly, release radar, daylist, apple music replay, tiny desk, npr tiny desk, john peel, peel session, 6 music, bbc 6, radio 3, classic fm, last night proms, royal albert hall, wigmore hall, brixton academy, barrowlands, roundhouse gig, roskilde, reading and leeds, download festival, green man festival, latitude festival, bonnaroo, lollapalooza, tomorrowland, burning man set, pyramid stage, main stage, gig-goer, gig buddy, going to gigs, a gig, gigs, first concert, concerts, concert hall, last gig, setlist, set list, support band, opening act, crowd surfing, crowd-surf, moshing, stage dive, singalong, merch stand, merch table, tour shirt, band tee, tour t-shirt, standing tickets, dynamic pricing tickets, songs, songwriter, singer-songwriter, lyrics, misheard lyric, misheard lyrics, mondegreen, key change, middle eight, opening track, closing track, hidden track, title track, bonus track, bside, deep cut, deep cuts, greatest hits, best-of album, compilation album, live album, debut album, sophomore album, solo album, studio album, anniversary edition, deluxe edition, box set vinyl, soundtrack, film score, one-hit wonder, one hit wonder, cover band, tribute band, tribute act, supergroup, britpop, grunge, krautrock, prog rock, new wave, no wave, new romantic, two tone, reggae, dub reggae, afrobeat, afrobeats, amapiano, bossa nova, samba record, fado, flamenco album, motown, northern soul, soul music, disco, house music, acid house, deep house, trip-hop, trip hop, ambient music, ambient album, dream pop, bedroom pop, hyperpop, britney spears, emo band, hardcore punk, black metal, doom metal, nu metal, sludge metal, bluegrass, americana, outlaw country, delta blues, gospel choir album, operas, baroque music, string quartet, symphony, symphonies, requiem, concerto, philharmonic, sibelius, debussy, shostakovich, schubert, brahms, handel messiah, philip glass, steve reich, arvo pärt, brian eno, kraftwerk, depeche mode, sex pistols, ramones, velvet underground, lou reed, patti smith, iggy pop, pj harvey, björk, bjork, portishead, massive attack, arctic monkeys, lcd soundsystem, bon iver, sufjan stevens, phoebe bridgers, mitski, boygenius, fontaines dc, wet leg, chappell roan, charli xcx, brat summer, olivia rodrigo, sabrina carpenter, harry styles, bad bunny, rosalía, rosalia, dua lipa, lady gaga, kylie minogue, kylie, whitney houston, mariah carey, stevie wonder, stevie nicks, nina simone, billie holiday, ella fitzgerald, miles davis, kind of blue, coltrane, thelonious monk, john prine, johnny cash, dolly parton, willie nelson, townes van zandt, nick drake, pink floyd, led zeppelin, black sabbath, iron maiden, metallica, motörhead, ac dc, pearl jam, sonic youth, rem album, coldplay, pet shop boys, duran duran, spandau ballet, elvis costello, elvis presley, jimi hendrix, the beach boys, pet sounds, abbey road, rumours fleetwood, ok computer, blonde on blonde, neil young, simon and garfunkel, carole king, tracy chapman, wu-tang, wu-tang clan, outkast, mf doom, tribe called quest, public enemy, beastie boys, bts, blackpink, new song, favourite song, favorite song, song on repeat, on repeat, wrapped says, scrobble, noise-cancelling headphones music, music fans, loudness war, brit awards, grammys',
  hints:
    'music, band, gig, record, single, track, tour, live, singer, chorus, verse, bass, beat, metal, punk, folk, pop, indie, rave, dj, club, radio, festival, headphones, cd, tape, label, debut, melody, banger, fan, cover version, oasis, pulp, blur, prince, queen, venue, tickets, speakers, ep, shuffle, karaoke, front row, lp, bands, musician, rapper, rap, soul, blues, house, ambient, orchestra, choir, hit, hits, charts, number one, sleeve, needle, cassette, streaming, dance floor, dancefloor, remix, sample, singles, crowd, doors open, sold out, setlists, artist, artists, hum, playlists, listened, volume, louder, tune, tunes, drums, synths',
  any: {
    'open-question': 'Which album would you save from a fire?',
    'name-one': 'Name one song that gets you every time.',
    recommend: 'Recommend one album I should hear next.',
  },
  after: {
    win: {
      'open-question': "What's the best gig you've ever been to?",
      'name-one': 'Name one band you would cross a country for.',
    },
    mishap: {
      'open-question': 'Which gig do you still kick yourself for missing?',
      'tell-me': 'Tell me the worst gig you ever paid for.',
    },
    opinion: {
      'open-question': 'Which record does everybody love that you never got?',
      'unpopular-opinion': "What's your unpopular opinion about music?",
    },
    tip: {
      recommend: 'Recommend me one album for a long drive.',
      'open-question': 'Where do you find new music?',
    },
    news: { 'open-question': 'Which track would you hear first?' },
    plan: { 'open-question': 'Which song do you hope they play?' },
    change: { 'open-question': 'How do you listen these days?' },
    scene: { 'open-question': 'Which song takes you straight back somewhere?' },
  },
  subjects: [
    [
      'vinyl, to vinyl, record player, turntable, record shop, record store, record collection, crate digging, lp, buying records, discogs, needle, sleeve, first pressing, records',
      {
        'open-question': 'Which record would you save from a fire?',
        'share-yours': 'Show me the record that gets played most at yours.',
      },
    ],
    [
      'gig, best gig, first gig, concert, live, saw, front row, venue, encore, support act, headliner, mosh pit, played live, setlist, arena, small venue',
      {
        'open-question': "What's the best gig you've ever been to?",
        'name-one': 'Name one band you would cross a country for.',
      },
    ],
    [
      'ticket, tickets, gig tickets, ticketmaster, presale, presale code, queue, dynamic pricing, tour dates, resale, sold out, reunion tour, eras tour, oasis reunion',
      {
        'open-question': "What's the most you'd pay to see one band?",
        'tell-me': 'Tell me about the ticket you nearly got.',
      },
    ],
    [
      'album, new album, debut, album of the, our album of, tracklist, double album, concept album, no skips, second album',
      {
        'open-question': 'Which album can you play without skipping a track?',
        recommend: 'Recommend one album I should hear next.',
      },
    ],
    [
      'playlist, spotify, apple music, shuffle, streaming, soundcloud, algorithm, skip, mixtape, spotify playlist',
      {
        'open-question': "What's the name of your oddest playlist?",
        'name-one': 'Name one song that belongs on every playlist.',
      },
    ],
    [
      'spotify wrapped, wrapped, top artist, top song, most played, minutes listened, last fm, top genre',
      {
        'open-question': 'Which song is at the top of your year, and why?',
        'tell-me': 'Tell me your most embarrassing top artist.',
      },
    ],
    [
      'festival, music festival, glastonbury, primavera, coachella, tent, mud, wristband, line-up, lineup, pyramid stage, campsite',
      {
        'open-question': "What's your best festival story, mud included?",
        'name-one': "Name one band you'd put at the top of the bill.",
      },
    ],
    [
      'cd, buying cds, cassette tape, tape, mp3, ipod, minidisc, walkman, cds, burned',
      {
        'open-question': 'What was the first music you bought with your own money?',
        'choice-question': 'CD, tape, vinyl or stream: what stayed with you?',
      },
    ],
    [
      'lyric, line, misheard, verse, chorus, words to, sing along, wrong words, mondegreen',
      {
        'open-question': 'Which lyric did you get wrong for years?',
        'tell-me': 'Tell me the line that always gets you.',
      },
    ],
    [
      'earworm, stuck in my, christmas song, mariah, hold music, jingle, in my head, ear worm',
      {
        'open-question': 'Which song is stuck in your head right now?',
        'fill-in-the-blank': '"It takes one bar of ____ and my day is over." Fill it in.',
      },
    ],
    [
      'sad song, cry, cried, crying, goosebumps, breakup, heartbreak, heartbreaking, devastating, funeral song',
      {
        'open-question': 'Which song can you not get through dry-eyed?',
        'name-one': 'Name one song you play when it rains inside.',
      },
    ],
    [
      'karaoke, dance floor, dj, banger, disco, club, first dance, dancefloor, rave, techno, drum and bass',
      {
        'open-question': 'Which song gets you on the dance floor, every time?',
        'tell-me': 'Tell me your karaoke song.',
      },
    ],
    [
      'headphones, speakers, earphones, earbuds, loud, volume, neighbor, neighbour, noise-cancelling, bluetooth, hi-fi, stereo, car stereo',
      {
        'open-question': 'Where do you turn the music up loudest?',
        'tell-me': 'Tell me what you play to test new speakers.',
      },
    ],
    [
      'new music, music taste, taste, discover, discovered, genre, guilty pleasure, getting old, teenager, cool, old music',
      {
        'open-question': "When did you last fall for a band you'd never heard of?",
        'fill-in-the-blank': '"I pretend not to like ____." Fill it in.',
      },
    ],
    [
      'cover, cover version, remaster, remastered, remix, reissue, tribute band, original version, sample',
      {
        'open-question': 'Which cover beats the original?',
        'name-one': 'Name one song that nobody should cover again.',
      },
    ],
    [
      'classical music, bach, mozart, beethoven, chopin, mahler, opera, proms, symphony, requiem, jazz',
      {
        'open-question': 'Which piece would you play to somebody who hates classical music?',
        'tell-me': "Tell me who first took you to a concert you didn't choose.",
      },
    ],
    [
      'radio, desert island discs, dj set, radio show, bbc radio, mercury prize, eurovision, number one, charts, chart',
      {
        'open-question': 'What would be the first of your eight desert island discs?',
        'name-one': 'Name one song that should have been number one.',
      },
    ],
    [
      'beatles, the beatles, bowie, david bowie, kate bush, taylor swift, beyonce, radiohead, nick cave, bob dylan, springsteen, joni mitchell, fleetwood mac, leonard cohen, singer, broke up, hero, died',
      {
        'open-question': 'Which artist has been with you longest?',
        'tell-me': "Tell me the song that you'd start a beginner on.",
      },
    ],
    [
      'b-side, bonus track, deep cut, hidden track, rarity, underrated, album track, last track',
      {
        'open-question': 'Which b-side deserved to be the single?',
        'name-one': 'Name one deep cut that everybody should hear.',
      },
    ],
  ],
  is: [
    'The new Nick Cave album is devastating in the way only he can be.',
    'Saw Radiohead in Copenhagen. Cried during Let Down like everybody else.',
    'Spotify Wrapped says that my top genre is "bath". Fair.',
    'Missed the support act again because of the queue for a £9 lager. They were the better band.',
    'Unpopular opinion: the b-side was always the better song.',
    "After years on Spotify I've gone back to buying CDs.",
  ],
  isNot: [
    ['Record profits for the bank again.', 'money'],
    ['The gig economy runs on people who cannot afford a sick day.', 'work'],
    ['We are on track for the March release.', 'a plan'],
  ],
};
