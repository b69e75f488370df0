/** Words: spelling, grammar, translation, and learning to say it elsewhere. */
import type { Field } from './field.ts';

export const language: Field = {
  name: 'language',
  words:
    'grammar, grammatical, grammarian, apostrophe, oxford comma, comma, comma splice, em dash, em-dash, en dash, hyphen, hyphenate, spelling, spelling mistake, misspell, misspelled, misspelling, punctuation, exclamation mark, exclamation point, capital letter, pronunciation, mispronounce, etymology, dialect, proverb, adverb, adjective, verb, irregular verb, noun, pronoun, gerund, subjunctive, past tense, split infinitive, preposition, vocabulary, thesaurus, merriam-webster, oed, lexicographer, linguist, linguistics, bilingual, multilingual, polyglot, mother tongue, native speaker, native language, second language, foreign language, new language, other languages, duolingo, translator, translation, untranslatable, loanword, false friend, language learning, language class, language exchange, language barrier, english language, learning spanish, learning french, learning german, learning italian, learning japanese, learning welsh, learning korean, learning portuguese, learning polish, speak english, speak french, speak german, speak spanish, speak welsh, in german, in french, in welsh, in finnish, in dutch, in italian, in japanese, german word, french word, japanese word, english word, dutch word, favorite word, favourite word, esperanto, mandarin, gaelic, slang, swear word, malapropism, eggcorn, palindrome, portmanteau, oxymoron, umlaut, diacritic, conjugate, conjugation, declension, dative, accusative, genitive, plural, literally means, figuratively, idioms, punctuation mark, translators, in norwegian, speak norwegian, how to pronounce, pronounce my, cant pronounce, have pronounced, a word for, the word for, machine translation, footnote marker, oxford dictionary, cambridge dictionary, urban dictionary, dictionary corner, word nerd, word nerds, language nerd, grammar nerd, grammar police, grammar pedant, pedant, pedantry, prescriptivist, descriptivist, copyeditor, copyeditors, style guide says, ap style, chicago manual, semi-colon, semicolons, apostrophes, greengrocers apostrophe, grocers apostrophe, hyphens, interrobang, ellipsis, parentheses, quotation marks, inverted commas, full stop, double space after, serial comma, singular they, third person singular, neopronoun, collective noun, collective nouns, modal verb, phrasal verb, phrasal verbs, passive voice, active voice, past participle, dangling modifier, dangling participle, double negative, ending a sentence, begin a sentence, run-on sentence, subordinate clause, fronted adverbials, fronted adverbial, homophone, homophones, homonym, synonym, antonym, onomatopoeia, alliteration, spoonerism, mondegreen, contronym, retronym, backronym, acronym, initialism, neologism, calque, cognate, cognates, false friends, loanwords, tautology, pleonasm, euphemism, mixed metaphor, idiom, idiomatic, colloquial, colloquialism, regional dialect, regional accent, geordie, scouse, brummie accent, cockney, rhyming slang, received pronunciation, glottal stop, rhotic, schwa, phoneme, phonetics, phonology, ipa symbol, great vowel shift, old english, middle english, proto-indo-european, sanskrit, ancient greek, latin lesson, rosetta stone, cuneiform, hieroglyph, linear b, runic, cyrillic, kanji, hiragana, katakana, hangul, pinyin, tonal language, bopomofo, devanagari, urdu, farsi, swahili, yoruba, zulu, catalan, basque, breton, cornish language, manx, irish language, gaeilge, scots language, scottish gaelic, cymraeg, welsh language, mutations in welsh, welsh speaker, sign language, bsl, asl, lip reading, klingon, dothraki, toki pona, conlang, conlangs, constructed language, duolingo streak, duolingo owl, green owl, babbel, busuu, memrise, anki deck, anki, pimsleur, michel thomas, italki, preply, language tandem, tandem partner, comprehensible input, language app, language apps, language school, language teacher, language tutor, language exam, language skills, b1 exam, b2 level, c1 level, delf, dele, jlpt, hsk, goethe zertifikat, ielts, toefl, esl, efl, tefl, language immersion, heritage speaker, heritage language, code-switching, code switching, bilingual kids, raised bilingual, non-native, native speakers, lost in translation, google translate, deepl, literal translation, literary translation, literary translator, simultaneous interpreter, learning norwegian, learning irish, learning gaelic, learning swedish, learning dutch, learning arabic, learning mandarin, learning russian, learning greek, learning turkish, noun cases, grammatical gender, der die das, irregular verbs, verb endings, word order, past perfect, imperfect tense, compound noun, compound word, german compound, schadenfreude, hygge, gezellig, saudade, wanderlust word, shibboleth, american spelling, british spelling, american english, british english, us spelling, uk spelling, spelled wrong, spellcheck, spell check, autocorrect, spelling bee, susie dent, mignon fogarty, david crystal, john mcwhorter, aitch, scone pronunciation, rhymes with gone, gif pronunciation, hard g',
  hints:
    'word, language, phrase, sentence, accent, spell, spelt, typo, translate, interpreter, dictionary, meaning, mean, speak, spoke, fluent, tongue, french, spanish, german, italian, latin, english, dutch, japanese, korean, polish, portuguese, letter, dash, vowel, consonant, syllable, singular, tense, lesson, streak, teacher, subtitles, say, said, less, fewer, literally, learn, learning, flashcards, native, semicolon, pronounce, welsh, word for, words, languages, phrases, sentences, accents, vocab, noun phrase, arabic, russian, greek, turkish, hindi, hebrew, swedish, norwegian, danish, finnish, hungarian, czech, irish, gender, cases, case, articles, understood, tutor, rhyme, rhymes, pun, prefix, suffix, definition, quote marks, brackets, colon',
  any: {
    'open-question': 'Which word do you love for no good reason?',
    'tell-me': 'Tell me a word from your language that English needs.',
    'fill-in-the-blank': '"For years I mispronounced ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': 'When did you first feel at home in another language?',
      'tell-me': 'Tell me the first joke you got in another language.',
    },
    mishap: {
      'open-question': "What's the worst thing you've said by mistake in another language?",
      'fill-in-the-blank': '"I meant to say ____, and what I said was ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which language rule will you defend to the end?',
      'name-one': 'Name one word you would ban.',
    },
    tip: { 'open-question': 'Which rule do you still have to look up?' },
    news: { 'open-question': 'Which word would you look up first?' },
    plan: {
      'open-question': 'What got you past the first month of a new language?',
      'tell-me': 'Tell me which language you would learn overnight.',
    },
    change: { 'open-question': 'Which word have you stopped using?' },
    scene: { 'open-question': "What's the best thing you've misheard?" },
  },
  subjects: [
    [
      'apostrophe, sign, greengrocer, shop sign, carrots, potatos, misplaced, its, youre',
      { 'open-question': "What's the worst apostrophe you've ever seen in public?" },
    ],
    [
      'comma, oxford comma, comma splice, semicolon, em dash, em-dash, hyphen, en dash, dash, full stop, punctuation, exclamation mark, exclamation point, punctuation mark, ellipsis, colon, brackets',
      {
        'open-question': 'Which punctuation mark would you go to the wall for?',
        'name-one': "Name one punctuation mark you can't stand.",
      },
    ],
    [
      'spelling, spelling mistake, misspell, misspelled, misspelling, typo, spell, spelt, autocorrect, spellcheck, separate, definitely, necessary',
      { 'open-question': 'Which word do you still have to look up every time?' },
    ],
    [
      'pronounce, mispronounce, pronunciation, how to pronounce, pronounced, have pronounced, cant pronounce, awry, epitome, hyperbole, scone, gif, read it, pronounce my',
      {
        'open-question': 'Which word did you say wrong for years?',
        'fill-in-the-blank': '"For years I thought ____ was pronounced ____." Fill it in.',
      },
    ],
    [
      'duolingo, streak, owl, bear, day streak, app, lessons',
      { 'open-question': "What's the most useless sentence a course has ever taught you?" },
    ],
    [
      'learning spanish, learning french, learning german, learning italian, learning japanese, learning welsh, learning korean, learning portuguese, learning polish, language learning, learning, new language, language class, language exchange, flashcards, lesson, evening class, beginner, foreign language',
      {
        'open-question': 'What got you past the first month of a new language?',
        'fill-in-the-blank': '"I can order a beer and ____ in another language." Fill it in.',
      },
    ],
    [
      'false friend, embarrassing, embarazada, mistake, said by mistake, meant to say, accidentally, mixed up, wrong word, preservatives',
      { 'open-question': "What's the worst thing you've said by mistake in another language?" },
    ],
    [
      'german, german word, in german, compound, umlaut, german has, 34 letters, schadenfreude',
      { 'open-question': 'Which German word do you need at least once a week?' },
    ],
    [
      'untranslatable, a word for, the word for, no word for, word for, loanword, hygge, saudade, translate, japanese word, french word, dutch word',
      { 'open-question': 'Which word from your language should English borrow?' },
    ],
    [
      'translator, translation, translators, translated, subtitles, interpreter, machine translation, google translate, menu, literally means, mistranslation',
      { 'open-question': "What's the best bad translation you've ever seen on a menu?" },
    ],
    [
      'idiom, idioms, proverb, saying, expression, in my language',
      { 'open-question': 'Which saying from your corner of the world makes no sense anywhere else?' },
    ],
    [
      'accent, dialect, yorkshire, scottish, regional, scouse, posh, geordie, northern',
      { 'open-question': 'Which word gives away where you grew up?' },
    ],
    [
      'swear word, swear, swearing, insult, curse, slang, teenager, gen z, rizz, skibidi',
      {
        'open-question': 'Which insult is too beautiful to be rude?',
        'tell-me': "Tell me a word teenagers use that you've given up on.",
      },
    ],
    [
      'less, fewer, split infinitive, preposition, literally, grammar, grammatical, pedant, whom, correct, corrected, grammarian, me and',
      {
        'open-question': 'Which grammar rule will you defend to the end?',
        'name-one': 'Name one rule you break on purpose.',
      },
    ],
    [
      'favorite word, favourite word, beautiful word, word, plinth, lovely word, english word, vocabulary, ugly word, moist',
      { 'open-question': 'Which word do you love for no good reason?' },
    ],
    [
      'etymology, comes from, latin, greek, old english, origin, oed, dictionary, merriam-webster, lexicographer',
      { 'open-question': 'Which word has the best story behind it?' },
    ],
    [
      'buzzword, jargon, leverage, synergy, reach out, circle back, corporate, utilise, utilize, business speak',
      { 'open-question': 'Which word would you ban from every office?' },
    ],
    [
      'bilingual, multilingual, raised, grew up speaking, mother tongue, second language, native speaker, native language, dream, count, polyglot, two languages',
      { 'open-question': 'Which language do you count, swear or dream in?' },
    ],
    [
      'toddler, daughter, son, child, says, first word, kids',
      { 'open-question': 'Which word did a child in your life get gloriously wrong?' },
    ],
    [
      'malapropism, eggcorn, misheard, mishear, damp squid, lyrics, for all intensive, mondegreen',
      { 'open-question': 'Which phrase did you have wrong for years?' },
    ],
    [
      'welsh, in welsh, speak welsh, gaelic, irish, cornish, speak, fluent, small language, endangered, speak norwegian',
      { 'open-question': "What's the first sentence everybody should learn in your language?" },
    ],
    [
      'language barrier, abroad, replied in english, waiter, speak english, speak french, speak german, speak spanish, ordered, holiday, tourist, in french, in italian, in japanese, in dutch, in norwegian',
      { 'open-question': 'What do you do when they answer you in English?' },
    ],
    [
      'verb, irregular verb, noun, dative, genitive, accusative, subjunctive, tense, gender, der, conjugate, conjugation, declension, plural, past tense, cases, adjective',
      { 'open-question': 'Which bit of grammar made you want to give up a language?' },
    ],
  ],
  is: [
    '600 days of learning a new language on Duolingo and I can tell a Norwegian that the bear is on fire.',
    'The Oxford comma is the only hill with a decent view, a bench, and company.',
    'German has a word for it. It always does. It is 34 letters long and it is a rebuke.',
    'I have pronounced "awry" as "AW-ree" for forty years. Nobody corrected my pronunciation once.',
    'Tip from a translator: read every translation aloud. If you stumble, so will they.',
    'The sign says "carrot\'s" and I have decided to forgive the apostrophe. I have not forgiven the apostrophe.',
  ],
  isNot: [
    ['Which programming language should I learn next, Rust or Go?', 'software'],
    ['In other words, the budget is gone.', 'money'],
    ['Word of mouth brought us nine in ten customers.', 'business'],
  ],
};
