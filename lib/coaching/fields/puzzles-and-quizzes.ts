/** Crosswords, jigsaws, quizzes and other ways to feel clever. */
import type { Field } from './field.ts';

export const puzzlesAndQuizzes: Field = {
  name: 'puzzles and quizzes',
  words:
    'crossword, cryptic crossword, cryptic clue, crossword setter, crossword in pen, wordle, quordle, semantle, spelling bee, nyt connections, strands puzzle, sudoku, jigsaw, jigsaw puzzle, puzzle piece, edge pieces, pub quiz, quiz, quiz night, quizmaster, quiz team, trivia night, trivia team, bar trivia, escape room, escape game, nonogram, picross, rubiks cube, geoguessr, university challenge, only connect, the chase quiz, brainteaser, brain teaser, logic puzzle, anagram, word search, wordsearch, general knowledge, tie-break question, picture round, music round, killer sudoku, puzzle hunt, mensa, a puzzle, this puzzle, puzzle book, puzzle box, riddles, starting word, wordle streak, wordle in, quick crossword, sunday crossword, wrote the quiz, set the quiz, writing a quiz, tv quiz',
  hints:
    'clue, cryptic, solve, solved, setter, grid, across, down, guess, streak, tile, piece, team, round, trivia, answer, fact, pen, times, guardian, connections, jeopardy, mastermind, score, green, yellow, pointless, host, pub, capital, flag, box, thousand, puzzle',
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
