/** Schools, from the front of the classroom. */
import type { Field } from './field.ts';

export const teaching: Field = {
  name: 'teaching',
  words:
    'pupil, classroom, teaching, taught year, my class, my students, our students, my pupils, schoolteacher, primary school teacher, primary school, secondary school, high school teacher, middle school, elementary school, first grade, second grade, third grade, fifth grade, eighth grade, kindergarten teacher, english teacher, maths teacher, math teacher, science teacher, supply teacher, substitute teacher, student teacher, trainee teacher, teaching assistant, lesson plan, lesson planning, headteacher, head teacher, ofsted, pgce, inset day, staffroom, staff room, parents evening, parent-teacher, report card, school report, whiteboard pen, glue stick, whole class, year group, reception class, sats, phonics, times table, key stage, seating chart, curriculum, school trips, send pupils, edutwitter, teachers, teach kids, teach children, teach maths, teach english, school leader, last period, school assembly, homework excuse, bell work, iep, teacher training, marking papers, mock paper, mock exam, marking mock, marking essays, marking homework, marking books, marking pile, grading papers, grading essays, in detention, leaving teaching, quit teaching, year one, year two class, year sevens, year seven, year eights, year eight, year nines, year nine, year tens, year elevens, year eleven, year six, year sixes, year five class, year four class, year three class, eyfs, early years, ks1, ks2, ks3, ks4, ks5, kindergartener, kindergarteners, kindergarten class, first graders, first grader, second graders, second grader, third graders, third grader, fourth graders, fourth grader, fifth graders, fifth grader, sixth graders, seventh graders, eighth graders, middle schooler, middle schoolers, high schoolers, middle school teacher, primary teacher, secondary teacher, history teacher, geography teacher, music teacher, art teacher, drama teacher, pe teacher, french teacher, german teacher, spanish teacher, supply teaching, class teacher, form tutor, form time, tutor group, newly qualified teacher, nqt, ect year, pgce student, qts, teach first, teach for america, teaching assistants, paraprofessional, learning support, lsa, ta in my, headmistress, headmaster, deputy head, assistant head, head of year, head of department, slt, school principal, assistant principal, vice principal, ofsted inspection, ofsted inspector, ofsted call, deep dive ofsted, school inspection, lesson observation, learning walk, lesson plans, lesson objective, learning objective, learning intention, success criteria, do now task, starter activity, exit ticket, exit tickets, worksheets, scheme of work, schemes of work, cover lesson, cover supervisor, seating plan for, behaviour policy, behaviour management, behavior management, classroom management, classrooms, detentions, isolation room, house points, merit points, golden time, circle time, carpet time, wet play, wet break, playground duty, break duty, bus duty, duty at lunch, staffroom biscuits, teachers lounge, photocopier jam at, laminator, laminating, laminated, glue sticks, glue stick lids, whiteboard pens, dry erase, mini whiteboard, mini whiteboards, smartboard, smart board, interactive whiteboard, visualiser, display board, bulletin board classroom, green pen, purple pen, red pen marking, marking mocks, pile of marking, report cards, report writing, school reports, parents evenings, parent teacher conference, open evening, inset days, pd day, twilight training, cpd session, half-term, summer break, first day back, end of term, school year, field trip, field trips, risk assessment form, harvest festival assembly, non-uniform day, phonics screening, read write inc, split digraph, fronted adverbial, fronted adverbials, times tables, long division, white rose maths, numeracy, guided reading, book corner, reading scheme, biff chip, sats week, standardized test, standardized testing, standardised tests, common core, progress 8, attainment 8, eal, esl, esol, tefl, senco, sendco, ehcp, ieps, pupil premium, safeguarding training, dbs check, classdojo, class dojo, google classroom, kahoot, blooket, seesaw app, teachers pay teachers, twinkl, rosenshine, cognitive load theory, retrieval practice, cold calling pupils, think pair share, growth mindset poster, abbott elementary, waterloo road, my classes, pupils, school librarian, school caretaker, lollipop lady, lollipop man',
  hints:
    'teacher, teach, lesson, school, class, homework, students, student, exam, term, register, assembly, worksheet, desk, whiteboard, stapler, essay, head, children, playground, behaviour, behavior, chalk, bell, art, sticker, pencil, lunch duty, exercise books, red pen, marking, grading, detention, ect, taught, lessons, schools, kids, holiday, holidays, parent, parents, principal, desks, chair, board, pen, pens, pencils, crayons, glue, glitter, stickers, book, books, uniform, corridor, hallway, tutor, tutoring, lecturer, sir, miss, maths, science, geography, explain, explained, fractions, poetry, shakespeare, colouring, recess, substitute, inspection, assembly hall, kindergarten',
  any: {
    'open-question': 'Which teacher do you still think about?',
    'tell-me': 'Tell me the lesson you never forgot.',
    'fill-in-the-blank': '"Every classroom has one kid who ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'What did a teacher once do that you have never forgotten?',
      'tell-me': 'Tell me the day a class surprised you.',
    },
    mishap: {
      'open-question': "What's the best excuse for missing homework you've ever heard?",
      'tell-me': 'Tell me the lesson that went wrong from the first minute.',
    },
    opinion: {
      'open-question': "What should every school teach that yours didn't?",
      'name-one': 'Name one thing that would help teachers tomorrow.',
    },
    tip: {
      'open-question': "What's the classroom trick you'd hand to a new teacher?",
      'name-one': 'Name one thing teacher training leaves out.',
    },
    news: { 'open-question': 'What would you want to know about it before Monday, first period?' },
    plan: {
      'open-question': 'What do you do in the first five minutes with a new class?',
      recommend: 'Recommend one activity that never fails.',
    },
    change: { 'open-question': 'What did you stop doing in class that nobody missed?' },
    scene: { 'open-question': "What's the funniest thing you've ever heard in a classroom?" },
  },
  subjects: [
    [
      'marking, mock paper, mock exam, marking papers, marking mock, marking essays, marking homework, marking books, marking pile, grading, grading papers, grading essays, mock, essay, red pen, exam answer, answers, wrote on',
      {
        'open-question': "What's the best wrong answer you've ever read?",
        'fill-in-the-blank': '"The Battle of Hastings was ____." Fill it in.',
      },
    ],
    [
      'homework, homework excuse, excuse, forgot, late',
      { 'open-question': "What's the best excuse for missing homework you've ever heard?" },
    ],
    [
      'glue stick, lids, lid, whiteboard pen, stapler, pencil, pencils, pen, pens, stationery, supplies, scissors, felt tip',
      {
        'open-question': 'Where do all the glue stick lids go?',
        'name-one': 'Name one thing that always went missing in your classroom.',
      },
    ],
    [
      'last day, thank you card, card, leavers, end of term, goodbye, mug, present, summer, six weeks',
      { 'open-question': 'What do you still have that a pupil or a teacher gave you?' },
    ],
    [
      'lesson plan, lesson planning, lesson, lessons, worksheet, fractions, activity, resources, slides, topic',
      {
        'open-question': 'Which lesson from school do you still remember?',
        recommend: 'Recommend one activity that never fails.',
      },
    ],
    [
      'last period, friday, windy, wind, rain, wet play, wet break, snow, period five, monday',
      { 'open-question': 'Which lesson on the timetable is the hardest to sit through, or teach?' },
    ],
    [
      'parents evening, parent, parents, email from a, parent-teacher, complaint, helicopter',
      {
        'open-question': 'What did a teacher once tell your parents about you?',
        'fill-in-the-blank': '"At parents\' evening they always said that I ____." Fill it in.',
      },
    ],
    [
      'report card, school report, report, could do better, comment bank, reports',
      {
        'open-question': 'Which line from a school report has stayed with you?',
        'tell-me': 'Tell me the most honest school report you got.',
      },
    ],
    [
      'headteacher, head teacher, ofsted, inspection, observation, data, targets, sats, meeting, initiative, school leader',
      {
        'name-one': 'Name one thing that would help teachers tomorrow.',
        'open-question': "What's the last idea from above that really helped your class?",
      },
    ],
    [
      'supply teacher, substitute teacher, cover, cover lesson, seating chart, names, register, swapped names',
      {
        'open-question': 'What did your class do to the supply teacher?',
        'tell-me': "Tell me about the best name mix-up you've been in.",
      },
    ],
    [
      'student teacher, trainee teacher, pgce, ect, teacher training, first class, first lesson, first day, new teacher, first year, mentor',
      {
        'open-question': "What's the classroom trick you'd hand to a new teacher?",
        'name-one': 'Name one thing teacher training leaves out.',
      },
    ],
    [
      'detention, in detention, behaviour, behavior, rude, phone, phones, chewing gum, talking, naughty, silence, confiscate, confiscated',
      { 'open-question': 'What was the best thing you ever saw confiscated?' },
    ],
    [
      'school trip, school trips, coach, museum, packed lunch, residential, lost a child, farm',
      {
        'open-question': 'What do you remember of your best school trip?',
        'fill-in-the-blank': '"On the school trip, somebody ____." Fill it in.',
      },
    ],
    [
      'assembly, school assembly, nativity, school play, sports day, recorder, choir, hymn, fire alarm, fire drill',
      { 'open-question': 'What do you still know by heart from school assemblies?' },
    ],
    [
      'staffroom, staff room, tea, biscuit, photocopier, lunch duty, playground duty, playground, break, bell, inset day, bell work',
      { 'open-question': "What's the unwritten law of every staffroom?" },
    ],
    [
      'phonics, times table, kindergarten, kindergarten teacher, reception, reception class, first grade, year 1, spelling, reading, alphabet, story time, carpet',
      {
        'open-question': 'What do you remember of learning to read?',
        'name-one': 'Name one times table you still have to think about.',
      },
    ],
    [
      'year 9, year 7, year 11, year 10, teenager, eighth grade, middle school, high school teacher, secondary school, six seven, slang',
      { 'open-question': "What's the last word a teenager had to explain to you?" },
    ],
    [
      'my class, my students, our students, my pupils, pupil, class, classroom, whole class, send pupils',
      {
        'open-question': "What's the funniest thing you've ever heard in a classroom?",
        'fill-in-the-blank': '"Every classroom has one kid who ____." Fill it in.',
      },
    ],
    [
      'curriculum, subject, maths, history, geography, latin, cooking, coding, exam board, syllabus, teach kids, teach children, teach maths',
      { 'open-question': "What should every school teach that it didn't teach you?" },
    ],
    [
      'leaving teaching, quit teaching, workload, pay, sunday night, evenings, holidays, burnout, strike, class size',
      { 'open-question': 'What would keep more good teachers in school?' },
    ],
    [
      'teacher, teachers, schoolteacher, english teacher, math teacher, maths teacher, science teacher, teaching assistant, art teacher, primary school teacher',
      {
        'open-question': 'Which teacher do you still think about?',
        'tell-me': 'Tell me what a teacher once did that you never forgot.',
      },
    ],
  ],
  is: [
    'My students made me a card on the last day.',
    'Marking 60 mock papers. Apparently the Battle of Hastings was "in the olden times, probably a Tuesday".',
    'Glue sticks: 48 bought in September. Lids remaining: 3. #teaching',
    'New lesson plan for fractions is up: pizza, scissors, no worksheets.',
    'Every classroom needs one clock that is wrong. It teaches patience.',
    'Year 9 last period on a Friday in the wind. Teachers, I salute you.',
  ],
  isNot: [
    ['The class inherits from Base and the method is called register.', 'software'],
    ['Lesson learned: never deploy on a Friday.', 'software'],
  ],
};
