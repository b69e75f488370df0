/** Playing on consoles, computers and phones. */
import type { Field } from './field.ts';

export const videoGames: Field = {
  name: 'video games',
  words:
    'video game, videogame, computer game, pc game, gamer, pc gaming, steam deck, steam sale, steam library, on steam, nintendo, nintendo switch, switch two, wii, gamecube, playstation, ps4, ps5, xbox, game pass, minecraft, zelda, breath of the, tears of the, hyrule, tetris, elden ring, malenia, dark souls, bloodborne, sekiro, baldurs gate, stardew, stardew valley, animal crossing, tom nook, skyrim, fallout new vegas, fortnite, pokemon, pokémon, mario kart, super mario, sonic the hedgehog, disco elysium, factorio, rimworld, hollow knight, silksong, balatro, cyberpunk 2077, the sims, world of warcraft, final fantasy, red dead redemption, mass effect, deus ex, counter-strike, league of legends, valorant, overwatch, rocket league, euro truck simulator, city builder, cities skylines, speedrun, speedrunner, playthrough, final boss, boss fight, side quest, save file, savegame, joystick, joy-con, pvp, mmo, mmorpg, jrpg, metroidvania, first-person shooter, permadeath, new game plus, dlc, loot box, skill tree, respawn, cutscene, esports, retro gaming, retro games, arcade machine, pinball, sega, mega drive, snes, game boy, gameboy, atari, lan party, cozy game, cosy game, couch co-op, button mashing, backlog of games, gaming session, gaming chair, video gaming, pokemon go, video games, videogames, computer games, indie games, indie game dev, game developers, unity engine, godot, game awards, the game awards, goty, goty contender, nintendo direct, nintendo ds, nintendo 3ds, 3ds, nintendo 64, n64, nes, super nintendo, switch 2, switch online, joy-cons, joy con, joycon drift, stick drift, dualsense, dualshock, ps1, ps2, ps3, ps5 pro, ps vita, psp, playstation plus, ps plus, xbox 360, xbox series, xbox live, gamertag, dreamcast, commodore 64, steam machine, steam review, steam reviews, steam summer sale, gog, epic games store, itchio, humble bundle, retroarch, analogue pocket, handheld console, gaming mouse, gaming keyboard, gaming headset, gaming monitor, rtx 4090, rtx 5090, frame rate, framerate, 60fps, 30fps, 60 fps, 120 fps, fps game, ray tracing, dlss, gamers, girl gamer, dad gamer, gaming dad, gaming group, gaming backlog, my backlog of, twitch stream game, twitch streamer, lets play, lets plays, walkthrough, speedruns, speedrunning, agdq, games done quick, any percent, platinum trophy, platinumed, achievement hunting, completionist, 100 percent completion, save point, save points, autosave, quicksave, save scum, save scumming, save-scumming, game over screen, boss fights, boss battle, boss rush, mini-boss, miniboss, final bosses, side quests, sidequest, sidequests, fetch quest, fetch quests, main quest, open world, open-world, open world game, photo mode, character creator, character creation, skill trees, skill issue, git gud, soulslike, soulslikes, souls-like, roguelikes, roguelite, roguelites, deckbuilder, deck-builder, metroidvanias, platformers, point-and-click, visual novel, visual novels, dating sim, walking simulator, survival horror, immersive sim, turn-based, real-time strategy, rts, 4x game, grand strategy, crpg, arpg, shmup, bullet hell, battle royale, hero shooter, extraction shooter, twin-stick, tower defense, tower defence, farming sim, farming simulator, colony sim, management sim, idle game, clicker game, mobile game, mobile games, gacha, gacha game, microtransaction, microtransactions, loot boxes, battle pass, season pass game, day-one patch, day one patch, preload, preordered the game, patch notes, nerf, nerfed, op build, meta build, noob, pwned, gg wp, glhf, ragequit, rage quit, rage-quit, smurfing, aimbot, headshots, killstreak, killcam, respawned, respawning, spawn point, spawn camping, dps, tank healer dps, raid night, raiding guild, raid boss, ffxiv, final fantasy xiv, final fantasy vii, ff7, ffvii, ff14, wow classic, azeroth, runescape, old school runescape, osrs, eve online, guild wars, destiny 2, warframe, path of exile, diablo, diablo iv, starcraft, warcraft, age of empires, command and conquer, civ vi, civ 6, civ 7, civ v, civilization vi, crusader kings, ck3, europa universalis, stellaris, hearts of iron, victoria 3, total war, xcom, fire emblem, advance wars, frostpunk, dwarf fortress, oxygen not included, dyson sphere program, planet coaster, rollercoaster tycoon, theme hospital, two point hospital, simcity, sim city, powerwash simulator, flight simulator, microsoft flight simulator, forza, forza horizon, gran turismo, need for speed, mario kart world, mario party, mario odyssey, super smash bros, smash bros, smash ultimate, donkey kong, donkey kong bananza, metroid, metroid prime, samus, princess peach, bowser, luigis mansion, yoshi, blue shell, rainbow road, splatoon, pikmin, ganondorf, ganon, majoras mask, ocarina of time, wind waker, twilight princess, links awakening, korok, koroks, water temple, pikachu, charizard, bulbasaur, eevee, shiny pokemon, shiny hunting, pokedex, pokemon red, pokemon legends, celeste game, cuphead, shovel knight, undertale, deltarune, toby fox, dead cells, slay the spire, vampire survivors, hades ii, hades 2, supergiant, spelunky, isaac rebirth, binding of isaac, enter the gungeon, risk of rain, noita, terraria, starbound, subnautica, valheim, rust server, ark survival, grounded game, no mans sky, outer wilds, outer worlds, obra dinn, papers please, blue prince, the witness puzzle, animal well, tunic game, firewatch, edith finch, life is strange, kentucky route zero, monkey island, grim fandango, myst, riven, portal 2, glados, half life, half-life 3, gordon freeman, left 4 dead, team fortress, tf2, garrys mod, cs2, csgo, doom eternal, quake iii, halo infinite, master chief, call of duty, warzone, modern warfare, black ops, battlefield 6, apex legends, pubg, helldivers, helldivers 2, marvel rivals, fall guys, among us, dota, dota 2, bioshock, dishonored, prey game, system shock, fallout 4, fallout 3, oblivion remastered, morrowind, elder scrolls, dovahkiin, starfield, mass effect 3, commander shepard, dragon age, bg3, astarion, karlach, larian, witcher, the witcher 3, geralt, gwent, cyberpunk 2077 dlc, night city, gta, gta v, gta 6, gta vi, gta online, rdr2, arthur morgan, uncharted 4, god of war, kratos, horizon zero dawn, aloy, ghost of tsushima, ghost of yotei, spider-man 2, death stranding, kojima, hideo kojima, metal gear, metal gear solid, solid snake, resident evil, silent hill, dead space, alan wake, control remedy, alien isolation, lethal company, phasmophobia, repo game, five nights at, bendy, roblox, assassins creed, far cry, hitman world of, monster hunter, monster hunter wilds, devil may cry, street fighter, tekken, mortal kombat, guilty gear, fighting game, fighting games, evo tournament, kingdom hearts, chrono trigger, earthbound, persona 5, persona 4, xenoblade, dragon quest, nier automata, octopath, clair obscur, expedition 33, metaphor refantazio, suikoden, yakuza like a, katamari, shenmue, crash bandicoot, spyro, banjo-kazooie, goldeneye n64, perfect dark, tony hawk pro, guitar hero, rock band game, beat saber, dance dance revolution, just dance, wii fit, wii sports, wii bowling, pac-man, pacman, space invaders, frogger, lemmings game, worms armageddon, tomb raider, lara croft, snake on nokia, candy crush, clash royale, clash of clans, brawl stars, genshin, genshin impact, honkai star rail, untitled goose game, unpacking game, dorfromantik, tiny glade, townscaper, a short hike, spiritfarer, coral island, sun haven, harvest moon game, rune factory, dave the diver, dredge game, it takes two, split fiction, overcooked, moving out game, jackbox, snipperclips, acnh, k k slider, bells and turnips, junimo, pelican town',
  hints:
    'game, play, played, playing, player, console, controller, boss, level, quest, save, switch, steam, pixel, co-op, roguelike, platformer, shooter, early access, multiplayer, single-player, difficulty, achievement, trophy, speed, hours, lobby, lag, npc, xp, loot, inventory, crafting, farm, map, tutorial, emulator, civilization, doom, portal, hades, halo, patch, guild, raid, arcade, sims, gaming, half-life, games, gamer tag, controllers, consoles, quests, levels, grind, grinding, mods, mod, modding, remaster, remake, dungeon, sword, shield, armor, armour, dragon, zombies, zombie, avatar, server, servers, ping, glitch, glitches, physics, pixel art, sprite, soundtrack, loading screen, pause, paused, restart, unlock, unlocked, collectible, collectibles, coins, combo, headset, keyboard, mouse, gpu, handheld, cartridge, disc, download, install, beat the game, finished it, replay, playtest, playtesting, demo, studio, sequel, franchise, died, die, dying, kill, kills, puzzle, stealth, nintendo lawyer, twitch, discord, stream, streamer',
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
