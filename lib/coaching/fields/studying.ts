/** Exams, essays and student life, from the desk. */
import type { Field } from './field.ts';

export const studying: Field = {
  name: 'studying',
  words:
    'revision, revision timetable, revising for, exam season, my exam, my exams, exam results, exam hall, exam tomorrow, finals week, midterm, gcse, gcses, a-level, a-levels, a level results, sat prep, freshers, freshers week, freshman year, sophomore, undergrad, undergraduate, university life, student life, student house, student halls, at uni, at university, uni, my degree, open university, mature student, masters degree, my masters, my dissertation, my essay, essay due, essay deadline, group project, lecture hall, my lecturer, coursework, problem set, study group, study session, studying for, study abroad, lecture notes, resit, pass mark, first class honours, gpa, valedictorian, graduation, graduation day, graduated from, graduate from, cap and gown, dorm, dorm room, alma mater, med school, medical school, night school, evening class, access course, scholarship, ucas, student union, duolingo streak, distance learning, my flashcards, flashcards about, back at university, a levels, gcse results, results day, btec, ucas form, clearing place, personal statement, sixth form, sixth-form, sixth former, fresher, sophomore year, junior year, senior year, undergraduates, bachelors degree, mba, degree show, evening classes, adult learner, student finance, student accommodation, halls of residence, student discount, students union, uni life, uni work, uni library, university library, dormitory, campus life, lecture theatre, lecture slides, lectures, seminars, tutorial group, office hours, assignment due, assignments, term paper, 2000 words, 3000 words, dissertation deadline, dissertation draft, submitted my dissertation, turnitin, plagiarism, harvard referencing, referencing, apa style, final exams, finals season, exam timetable, exam revision, mock exams, mocks, past paper, past papers, open book exam, multiple choice question, mark scheme, resits, resitting, sat score, sats score, lsat, mcat, gre, gmat, ielts, toefl, driving theory test, revision notes, revision guide, revision cards, revising, revise for, cgp, flashcards, anki deck, quizlet, spaced repetition, active recall, mind map, mind maps, cornell notes, highlighters, colour-coded notes, color-coded notes, cram session, all nighter, pulled an all-nighter, study groups, study buddy, study playlist, study with me, study break, study tip, study tips, study leave, study plan, study desk, study notes, studyblr, studygram, studytok, lofi beats, lo-fi beats, lofi girl, goodnotes, course reading, reading list for, textbooks, library desk, library at midnight, silent floor, language exam, coursera, udemy, edx, khan academy, mooc, online course, online courses, certification exam, certificate course, dean list, first class degree, first-class honours, upper second, two-one, grade point, graduated, graduating, graduation gown, graduation ceremony, mortarboard, alumni, bursary, erasmus, erasmus year, year abroad, gap year, dropped out of, drop out of, college student, college students, community college, college degree, college application, college applications, college essay, application essay, medical student, nursing student, engineering student, art student, film school, trainee teacher exam',
  hints:
    'exam, exams, university, college, student, study, studying, studied, degree, lecture, lecturer, essay, dissertation, module, semester, term, grade, grades, tutor, passed, failed, results, diploma, certificate, course, textbook, freshman, graduate, anki, final exam, flashcard, campus, cram, cramming, retake, seminar, clearing, highlighter, my course, all-nighter, students, courses, class, classes, essays, assignment, deadline, library, notes, marks, pass, fail, professor, modules, homework, maths, chemistry, biology, physics, history, latin, spanish, french, caffeine, procrastinating, focus, desk, memorise, memorize, quiz, learn, learning, freshmen, enrol, enrolled, enroll, submitted, gown, thesis',
  any: {
    'open-question': "What's the thing you learned as a student that was on no syllabus?",
    'tell-me': 'Tell me your most ridiculous way of putting off revision.',
    'fill-in-the-blank': '"I got through my exams on ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'What did you do the moment your last exam was over?',
      'tell-me': 'Tell me the result you are still proud of.',
    },
    mishap: {
      'open-question': "What's the exam you'd rather not talk about?",
      'tell-me': 'Tell me what you did after a result you had not hoped for.',
    },
    opinion: {
      'open-question': 'What did you study that turned out to be useful after all?',
      'name-one': 'Name one subject everybody should have to take.',
    },
    tip: {
      'open-question': 'What actually made things stick when you studied?',
      'name-one': 'Name one thing you would tell yourself on day one.',
    },
    news: { 'open-question': 'What would you go back and study?' },
    plan: {
      'open-question': 'What got you through your exams?',
      'tell-me': 'Tell me what you wish you had known in the first week.',
    },
    change: { 'open-question': 'If you changed courses or went back to study, what pushed you?' },
    scene: { 'open-question': 'Where was your place in the library?' },
  },
  subjects: [
    [
      'revision, revision timetable, revising for, timetable, colour-coded, color-coded, procrastinate, procrastination, tidied, putting off, oven',
      {
        'open-question': "What's your most ridiculous way of putting off revision?",
        'fill-in-the-blank': '"Instead of revising, I ____." Fill it in.',
      },
    ],
    [
      'flashcard, flashcards, my flashcards, flashcards about, anki, highlighter, post-it notes, mnemonic, notes, lecture notes, memorise, memorize',
      {
        'open-question': 'What made things stick in your head before an exam?',
        'name-one': 'Name one mnemonic you still know by heart.',
      },
    ],
    [
      'exam hall, exam tomorrow, exam, exams, my exam, my exams, invigilator, pen, question, blank, exam season, finals week, midterm, final exam, past paper',
      {
        'open-question': "What's the last exam you sat, and what do you remember of it?",
        'tell-me': 'Tell me what you do the night before an exam.',
      },
    ],
    [
      'results, exam results, a level results, results day, passed, failed, grade, grades, pass mark, resit, retake, gcse, gcses, a-level, a-levels, sat prep, gpa, clearing, ucas',
      {
        'open-question': 'Where were you when you opened your results?',
        'fill-in-the-blank': '"I opened the envelope and ____." Fill it in.',
      },
    ],
    [
      'my essay, essay, essay due, essay deadline, word count, deadline, all-nighter, submitted, extension, coursework, midnight',
      { 'open-question': 'How close to a deadline have you ever handed something in?' },
    ],
    [
      'my dissertation, dissertation, references, bibliography, chapter, binding, printed',
      {
        'open-question': 'What do you still know about what you wrote your dissertation on?',
        'name-one': 'Name one person your dissertation owes everything to.',
      },
    ],
    [
      'group project, group, teammates, slides, presentation, nobody replied, shared document',
      {
        'open-question': 'Which person in a group project are you?',
        'fill-in-the-blank': '"In every group project, somebody always ____." Fill it in.',
      },
    ],
    [
      'lecture, lecture hall, lecturer, my lecturer, seminar, 9am, professor, tutor, fell asleep, front row',
      { 'open-question': 'Which lecturer or teacher made you like a subject?' },
    ],
    [
      'dorm, dorm room, student house, student halls, halls, housemate, flatmate, roommate, shared kitchen, mould, mold, fridge, landlord',
      {
        'open-question': "What's the worst place you ever lived in, and who with?",
        'name-one': 'Name one meal you lived on back then.',
      },
    ],
    [
      'pasta, noodle, toast, pot noodle, coffee, energy drink, budget, overdraft, student loan, loan, debt, part-time job',
      {
        'open-question': 'What did you live on when you had no money?',
        'fill-in-the-blank': '"I got through my exams on ____." Fill it in.',
      },
    ],
    [
      'freshers, freshers week, freshman, freshman year, sophomore, first week, moving in, first day, dropped off, drop-off, orientation, making friends',
      {
        'open-question': 'Who did you meet in your first week somewhere, and are you still friends?',
        'tell-me': 'Tell me what you wish you had known in the first week.',
      },
    ],
    [
      'library, study group, study session, desk, seat, quiet, cafe, campus',
      { 'open-question': 'Where was your place in the library?' },
    ],
    [
      'mature student, back at university, open university, at 47, night school, evening class, access course, going back, oldest, distance learning, adult',
      { 'open-question': 'What would you go back and study?' },
    ],
    [
      'graduation, graduation day, graduated from, graduate from, graduate, cap and gown, gown, hat, certificate, diploma, first class honours, valedictorian, degree',
      {
        'open-question': 'What did you do the moment your last exam was over?',
        'share-yours': 'Show me your graduation face.',
      },
    ],
    [
      'my degree, my masters, masters degree, my course, changed course, dropped out, subject, major, useful, useless, job market, first job',
      {
        'open-question': 'What did you study that turned out to be useful after all?',
        'name-one': 'Name one subject everybody should have to take.',
      },
    ],
    [
      'learning, language, duolingo, duolingo streak, spanish, french, course, online course, certification',
      { 'open-question': 'How long is the longest streak of yours, at anything?' },
    ],
    [
      'med school, medical school, placement, law school, nursing, anatomy, ward, scholarship',
      { 'open-question': 'What did your training leave out completely?' },
    ],
    [
      'study abroad, erasmus, exchange, year abroad',
      { 'open-question': "If you've lived abroad as a student, what do you miss?" },
    ],
    [
      'uni, at uni, university, at university, university life, student life, student, college, student union, undergrad, undergraduate, alma mater',
      { 'open-question': 'What did you learn as a student that was on no syllabus?' },
    ],
  ],
  is: [
    'Revision timetable: colour-coded, laminated, ignored.',
    'Back at university at 47. I am older than two of my lecturers and the building.',
    'Passed my A-level results day panic by cleaning the oven. He got in.',
    'Group projects teach you one thing: who answers messages.',
    'Exam tomorrow. I have now made flashcards about my flashcards.',
  ],
  isNot: [
    ['A new study shows that owls sleep less.', 'research'],
    ['The course of the river changed in 1902.', 'a river'],
  ],
};
