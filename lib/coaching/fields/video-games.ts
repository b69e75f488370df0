/** Playing on consoles, computers and phones. */
import type { Field } from './field.ts';

export const videoGames: Field = {
  name: 'video games',
  words:
    'video game, videogame, computer game, pc game, gamer, pc gaming, steam deck, steam sale, steam library, on steam, nintendo, nintendo switch, switch two, wii, gamecube, playstation, ps4, ps5, xbox, game pass, minecraft, zelda, breath of the, tears of the, hyrule, tetris, elden ring, malenia, dark souls, bloodborne, sekiro, baldurs gate, stardew, stardew valley, animal crossing, tom nook, skyrim, fallout new vegas, fortnite, pokemon, pokémon, mario kart, super mario, sonic the hedgehog, disco elysium, factorio, rimworld, hollow knight, silksong, balatro, cyberpunk 2077, the sims, world of warcraft, final fantasy, red dead redemption, mass effect, deus ex, counter-strike, league of legends, valorant, overwatch, rocket league, euro truck simulator, city builder, cities skylines, speedrun, speedrunner, playthrough, final boss, boss fight, side quest, save file, savegame, joystick, joy-con, pvp, mmo, mmorpg, jrpg, metroidvania, first-person shooter, permadeath, new game plus, dlc, loot box, skill tree, respawn, cutscene, esports, retro gaming, retro games, arcade machine, pinball, sega, mega drive, snes, game boy, gameboy, atari, lan party, cozy game, cosy game, couch co-op, button mashing, backlog of games, gaming session, gaming chair, video gaming, pokemon go',
  hints:
    'game, play, played, playing, player, console, controller, boss, level, quest, save, switch, steam, pixel, co-op, roguelike, platformer, shooter, early access, multiplayer, single-player, difficulty, achievement, trophy, speed, hours, lobby, lag, npc, xp, loot, inventory, crafting, farm, map, tutorial, emulator, civilization, doom, portal, hades, halo, patch, guild, raid, arcade, sims, gaming, half-life',
  any: {
    'open-question': 'Which game has had the most hours of your life?',
    'name-one': 'Name one game you would wipe from memory to play again.',
    recommend: 'Recommend one game I should play next.',
  },
  after: {
    win: {
      'open-question': 'Which boss took you the longest to beat?',
      'tell-me': 'Tell me the finish you are proudest of.',
    },
    mishap: {
      'open-question': "What's the worst save you've ever lost?",
      'tell-me': 'Tell me about the game that made you put the controller down.',
    },
    opinion: {
      'open-question': 'Which much loved game did nothing for you?',
      'unpopular-opinion': "What's your unpopular opinion about a game?",
    },
    tip: { 'name-one': 'Name one small game that deserves more players.' },
    news: { 'open-question': 'What would you play first?' },
    plan: { 'open-question': 'What should I know before I start?' },
    change: { 'open-question': 'Which console would you dig out of the loft?' },
    scene: { 'open-question': "What's the silliest way you've ever died in a game?" },
  },
  subjects: [
    [
      'save, saves, save file, savegame, deleted, lost my save, corrupted, autosave, overwrite',
      {
        'open-question': "What's the worst save you've ever lost?",
        'fill-in-the-blank': '"I lost 200 hours because ____." Fill it in.',
      },
    ],
    [
      'boss, final boss, boss fight, malenia, tries, attempts, beat, died, dark souls, elden ring, bloodborne, sekiro, soulslike, controller',
      {
        'open-question': 'Which boss took you the longest to beat?',
        'tell-me': 'Tell me how you celebrated.',
      },
    ],
    [
      'steam sale, steam library, backlog of games, backlog, unplayed, wishlist, never play, pile of, on steam, bundle',
      {
        'open-question': "How many games do you own that you've never started?",
        'name-one': 'Name one game in your backlog you really mean to play.',
      },
    ],
    [
      'stardew, stardew valley, animal crossing, tom nook, cozy game, cosy game, farm, farming, crops, villager, fishing, harvest moon',
      {
        'open-question': "What have you spent hours on in a game that you'd never do at home?",
        recommend: 'Recommend one cozy game for a bad week.',
      },
    ],
    [
      'side quest, main quest, main story, quest, open world, mushrooms, exploring, map, skyrim, breath of the, tears of the, zelda, hyrule, fallout new vegas, red dead redemption, the witcher, cards',
      {
        'open-question': 'Which side quest made you forget the main one?',
        'choice-question': 'Straight to the story, or every mushroom first?',
      },
    ],
    [
      'mario kart, super mario, blue shell, rainbow road, multiplayer, couch co-op, lan party, split screen, co-op, goldeneye, lost to, my brother, my sister',
      {
        'open-question': 'Who are you still owed a rematch by?',
        'tell-me': 'Tell me the game that ended a friendship.',
      },
    ],
    [
      'minecraft, creeper, built, build, base, house, city builder, cities skylines, the sims, sims, factorio, rimworld, factory, pool ladder, dwarf fortress',
      {
        'open-question': "What's the best thing you ever built in a game?",
        'share-yours': "Show me the build you're proudest of.",
      },
    ],
    [
      'pokemon, pokémon, starter, shiny, pikachu, charmander, bulbasaur, squirtle, pokemon go',
      {
        'open-question': 'Which Pokémon would you really keep as a pet?',
        'name-one': "Name one Pokémon you'd never trade.",
      },
    ],
    [
      'my son, my daughter, my kids, kid, kids, nan, grandma, fortnite, roblox',
      {
        'open-question': 'Who in your family would you never play against?',
        'tell-me': 'Tell me when you first lost to a child.',
      },
    ],
    [
      'nintendo, nintendo switch, switch, switch two, wii, gamecube, joy-con, snes, game boy, gameboy, n64, mega drive, sega, atari, retro gaming, retro games, cartridge, old console, first console, console, loft, crt',
      {
        'open-question': 'What was your first console, and where is it now?',
        'name-one': "Name one game you'd dig out the old console for.",
      },
    ],
    [
      'playthrough, replay, replayed, finished, completed, credits, ending, new game plus, platinum, achievement, trophy',
      {
        'open-question': 'Which game ending has stayed with you?',
        'name-one': 'Name one game you would wipe from memory to play again.',
      },
    ],
    [
      'disco elysium, baldurs gate, mass effect, final fantasy, jrpg, character creator, dialogue, companion, npc, romance, choices, story, cried',
      {
        'open-question': 'Which game character do you still think about?',
        'fill-in-the-blank': '"I have never felt so seen by ____ in a game." Fill it in.',
      },
    ],
    [
      'balatro, hollow knight, silksong, hades, indie game, roguelike, one more run, metroidvania, small game, deck-building, slay the spire, platformer',
      {
        'open-question': 'Which game has stolen whole nights with "one more run"?',
        'name-one': 'Name one small game that deserves more players.',
      },
    ],
    [
      'difficulty, easy mode, hard mode, too hard, rage quit, gave up, cheat, cheats, guide, walkthrough, stuck, puzzle, accessibility, tutorial',
      {
        'open-question': 'Which game made you put the controller down for good?',
        'choice-question': 'Easy mode, hard mode or whatever works?',
      },
    ],
    [
      'tetris, puzzle game, wordle, phone game, mobile game, candy crush, solitaire, high score, pinball, arcade machine, arcade',
      { 'open-question': 'Which game could you beat anybody in this room at?' },
    ],
    [
      'soundtrack, music, theme, menu music, ost',
      { 'open-question': "Which game's music do you still hum?" },
    ],
    [
      'online, lobby, voice chat, teammates, ranked, toxic, league of legends, valorant, overwatch, counter-strike, rocket league, call of duty, lag, esports, world of warcraft, guild, mmo, mmorpg, raid, pvp',
      { 'open-question': "What's the nicest thing a stranger did for you in a game?" },
    ],
    [
      'dlc, loot box, season pass, preorder, pre-order, microtransaction, price, patch, launch day, bugs, early access, remaster, remake, delayed, trailer, gta, cyberpunk 2077',
      { 'open-question': "Which game was worth every penny, and which wasn't?" },
    ],
    [
      'speedrun, speedrunner, record, glitch, skip',
      { 'open-question': "What's the oddest glitch you've ever seen?" },
    ],
    [
      'steam deck, pc gaming, graphics card, gpu, gaming chair, setup, keyboard, fps, playstation, ps5, ps4, xbox, game pass, vr, headset, mods, mod',
      {
        'choice-question': 'Sofa, desk or handheld on the train?',
        'name-one': "Name one mod you can't play without.",
      },
    ],
    [
      'inventory, loot, crafting, potion, potions, hoard, hoarding, encumbered, skill tree, level, xp, saving it for',
      {
        'open-question': "What are you still saving for later in a game you've finished?",
        'fill-in-the-blank': '"I finished the game with ____ unused potions." Fill it in.',
      },
    ],
    [
      'euro truck simulator, simulator, flight simulator, power wash, powerwash, train simulator, doom, portal, half-life, civilization, one more turn, gaming session, hours, gamer, video game, videogame, computer game, pc game, gaming, video gaming',
      {
        'open-question': 'Which game has had the most hours of your life?',
        recommend: 'Recommend one game I should play next.',
      },
    ],
  ],
  is: [
    'Finally finished my first playthrough of Disco Elysium. I have never felt so seen by a necktie.',
    'Beat Malenia after 47 tries. Texted my ex by accident. Worth it.',
    'My son deleted my Stardew save. 210 hours. He is six. He is sorry. I am not ready.',
    'Every open world ends the same way: I am picking mushrooms and the final boss is waiting.',
    'The Steam sale has started and I already own everything I will never play.',
    'Lent out Mario Kart in 2009. Still waiting. If you have my copy, I know where you race.',
  ],
  isNot: [
    ['The team played well and still lost in the last minute.', 'sport'],
    ['Switching suppliers was a game changer for our margins.', 'business'],
    ['Take the hiring process to the next level, said the consultant.', 'work'],
  ],
};
