/** What is on at the cinema, on television, and in the queue at home. */
import type { Field } from './field.ts';

export const filmsAndShows: Field = {
  name: 'films and shows',
  words:
    'film, movie, cinema, just watched, rewatch, rewatched, watchlist, netflix, on tv, on telly, on netflix, tv show, tv series, show on tv, sitcom, soap opera, binge-watch, binge-watching, bingeing, binged, season finale, season one, season two, season three, series finale, pilot episode, box set, hbo, disney plus, bbc drama, iplayer, letterboxd, imdb, rotten tomatoes, oscars, emmys, baftas, bafta, actress, film director, directed by, filmmaker, showrunner, cinematography, cinematographer, sequel, prequel, remake, biopic, end credits, post-credits, rom-com, romcom, horror film, action film, film noir, film festival, documentary, miniseries, mockumentary, imax, pixar, ghibli, studio ghibli, miyazaki, hitchcock, scorsese, tarantino, kubrick, spielberg, christopher nolan, greta gerwig, wes anderson, star wars, star trek, doctor who, game of thrones, breaking bad, better call saul, the sopranos, ted lasso, mad men, bake off, the traitors, love island, eastenders, coronation street, oppenheimer, gladiator, shawshank, blade runner, lord of the, the godfather, past lives, anime, blu-ray, dvd, directors cut, reality tv, subtitles on, in cinemas, cinema seat, cinema ticket, cinema trip, actors in, film screening, lead actor, favorite actor, favourite actor, long film, foreign film, nature documentary, christmas film, christmas movie, kids film, our film, short film, films, movies, filmmaking, film buff, film club, film night, movie night, movie theater, movie theatre, moviegoer, film critic, film review, film score, film adaptation, film school, film student, screenplay, screenwriter, screenwriting, cinephile, picturehouse, odeon, vue cinema, cineworld, amc theater, alamo drafthouse, multiplex, drive-in movie, matinee screening, double bill, opening credits, title sequence, jump scare, final girl, slasher film, slasher, found footage, body horror, folk horror, zombie film, creature feature, cult classic, cult film, b-movie, giallo, spaghetti western, film trilogy, fourth wall break, plot twist, plot hole, plot armour, best picture, palme dor, golden globes, golden globe, cannes film, sundance, criterion, criterion channel, mubi, a24, prime video, amazon prime video, apple tv, paramount plus, peacock streaming, hulu, itvx, channel 4, bbc one, bbc two, bbc four, britbox, disney channel, crunchyroll, studio trigger, shonen, one piece anime, spirited away, totoro, howls moving castle, princess mononoke, akira kurosawa, kurosawa, ozu, tarkovsky, bergman film, fellini, agnes varda, wong kar-wai, park chan-wook, bong joon-ho, bong joon ho, parasite film, k-drama, kdrama, korean drama, telenovela, nordic noir, scandi noir, the bridge series, borgen, denis villeneuve, villeneuve, dune part, arrival film, the dark knight, coen brothers, the big lebowski, lebowski, fargo, david lynch, twin peaks, mulholland drive, eraserhead, paul thomas anderson, yorgos lanthimos, ken loach, mike leigh, richard curtis, love actually, notting hill film, paddington, paddington 2, wallace and gromit, aardman, chicken run, shaun of the, hot fuzz, edgar wright, monty python, fawlty towers, blackadder, father ted, derry girls, fleabag, killing eve, line of duty, peaky blinders, broadchurch, vera on itv, midsomer murders, poirot, miss marple, columbo, sherlock series, luther series, slow horses, only murders, white lotus, the white lotus, yellowjackets, the bear season, abbott elementary, parks and rec, parks and recreation, brooklyn nine-nine, the good place, schitts creek, seinfeld, frasier, the west wing, er reruns, greys anatomy, gilmore girls, buffy, x-files, the x files, battlestar galactica, firefly series, the expanse, andor, the mandalorian, stranger things, black mirror, squid game, bridgerton, the crown, downton abbey, call the midwife, all creatures great, the office us, peep show, the inbetweeners, taskmaster, gogglebox, mock the week, only connect, university challenge, countdown conundrum, great british bake, great british sewing, great pottery throw, repair shop, the repair shop, antiques roadshow, grand designs, location location, homes under the, bargain hunt, race across the, gladiators reboot, the apprentice, dragons den, im a celebrity, big brother, masterchef, drag race, rupauls drag race, survivor season, the bachelor, below deck, real housewives, bluey, peppa pig, paw patrol, attenborough, planet earth ii, blue planet, emmerdale, hollyoaks, casualty on bbc, holby, neighbours finale, home and away, alien 1979, ridley scott, james cameron, terminator, the matrix, jurassic park, indiana jones, top gun, die hard, home alone, its a wonderful, elf film, the muppet christmas, muppet christmas carol, toy story, frozen 2, encanto, moana, the lion king, inside out 2, up opening scene, wall-e, ratatouille film, spider-verse, mcu, avengers endgame, mission impossible, fast and furious, john wick, the exorcist, midsommar, jordan peele, wicked film, casablanca, citizen kane, sunset boulevard, technicolor, silent film, meryl streep, tom hanks, tilda swinton, olivia colman, florence pugh, timothee chalamet, cate blanchett, pedro pascal, nicolas cage, keanu reeves, daniel craig, ryan gosling, saoirse ronan, cillian murphy, emmy nomination, oscar nomination, nominated for best, 4k uhd, vhs tape, end of season, series two, series three, series one, season four, season five, season 1, season 2, season 3, season 4, cold open, filler episode, bottle episode, christmas special, streaming service, four episodes in, one more episode, two episodes, last episode, first episode, skip intro, are you still',
  hints:
    'watch, watched, watching, season, episode, series, show, tv, telly, television, trailer, screen, subtitles, dubbed, plot, ending, scene, character, villain, cast, soundtrack, streaming, popcorn, sci-fi, horror, thriller, heist, western, severance, succession, barbie, cried, spoiler, finale, hour too long, strictly, cliffhanger, director, cgi, extras, franchise, marvel, bond, alien, actor, screening, filmed, adaptation, reboot, spin-off, protagonist, narrator, hero, twist, credits, binge, aired, cancelled, pilot, oscar, nominated, premiere, cameo, screened, comedy, drama, crime drama, reviews, stars, stunt, cinematic, soundtrack album, theme tune, projector, interval, seats, costume drama, period drama, streamer, dialogue',
  any: {
    'open-question': 'Which film could you watch again tonight?',
    'name-one': 'Name one scene you have never got over.',
    recommend: 'Recommend one thing I should watch next.',
  },
  after: {
    win: {
      'open-question': "What's the best thing you've seen this year?",
      recommend: 'Recommend one film that almost nobody has seen.',
    },
    mishap: {
      'open-question': 'What did you walk out of?',
      'fill-in-the-blank': '"I will never get back the hours I spent on ____." Fill it in.',
    },
    opinion: {
      'open-question': 'What does everybody love that you cannot finish?',
      'unpopular-opinion': "What's your unpopular opinion about a famous film?",
    },
    tip: { 'name-one': 'Name one film or show that deserved a bigger audience.' },
    news: { 'open-question': 'Who would you take to see it?' },
    plan: { 'open-question': 'Where should I start?' },
    change: { 'open-question': 'What do you watch when nobody is looking?' },
    scene: { 'open-question': 'Which line do you always quote?' },
  },
  subjects: [
    [
      'cinema, popcorn, cinema seat, cinema ticket, cinema trip, in cinemas, talking, phone, screen, row',
      {
        'open-question': "What's the worst thing somebody has done next to you in a cinema?",
        'tell-me': 'Tell me about the first film you saw in a cinema.',
      },
    ],
    [
      'ending, last scene, finale, season finale, series finale, last episode, end credits, cliffhanger, twist',
      {
        'open-question': 'Which ending have you never forgiven?',
        'name-one': 'Name one ending that was perfect.',
      },
    ],
    [
      'rewatch, rewatched, rewatching, again, for the tenth, comfort watch, fifth time',
      { 'open-question': "Which film do you put on when you're ill or sad?" },
    ],
    [
      'sequel, prequel, remake, reboot, franchise, marvel, spin-off',
      {
        'open-question': 'Which sequel is better than the first one?',
        'name-one': 'Name one film that must never be remade.',
      },
    ],
    [
      'too long, hour too long, three hours, runtime, long film, 90 minutes',
      {
        'open-question': 'Which long film earned every minute?',
        'name-one': 'Name one perfect film under 90 minutes.',
      },
    ],
    [
      'horror, horror film, scary, jump scare, ghost, haunted, turned on a',
      { 'open-question': 'Which film made you sleep with the light on?' },
    ],
    [
      'cried, cry, sobbed, tears, lie on the, pixar, bawled',
      { 'open-question': 'Which film makes you cry every single time?' },
    ],
    [
      'subtitles on, subtitles, dubbed, foreign film, mumble, mumbling, sound mix, dialogue',
      { 'open-question': 'What do you watch with subtitles, even in your own language?' },
    ],
    [
      'binge-watch, binge-watching, binged, bingeing, next episode, one more episode, watched ahead, episode, new season, all night, pilot episode',
      {
        'open-question': 'What have you watched in one sitting and not regretted?',
        'tell-me': 'Tell me who in your house watches ahead.',
      },
    ],
    [
      'netflix, on netflix, disney plus, hbo, iplayer, streaming, subscription, scroll, nothing to watch, watchlist, password',
      { 'open-question': "What's been on your watchlist the longest?" },
    ],
    [
      'book, adaptation, the book was, novel, based on',
      { 'open-question': 'Which film is better than its book?' },
    ],
    [
      'oscars, emmys, baftas, bafta, award, snubbed, best picture, robbed',
      { 'open-question': "Who should have won and didn't?" },
    ],
    [
      'documentary, docuseries, true crime, attenborough, nature documentary',
      { 'open-question': 'Which documentary changed your mind about something?' },
    ],
    [
      'villain, hero, character, best character, cast, casting, actor, actress, lead actor, performance, favorite actor, favourite actor',
      { 'open-question': 'Which character would you most like to have dinner with?' },
    ],
    [
      'soundtrack, score, theme tune, intro, composer, skip intro',
      { 'open-question': 'Which theme tune do you never skip?' },
    ],
    [
      'christmas film, die hard, christmas movie, rom-com, romcom, love story, hallmark',
      { 'open-question': 'Which film do you watch every year without fail?' },
    ],
    [
      'childhood, kids film, kids, as a child, cartoon, animated, anime, studio ghibli, ghibli, miyazaki',
      { 'open-question': 'Which film from your childhood would you show a child today?' },
    ],
    [
      'reality tv, love island, the traitors, bake off, strictly, gogglebox, bachelor, contestant',
      { 'open-question': 'Which show would you be good at, and how early would you be thrown out?' },
    ],
    [
      'sitcom, comedy, funny, laugh, the office, friends, fawlty towers, punchline, joke',
      { 'open-question': 'Which line from a sitcom do you quote at home?' },
    ],
    [
      'plot hole, plot, unrealistic, hacker, parking, makes no sense, nobody ever',
      { 'open-question': 'What have you seen a hundred times on screen and never in life?' },
    ],
    [
      'our film, filmmaker, short film, shoot, premiere, film festival, screening, crew, film director, set, showrunner, film screening',
      { 'open-question': "What's the best short film you've ever seen?" },
    ],
    [
      'star wars, star trek, doctor who, sci-fi, spaceship, blade runner, alien, dune',
      { 'open-question': 'Which world on screen would you move to tomorrow?' },
    ],
    [
      'dvd, blu-ray, vhs, video shop, blockbuster, box set, collection',
      { 'open-question': 'Which film do you own on a disc and will never give away?' },
    ],
    [
      'severance, succession, breaking bad, game of thrones, the sopranos, mad men, ted lasso, best show, best series, on tv, on telly, tv show, show on tv, season two, season one, season three',
      { 'open-question': 'Which show would you give a lot to see again for the first time?' },
    ],
    [
      'directed by, cinematography, cinematographer, hitchcock, scorsese, tarantino, kubrick, spielberg, christopher nolan, wes anderson, greta gerwig, shot, directors cut',
      { 'open-question': 'Which director would you watch anything by?' },
    ],
  ],
  is: [
    'Just watched Past Lives and I have to go and lie on the floor.',
    "Severance is the best show on TV and it's not close.",
    'Oppenheimer was an hour too long.',
    'Three rows back in the cinema somebody answered his phone. "No, I can talk."',
    'Three episodes into the new season and my partner has watched ahead. I can tell from the breathing. Netflix should treat it as a crime.',
    'Every horror film would be nine minutes long if anybody turned on a light.',
  ],
  isNot: [
    ['The plot of land behind the station has been sold.', 'building'],
    ['Watched the eclipse from the roof with the neighbours.', 'the sky'],
    ['New season, new squad, same old defence.', 'football'],
  ],
};
