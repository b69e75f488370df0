/** Chess, cards and everything played around a table. */
import type { Field } from './field.ts';

export const boardGames: Field = {
  name: 'board games',
  words:
    'board game, boardgame, tabletop game, tabletop gaming, game night, games night, board games night, chess, checkmate, chess club, chessboard, chess set, en passant, sicilian defence, queens gambit, lichess, chess com, catan, settlers of catan, monopoly board, scrabble, triple word score, carcassonne, ticket to ride, wingspan, gloomhaven, frosthaven, codenames, cluedo, agricola, terraforming mars, twilight imperium, root board, meeple, card game, cribbage, backgammon, mahjong, gin rummy, snakes and ladders, trivial pursuit, articulate game, jenga, exploding kittens, cards against humanity, warhammer, boardgamegeek, bgg, rulebook, worker placement, deck-building, deckbuilding game, magic the gathering, mtg, commander deck, legacy game, victory points, longest road, game of chess, game of cards, poker night, bridge club, scrabble tile, chess player, chess tournament, boardgames, board gamer, boardgamer, tabletop games, game nights, game shelf, shelf of shame, shelf of opportunity, kallax, game cafe, board game cafe, game group, meeples, deck builder, deck building, deckbuilder, engine builder, engine building, area control, roll and write, trick taking, trick-taking, co-op game, social deduction, party game, hidden role, push your luck, rules lawyer, first player token, board game expansion, sleeved cards, card sleeves, punchboard, punching cardboard, kickstarter game, gen con, essen spiel, spiel des jahres, uk games expo, dice tower, brass birmingham, spirit island, arkham horror, ark nova, cascadia, root boardgame, twilight struggle, castles of burgundy, puerto rico game, power grid, dominion card, 7 wonders, seven wonders, dixit, hanabi, wavelength game, werewolf game, blood on the, secret hitler, the resistance avalon, love letter game, sushi go, operation game, mouse trap game, game of life, pictionary, scattergories, boggle, rummikub, canasta, rummy, euchre, pinochle, texas hold em, solitaire, draughts, connect four, battleships game, yahtzee, stratego, axis & allies, warhammer 40k, 40k, space marines, wargame, wargaming, miniatures painting, blood bowl, booster pack, lorcana, netrunner, chess game, chess match, chess puzzle, played chess, play chess, playing chess, magnus carlsen, monopoly money, monopoly game, game of monopoly, game of risk, game of catan, game of scrabble, seven-letter word, wheat for sheep, trade wheat, scrabble tiles, marvel champions, pandemic legacy, grandmaster, azul, dominoes, house rules',
  hints:
    'game, board, dice, die, roll, cards, deck, rules, turn, expansion, player, move, win, lose, lost, cheat, knight, bishop, rook, pawn, king, queen, opening, blunder, stalemate, elo, risk, uno, monopoly, poker, bridge, pandemic, miniatures, table, tile, token, sheep, strategy, kickstarter, tournament, box, tiles, tokens, cardboard, wheat, cheated, bluff, traitor, hand, shuffle, deal, dealt, round, rounds, players, two-player, solo, alliance, flipped, loser, sore loser, victory',
  any: {
    'open-question': 'Which game do you always lose, and to whom?',
    'name-one': 'Name one game worth learning properly.',
    'fill-in-the-blank': '"We no longer play ____ in this family." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the sweetest win you've had at a table?",
      'tell-me': 'Tell me the best move you ever made.',
    },
    mishap: {
      'open-question': 'Which game has caused the worst row in your house?',
      'tell-me': 'Tell me the blunder you still think about.',
    },
    opinion: {
      'open-question': 'Which famous game would you throw out?',
      'unpopular-opinion': "What's your unpopular opinion on a board game?",
    },
    tip: { recommend: 'Recommend one game for people who say they hate games.' },
    news: { 'open-question': 'Which game would you bring?' },
    plan: { recommend: 'Recommend one game for the first evening.' },
    scene: { 'open-question': "What's the oddest house rule you play by?" },
  },
  subjects: [
    [
      'chess, chess club, chess player, chess tournament, chessboard, checkmate, lichess, chess com, blunder, en passant, sicilian defence, queens gambit, opening, knight, rook, bishop, pawn, elo, grandmaster',
      {
        'open-question': "Who's the youngest player who ever beat you at chess?",
        'tell-me': 'Tell me the blunder you still think about.',
      },
    ],
    [
      'catan, settlers of catan, sheep, longest road, robber',
      {
        'open-question': 'Who in your house will never trade you anything?',
        'fill-in-the-blank': '"I\'ll give you two sheep for ____." Fill it in.',
      },
    ],
    [
      'scrabble, scrabble tile, triple word score, dictionary',
      { 'open-question': "What's the best word you ever put down, and was it real?" },
    ],
    [
      'monopoly, monopoly board, banker, hotel, mayfair, boardwalk, free parking, flipped, bankrupt',
      {
        'open-question': 'How did your last game of Monopoly end?',
        'name-one': 'Name one person who must never be the banker.',
      },
    ],
    [
      'rules, rulebook, house rules, house rule, explain, explained, teach',
      { 'open-question': "What's the oddest house rule you play by?" },
    ],
    [
      'cheat, cheated, cheater, cheating, grandmother, gran, nan, grandad',
      { 'open-question': "Who's the worst cheat in your family, and at what?" },
    ],
    [
      'lose, lost, loser, sore loser, last place, beaten, crushed',
      { 'open-question': 'Which game do you always lose, and to whom?' },
    ],
    [
      'game night, games night, board games night, library, cafe, meet',
      { 'open-question': 'Which game would you bring to a table of strangers?' },
    ],
    [
      'cards, card game, cribbage, gin rummy, poker, poker night, bridge, bridge club, uno, deck, rummy, snap',
      { 'open-question': 'Which card game did your family teach you?' },
    ],
    [
      'kids, snakes and ladders, family game',
      { 'choice-question': 'Do you let children win, or do you crush them?' },
    ],
    [
      'dice, roll, rolled, die, luck, unlucky, critical',
      { 'open-question': "What's the worst roll of your life?" },
    ],
    [
      'missing piece, meeple, piece, pieces, button, hoover, token, lid',
      { 'open-question': 'What stands in for the missing piece in your set?' },
    ],
    [
      'expansion, kickstarter, shelf, collection, unplayed, shelf of shame',
      { 'open-question': 'Which game on your shelf has never been opened?' },
    ],
    [
      'gloomhaven, frosthaven, legacy game, campaign, twilight imperium, terraforming mars, long game, agricola, strategy',
      { 'open-question': "What's the longest you've sat at one game, and who won?" },
    ],
    [
      'codenames, cluedo, articulate game, trivial pursuit, charades, clue, exploding kittens, cards against humanity',
      { 'open-question': "What's the worst clue you've ever been given?" },
    ],
    [
      'warhammer, miniatures, magic the gathering, mtg, commander deck, booster',
      { 'open-question': 'How much has this hobby really cost you, and who knows?' },
    ],
    [
      'wingspan, azul, carcassonne, ticket to ride, worker placement, victory points, cooperative, two player, pandemic',
      { recommend: 'Recommend one game that works with just two.' },
    ],
    [
      'dominoes, mahjong, backgammon, jenga, tournament, champion, recount, win, victory',
      { 'open-question': "What's the sweetest win you've had at a table?" },
    ],
  ],
  is: [
    'Chess is the only sport where you can lose to a child and be told you played well.',
    'Four hours of Catan and nobody would trade me a sheep. I know who my friends are.',
    'Board games night at the library this Friday at 6. Bring a friend who explains rules well.',
    'Beat the club champion at cribbage for the first time. He is 91. He wants a recount.',
    'A rulebook longer than 20 pages is a novel with worse characters.',
    'Lost a meeple up the hoover and now we play with a button.',
  ],
  isNot: [
    ['The board meets in March and the chair has no majority.', 'a company'],
    ['Rolling the dice on a candidate with no references, again.', 'hiring'],
    ['Their monopoly on shipping ends next year.', 'business'],
  ],
};
