/** Writing what others are to read: novels, poems, stories, and getting them published. */
import type { Field } from './field.ts';

export const writing: Field = {
  name: 'writing',
  words:
    'my novel, first novel, debut novel, second novel, novelist, novella, manuscript, poem, poet, poetry, haiku, sonnet, stanza, villanelle, short story, short stories, flash fiction, screenplay, screenwriter, memoir, word count, words today, words a day, words this morning, nanowrimo, query letter, querying, literary agent, slush pile, form rejection, beta reader, critique partner, critique group, writers block, writing group, writing retreat, writing desk, writing prompt, creative writing, ghostwriter, copy edit, copyeditor, copy editor, proofread, proofreader, line edit, developmental edit, my editor, my publisher, publisher, book deal, book launch, cover reveal, protagonist, antagonist, worldbuilding, character arc, scrivener, morning pages, self-publish, self-published, self-publishing, indie author, kdp, isbn, arc reader, author copies, my book, my debut, blurb, prose, fanfic, fan fiction, lit mag, literary magazine, submittable, chapbook, anthology, spoken word, kill your darlings, opening line, first sentence, last chapter, writers room, final draft, zero draft, first draft, second draft, third draft, writer, freelance writer, my literary agent, authors',
  hints:
    'write, wrote, written, writing, novel, chapter, draft, story, fiction, plot, scene, character, narrator, words, page, editor, edit, agent, submission, submit, rejection, reject, publish, sentence, paragraph, dialogue, book, essay, deadline, ending, title, verse, notebook, pen, typewriter, outline, trilogy, villain, substack, reader, cut, author, rewrite, plot twist',
  any: {
    'open-question': "What's the line you're proudest of having written?",
    'tell-me': 'Tell me where you get your writing done.',
    'fill-in-the-blank': '"I will do anything to avoid writing, even ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'What did you do the day you finished something big?',
      'fill-in-the-blank': '"I nearly gave up on it when ____." Fill it in.',
    },
    mishap: {
      'open-question': "What's the oddest rejection you've ever had?",
      'tell-me': 'Tell me what got you writing again.',
    },
    opinion: {
      'open-question': 'Which writing rule do you break on purpose?',
      'unpopular-opinion': "What's your unpopular opinion about writing?",
    },
    tip: { 'open-question': "What's the best writing advice you've ever ignored?" },
    news: {
      'open-question': 'What makes you open a book by somebody new?',
      'ask-me-anything': 'Ask me anything about writing it.',
    },
    plan: {
      'choice-question': 'How do you start: outline, or blank page?',
      'tell-me': 'Tell me how you get past the first page.',
    },
    change: { 'open-question': 'What changed the way you write?' },
    scene: { 'open-question': 'Where do your best sentences come to you?' },
  },
  subjects: [
    [
      'first draft, second draft, third draft, final draft, zero draft, draft, manuscript, finished, the end, 91000, 80000',
      {
        'open-question': 'What did you do the day you finished a draft?',
        'tell-me': 'Tell me the line you refused to cut.',
      },
    ],
    [
      'rejection, rejections, reject, rejected, form rejection, slush pile, submission, submit, submittable, not for us, rejection number',
      {
        'open-question': "What's the oddest rejection you've ever had?",
        'fill-in-the-blank': '"We loved it, but ____." Fill it in.',
      },
    ],
    [
      'query letter, querying, literary agent, my literary agent, agent, agents, signed with, full request',
      {
        'open-question': "What's the best query line you've ever read or written?",
        'ask-me-anything': 'Ask me anything about querying.',
      },
    ],
    [
      'my editor, editor, edit, edits, copy edit, copyeditor, copy editor, line edit, developmental edit, track changes, prologue, adverb, cut, kill your darlings, cutting',
      {
        'open-question': 'What did an editor make you cut, and were they right?',
        'name-one': 'Name one word you always have to cut.',
      },
    ],
    [
      'typo, typos, proofread, proofreader, comma, em dash, semicolon, oxford comma, read aloud, spellcheck, autocorrect',
      {
        'open-question': "What's the typo that got past everybody?",
        'choice-question': 'Semicolons: yes, no or only on Sundays?',
      },
    ],
    [
      'writers block, blank page, blocked, stuck, cursor, procrastinate, avoid, cleaned the, staring, cannot write',
      {
        'open-question': 'What do you do to avoid writing?',
        'fill-in-the-blank': '"I will do anything to avoid writing, even ____." Fill it in.',
      },
    ],
    [
      'word count, words today, words a day, words this morning, nanowrimo, 500 words, streak, every day, daily, habit, morning pages, before work, 5am',
      {
        'open-question': 'How many words make a good day for you?',
        'tell-me': 'Tell me when and where you get your writing done.',
      },
    ],
    [
      'title, titles, blurb, cover, cover reveal, subtitle',
      {
        'open-question': 'Which book did you buy for its title alone?',
        'name-one': "Name one working title you're glad was dropped.",
      },
    ],
    [
      'opening line, first sentence, first line, first page, first chapter, beginning, prologue first',
      {
        'open-question': 'Which opening line do you know by heart?',
        'choice-question': 'How do you start: outline, or blank page?',
      },
    ],
    [
      'ending, last chapter, last line, epilogue, last page, final chapter, twist, plot twist',
      {
        'open-question': 'Which ending do you still think about?',
        'choice-question': 'Do you know the ending before you start, or not?',
      },
    ],
    [
      'character, characters, protagonist, antagonist, villain, narrator, character arc, killed off, main character',
      {
        'open-question': 'Which character would not do what the author wanted?',
        'name-one': "Name one villain you'd have dinner with.",
      },
    ],
    [
      'dialogue, voice, accent, overheard, conversation, eavesdrop',
      {
        'open-question': "What's the best line you've ever overheard?",
        'fill-in-the-blank': '"\'____,\' she said." Fill it in.',
      },
    ],
    [
      'plot, outline, outlining, pantser, plotter, worldbuilding, scene, map, index cards, plot hole, subplot, chapter',
      { 'open-question': "What's the biggest plot hole you ever found too late, or ever forgave?" },
    ],
    [
      'poem, poet, poetry, haiku, sonnet, stanza, villanelle, verse, rhyme, line break, open mic, spoken word, chapbook',
      {
        'open-question': 'Which poem do you know by heart?',
        'name-one': 'Name one poem for somebody who thinks they hate poetry.',
      },
    ],
    [
      'short story, short stories, flash fiction, anthology, lit mag, literary magazine, competition, shortlisted, longlisted, prize',
      {
        'open-question': 'Which short story has stayed with you for years?',
        recommend: 'Recommend one short story to read tonight.',
      },
    ],
    [
      'memoir, true story, mother, childhood, diary, journal, letters, autobiography',
      {
        'open-question': 'Which story from your family ought to be written down?',
        'fill-in-the-blank': '"My memoir would be called ____." Fill it in.',
      },
    ],
    [
      'book deal, book launch, publisher, my publisher, author copies, publication day, my debut, debut novel, published, in shops, bookshop, launch, arc reader, my book, out today, preorder',
      {
        'open-question': 'What makes you open a book by somebody new?',
        'ask-me-anything': 'Ask me anything about writing it.',
      },
    ],
    [
      'self-publish, self-published, self-publishing, indie author, kdp, isbn, amazon, royalties, sold copies, sales',
      {
        'choice-question': 'Publish it yourself, or wait for a yes?',
        recommend: 'Recommend one self-published book that deserves readers.',
      },
    ],
    [
      'review, reviews, one star, goodreads, reader, readers, beta reader, fan mail',
      { 'open-question': "What's the best thing a reader ever said to you about anything you wrote?" },
    ],
    [
      'critique partner, critique group, writing group, writing retreat, workshop, feedback, critique, course, mfa, creative writing',
      { 'open-question': "What's the feedback that changed your writing most?" },
    ],
    [
      'notebook, pen, typewriter, scrivener, laptop, writing desk, desk, pencil, stationery, backup, lost file',
      {
        'choice-question': 'Pen, typewriter or keyboard?',
        'open-question': 'How many notebooks do you have that are too nice to write in?',
      },
    ],
    [
      'fanfic, fan fiction, ao3, fandom',
      { 'open-question': 'Which story did you have to continue in your own head?' },
    ],
    [
      'freelance writer, ghostwriter, screenplay, screenwriter, writers room, essay, newsletter, column, writing prompt, pitch',
      { 'open-question': "What's the strangest thing you've ever written for money?" },
    ],
    [
      'trilogy, sequel, second novel, first novel, drawer, novel in a, trunk novel, nine years, my novel, novella, novel',
      { 'open-question': "What's in your drawer that nobody has read?" },
    ],
    [
      'prose, metaphor, simile, adjective, sentence, sentences, paragraph, advice, rule, rules, show dont tell, writer, authors, novelist',
      {
        'open-question': "What's the line you're proudest of having written?",
        'name-one': 'Name one writing rule you break on purpose.',
      },
    ],
  ],
  is: [
    'The first draft is done. 91,000 words, of which about 40,000 are good.',
    'Rejection number 58 came this morning: "charming, but the butler dies too early". The novel does not have a butler. My query letter must be worse than I thought.',
    'Every poem is a short story that ran out of patience.',
    'My editor cut the prologue. She was right. I am telling nobody.',
    'Writers: print it out and read it aloud before you send it. You will hear every lie.',
    'Signed with a literary agent today. Nine years, three books in a drawer.',
  ],
  isNot: [
    ['I wrote a small script that renames my photos.', 'software'],
    ['Our lawyer sent the draft yesterday and the other side has until Friday.', 'law'],
    ['Nobody writes letters to the council any more. They film the pothole.', 'a street'],
  ],
};
