/** Writing what others are to read: novels, poems, stories, and getting them published. */
import type { Field } from './field.ts';

export const writing: Field = {
  name: 'writing',
  words:
    'my novel, first novel, debut novel, second novel, novelist, novella, manuscript, poem, poet, poetry, haiku, sonnet, stanza, villanelle, short story, short stories, flash fiction, screenplay, screenwriter, memoir, word count, words today, words a day, words this morning, nanowrimo, query letter, querying, literary agent, slush pile, form rejection, beta reader, critique partner, critique group, writers block, writing group, writing retreat, writing desk, writing prompt, creative writing, ghostwriter, copy edit, copyeditor, copy editor, proofread, proofreader, line edit, developmental edit, my editor, my publisher, publisher, book deal, book launch, cover reveal, protagonist, antagonist, worldbuilding, character arc, scrivener, morning pages, self-publish, self-published, self-publishing, indie author, kdp, isbn, arc reader, author copies, my book, my debut, blurb, prose, fanfic, fan fiction, lit mag, literary magazine, submittable, chapbook, anthology, spoken word, kill your darlings, opening line, first sentence, last chapter, writers room, final draft, zero draft, first draft, second draft, third draft, writer, freelance writer, my literary agent, authors, typewriters, moleskine, first chapter, chapter one, chapter two, chapter three, chapter seven, chapter twelve, last line, last sentence, opening sentence, opening paragraph, opening chapter, opening lines, opening page, closing line, final chapter, new chapter of, novels, novelists, novel draft, novel in progress, my wip, my manuscript, manuscripts, full manuscript, full request, full requests, partial request, querytracker, query trenches, query letters, on submission, on submission with, agented, unagented, agent call, offer of representation, signed with my, synopsis, comp titles, logline, elevator pitch novel, pitchwars, manuscript wish list, mswl, form rejections, personalised rejection, personalized rejection, rejection letters, slush, slush reader, acquisitions meeting, big five publisher, traditional publishing, trad pub, tradpub, indie publishing, self-pub, self publishing, self published, self-published author, small press, indie press, publishing house, publishing deal, publishing contract, publication day, pub day, publication date, book birthday, advance reader, advance copies, galleys, page proofs, proof copies, typeset, typesetting, book cover, cover designer for, book blurb, book tour, book signing, signed copies, bookplate, launch party for, amazon rank, goodreads reviews, kindle direct, ingramspark, draft2digital, royalties, royalty statement, alcs, earned out, book advance, ghostwriting, ghost writer, ghostwritten, copyediting, copyedits, copy edits, line edits, structural edit, structural edits, developmental editor, dev edit, sensitivity reader, beta readers, alpha reader, critique partners, crit group, writing buddy, writing sprint, writing sprints, word sprint, word sprints, writing shed, writing streak, writing habit, writing routine, writing day, writing life, writing advice, writing tip, writing tips, writing craft, writing course, writing class, writing workshop, writing teacher, writing residency, writing community, writingcommunity, writing playlist, writing process, writing software, writing snacks, amwriting, amediting, amquerying, 500 words, 1000 words, 2000 words a, 50000 words, 50k words, 80k words, 80000 words, thousand words today, words written, words deleted, daily word count, word counts, wordcount, preptober, camp nano, nanowrimo win, plotter, pantser, pantsing, plotters, pantsers, plot hole, plot holes, plot bunny, plot bunnies, subplot, subplots, inciting incident, save the cat, heros journey, three-act structure, snowflake method, story arc, character arcs, character sheet novel, side character, supporting character, dual pov, first person present, third person limited, show dont tell, show not tell, purple prose, adverbs, dialogue tag, dialogue tags, metaphor, metaphors, simile, similes, infodump, info dump, epilogue, prologue, prologues, epigraph, dedication page, acknowledgements page, acknowledgments page, cliffhanger, denouement, deus ex machina, chekhovs gun, macguffin, magnum opus, pen name, pseudonym, nom de plume, romantasy author, cosy crime author, thriller writer, crime writer, crime novelist, romance writer, romance author, fantasy author, sci-fi writer, horror writer, childrens author, picture book text, ya author, kidlit, kidlit author, essayist, memoirist, memoirs, autofiction, creative nonfiction, creative non-fiction, personal essay, personal essays, novellas, novelette, microfiction, micro fiction, drabble, six-word story, short story collection, short story competition, bridport prize, mslexia, arvon, arvon course, mfa program, poems, poets, poetess, poet laureate, poetry pamphlet, poetry reading, poetry prize, poetry slam, slam poet, open mic poetry, haikus, sonnets, sestina, ghazal, limerick, limericks, iambic, iambic pentameter, pentameter, couplet, enjambment, free verse, found poem, prose poem, rhyme scheme, stanzas, screenwriting, screenplays, screenwriters, final draft software, celtx, spec script, writers rooms, scriptwriter, scriptwriting, fanfics, ao3, archive of our, wattpad, royal road serial, slow burn fic, google docs novel, ulysses app, scrivener file, obsidian vault novel, stephen king on, bird by bird, anne lamott, steering the craft, story genius, murder your darlings, killed my darlings, blank page, blinking cursor, imposter syndrome writer, writers, writers group, writers desk, writers festival, writers retreat, writers circle, rewriting chapter, writing chapter, finished my draft, finished the draft, finished draft, fifth draft, fourth draft, draft two, draft one, redraft, redrafting, revision letter, edit letter, editorial letter',
  hints:
    'write, wrote, written, writing, novel, chapter, draft, story, fiction, plot, scene, character, narrator, words, page, editor, edit, agent, submission, submit, rejection, reject, publish, sentence, paragraph, dialogue, book, essay, deadline, ending, title, verse, notebook, pen, typewriter, outline, trilogy, villain, substack, reader, cut, author, rewrite, plot twist, writes, rewrote, rewriting, edits, edited, editing, editors, chapters, drafts, stories, characters, narrative, rhyme, rhymes, rhyming, line, word, phrase, verb, comma, voice, tone, theme, tension, pacing, conflict, opening, submissions, submitted, acceptance, accepted, rejections, rejected, published, publishing, publication, advance, royalty, genre, thriller, romance, fantasy, crime, horror, copy, copies, proofs, pages, journal, journaling, ink, keyboard, desk, cursor, newsletter, muse, inspiration, reading, deleted, delete',
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
