/** Dancing: classes, stages and kitchens. */
import type { Field } from './field.ts';

export const dance: Field = {
  name: 'dancing',
  words:
    'dance class, dance lesson, dance teacher, dance school, dance studio, dance partner, dancer, ballet, ballet class, ballerina, pointe shoes, ballroom, ballroom dancing, tap dance, tap dancing, tap shoes, line dance, line dancing, ceilidh, barn dance, morris dancing, morris dancer, lindy hop, swing dance, salsa dancing, salsa class, tango lesson, argentine tango, bachata, breakdance, breakdancing, street dance, choreography, choreograph, pirouette, arabesque, plie, foxtrot, rumba, jive, waltz, paso doble, barre class, pole dancing, strictly come dancing, glitterball, kitchen disco, two left feet, bharatanatyam, irish dancing, flamenco, learned to dance, learn to dance, first position, fifth position, grand jete, jete, pas de deux, tendu, battement, fouette, chasse, releve, port de bras, demi plie, en pointe, tutu, leotard, ballet shoes, ballet flats, ballet school, ballet mistress, ballet company, royal ballet, bolshoi, english national ballet, sadlers wells, swan lake, the nutcracker, giselle, prima ballerina, principal dancer, corps de ballet, nureyev, baryshnikov, misty copeland, darcey bussell, carlos acosta, matthew bourne, pina bausch, martha graham, alvin ailey, fred astaire, ginger rogers, bob fosse, contemporary dance, modern dance, jazz dance, jazz hands, shuffle ball change, grapevine step, box step, cha cha, cha-cha, cha cha cha, samba, american smooth, quickstep, viennese waltz, charleston, lindy, east coast swing, west coast swing, kizomba, merengue, cumbia, zouk, milonga, tanda, follower and leader, salsa night, salsa dancer, square dance, square dancing, contra dance, do-si-do, strip the willow, gay gordons, eightsome reel, dashing white sergeant, scottish country dancing, highland dancing, highland fling, clog dancing, molly dancing, maypole dancing, border morris, sword dance, rapper sword, riverdance, feis, hornpipe, kathak, kuchipudi, odissi, bhangra, garba, dandiya, bollywood dance, belly dance, belly dancing, belly dancer, hula dance, haka, capoeira roda, b-boy, b-girl, breaking battle, popping and locking, krump, voguing, vogue ball, twerk, twerking, moonwalk, the macarena, macarena, electric slide, cupid shuffle, cotton eye joe, dad dancing, dance off, dance-off, dance mum, dance moms, dance recital, dance show, dance exam, dance competition, dance troupe, dance crew, dance troop, dance routine, dance steps, dance move, dance moves, social dance, social dancing, tea dance, ecstatic dance, 5rhythms, silent disco, adult ballet, absolute beginners dance, ballroom shoes, dance shoes, craig revel horwood, shirley ballas, anton du beke, oti mabuse, the strictly final, blackpool tower ballroom, tower ballroom, dancing with the, laban, labanotation, choreographer, danced all night, dancing queen',
  hints:
    'dance, salsa, tango, disco, dance floor, barre, song and dance, dance around the, dancing, danced, shimmy, twirl, spin, rhythm, partner, routine, rehearsal, recital, sequins, toes, posture, lead and follow, beat, hips, stage, studio, music, heels, cabaret, ceilidh band, ballroom floor, wedding dance',
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
