/** Posts about things that everybody has to do with, told by the thing: money, phones, neighbours, offices, plants. */
import { about, type Occasion } from './occasion.ts';

export const everyday: readonly Occasion[] = [
  about(
    'gone-back',
    /\b(?:gone|went|going) back to (?:buying|using|writing|reading|paper|vinyl|cds|cash|a notebook|a dumbphone)\b/,
    0.9,
    {
      'open-question': 'What have you gone back to?',
      'name-one': 'Name one old thing that beats its replacement.',
    },
    "After years on Spotify I've gone back to buying CDs.",
    ['I went back to sleep.', 'sleep'],
  ),
  about(
    'big-night',
    /\b(?:eurovision|oscars|the oscars|bake off|strictly|traitors|super bowl|grand final|cup final|emmys|mercury prize|booker)\b/,
    0.86,
    { 'open-question': 'Who should win?', 'tell-me': 'Tell me who you would have thrown out first.' },
    'Eurovision night. The flags are up, the scorecards are printed.',
    ['He dances strictly by the book.', 'an adverb'],
    /\bstrictly (?:by|speaking|for|no|not|confidential)\b/,
  ),
  about(
    'late-learner',
    /\b(?:learned|learnt) (?:how )?to \p{L}+ (?:\p{L}+ ){0,3}?(?:properly|this week|this weekend|today|at (?:[3-9][0-9]))|\b(?:ive been|been) (?:doing|saying|cutting|using|pronouncing|spelling) [^.]{1,50}(?:wrong|my whole life)\b|\bfor (?:[0-9]+|ten|twenty|thirty) years [^.]{0,30}wrong\b/u,
    0.9,
    {
      'open-question': 'What did you learn embarrassingly late?',
      'fill-in-the-blank': '"I was far too old when I learned to ____." Fill it in.',
    },
    "Learned to sharpen knives properly this weekend. I've been cutting tomatoes with a spoon for 20 years.",
    ['The robot learned to walk.', 'a machine'],
    /\bthe (?:robot|model|dog|network)\b/,
  ),
  about(
    'inherited',
    /\b(?:inherited (?:my|a|an|the|this)|handed down|belonged to my|used to be my (?:\p{L}+s))\b/u,
    0.92,
    {
      'open-question': 'What have you inherited that you still use?',
      'tell-me': 'Tell me about the oldest thing in your home.',
      'share-yours': 'Show me the thing you would never sell.',
    },
    "Inherited my grandmother's sewing machine. It's from 1952 and it runs like new.",
    ['The class inherited two methods.', 'code'],
    /\b(?:class|codebase|code|legacy|traits?|genes?)\b/,
  ),
  about(
    'handed-in',
    /\b(?:phd|thesis|dissertation|viva)\b/,
    0.9,
    {
      'open-question': 'What did you do the day after you handed yours in?',
      'tell-me': 'Tell me the line you refused to cut.',
      'fill-in-the-blank': '"I nearly gave up on it when ____." Fill it in.',
    },
    "Just submitted my PhD thesis. 84,312 words. I'm going to sleep until Thursday.",
    ['We are hiring a PhD student.', 'a job'],
    /\b(?:hiring|position|phd students?|leaving my phd|quit)\b/,
  ),
  about(
    'market',
    /\b(?:market haul|farmers market|veg box)\b/,
    0.88,
    {
      'open-question': "What's your best find this year?",
      'share-yours': 'Show me yours.',
      'tell-me': 'Tell me what you always look for.',
    },
    'Saturday market haul: rhubarb, wild garlic, and a cheese that smells like a crime.',
    ['The market fell.', 'finance'],
  ),
  about(
    'old-place',
    /\b(?:was here before|older than|centuries old|hundreds of years|built in (?:1[0-9]{3})|since (?:1[0-8][0-9]{2})|medieval|roman road|ruins|ancient (?:tree|woodland|oak|yew))\b/,
    0.84,
    {
      'open-question': "What's the oldest thing near you?",
      'tell-me': 'Tell me what used to stand where you live.',
    },
    'This oak was here before the railway, before the church.',
    ['He is older than me.', 'age'],
    /\b(?:older than (?:me|him|her|us|my|i|the average|you))\b/,
  ),
  about(
    'update-broke-it',
    /\b(?:(?:broke|ate|killed|bricked|deleted|filled) (?:\S+ (?:of )?)?my (?:audio|wifi|wi-fi|disk|laptop|phone|printer|setup|config|files|sound|graphics|screen|settings)|crashed on me|ate [0-9]+ ?gb)\b/,
    0.92,
    {
      'open-question': 'What did your last update break?',
      'tell-me': 'Tell me the fix that should not have worked.',
      'fill-in-the-blank': '"It worked fine until I ____." Fill it in.',
    },
    'Ubuntu 24.04 broke my audio again. Every release, like clockwork.',
    ['He broke my heart.', 'love'],
  ),
];
