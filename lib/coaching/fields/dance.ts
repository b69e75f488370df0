/** Dancing: classes, stages and kitchens. */
import type { Field } from './field.ts';

export const dance: Field = {
  name: 'dancing',
  words:
    'dance class, dance lesson, dance teacher, dance school, dance studio, dance partner, dancer, ballet, ballet class, ballerina, pointe shoes, ballroom, ballroom dancing, tap dance, tap dancing, tap shoes, line dance, line dancing, ceilidh, barn dance, morris dancing, morris dancer, lindy hop, swing dance, salsa dancing, salsa class, tango lesson, argentine tango, bachata, breakdance, breakdancing, street dance, choreography, choreograph, pirouette, arabesque, plie, foxtrot, rumba, jive, waltz, paso doble, barre class, pole dancing, strictly come dancing, glitterball, kitchen disco, two left feet, bharatanatyam, irish dancing, flamenco, learned to dance, learn to dance',
  hints: 'dance, salsa, tango, disco, dance floor, barre, song and dance, dance around the',
  any: {
    'open-question': 'Which song gets you dancing, wherever you are?',
    'tell-me': 'Tell me about the last time you danced without caring who saw.',
    'name-one': "Name one dance you'd love to learn.",
    'fill-in-the-blank': '"I dance like ____." Fill it in.',
  },
  after: {
    win: { 'open-question': 'Which dance took you longest to learn?' },
    mishap: { 'open-question': "What's the worst thing that has happened to you on a dance floor?" },
    opinion: { 'open-question': 'What keeps people from dancing more?' },
    tip: { 'open-question': "What's the best thing a teacher ever told you?" },
    plan: { 'open-question': 'If you took up dancing late, what surprised you?' },
    news: { 'open-question': 'Which dance would you come along to try?' },
    change: { 'open-question': 'If you took up dancing late, what got you to go?' },
  },
  subjects: [
    [
      'ballet class, ballet, pointe shoes, ballerina, barre class, barre, plie, arabesque, tutu, leotard',
      { 'open-question': 'When did you last try a class where you were the worst in the room?' },
    ],
    [
      'dance teacher, teacher, instructor, choreographer, count',
      { 'open-question': "What's the thing a dance teacher said that you still hear?" },
    ],
    [
      'ceilidh, barn dance, line dance, line dancing, caller, strip the willow, folk dance',
      { 'open-question': "Who's the best dancer you've ever been flung around by?" },
    ],
    [
      'wedding, first dance, reception',
      {
        'open-question': 'Which song fills the floor at every wedding you go to?',
        'tell-me': "Tell me the best dancing you've seen at a wedding.",
      },
    ],
    [
      'kitchen disco, kitchen, living room, hoover, radio',
      { 'open-question': 'Which song gets you dancing in the kitchen?' },
    ],
    [
      'club, dance floor, rave, dj, nightclub, disco, night out, glitterball',
      { 'open-question': "What's the last night you danced until the lights came on?" },
    ],
    [
      'two left feet, rhythm, beat, clumsy, stepped on, toes',
      { 'open-question': 'What do you do when somebody pulls you onto the floor?' },
    ],
    [
      'dance partner, lead, follow, tango lesson, argentine tango, salsa class, salsa dancing, bachata, lindy hop, swing dance, salsa, tango',
      { 'open-question': 'Which is harder for you, leading or letting somebody lead?' },
    ],
    [
      'tap dance, tap shoes, tap dancing, downstairs, neighbour, neighbor',
      { 'open-question': 'Where do you practice when the neighbors are home?' },
    ],
    [
      'recital, show, stage, performance, audience, costume, dress rehearsal, curtain',
      { 'open-question': 'What went wrong on a stage you were on?' },
    ],
    [
      'strictly come dancing, strictly, dancing with the, judge, score, sequins',
      { 'open-question': 'Which famous dance scene could you watch on a loop?' },
    ],
    [
      'choreography, routine, steps, forgot the steps, choreograph, pirouette, spin',
      { 'open-question': 'Which routine could you still do if the song came on?' },
    ],
    [
      'morris dancing, morris dancer, bells, irish dancing, flamenco, bharatanatyam, tradition',
      { 'open-question': 'Which dance should everyone from your part of the world know?' },
    ],
    [
      'daughter, son, kids, toddler, dance school',
      { 'open-question': 'What was the first thing you ever danced on a stage, if you have?' },
    ],
    [
      'dance class, adult beginner, beginner, lesson, dance lesson, dance studio, first class, learn to dance, learned to dance',
      { 'open-question': "What would get you through the door of a beginners' class?" },
    ],
  ],
  is: [
    'Started ballet class at 46. My dance teacher is 23 and calls me brave.',
    'Ceilidh last night. I have been thrown across a village hall by a retired surveyor.',
    'After 12 years of tap dance I finally have new tap shoes. Downstairs has moved out.',
    'Everyone is a good dancer at a kitchen disco.',
  ],
  isNot: [
    ['Stop dancing around the question and show us the next steps.', 'politics'],
    ['A partner in the firm made a song and dance about expenses.', 'work'],
  ],
};
