/** Dragons, dice and the people who do the voices. */
import type { Field } from './field.ts';

export const roleplayingGames: Field = {
  name: 'roleplaying games',
  words:
    'd d, dnd, dungeons and dragons, dungeon master, dungeon mastering, game master, games master, call of cthulhu, ttrpg, tabletop rpg, tabletop roleplaying, roleplaying game, role-playing game, rpg campaign, rpg session, our rpg, nat twenty, natural twenty, nat one, critical hit, saving throw, character sheet, session zero, tiefling, paladin, warlock, necromancer, half-elf, half-orc, owlbear, beholder, mimic chest, gelatinous cube, dice tower, dice goblin, polyhedral, polyhedral dice, critical role, blades in the, mothership rpg, pathfinder second, larp, larping, hit points, player characters, tpk, murderhobo, homebrew campaign, initiative order, rolled a one, rolled a twenty, random encounter, npc shopkeeper, goblin, dungeon, battle map, gm screen, dm screen, adventuring party, short rest, long rest, rules lawyer, bard, gaming table, d20, d12, d6, d100, d4, dungeons & dragons, player handbook, monster manual, players handbook, dungeon masters guide, d&d, wizards of the, gygax, strahd, curse of strahd, barovia, waterdeep, baldurs gate descent, forgotten realms, eberron, faerun, ravenloft, spelljammer, dragonlance, greyhawk, phandelver, lost mine of, vecna, tiamat, bahamut, mind flayer, illithid, displacer beast, rust monster, kobold, bugbear, gnoll, lich, demilich, drow, aasimar, dragonborn, tabaxi, warforged, genasi, halfling, gnome wizard, half elf, half orc, hexblade, artificer, wild magic, wild shape, eldritch blast, magic missile, vicious mockery, cure wounds, counterspell, spell slot, spell slots, cantrip, bag of holding, deck of many, rope of climbing, ten foot pole, ten-foot pole, armor class, armour class, death save, death saves, death saving, attack of opportunity, sneak attack, perception check, insight check, persuasion check, stealth check, charisma check, rolled for initiative, roll for initiative, roll initiative, rolled initiative, natural 20, nat 20, natural 1, nat 1, nat20, nat1, crit fail, critical fail, critical failure, critical fumble, rolled with advantage, rolled with disadvantage, rule of cool, world of darkness, vampire the masquerade, shadowrun, cyberpunk red, warhammer fantasy, traveller rpg, mork borg, mörk borg, mausritter, ironsworn, delta green, monsterhearts, dungeon world, powered by the, pbta, osr, old school essentials, dungeon crawl classics, dungeon crawl, hexcrawl, dungeoncrawl, savage worlds, gurps, fate core, daggerheart, draw steel, shadowdark, pathfinder 2e, starfinder, numenera, one ring rpg, masks rpg, thirsty sword lesbians, wanderhome, solo rpg, solo journaling, journaling game, roll20, roll 20, foundry vtt, fantasy grounds, owlbear rodeo, dnd beyond, virtual tabletop, theros, matt mercer, brennan lee mulligan, dimension 20, dimension twenty, adventure zone, actual play, dice set, dice bag, dice jail, dice tray, metal dice, resin dice, math rocks, click clack, miniature painting, hero forge, reaper minis, party wipe, total party kill, split the party, splitting the party, never split the, railroading the, west marches, one shot campaign, campaign setting, campaign world, campaign notes, forever dm, forever gm, new dm, first-time dm, my dm, our dm, your dm, my gm, our gm, my players, my party, wandering monster, magic item, magic items, cursed sword, chaotic neutral, chaotic good, lawful good, lawful evil, neutral evil, chaotic evil, alignment chart, multiclass, multiclassing, min-max, min-maxing, munchkin, metagaming, safety tools, x-card, gen con, ukgames expo, kickstarter rpg, rpg zine',
  hints:
    'campaign, party, dm, gm, dice, roll, rolled, session, player, character, rogue, wizard, cleric, druid, ranger, barbarian, dragon, tavern, quest, initiative, spell, npc, one-shot, homebrew, level, pathfinder, monster, villain, backstory, elf, dwarf, orc, fireball, mimic, adventure, table, minis, 5e, seduce, tabletop, rpg, dungeons, heist, cult, stealth, charisma, persuasion, sorcerer, monk, fighter, wizards, goblins, kraken, familiar, potion, inn, innkeeper, shopkeeper, sword, cursed, curse, crit, fumble, advantage, lore, worldbuilding, faction, puzzle, trap, loot, scheduling, the players, rulebook, zine, skeleton, undead, throne, tentacle',
  any: {
    'open-question': 'Which of your characters do you miss most?',
    'tell-me': 'Tell me the plan that should never have worked.',
    'fill-in-the-blank': '"The party was doing fine until ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the roll your table still talks about?",
      'tell-me': 'Tell me the moment your table went quiet.',
    },
    mishap: {
      'open-question': "What's the silliest way a character of yours has died?",
      'fill-in-the-blank': '"I rolled a one and ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which rule does your table ignore?',
      'unpopular-opinion': "What's your unpopular opinion about roleplaying games?",
    },
    tip: { 'open-question': 'What made you better at the table?' },
    news: { 'open-question': 'What would you play first?' },
    plan: {
      'open-question': 'What did you wish you knew before your first session?',
      'tell-me': 'Tell me how your favorite campaign opened.',
    },
    scene: { 'open-question': "What's the best thing anybody has said in character?" },
  },
  subjects: [
    [
      'rolled a one, nat one, natural one, natural 1, nat 1, critical fail, fumble, missed, botch',
      {
        'open-question': "What's your most expensive roll of a one?",
        'fill-in-the-blank': '"I rolled a one and ____." Fill it in.',
      },
    ],
    [
      'rolled a twenty, nat twenty, natural twenty, critical hit, crit, one hit',
      { 'open-question': "What's the twenty your table still talks about?" },
    ],
    [
      'dice, dice tower, dice goblin, polyhedral, polyhedral dice, dice jail, d20, set of dice, new dice',
      {
        'open-question': 'How many sets of dice do you own?',
        'share-yours': "Show me the dice you'd never lend.",
      },
    ],
    [
      'character sheet, backstory, new character, tiefling, half-elf, half-orc, elf, dwarf, orc, multiclass, class, build, name',
      {
        'open-question': 'Which of your characters do you miss most?',
        'name-one': 'Name one character you have never got to play.',
      },
    ],
    [
      'died, dies, death, tpk, killed, character death, saving throw, death save, dead, revive, funeral',
      { 'open-question': "What's the silliest way a character of yours has died?" },
    ],
    [
      'bard, seduce, warlock, paladin, necromancer, wizard, rogue, cleric, druid, ranger, barbarian, sorcerer, spell, fireball',
      {
        'open-question': 'Which class says the most about the person who plays it?',
        'fill-in-the-blank': '"Every bard I\'ve met was ____." Fill it in.',
      },
    ],
    [
      'npc, npc shopkeeper, shopkeeper, goblin, mayor, adopted, tavern, bartender, innkeeper, guard',
      {
        'open-question': 'Which throwaway NPC did your table adopt for good?',
        'name-one': "Name one NPC you'd have a drink with.",
      },
    ],
    [
      'dungeon master, dungeon mastering, game master, games master, dm, gm, dming, gming, prepared, prep, notes, gm screen, dm screen, improvise, improvised',
      {
        'open-question': 'What did your players do that you never prepared for?',
        'tell-me': 'Tell me how your first session as game master went.',
      },
    ],
    [
      'scheduling, schedule, cancelled, canceled, calendar, next session, reschedule, found a date, all free, finally met',
      { 'open-question': 'How do you get five adults to one table on the same night?' },
    ],
    [
      'session zero, rules lawyer, house rule, homebrew, homebrew campaign, rule, rules, rulebook, initiative order, short rest, long rest',
      { 'open-question': 'Which rule does your table ignore?' },
    ],
    [
      'campaign, rpg campaign, finale, last session, ended, final session, anniversary, level twenty, epilogue',
      { 'open-question': 'How did your longest campaign end, if it did?' },
    ],
    [
      'plan, heist, plot, door, trap, puzzle, murderhobo, side quest, quest, letter, mission, random encounter',
      {
        'open-question': 'What plan at your table should never have worked?',
        'fill-in-the-blank': '"It took us three hours to get past ____." Fill it in.',
      },
    ],
    [
      'dragon, monster, owlbear, beholder, mimic, mimic chest, gelatinous cube, villain, boss, lich, dungeons and dragons',
      {
        'open-question': 'Which monster does your table still fear?',
        'name-one': 'Name one villain you nearly felt sorry for.',
      },
    ],
    [
      'mini, minis, miniature, battle map, map, terrain, props, handout, painted',
      {
        'open-question': "What's the best thing anybody ever made for your table?",
        'share-yours': 'Show me your favorite mini.',
      },
    ],
    [
      'one-shot, new system, call of cthulhu, blades in the, mothership rpg, pathfinder, pathfinder second, shadowdark, fate, indie rpg, zine, kickstarter',
      {
        recommend: 'Recommend one game to play instead of D&D.',
        'open-question': 'Which system should more tables try once?',
      },
    ],
    [
      'first session, first time, new player, newbie, beginner, kids, my daughter, my son, teach',
      {
        'open-question': 'What would you tell somebody before their very first session?',
        'tell-me': 'Tell me about the first character you ever played.',
      },
    ],
    [
      'larp, larping, foam sword, costume, cosplay, voices, accent, in character',
      { 'open-question': 'Which voice or accent did you regret by session two?' },
    ],
    [
      'critical role, actual play, podcast, stream, dimension 20, honor among thieves, stranger things',
      { 'open-question': 'Which actual play or show got you or your friends to the table?' },
    ],
    [
      'table, gaming table, snack, group, party, adventuring party, player, players, session, rpg session, player characters',
      { 'open-question': "What's the best thing anybody has said in character at your table?" },
    ],
  ],
  is: [
    'Ran my first session as a dungeon master. I prepared a castle. They opened a bakery.',
    'Our D&D campaign turned six today. The quest was to deliver a letter. We still have the letter.',
    'Rolled a one to befriend the goblin. The goblin is now mayor and I am wanted.',
    'Every bard I have played with was an accountant on weekdays.',
    'Starting a new campaign on Sunday and my character sheet says "tiefling tax inspector".',
    'Session zero is the best rule ever added to any roleplaying game.',
  ],
  isNot: [
    ['The election campaign has three weeks to go and neither party has a plan for rents.', 'politics'],
    ['Our spring campaign doubled sign-ups for a third of the cost.', 'marketing'],
    ['I took the initiative and booked the room.', 'work'],
  ],
};
