/** Making games, mostly alone or with a few others. */
import type { Field } from './field.ts';

export const gameMaking: Field = {
  name: 'making games',
  words:
    'game dev, gamedev, game developer, game development, indie dev, indiedev, indie developer, indie game, game studio, game jam, ludum dare, global game jam, unreal engine, game engine, gamemaker, pico-8, love2d, rpg maker, pixel art, steam page, wishlists on steam, steam wishlist, steam next fest, next fest, playtest, playtester, playtesting, level design, level editor, game design, game designer, itch io, devlog, a game about, sprite sheet, spritesheet, tilemap, hitbox, shader, game feel, screenshake, screen shake, coyote time, voxel, procedural generation, procgen, game mechanic, core loop, screenshot saturday, narrative design, npc pathfinding, collision detection, game release, godot engine, to godot, in godot, first indie game, gamedevs, indie devs, indie games, indie studio, solo developer, solo game dev, gamedev life, game devs, game designer tips, game artist, game writer, game writing, game programmer, game programming, technical artist, environment artist, godot, gdscript, unity engine, unity3d, monobehaviour, ue5, unreal blueprint, blueprints in unreal, bevy engine, gamemaker studio, construct 3, renpy, twine game, twine story, bitsy, pico 8, playdate game, phaser js, libgdx, monogame, raylib, defold, aseprite, blender model, low poly, lowpoly, tileset, tile set, sprites, pixel artist, parallax background, idle animation, run animation, walk cycle, attack animation, keyframes, inverse kinematics, skeletal animation, ragdoll, raycast, navmesh, pathfinding, state machine enemy, behaviour tree, behavior tree, hitstop, hurtbox, i-frames, double jump, wall jump, jump buffering, input buffering, dash mechanic, grappling hook, enemy ai, boss fight design, boss design, difficulty curve, game loop, gameplay loop, gameplay trailer, gameplay footage, game balance, vertical slice, grey boxing, greybox, greyboxing, whitebox level, feature creep, game design document, gdd, deltatime, frame rate drop, draw calls, particle effects, particle system, shaders, cel shading, toon shader, dithering, normal map, lighting pass, pcg dungeon, wave function collapse, perlin noise, roguelite, metroidvania, soulslike, bullet hell, cosy game, cozy game, visual novel, puzzle game, point and click, tower defense, tower defence, idle game, card game prototype, game prototype, game demo, demo on steam, steam demo, steam deck verified, steamworks, capsule art, steam capsule, steam festival, wishlists, launch day wishlists, itch page, itchio, gmtk jam, gmtk game jam, 48 hour jam, js13k, 7drl, gdc talk, gdc, pax west, igf, game publisher, devkit, console port, game localization, playtesters, quality assurance tester, save system, inventory system, dialogue system, quest system, main menu screen',
  hints:
    'game, indie, unity, unreal, demo, steam, wishlist, roguelike, platformer, deckbuilder, sprite, animation, enemy, boss, level, player, mechanic, prototype, trailer, launch, early access, jam, physics, collision, build, console, port, kickstarter, art, soundtrack, polish, tutorial, difficulty, bug, jump, ship, solo dev, npc, dialogue, our game, my game, first game, our demo, my demo, playable, gameplay, engine, scene, scripts, rig, rigged, mesh, textures, camera, controls, controller, save, levels, enemies, bosses, weapon, spawn, publisher, feedback, mechanics, sprint, refactor, genre, dev, solo, characters, itch',
  any: {
    'open-question': 'What keeps you playing after the first ten minutes?',
    'tell-me': 'Tell me about a small detail in a game that you love.',
    'name-one': 'Name one game that I should steal from.',
  },
  after: {
    win: {
      'open-question': 'What would you want to see in it next?',
      'ask-me-anything': 'Ask me anything about how it was made.',
    },
    mishap: {
      'open-question': "What's the funniest bug you've seen in a game?",
      'tell-me': 'Tell me the bug that should have stayed in.',
    },
    opinion: {
      'open-question': 'Which game proves me wrong?',
      'unpopular-opinion': "What's your unpopular opinion on game design?",
    },
    tip: { 'open-question': 'What did your last game teach you?' },
    news: {
      'open-question': 'What would make you keep playing?',
      'tell-me': "Tell me what's missing.",
    },
    plan: { 'open-question': 'What would you cut from it first?' },
    change: { 'open-question': 'Which version would you rather play?' },
    scene: { 'open-question': 'What do you think happens next?' },
  },
  subjects: [
    [
      'playtest, playtester, playtesting, watched people play, testers, walked into',
      {
        'open-question': 'What do you do first when a game lets you loose?',
        'tell-me': 'Tell me when you last quit a game for good, and why.',
      },
    ],
    [
      'game jam, ludum dare, global game jam, jam, 48 hours, weekend, theme',
      { 'open-question': 'What would you make a tiny game about in 48 hours?' },
    ],
    [
      'steam page, wishlist, steam wishlist, wishlists on steam, next fest, steam next fest, capsule, store page, capsule art, tags',
      { 'open-question': 'What makes you put a game on your wishlist?' },
    ],
    [
      'demo, our demo, my demo, trailer, early access, first ten minutes',
      { 'open-question': 'How long do you give a demo before you decide?' },
    ],
    [
      'boss, boss fight, enemy, enemies, difficulty, hard mode, easy mode, easy, too hard',
      {
        'open-question': 'Which boss did you never beat?',
        'name-one': "Name one game that's hard in the right way.",
      },
    ],
    [
      'tutorial, onboarding, first level, teach, controls, skip tutorial',
      { 'open-question': 'Which game taught you everything without one word of tutorial?' },
    ],
    [
      'pixel art, sprite, animation, sprite sheet, spritesheet, voxel, art style, tilemap, art',
      { 'open-question': "Which game's look would you hang on your wall?" },
    ],
    [
      'jump, coyote time, game feel, screenshake, screen shake, hitbox, juice, platformer, frog',
      { 'open-question': 'Which game has the best jump?' },
    ],
    [
      'bug, physics, collision, glitch, collision detection, ragdoll, npc pathfinding, crash, clipping',
      {
        'open-question': "What's the funniest bug you've ever seen in a game?",
        'fill-in-the-blank': '"It\'s not a bug, the ____ is supposed to fly." Fill it in.',
      },
    ],
    [
      'shader, water, puddle, lighting, fog, grass, lights, weather, reflection',
      { 'open-question': 'Which game did you stop playing just to look around?' },
    ],
    [
      'unity, godot, godot engine, to godot, in godot, unreal engine, unreal, game engine, gamemaker, pico-8, love2d, rpg maker, engine, switched',
      { 'open-question': 'Which engine would you start a first game in today?' },
    ],
    [
      'soundtrack, music, sound effect, sound design, composer',
      { 'open-question': 'Which game music do you still hum?' },
    ],
    [
      'procedural generation, procgen, roguelike, deckbuilder, random, seed, runs',
      { 'open-question': "What's the best story a random run ever gave you?" },
    ],
    [
      'dialogue, npc, narrative design, story, quest, character, writing',
      { 'open-question': 'Which character in a game would you have tea with?' },
    ],
    [
      'level design, level editor, level, map, secret, door, hidden',
      { 'open-question': "What's the best secret you've ever found in a game?" },
    ],
    [
      'ship, shipped, release, launch, launched, sales, copies, reviews, game release, release day, finished',
      { 'open-question': 'Which little game deserved a thousand times more players?' },
    ],
    [
      'scope, cut, cutting, feature, features, two years, rewrite, prototype, unfinished, small game, first game, my game, our game',
      { 'open-question': 'Which idea would you keep if you could keep only one?' },
    ],
    [
      'devlog, screenshot saturday, gif, marketing, streamer, youtube, kickstarter',
      { 'open-question': 'Which game did you follow for years before it came out?' },
    ],
    [
      'solo dev, indie dev, indie developer, game studio, alone, evenings, day job, indie game',
      { 'open-question': 'Which game made by one person blew you away?' },
    ],
    [
      'mechanic, game mechanic, core loop, crafting, stealth, inventory',
      {
        'open-question': 'Which mechanic should every game steal?',
        'name-one': 'Name one mechanic you never want to see again.',
      },
    ],
    [
      'console, port, steam deck, controller, switch port, accessibility, remap',
      { 'open-question': 'Which setting do you change before you start any game?' },
    ],
  ],
  is: [
    'Two years, one game jam prototype, four rewrites, and our Steam page is finally live.',
    'Watched nine people playtest the first level. Seven of them walked into the sea.',
    'Spent the day on a shader for puddles. The game is set in a desert.',
    'Indie dev rule: your first game is a list of everything you will not do in the second.',
    'Day 3 of the game jam: the frog can jump. The frog cannot stop jumping.',
    'Switched from Unity to Godot over the weekend and the build takes four seconds.',
  ],
  isNot: [
    ['We built a demo for the sales team and it crashed on the projector.', 'sales'],
    ['The level of polish on this report is embarrassing.', 'work'],
    ['Up to the next level in our promotion system, they say, takes a year.', 'a career'],
  ],
};
