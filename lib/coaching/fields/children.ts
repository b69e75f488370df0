/** School-age children and teenagers, as those who live with them tell it. */
import type { Field } from './field.ts';

export const children: Field = {
  name: 'kids and teenagers',
  words:
    'kids, my kid, our kid, my children, our children, my child, our child, small children, raising children, my daughter, our daughter, my son, our son, daughter, stepdaughter, stepson, teenage son, teenager, tween, niece, nephew, my year-old, our year-old, my youngest, our youngest, my eldest, our eldest, my oldest, little one, parenting, gentle parenting, school run, school gate, school holidays, half term, tooth fairy, sleepover, playdate, world book day, show and tell, school trip, reading record, empty nest, day of school, day at school, day at nursery, back to school, pokemon card, homeschool, babysit, babysitter, babysitting, baby-sit, father of two, mother of two, mum of two, mum of three, dad of two, dad of three, single mum, single mom, single dad, mum guilt, mom guilt, family dinner, growing up fast, stepdad, stepmum, year old, our year old, my kids, our kids, the kids, year nines, year tens, year sevens, year one, primary school, parents evening, school gates, school play, school disco, school trip letter, school uniform, book bag, packed lunch, lunchbox, lunch box, non-uniform day, inset day, half-term, holiday club, breakfast club, play date, birthday party bag, party bags, pass the parcel, bouncy castle, elf on the, santa letter, pocket money, chore chart, reward chart, naughty step, screen time limit, bedtime stories, school pickup, school pick-up, school drop-off, parents whatsapp, class whatsapp, head lice, six-year-old, seven-year-old, eight-year-old, nine-year-old, five-year-old, four-year-old, ten-year-old, 6yo, 7yo, 8yo, 5yo, teenage daughter, my teenager, tweens, minecraft birthday, pokemon cards swap, wimpy kid, horrid henry, captain underpants, mr men, loom bands, fidget spinner, skibidi, lego on the, learning to read, phonics, spelling test, times tables, 11-plus, stepchild, foster child, parenthood, co-parent, coparenting, pta',
  hints:
    'kid, child, children, son, school, homework, bedtime, teacher, playground, uniform, scooter, dinosaur, glitter, unicorn, slime, car seat, back seat, chores, tooth, pyjamas, pajamas, nine, mummy, daddy, grown up, olden days, fish fingers, class, university, allowance, curfew, footie, bedtime story, nativity play, roblox, middle one, my boys, my girls, year old car, trampoline, crayons, costume, recess, pe kit, snacks, grounded, teen, eye roll, asked me, asks, why',
  any: {
    'open-question': "What's the best thing a kid has ever said to you?",
    'tell-me': 'Tell me the last question a kid asked that you had no answer to.',
    'fill-in-the-blank': '"You know there are kids in the house when ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the kid moment that made you proudest for no good reason?",
      'tell-me': 'Tell me what a kid taught you this year.',
    },
    mishap: {
      'open-question': "What's the most expensive thing a kid has ever broken near you?",
      'fill-in-the-blank': '"It went quiet upstairs, and then I found ____." Fill it in.',
    },
    opinion: {
      'open-question': 'What did you believe about raising kids until you met one?',
      'unpopular-opinion': "What's your unpopular opinion about raising kids?",
    },
    tip: {
      'open-question': "What's the house rule that actually worked in your family?",
      'name-one': 'Name one thing you would tell every new parent.',
    },
    news: { 'open-question': 'What would have helped your family most?' },
    plan: {
      'open-question': "If you've done this with kids, what would you do differently?",
      'tell-me': 'Tell me what got you through the school holidays.',
    },
    change: { 'open-question': "What's the best thing you ever stopped doing as a parent?" },
    scene: { 'fill-in-the-blank': '"The kid in my life is convinced that ____." Fill it in.' },
  },
  subjects: [
    [
      'bedtime, bedtime story, pyjamas, pajamas, one more, glass of water, lights out',
      {
        'open-question': "What's the best excuse for not going to bed you've heard?",
        'fill-in-the-blank': '"I can\'t sleep because ____." Fill it in.',
      },
    ],
    [
      'school run, school gate, late, shoes, morning, 8am, breakfast',
      { 'open-question': "What's the last thing that made a child you know late for school?" },
    ],
    [
      'homework, maths, fractions, spelling, project, times tables',
      { 'open-question': 'Which homework has beaten you as an adult?' },
    ],
    [
      'world book day, costume, nativity play, nativity, school play, sheep, dress up',
      { 'open-question': "What's the worst costume you were ever sent to school in?" },
    ],
    [
      'question, olden days, asked me, how old',
      {
        'open-question': "What's the last question a kid asked that you had no answer to?",
        'tell-me': 'Tell me what a child thinks you did in the olden days.',
      },
    ],
    [
      'teenager, teenage son, tween, fridge, bedroom, phone, grunt, door, sulk, curfew',
      {
        'open-question': 'How long has a teenager near you gone without a full sentence?',
        'fill-in-the-blank': '"You know there\'s a teenager in the house when ____." Fill it in.',
      },
    ],
    [
      'university, university today, uni, college, empty nest, dropped, moved out, left home, flown, quiet',
      {
        'open-question': 'What did your parents do with your room when you left?',
        'tell-me': 'Tell me what you did with the quiet.',
      },
    ],
    [
      'day at school, day of school, first day, reception, year one, back to school, uniform, new shoes, secondary school, nursery',
      { 'open-question': 'What do you remember of your first day at school?' },
    ],
    [
      'tooth fairy, tooth, wobbly tooth, pillow, coin',
      { 'open-question': 'What does a tooth go for in your house these days?' },
    ],
    [
      'screen, tablet, ipad, youtube, roblox, minecraft, screen time, video game, gaming',
      { 'open-question': 'What did you do at that age that would horrify people today?' },
    ],
    [
      'fish fingers, dinner, eat, eats, food, vegetables, peas, lunchbox, packed lunch, pasta, beige, family dinner',
      {
        'open-question': 'What did you refuse to eat as a child and love now?',
        'name-one': 'Name one dinner that everybody in your house will eat.',
      },
    ],
    [
      'jumper, lost property, water bottle, glove, jacket, forgot',
      { 'open-question': 'What has a child you know lost more often than you can count?' },
    ],
    [
      'birthday, birthday party, party bag, sleepover, playdate, bouncy castle',
      { 'open-question': 'What was the best birthday party of your childhood?' },
    ],
    [
      'glitter, slime, paint, pen, wall, drew, drawing, drew me, artwork, picture',
      { 'open-question': "What's the best portrait a child ever drew of you?" },
    ],
    [
      'summer holiday, school holidays, half term, six weeks, bored, holiday, holidays',
      { 'open-question': 'What did you do all summer when you were nine?' },
    ],
    [
      'bike, scooter, stabilisers, swim, swimming lesson, football, match, footie, goal, team',
      { 'open-question': 'Who taught you how to ride a bike?' },
    ],
    [
      'chores, pocket money, allowance, tidy, room, washing up, dishwasher, clean',
      { 'open-question': 'What did you have to do for your pocket money?' },
    ],
    [
      'argue, fight, sister, brother, siblings, back seat, are we there',
      { 'open-question': 'What was your worst fight in the back seat about?' },
    ],
    [
      'informed me, called me, honest, brutal, told me',
      { 'open-question': "What's the most honest thing a kid has ever said to you?" },
    ],
    [
      'lied, secret, biscuit, chocolate, cookie, blame, wasnt me',
      { 'open-question': "What did you do as a child that your parents still don't know?" },
    ],
    [
      'parenting, gentle parenting, raising children, book, books, advice, screaming, patience, mum guilt, mom guilt, shouting',
      { 'open-question': 'What did you believe about raising kids until you met one?' },
    ],
    [
      'niece, nephew, godson, goddaughter, aunt, uncle, babysit, babysitting, babysitter, baby-sit',
      { 'open-question': 'What did your favorite aunt let you get away with?' },
    ],
    [
      'parents evening, teacher, report, pta, school trip, trip, reading record, show and tell',
      { 'open-question': 'What did your teachers always write on your report?' },
    ],
    [
      'toy, lego, teddy, pokemon card, dinosaur, unicorn, doll, cardboard box',
      { 'open-question': 'Which toy of yours would you give anything to have back?' },
    ],
    [
      'clap, clapped, hug, hand, grown, grew, taller, growing up fast, holding hands',
      { 'open-question': "What's a small kid thing you'd like to have back for one day?" },
    ],
    [
      'stepdad, stepmum, stepdaughter, stepson, adopt, adopted, foster, single mum, single mom, single dad',
      { 'open-question': 'Who helped to bring you up that nobody expected?' },
    ],
  ],
  is: [
    'my 4 year old just asked me if I was alive in the olden days.',
    'Dropped my youngest at university today. Cried in the Tesco car park like a normal person.',
    "It's World Book Day and we remembered at 7.40am. He is going as a boy who likes football.",
    'The teenager came downstairs, said "what is there to eat" to an open fridge, and left again.',
    'Things I have said today: we do not lick the window. Kids are a privilege.',
    'Unpopular opinion: parenting got easier when I stopped reading about it.',
  ],
  isNot: [
    ['The child process keeps crashing after we upgraded the runtime.', 'software'],
    ['Bought a ten year old car with a class of its own.', 'a car'],
    ['Old school marketing still works.', 'marketing'],
  ],
};
