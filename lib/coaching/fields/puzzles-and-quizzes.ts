/** Crosswords, jigsaws, quizzes and other ways to feel clever. */
import type { Field } from './field.ts';

export const puzzlesAndQuizzes: Field = {
  name: 'puzzles and quizzes',
  words:
    'crossword, cryptic crossword, cryptic clue, crossword setter, crossword in pen, wordle, quordle, semantle, spelling bee, nyt connections, strands puzzle, sudoku, jigsaw, jigsaw puzzle, puzzle piece, edge pieces, pub quiz, quiz, quiz night, quizmaster, quiz team, trivia night, trivia team, bar trivia, escape room, escape game, nonogram, picross, rubiks cube, geoguessr, university challenge, only connect, the chase quiz, brainteaser, brain teaser, logic puzzle, anagram, word search, wordsearch, general knowledge, tie-break question, picture round, music round, killer sudoku, puzzle hunt, mensa, a puzzle, this puzzle, puzzle book, puzzle box, riddles, starting word, wordle streak, wordle in, quick crossword, sunday crossword, wrote the quiz, set the quiz, writing a quiz, tv quiz, crosswords, crossword clue, crossword clues, crossword grid, crossword puzzle, crossword compiler, cruciverbalist, cruciverbal, times crossword, guardian crossword, cryptics, cryptic clues, cryptic setter, prize crossword, ximenes, araucaria, paul setter, listener crossword, everyman crossword, quiptic, azed, nyt crossword, nyt mini, mini crossword, saturday crossword, monday crossword, thursday crossword, will shortz, shortz, rebus puzzle, seven down, across clue, down clue, double definition, anagrind, anagrams, cracking the cryptic, puzzles, puzzler, puzzlers, puzzle page, puzzle night, puzzle hunter, puzzle solver, puzzle table, puzzle mat, puzzle swap, mit mystery hunt, mystery hunt, 1000-piece, 1000 piece, 500-piece, 500 piece, 2000-piece, 1000 pieces, thousand-piece, thousand piece, last piece missing, one piece missing, jigsaws, jigsaw piece, jigsaw pieces, jigsaw table, jigsaw swap, jigsaw library, ravensburger, wasgij, gibsons puzzle, liberty puzzles, wentworth puzzle, sky pieces, edges first, wordle group, wordle word, wordle today, wordle score, wordle starter, wordle bot, wordlebot, crane wordle, lost my streak, quordle today, octordle, dordle, nerdle, worldle, heardle, framed game, globle, redactle, contexto, cinematrix, immaculate grid, connections today, purple category, yellow category, purple group, spangram, strands today, pangram, letter boxed, letterboxed, vertex puzzle, tiles nyt, sudokus, samurai sudoku, kakuro, kenken, futoshiki, hitori, nurikabe, slitherlink, hashi, numberlink, masyu, nonograms, codeword puzzle, codewords, codebreaker, arrowword, fill-in puzzle, word ladder, word puzzle, word puzzles, word game, word games, boggle, bananagrams, countdown conundrum, countdown numbers, conundrum, numbers round, rachel riley, susie dent, countdown clock, rubik, rubiks, speedcubing, speedcuber, speed cube, cubing, soma cube, tangram, tangrams, hanayama, burr puzzle, mechanical puzzle, puzzle lock, chess puzzle, lateral thinking puzzle, lateral thinking, logic puzzles, logic grid, einstein riddle, riddle, fermi question, maths puzzle, math puzzle, brain teasers, brain training, escape rooms, escape-room, red herrings room, treasure trail, murder mystery night, geocache, geocaching, geoguesser, pub quizzes, pub quiz team, quiz team name, quiz team names, quizzes, quizzer, quizzers, quizzing, quiz host, quiz league, quiz machine, quiz question, quiz questions, quiz show, quiz shows, quiz round, quiz rounds, quiz book, quiz answer, charity quiz, office quiz, family quiz, christmas quiz, zoom quiz, table quiz, tie-breaker, tie-break, tiebreak question, tiebreaker, wooden spoon quiz, wipeout round, joker round, bonus round, starter for ten, starter for 10, paxman, bamber gascoigne, amol rajan, victoria coren mitchell, coren mitchell, missing vowels, connecting wall, horned viper, two reeds, eye of horus, richard osman pointless, pointless answer, house of games, bradley walsh, governess chase, mastermind chair, phone a friend, fifty-fifty lifeline, ask the audience, the weakest link, the 1 club, jeopardy contestant, alex trebek, trebek, ken jennings, final jeopardy, daily double, wheel of fortune, pub trivia, trivia contest, trivia league, trivia question, trivia questions, trivial pursuit, pie wedges, sporcle, jetpunk, learnedleague, kahoot, picture round answers, ring road quiz, flags quiz, capitals quiz, geography round, sports round, film round, name the flag, spot the difference, maze book, colour by numbers, dot-to-dot, puzzle magazine, puzzler magazine, second guess wordle, in three guesses, in two guesses, in four guesses, in six guesses',
  hints:
    'clue, cryptic, solve, solved, setter, grid, across, down, guess, streak, tile, piece, team, round, trivia, answer, fact, pen, times, guardian, connections, jeopardy, mastermind, score, green, yellow, pointless, host, pub, capital, flag, box, thousand, puzzle, clues, solver, solvers, solving, grids, answers, answered, guessed, guesses, letters, vowel, vowels, consonant, wordplay, pieces, edges, corners, rounds, teams, team name, points, tie, winning, lost by, question, questions, riddled, riddle me, stumped, googled, cheating, cheat, obscure, mystery, code, cipher, locked, hint, hints, geography, history round, kings, periodic table, chart, category, categories, purple, five letters, letter, streaks, pencil, newspaper, breakfast, thursday, clever, tiebreak, jeremy, escape, cube, maze, sock drawer',
  any: {
    'open-question': 'Which answer are you still proud of getting?',
    'tell-me': 'Tell me the subject you would want in every round.',
    'fill-in-the-blank': '"I would have won, but I did not know ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's your best score this month?",
      'tell-me': 'Tell me the clue you are still proud of.',
    },
    mishap: {
      'open-question': 'Which answer did you know and talk yourself out of?',
      'fill-in-the-blank': '"Everybody knew it except me: ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which kind of puzzle would you do all day?',
      'unpopular-opinion': "What's your unpopular opinion about crosswords and quizzes?",
    },
    tip: { 'open-question': 'How do you get started on a hard one?' },
    news: { 'open-question': 'Which round would you ace?' },
    plan: { 'open-question': 'What should our team be called?' },
    scene: { 'open-question': "What's the best team name you've ever heard?" },
  },
  subjects: [
    [
      'wordle, quordle, starting word, in two, in three, green, yellow, streak, six guesses, lost my streak, wordle in',
      {
        'open-question': "What's your starting word, and has it ever won?",
        'tell-me': 'Tell me how your longest streak ended.',
      },
    ],
    [
      'connections, nyt connections, strands puzzle, spelling bee, semantle, purple, pangram, queen bee, daily puzzle, daily puzzles, category',
      {
        'open-question': 'Which daily puzzles do you do, and in which order?',
        'tell-me': "Tell me the pettiest category you've ever fallen for.",
      },
    ],
    [
      'crossword, crossword in pen, in pen, pen, grid, across, down, quick crossword, times, guardian, biro, last clue, sunday crossword',
      {
        'choice-question': 'Pen or pencil?',
        'open-question': 'Which word do you know only from crosswords?',
      },
    ],
    [
      'cryptic crossword, cryptic clue, cryptic, clue, anagram, anagrams, setter, crossword setter, wordplay',
      {
        'open-question': "What's the best cryptic clue you ever saw?",
        'tell-me': 'Tell me the clue you are still proud of.',
      },
    ],
    [
      'jigsaw, jigsaw puzzle, jigsaws, puzzle piece, piece, pieces, missing piece, edge pieces, edges, 999, 1000, 1000 pieces, 999 pieces, last piece, thousand, sky, box lid',
      {
        'choice-question': 'Edges first, or the interesting bit?',
        'open-question': "What's the hardest jigsaw you've ever finished?",
      },
    ],
    [
      'pub quiz, quiz night, trivia night, bar trivia, quiz, lost by, by one point, one point, came second, came last, winner, won, prize, tie-break question, points, landlady, swan',
      {
        'open-question': 'Which answer did you know and talk yourself out of?',
        'tell-me': 'Tell me the best prize you ever won at a quiz.',
      },
    ],
    [
      'team name, quiz team, trivia team, teams of, team, our team, teammate, quizteam, dave',
      {
        'open-question': "What's the best team name you've ever heard?",
        'tell-me': 'Tell me who has to be on your quiz team, and for what.',
      },
    ],
    [
      'quizmaster, host, question, questions, wrote the quiz, set the quiz, writing a quiz, disputed, dispute, wrong answer, answer sheet, marking',
      {
        'open-question': 'Which quiz answer will you dispute till you die?',
        'name-one': 'Name one question that stumps everybody.',
      },
    ],
    [
      'picture round, music round, round, rounds, geography, capitals, capital, flags, flag, science round, history round, joker',
      {
        'open-question': 'Which round would you play your joker on?',
        'name-one': 'Name one subject that empties your head.',
      },
    ],
    [
      'general knowledge, trivia, fact, facts, useless knowledge, random fact, knowledge',
      {
        'open-question': "What's the most useless fact you know?",
        'tell-me': "Tell me the question you've waited all your life to be asked.",
      },
    ],
    [
      'escape room, escape game, locked, lock, padlock, escaped, minutes left, key, hint, hints',
      {
        'open-question': 'Who takes charge in an escape room with you?',
        'tell-me': 'Tell me about the lock that beat you.',
      },
    ],
    [
      'sudoku, killer sudoku, nonogram, picross, logic puzzle, logic, number, numbers, rubiks cube, cube, solved in, algorithm',
      {
        'choice-question': 'Words or numbers?',
        'open-question': "What's the puzzle that taught you patience?",
      },
    ],
    [
      'university challenge, only connect, mastermind, jeopardy, pointless, the chase, the chase quiz, countdown, tv quiz, shouting at, starter for ten, millionaire, specialist subject, sofa, wall',
      {
        'open-question': "What's your specialist subject?",
        'tell-me': 'Tell me how many you get right on University Challenge.',
      },
    ],
    [
      'geoguessr, map, maps, street view, guess, bollard, country, continent, guessed',
      {
        'open-question': 'Which country would you know from one photo of a road?',
        'name-one': "Name one place you'd always guess wrong.",
      },
    ],
    [
      'riddle, riddles, brainteaser, brain teaser, puzzle box, puzzle hunt, puzzle book, mensa, treasure hunt, gchq, matchsticks',
      {
        'open-question': "What's the best riddle you know?",
        'tell-me': 'Tell me a riddle that took you days.',
      },
    ],
    [
      'word search, wordsearch, kids, children, daughter, son, gran, grandma, nan, dad, family, holiday, rainy, waiting room',
      {
        'open-question': "Who in your family can't be beaten?",
        'tell-me': 'Tell me who taught you to love puzzles.',
      },
    ],
    [
      'cheat, cheated, phone, google, googled, looked it up, spoiler, peek, phone under, toilet',
      {
        'choice-question': 'Is looking it up cheating, or learning?',
        'fill-in-the-blank': '"I only looked up ____." Fill it in.',
      },
    ],
    [
      'unstoppable, insufferable, genius, clever, smug, stupid, brain, proud, score, record, personal best, best score',
      {
        'open-question': "What's the cleverest you've felt this month?",
        'fill-in-the-blank': '"Everybody knew it except me: ____." Fill it in.',
      },
    ],
  ],
  is: [
    'Wordle in two. I will be insufferable all day.',
    'Did a whole crossword in pen this morning. Unstoppable.',
    '999 pieces. The dog is looking at me. The jigsaw is of a dog.',
    'Lost the pub quiz by one point because I talked the team out of "Ecuador".',
    'Quiz night is back at the Swan on Tuesday at 8. Teams of six, two quid a head, one very strict landlady.',
    'A cryptic clue is a compliment paid by somebody who hopes you fail.',
  ],
  isNot: [
    ['I do not have a clue what the plan is any more.', 'a mood'],
    ['We solved the staffing gap by asking the night team.', 'work'],
    ['Our funding round closed on Friday with two new investors.', 'money'],
  ],
};
