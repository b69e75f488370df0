/** Playing, singing, writing and recording music. */
import type { Field } from './field.ts';

export const makingMusic: Field = {
  name: 'making music',
  words:
    'choir, choral, choirmaster, orchestra, string quartet, band practice, my band, our band, bandmate, guitar, guitarist, ukulele, banjo, mandolin, violin, violinist, viola, cello, cellist, double bass, bass guitar, bassist, bass player, drummer, drum kit, drums, piano, pianist, flute, clarinet, oboe, bassoon, saxophone, trumpet, trombone, tuba, french horn, accordion, concertina, bagpipes, harpist, synth, synthesizer, modular synth, eurorack, theremin, busk, busker, songwriter, songwriting, singer-songwriter, recording studio, home studio, mixdown, ableton, logic pro, pro tools, daw, midi, metronome, chord progression, arpeggio, sight-read, sight-reading, sheet music, time signature, singing lesson, soprano, open mic, jam session, sound check, soundcheck, pedalboard, guitar pedal, stratocaster, telecaster, les paul, our ep, my ep, our single, our album, my album, our new single, our new album, setlist, brass band, recital, concerto, symphony, sonata, plectrum, capo, fretboard, luthier, sang in, music lesson, grade exam, musician, composer, barbershop quartet, sea shanty, close harmony, harmonica, recorder group, singing teacher, wind band, choir practice, choir practise, choir rehearsal, band rehearsal, orchestra rehearsal, drum solo, chords, fiddle player, fiddle tune, guitar chord, altos, tenors, second alto, grand piano, piano tuner, piano teacher, piano lesson, guitar lesson, street musician, organist, flautist, flutist, clarinettist, oboist, trumpeter, saxophonist, trombonist, violist, percussionist, vocalist, choir director, accompanist, bandleader, frontman, lyricist, composing, conservatoire, conservatory student, music teacher, guitar teacher, violin teacher, singing lessons, piano lessons, guitar lessons, drum lesson, violin lesson, cello lesson, music theory, sight reading, abrsm, grade 5 theory, grade 8 piano, scales and arpeggios, arpeggios, key signature, circle of fifths, perfect pitch, relative pitch, ear training, harmonic minor, pentatonic, blues scale, mixolydian, dorian mode, barre chord, barre chords, power chord, power chords, open tuning, drop d, fingerpicking, fingerstyle, strumming, strum, hammer-on, guitar pick, frets, guitar strings, string change, humbucker, single coil, pickups guitar, strat, gibson sg, fender, jazzmaster, rickenbacker, martin guitar, acoustic guitar, electric guitar, classical guitar, upright bass, upright piano, digital piano, sustain pedal, effects pedal, fuzz pedal, delay pedal, reverb, overdrive pedal, distortion pedal, looper pedal, loop pedal, tube amp, valve amp, guitar amp, bass amp, marshall stack, bouzouki, bodhran, tin whistle, penny whistle, uilleann pipes, melodeon, bass clarinet, piccolo, sax player, alto sax, tenor sax, euphonium, concert band, marching band, school orchestra, youth orchestra, amateur orchestra, community orchestra, string quartet rehearsal, rosin, chinrest, reed making, new reed, embouchure, mouthpiece, glockenspiel, xylophone, marimba, vibraphone, timpani, drum machine, drumsticks, snare, snare drum, hi-hat, kick drum, cymbal, paradiddle, cajon, djembe, tabla, sitar, mellotron, hammond organ, pipe organ, church organ, hurdy-gurdy, harpsichord, kalimba, handpan, synthesiser, moog, korg, minilogue, juno-106, roland 808, tr-808, dx7, volca, op-1, midi keyboard, midi controller, ableton live, garageband, reaper daw, fl studio, vst, plugin synth, audio interface, focusrite, scarlett 2i2, condenser mic, sm57, sm58, multitrack, four-track, portastudio, tape loop, home recording, mixing and mastering, mastering engineer, sound engineer, backline, stage fright, open mic night, rehearsal room, busking, wedding band, ceilidh band, session musician, session player, first ep, my first album, our first gig, played a gig, play a gig, choral society, chamber choir, chamber music, mezzo, alto section, countertenor, a cappella, madrigal, evensong choir, messiah singalong, music stand, songbook, tablature, musescore, sibelius software, earplugs drummer, vocal warm-up, head voice, falsetto, harmonies, counterpoint, improvise solo, twelve-bar blues, 12-bar blues, riffs, bassline, bass line, backing vocals, music producer, beatmaking, beat maker, practise piano, practice piano, learning piano, learning guitar, learn guitar, learn piano, play the piano, play guitar, playing guitar, plays guitar, plays piano, plays drums, drumming',
  hints:
    'band, sing, sang, sung, singer, singing, music, rehearsal, rehearse, practise, practice, bass, drum, amp, solo, riff, tune, melody, harmony, key, scale, bar, conductor, gig, stage, quartet, ensemble, instrument, organ, recording, mastering, mix, vocals, lyrics, verse, chorus, bow, string, reed, brass, horn, carol, bandcamp, ep, track, mic, grade, chord, fiddle, tenor, alto, baritone, song, songs, tuning, scales, pedal, strings, fret, fretted, gigs, mixing, keys, woodwind, demo, loop, sample, tempo, rhythm, groove, beat, score, jam, practising, practicing, played, playing, out of tune, strummed, producer',
  any: {
    'open-question': 'Which song could you perform in your sleep?',
    'tell-me': 'Tell me what you play, and who has to listen.',
    'fill-in-the-blank': '"I would practice more if ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the best moment you've had on a stage?",
      'name-one': 'Name one piece that you would love to play once.',
    },
    mishap: {
      'open-question': "What's your worst moment in front of an audience?",
      'tell-me': 'Tell me what you forgot to bring to a gig.',
    },
    opinion: {
      'open-question': 'Which instrument is the most underrated?',
      'unpopular-opinion': "What's your unpopular opinion on rehearsals?",
    },
    tip: { 'open-question': 'What made practicing finally stick for you?' },
    news: { 'open-question': 'Which song should open the set?' },
    plan: {
      recommend: 'Recommend one piece I should learn next.',
      'open-question': 'What would you play first?',
    },
    change: { 'open-question': 'Which instrument do you wish you had kept up?' },
    scene: { 'open-question': "What's the oddest place you've ever performed?" },
  },
  subjects: [
    [
      'choir, choral, choirmaster, choir practice, choir practise, choir rehearsal, sang in, altos, tenors, soprano, alto, tenor, second alto, close harmony, sing, sang, carol, allegri, requiem, messiah',
      {
        'open-question': 'Which piece would you sing in a choir tomorrow?',
        'tell-me': 'Tell me about the note you only mouth.',
      },
    ],
    [
      'piano, pianist, grand piano, upright, keys, tuned, piano tuner, pedal, keyboard',
      {
        'open-question': 'Which piece would you play if a piano stood in front of you?',
        'tell-me': 'Tell me where the piano you learned on is now.',
      },
    ],
    [
      'guitar, guitarist, stratocaster, telecaster, les paul, acoustic, chords, guitar chord, guitar pedal, pedalboard, barre chord, strings, string, plectrum, capo, fretboard, f chord, riff, amp',
      {
        'open-question': 'Which riff did you learn first?',
        'tell-me': 'Tell me about the guitar that got away.',
      },
    ],
    [
      'drums, drummer, drum kit, drum solo, practice pad, sticks, cymbal, percussion, snare',
      {
        'open-question': 'Which song can you not help drumming along to?',
        'tell-me': 'Tell me the best drummer joke you know.',
      },
    ],
    [
      'violin, violinist, viola, cello, cellist, double bass, bow, string quartet, fiddle, fiddle tune, orchestra, orchestra rehearsal, conductor, symphony, baton',
      {
        'open-question': 'Which instrument do you listen for in an orchestra?',
        'name-one': 'Name one piece you would love to play once.',
      },
    ],
    [
      'trumpet, trombone, tuba, french horn, brass band, wind band, saxophone, clarinet, flute, oboe, bassoon, reed, marching band, recorder, recorder group, bagpipes',
      {
        'open-question': 'Which instrument were you handed at school?',
        'tell-me': 'Tell me who has had to listen to you practice.',
      },
    ],
    [
      'banjo, ukulele, mandolin, accordion, concertina, harmonica, theremin, harp, harpist, learning the, day 1, beginner, learn, taking up, took up',
      {
        'open-question': 'Which instrument would you learn if nobody could hear you?',
        'fill-in-the-blank': '"I play the ____, badly and happily." Fill it in.',
      },
    ],
    [
      'practice, practise, practising, practicing, scales, scale, metronome, every day, minutes a day, sight-reading, sight-read, arpeggio, sheet music',
      {
        'open-question': 'When do you practice, and who complains?',
        'fill-in-the-blank': '"I would practice more if ____." Fill it in.',
      },
    ],
    [
      'singing lesson, music lesson, singing teacher, piano teacher, piano lesson, guitar lesson, teacher, lesson, pupil, student',
      {
        'open-question': "What's the sentence your music teacher never stopped saying?",
        'name-one': 'Name one teacher who kept you playing.',
      },
    ],
    [
      'grade exam, grade, grade 5, grade 8, exam, recital, examiner, audition, passed, distinction',
      {
        'open-question': 'Which piece from an exam can you still play?',
        'tell-me': 'Tell me what helps you when your hands shake.',
      },
    ],
    [
      'my band, our band, band, bandmate, band practice, band rehearsal, band name, rehearsal, rehearse, garage, bass player, bassist, bass guitar, broke up',
      {
        'open-question': 'What was the best name your band never used?',
        'tell-me': "Tell me who's always late to rehearsal.",
      },
    ],
    [
      'open mic, stage, stage fright, first gig, audience, on stage, performance, perform, nerves, played to, soundcheck, sound check, sound guy, encore',
      {
        'open-question': "What's the best moment you've had on a stage?",
        'tell-me': 'Tell me about your smallest audience.',
      },
    ],
    [
      'songwriting, songwriter, lyrics, verse, chorus, chorus of, melody, bridge, demo, voice memo, tune, singer-songwriter',
      {
        'choice-question': 'Words first or tune first?',
        'tell-me': 'Tell me the oddest place a song came to you.',
      },
    ],
    [
      'our ep, our single, our album, my album, my ep, our new single, our new album, ep, single, release, bandcamp, out now, out on friday, debut',
      {
        'open-question': 'Which line stays with you after a first listen?',
        'name-one': 'Name one song about the place you come from.',
      },
    ],
    [
      'recording studio, home studio, recording, record, recorded, mix, mixing, mixdown, mastering, vocals, mic, microphone, take, ableton, logic pro, pro tools, daw, wardrobe, plugin',
      {
        'open-question': "Where's the best sound in your home: bathroom, stairs or wardrobe?",
        'tell-me': 'Tell me about the take you kept, mistakes and all.',
      },
    ],
    [
      'synth, synthesizer, modular synth, eurorack, midi, patch, drum machine, sequencer, knobs, moog',
      {
        'open-question': "What's the first sound you'd make with a new synth?",
        'name-one': 'Name one track that made you want a synth.',
      },
    ],
    [
      'busk, busker, street musician, hat, coins, street corner, sea shanty, jam session, jam, folk session, barbershop quartet',
      {
        'open-question': "What's the best thing you've heard a busker play?",
        'name-one': 'Name one song that a whole room can join in with.',
      },
    ],
    [
      'van, gear, load-in, tour, tour van, cable, forgot, broken string, lost my voice, cough, feedback, power cut',
      {
        'open-question': 'What did you once forget to bring to a gig?',
        'fill-in-the-blank': '"The show went on, without ____." Fill it in.',
      },
    ],
  ],
  is: [
    'Our choir sang in the cathedral tonight. 140 of us and one phone going off in the Allegri.',
    "Day 1 of learning the banjo. My neighbours have no idea what's coming.",
    'Passed Grade 5 piano at 51. The other candidates brought their mums. So did I.',
    'Every drummer I have ever known was on time for the song and late for the van.',
    'Our EP is out on Friday. Four tracks, one of them recorded in a wardrobe.',
    'Lost my voice the morning of the soundcheck. Set of instrumentals it is.',
  ],
  isNot: [
    ['Her speech hit all the right notes and set the tone for the year.', 'work'],
    ['A band of rain is moving in from the west.', 'weather'],
    ['Best practice is whatever the last consultant wrote down.', 'work'],
  ],
};
