/** Books as their readers know them: shelves, clubs, libraries, the pile by the bed. */
import type { Field } from './field.ts';

export const reading: Field = {
  name: 'books',
  words:
    'books, this book, a book, good book, best book, favorite book, favourite book, book i read, book club, bookclub, bookshop, bookstore, bookseller, bookshelf, bookshelves, bookworm, booktok, book tok, bookstagram, audiobook, paperback, hardback, hardcover, kindle, kobo, e-reader, ereader, goodreads, storygraph, library card, library book, library fine, public library, librarian, overdue book, tbr, tbr pile, to-read, to-read pile, page-turner, whodunnit, crime novel, historical novel, fantasy novel, romance novel, sci-fi novel, unreliable narrator, currently reading, reread, rereading, finished reading, reading slump, reading challenge, reading list, beach read, picture book, first edition, waterstones, barnes noble, daunt books, booker prize, booker shortlist, poetry collection, penguin classics, terry pratchett, discworld, jane austen, agatha christie, stephen king, ursula le guin, tolkien, middlemarch, moby dick, jane eyre, wuthering heights, pride and prejudice, war and peace, anna karenina, piranesi, sally rooney, hilary mantel, wolf hall, brandon sanderson, dostoevsky, dickens, virginia woolf, murakami, ishiguro, margaret atwood, toni morrison, james baldwin, harry potter, wheel of time, mrs dalloway, book recommendation, franz kafka, libby app, audiobooks, books this year, 52 books, books a year, year in books, independent bookshop, unread books, buying books, books everywhere, moving books, inside a book, novels, novella, novellas, novelist, novelists, debut novel, first novel, second novel, great novel, best novel, graphic novel, graphic novels, literary fiction, speculative fiction, science fiction novel, historical fiction, crime fiction, young adult fiction, middle grade, romantasy, cosy crime, cozy mystery, cozy mysteries, cosy mystery, domestic noir, nordic noir, psychological thriller, gothic novel, epic fantasy, magic realism, magical realism, dystopian novel, campus novel, memoirs, autobiography, short stories collection, short story collection, story collection, collected stories, poetry book, first chapter, last chapter, next chapter tonight, one more chapter, short chapters, chapter three, chapter one, page 50, page 100, page 200, last pages, opening line, opening lines, closing line, enemies to lovers, found family trope, slow burn romance, spicy book, dnf, dnfed, did not finish, book hangover, book haul, book stack, book pile, book shop, book store, book shops, book token, book tokens, book festival, hay festival, book fair, book sale, book swap, book lover, book lovers, book nerd, book group, book reviews, book review, book recommendations, book recs, book rec, book cover, book covers, book jacket, book spine, book title, book deal reader, book box, book box subscription, book depository, bookshop cat, bookshop org, second-hand books, secondhand books, second-hand bookshop, secondhand bookshop, used bookstore, used books, charity shop books, library books, library cards, library app, library hold, library holds, library sale, local library, library stamp, library loan, interlibrary loan, mobile library, little free library, librarians, libraries, borrowbox, libby, hoopla, overdrive, audible, librofm, kindle unlimited, kindles, paperwhite, kobo libra, e-book, ebook, ebooks, e-readers, e-books, read aloud, reading aloud, bedtime story, bedtime stories, bedtime reading, reading nook, reading corner, reading chair, reading light, reading glasses book, reading in bed, reading habit, reading goal, reading goals, reading streak, reading journal, reading group, reading month, reading year, reading now, reading rut, reading for pleasure, love of reading, slow reader, fast reader, avid reader, speed reading, speed-reading, books read, books i read, read a book, read books, reading a book, reading books, read more books, read the book, re-read, re-reading, rereads, read it twice, read in one, in one sitting, couldnt put it, could not put, dog-ear, dog-eared, dog ear, dog-earing, cracked spine, broken spine, marginalia, annotate books, annotated copy, footnotes, footnote, endnotes, epigraph, prologue, epilogue, dust jacket, dustjacket, sprayed edges, deckle edge, folio society, everyman library, signed copy, signed edition, book signing, author event, author signing, arc reader, netgalley, blurb, blurbs, translated fiction, in translation, new translation, translated novel, fitzcarraldo, nyrb classics, nyrb, persephone books, virago, penguin paperback, penguin books, orange penguin, oxford worlds classics, puffin books, ladybird books, ladybird book, mass market paperback, international booker, womens prize, pulitzer prize, costa book, hugo award, nebula award, longlist, longlisted, richard and judy, reese book club, oprah book club, foyles, blackwells, hatchards, shakespeare and company, powells, hay-on-wye, wigtown, half price books, thriftbooks, great expectations, bleak house, david copperfield, emma woodhouse, persuasion austen, mansfield park, northanger abbey, sense and sensibility, frankenstein novel, dracula novel, crime and punishment, brothers karamazov, karamazov, tolstoy, chekhov, turgenev, bulgakov, master and margarita, don quixote, madame bovary, les miserables, count of monte, monte cristo, proust, kafka, metamorphosis kafka, thomas mann, magic mountain, buddenbrooks, hermann hesse, sebald, calvino, garcía márquez, garcia marquez, isabel allende, elena ferrante, ferrante, neapolitan novels, annie ernaux, camus, knausgaard, tove jansson, moomin, james joyce, finnegans wake, dubliners, to the lighthouse, george eliot, thomas hardy, jude the obscure, henry james, edith wharton, hemingway, great gatsby, steinbeck, grapes of wrath, east of eden, faulkner, flannery oconnor, salinger, kurt vonnegut, vonnegut, slaughterhouse-five, catch-22, thomas pynchon, pynchon, infinite jest, david foster wallace, cormac mccarthy, blood meridian, philip roth, don delillo, donna tartt, hanya yanagihara, intermezzo rooney, zadie smith, white teeth, ian mcewan, kazuo ishiguro, haruki murakami, norwegian wood novel, barbara kingsolver, demon copperhead, ann patchett, anne tyler, elizabeth strout, olive kitteridge, claire keegan, small things like, maggie ofarrell, hamnet, anna burns, milkman novel, colm tóibín, sebastian barry, anne enright, bernardine evaristo, girl woman other, chimamanda, adichie, chinua achebe, things fall apart, arundhati roy, salman rushdie, midnights children, rohinton mistry, colson whitehead, octavia butler, nk jemisin, jemisin, le guin, earthsea, philip pullman, dark materials, narnia, roald dahl, enid blyton, malory towers, winnie the pooh, gruffalo, hungry caterpillar, where the wild, jacqueline wilson, judy blume, percy jackson, hunger games book, twilight books, goosebumps, sweet valley high, babysitters club, nancy drew, hardy boys, anne of green, the hobbit, silmarillion, susanna clarke, jonathan strange, neil gaiman, good omens, american gods, hitchhikers guide, douglas adams, iain m banks, iain banks, adrian tchaikovsky, children of time, martha wells, murderbot, andy weir, three-body problem, three body problem, cixin liu, frank herbert, isaac asimov, arthur c clarke, philip k dick, william gibson, neuromancer, becky chambers, sanderson, mistborn, stormlight, robin hobb, joe abercrombie, first law trilogy, robert jordan, rothfuss, george rr martin, winds of winter, sarah j maas, acotar, fourth wing, rebecca yarros, colleen hoover, emily henry, ali hazelwood, bridgerton books, georgette heyer, jilly cooper, mills and boon, richard osman, thursday murder club, ian rankin, rebus novel, val mcdermid, tana french, lee child, john le carré, le carré, le carre, smiley novels, mick herron, slow horses book, poirot novel, miss marple, hercule poirot, dorothy l sayers, gaudy night, raymond chandler, patricia highsmith, ripley novel, gillian flynn, gone girl, daphne du maurier, rebecca du maurier, shirley jackson, haunting of hill, pg wodehouse, wodehouse, jeeves, jeeves and wooster, evelyn waugh, brideshead, graham greene, muriel spark, jean brodie, barbara pym, pym, nancy mitford, dodie smith, capture the castle, cold comfort farm, helen hanff, charing cross road, robert macfarlane, nan shepherd, helen macdonald, bill bryson, oliver sacks, sylvia plath, bell jar, joan didion, didion, susan sontag, mary oliver, seamus heaney, heaney, emily dickinson, wendy cope, philip larkin',
  hints:
    'book, novel, chapter, read, reader, reading, page, library, ending, character, plot, fiction, nonfiction, classic, shelf, shelves, spine, cover, thriller, series, narrator, bedtime, borrow, ulysses, emma, dune, trilogy, biography, pile, bookmark, translated, chapters, pages, readers, reads, bookmarks, paperbacks, author, authors, story, stories, characters, protagonist, villain, genre, fantasy, romance, mystery, memoir, poetry, poems, poem, poet, essays, prose, opening, finish, finished, unfinished, abandoned, skim, skimmed, borrowed, lent, lend, copy, copies, edition, editions, volume, shelved, tome, blanket, penguin, folio, club, plots, twist, sequel, prequel, overdue, translator, translation, recommendations, sitting, commute, cosy, goosebump, prize, shortlist, library fines, publisher, literature, literary',
  any: {
    'open-question': 'Which book do you keep giving to people?',
    recommend: 'Recommend one book I should read next.',
    'fill-in-the-blank': '"I keep pretending that I have read ____." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the best book you've read this year?",
      'name-one': 'Name one long book that is worth every page.',
    },
    mishap: {
      'open-question': 'Which book did you throw across the room?',
      'tell-me': 'Tell me the book you gave up on, and at which page.',
    },
    opinion: {
      'open-question': 'Which classic would you let everybody off?',
      'unpopular-opinion': "What's your unpopular opinion about a much loved book?",
    },
    tip: {
      'name-one': 'Name one book nobody talks about enough.',
      'open-question': 'How do you decide what to read next?',
    },
    news: { 'open-question': 'Which book would you bring?' },
    plan: {
      recommend: 'Recommend one book for the top of my pile.',
      'open-question': "What's been waiting longest on your pile?",
    },
    change: { 'choice-question': 'Paper, screen or audio: how do you read now?' },
    scene: { 'open-question': "What's the best thing you've ever found inside a book?" },
  },
  subjects: [
    [
      'books this year, 52 books, books a year, reading challenge, reading goal, goodreads, storygraph, read 52, spreadsheet, competition, year in books, challenge, how many',
      {
        'open-question': "What's the best book you've read this year?",
        'tell-me': 'Tell me how many books make a good year.',
      },
    ],
    [
      'audiobook, audiobooks, narrator, narrated, audible, listened, listening, libby app',
      {
        'open-question': 'Which audiobook would convert a doubter?',
        'name-one': 'Name one narrator who is worth it.',
      },
    ],
    [
      'kindle, kobo, e-reader, ereader, ebook, ebooks, screen, paper, paperback, hardback, hardcover, smell of',
      {
        'choice-question': 'Paper, screen or audio: how do you read?',
        'open-question': 'Which book has to be on paper?',
      },
    ],
    [
      'library, library book, library card, library fine, public library, librarian, librarians, overdue book, overdue, eleven years, returned, libraries, reservation',
      {
        'open-question': "What's the latest you've ever returned a book?",
        'tell-me': 'Tell me about the first library you knew.',
      },
    ],
    [
      'bookshop, bookstore, bookseller, waterstones, daunt books, barnes noble, secondhand, second-hand, oxfam, independent bookshop, book token, bought',
      {
        'open-question': 'Which bookshop can you never leave empty-handed?',
        'tell-me': 'Tell me the last book you bought for its cover.',
      },
    ],
    [
      'tbr, tbr pile, to-read, to-read pile, pile, stack, unread, unread books, buying books, stop buying, bedside, bedside table, tsundoku',
      {
        'open-question': "What's been waiting longest on your pile?",
        recommend: 'Recommend one book for the top of my pile.',
      },
    ],
    [
      'book club, bookclub, nobody has finished, book group, cake, wine, monthly',
      {
        'open-question': 'Which book split your book club, or would?',
        'fill-in-the-blank': '"I haven\'t finished it, but I brought ____." Fill it in.',
      },
    ],
    [
      'give up, gave up, abandon, abandoned, dnf, page 40, page 50, unfinished, couldnt finish, slog, hundred pages, fifth time, put down, long book',
      {
        'open-question': 'Which book did you give up on, and at which page?',
        'choice-question': "Finish every book, or life's too short?",
      },
    ],
    [
      'reread, rereading, re-read, again, every year, comfort read, old favorite, old favourite, third time, second time',
      {
        'open-question': 'Which book have you read most often?',
        'name-one': 'Name one book that got better the second time.',
      },
    ],
    [
      'ending, last page, last chapter, twist, plot twist, spoiler, finished, cried, crying, sobbing, sob, heartbroken, tears, devastated',
      {
        'open-question': 'Which ending have you still not got over?',
        'tell-me': 'Tell me which book made you cry in public.',
      },
    ],
    [
      'classic, classics, penguin classics, middlemarch, moby dick, war and peace, ulysses, dostoevsky, dickens, jane eyre, wuthering heights, anna karenina, proust, russian, don quixote',
      {
        'open-question': 'Which classic would you let everybody off?',
        'fill-in-the-blank': '"I keep pretending that I have read ____." Fill it in.',
      },
    ],
    [
      'jane austen, pride and prejudice, emma, persuasion, mr darcy, darcy, virginia woolf, mrs dalloway, bronte, heathcliff',
      {
        'open-question': 'Which character from a book would you marry, and which would you avoid?',
        'name-one': 'Name one line of Austen that everybody should know.',
      },
    ],
    [
      'agatha christie, crime novel, whodunnit, thriller, murder, detective, mystery, poirot, miss marple, stephen king, horror, suspect',
      {
        'open-question': 'When did you last guess who did it?',
        'tell-me': 'Tell me which book kept you up with the light on.',
      },
    ],
    [
      'terry pratchett, discworld, tolkien, lord of the, fantasy novel, brandon sanderson, wheel of time, ursula le guin, dune, harry potter, sci-fi novel, sci-fi, dragons, series, trilogy, map, fantasy',
      {
        'open-question': 'Which made-up world would you move to?',
        'name-one': "Name one series that's good to the last page.",
      },
    ],
    [
      'children, bedtime, bedtime story, picture book, gruffalo, my son, kids, read aloud, roald dahl, child, reading to',
      {
        'open-question': 'Which picture book can you recite?',
        'tell-me': 'Tell me the book that made you a reader.',
      },
    ],
    [
      'bookshelf, bookshelves, shelf, shelves, by color, by colour, alphabetical, spine, spines, organise, organize, books everywhere, moving books, book cull, bookcase',
      {
        'open-question': 'How are your shelves sorted, if at all?',
        'share-yours': "Show me the shelf you'd be judged by.",
      },
    ],
    [
      'page-turner, beach read, holiday, holiday read, summer reading, suitcase, beach, one sitting, couldnt put it, couldnt put down, unputdownable, past midnight, 3am, bath',
      {
        'open-question': 'Which book did you last read in one sitting?',
        recommend: 'Recommend one book for a beach.',
      },
    ],
    [
      'dog-ear, dog-eared, bookmark, bookmarks, margin, pencil, underline, annotate, annotated, notes, crack the spine, inscription, note inside, inside a book, receipt, first edition, signed',
      {
        'open-question': "What's the oddest thing you've used as a bookmark?",
        'tell-me': "Tell me the best thing you've ever found inside a book.",
      },
    ],
    [
      'lend, lent, borrow, borrowed, never came back, my copy, gave back',
      {
        'open-question': "Who has a book of yours that you'll never see again?",
        'tell-me': "Tell me the book that you'll never lend to anybody.",
      },
    ],
    [
      'gave me, gift, gave to, give away, present, recommend, recommended, book recommendation, recommendation, handed me',
      {
        'open-question': 'Which book do you keep giving to people?',
        'tell-me': "Tell me who has a book of yours that you'll never see again.",
      },
    ],
    [
      'reading slump, slump, read more, phone, attention, stopped reading, cant read, concentrate, habit, pages a day, back into reading, before bed',
      {
        'open-question': 'What gets you back into reading?',
        'tell-me': 'Tell me where and when you read best.',
      },
    ],
    [
      'booktok, book tok, bookstagram, romance novel, romance, spicy, hype, hyped, overrated, bestseller, booker prize, booker shortlist, prize, shortlist, reading list, romantasy',
      {
        'open-question': 'Which hyped book was worth the hype?',
        'name-one': 'Name one book nobody talks about enough.',
      },
    ],
    [
      'film, adaptation, adapted, movie, tv series, netflix, better than the, the book is, book was better, cast',
      {
        'open-question': 'Which film was better than the book?',
        'name-one': 'Name one book that nobody should ever film.',
      },
    ],
    [
      'poem, poetry, poetry collection, poet, short stories, essay, biography, memoir, nonfiction, history, translated, translation, translator',
      {
        'open-question': 'Which poem do you know by heart?',
        'name-one': 'Name one true story that reads like a novel.',
      },
    ],
    [
      'first line, opening line, sentence, first page, quote, line, paragraph, prose, unreliable narrator, style, first chapter',
      {
        'open-question': 'Which first line do you know by heart?',
        'tell-me': 'Tell me the sentence you had to read twice.',
      },
    ],
    [
      'author, event, signing, book launch, festival, hay festival, reading at, met, piranesi, sally rooney, hilary mantel, murakami, ishiguro, margaret atwood, toni morrison, james baldwin, new book',
      {
        'open-question': 'Which author would you read a shopping list by?',
        recommend: "Recommend one book by somebody I've never heard of.",
      },
    ],
  ],
  is: [
    'I read 52 books this year. The best was Piranesi.',
    "I can't stand audiobooks. There, I said it.",
    'Returned a library book eleven years late today. The librarian said "we had hoped".',
    'Page 40 of Middlemarch for the fifth time. This is my year.',
    'Reading is not a competition, says the man with a spreadsheet of paperbacks.',
    'Our book club meets on Thursday at 7. Nobody has finished it. There will be cake.',
  ],
  isNot: [
    ['I read about the strike on the way to work.', 'news'],
    ['Book early: only nine tables left for Friday.', 'a restaurant'],
    ['We wrote our own charting library because the others were too slow.', 'software'],
  ],
};
