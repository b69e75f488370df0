/** What is on at the cinema, on television, and in the queue at home. */
import type { Field } from './field.ts';

export const filmsAndShows: Field = {
  name: 'films and shows',
  words:
    'film, movie, cinema, just watched, rewatch, rewatched, watchlist, netflix, on tv, on telly, on netflix, tv show, tv series, show on tv, sitcom, soap opera, binge-watch, binge-watching, bingeing, binged, season finale, season one, season two, season three, series finale, pilot episode, box set, hbo, disney plus, bbc drama, iplayer, letterboxd, imdb, rotten tomatoes, oscars, emmys, baftas, bafta, actress, film director, directed by, filmmaker, showrunner, cinematography, cinematographer, sequel, prequel, remake, biopic, end credits, post-credits, rom-com, romcom, horror film, action film, film noir, film festival, documentary, miniseries, mockumentary, imax, pixar, ghibli, studio ghibli, miyazaki, hitchcock, scorsese, tarantino, kubrick, spielberg, christopher nolan, greta gerwig, wes anderson, star wars, star trek, doctor who, game of thrones, breaking bad, better call saul, the sopranos, ted lasso, mad men, bake off, the traitors, love island, eastenders, coronation street, oppenheimer, gladiator, shawshank, blade runner, lord of the, the godfather, past lives, anime, blu-ray, dvd, directors cut, reality tv, subtitles on, in cinemas, cinema seat, cinema ticket, cinema trip, actors in, film screening, lead actor, favorite actor, favourite actor, long film, foreign film, nature documentary, christmas film, christmas movie, kids film, our film, short film',
  hints:
    'watch, watched, watching, season, episode, series, show, tv, telly, television, trailer, screen, subtitles, dubbed, plot, ending, scene, character, villain, cast, soundtrack, streaming, popcorn, sci-fi, horror, thriller, heist, western, severance, succession, barbie, cried, spoiler, finale, hour too long, strictly, cliffhanger, director, cgi, extras, franchise, marvel, bond, alien, actor, screening',
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
