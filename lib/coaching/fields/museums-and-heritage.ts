/** The past and where it is kept: museums, archives, digs, old buildings. */
import type { Field } from './field.ts';

export const museumsAndHeritage: Field = {
  name: 'museums and history',
  words:
    'museum, museum shop, art gallery, exhibition, curator, archivist, the archives, our archive, county archive, national archives, archaeology, archaeologist, archeology, archeologist, archaeological, excavation, excavate, roman villa, roman fort, roman road, roman coin, roman wall, hadrians wall, iron age, bronze age, stone age, neolithic, stone circle, stonehenge, medieval, castle, cathedral, abbey, priory, stately home, country house, national trust, english heritage, cadw, historic england, listed building, grade ii listed, heritage site, heritage open days, world heritage, historian, local history, oral history, history book, victorian, georgian, tudor, edwardian, regency, viking, anglo-saxon, saxon, pharaoh, egyptology, mummies, pompeii, ancient egypt, ancient rome, ancient greece, natural history, british museum, the louvre, smithsonian, artefact, parish register, genealogist, burial mound, hillfort, almshouse, war memorial, display case, museum label, ghost sign, industrial heritage, windmill, watermill, lime mortar, sash window, thatched, thatched roof, wattle and daub, half-timbered, gravestone, old maps, crypt, henry viii, elizabeth i, second world war, first world war, ww2, ww1, potsherd, victorian terrace, new exhibition, art exhibition, museum of, museum visit, a museum, pyramids, family tree, genealogy, ancestry dna, great-great-grandfather, metal detecting, blue plaque, small museum, museums, museum curator, museum case, museum store, curators, curating, conservator, archives, archival, archaeologists, excavated, trowel dig, dig site, trench one, finds tray, sherd, sherds, stratigraphy, radiocarbon, carbon dating, dendrochronology, metal detectorist, detectorist, mudlark, mudlarking, hoard of coins, treasure act, roman coins, roman baths, vindolanda, herculaneum, mosaic floor, hypocaust, mesolithic, palaeolithic, paleolithic, standing stone, standing stones, avebury, skara brae, newgrange, sutton hoo, hill fort, barrow burial, long barrow, broch, crannog, viking ship, vikings, saxon church, norman church, norman conquest, domesday book, middle ages, medieval manuscript, illuminated manuscript, parchment, vellum, palimpsest, tudors, elizabethan, jacobean, georgian house, regency era, victorian era, victorian house museum, victorians, wwii, world war, war grave, bletchley park, the blitz, air raid shelter, imperial war museum, british library, victoria and albert, natural history museum, science museum, ashmolean, pitt rivers, rijksmuseum, prado, uffizi, hermitage museum, getty museum, the met museum, moma, tate modern, tate britain, national gallery, national portrait gallery, elgin marbles, parthenon marbles, rosetta stone, benin bronzes, repatriation, provenance, artefacts, artifact, artifacts, antiquity, antiquities, egyptologist, mummy exhibit, sarcophagus, tutankhamun, hieroglyphs, cuneiform, clay tablet, dead sea scrolls, papyrus, mary rose, cutty sark, hms victory, titanic museum, shipwreck, shipwrecks, castles, castle ruins, ruined abbey, abbey ruins, moated, drawbridge, gatehouse, stately homes, manor house, nt membership, historic scotland, blue plaques, listed buildings, grade i listed, heritage railway volunteer, unesco, living museum, open-air museum, beamish, black country living, ironbridge, folk museum, local museum, local historian, oral histories, parish registers, parish records, census record, 1921 census, 1911 census, ancestry com, family history, great-great-grandmother, historians, history museum, history books, history buff, history nerd, social history, military history, public history, history walk, history society, historical society, reenactment, re-enactment, reenactor, re-enactor, living history, guided tour museum, audio guide, audioguide, docent, gallery attendant, museum volunteer, exhibition label, permanent collection, temporary exhibition, retrospective exhibition, exhibition opening, gift shop pencil, glass case, accession number, deaccession, conservation lab, restoration project fresco, fresco, gargoyle, gargoyles, misericord, rood screen, stained glass window, medieval graffiti, witch marks, witches marks, church brass, brass rubbing, gravestones, headstone inscription, old cemetery, cathedrals, minster, windmill museum, pillbox bunker, ghost signs, ordnance survey 1, typewriter collection, love letter archive, digitised, digitising, digitisation, microfilm, microfiche, illuminated letters, quill, fossil hall, diplodocus, dippy, waxwork',
  hints:
    'history, historic, heritage, archive, gallery, collection, dig, trench, roman, romans, century, ruins, ruin, restoration, conservation, letters, census, church, chapel, tower, monument, mosaic, tapestry, dinosaur, fossil, coin, hoard, king, queen, empire, plaque, brick, oak beams, volunteer, object, catalogue, digitise, digitize, labels, ancestor, tomb, skeleton, palace, tour, norman, guide, school trip, old, exhibit, moat, exhibits, collections, ancient, bones, statue, sculpture, restore, restored, preserved, museum cafe, gift shop, battle, manuscript, ledger, ancestors, discovered, dated, buried, displayed, old building',
  any: {
    'open-question': 'Which museum would you go back to tomorrow?',
    'name-one': 'Name one object you would take home if nobody was looking.',
    'tell-me': 'Tell me the oldest thing near where you live.',
  },
  after: {
    win: {
      'open-question': "What's the best thing you've ever found by looking?",
      'tell-me': 'Tell me about a small museum you love.',
    },
    mishap: {
      'open-question': 'Which lost building do you miss most?',
      'fill-in-the-blank': '"I wish somebody had kept ____." Fill it in.',
    },
    opinion: {
      'open-question': 'Which bit of history gets too little attention?',
      'unpopular-opinion': "What's your unpopular opinion about museums?",
    },
    tip: { 'name-one': 'Name one small museum nobody should miss.' },
    news: { 'open-question': 'What would you want to see first?' },
    plan: {
      'open-question': 'Which one should nobody miss?',
      recommend: 'Recommend one place like it that I should see.',
    },
    scene: { 'open-question': 'Which century would you visit for one afternoon?' },
  },
  subjects: [
    [
      'museum shop, gift shop, postcard, postcards, pencil, tote bag, souvenir, rubber',
      {
        'open-question': 'What do you always buy in a museum shop?',
        'tell-me': 'Tell me about the best thing you brought home from a museum.',
      },
    ],
    [
      'exhibition, new exhibition, art exhibition, art gallery, gallery, painting, private view, show, opens, audio guide, exhibit',
      {
        'open-question': 'Which exhibition do you still think about?',
        'name-one': "Name one painting you'd stand in front of for an hour.",
      },
    ],
    [
      'dig, excavation, excavate, archaeologist, archeologist, archaeology, archeology, trench, trowel, potsherd, finds, metal detector, metal detecting, day 9, clay pipe',
      {
        'open-question': "What's the best thing you've ever dug up, garden included?",
        'fill-in-the-blank': '"They\'ll dig up my garden one day and find ____." Fill it in.',
      },
    ],
    [
      'archive, archives, the archives, our archive, national archives, county archive, archivist, letter, letters, document, parish register, handwriting, diary, box',
      {
        'open-question': "What's the oldest piece of paper in your home?",
        'tell-me': "Tell me what you'd like somebody to find in 200 years.",
      },
    ],
    [
      'castle, moat, tower, drawbridge, dungeon, battlement, ruin, ruins, siege, turret',
      {
        'open-question': 'Which castle would you have picked to live in?',
        'name-one': "Name one ruin that's worth the climb.",
      },
    ],
    [
      'cathedral, abbey, priory, church, chapel, crypt, stained glass, bell tower, spire, gravestone, churchyard, graveyard',
      {
        'open-question': 'Which old building makes you whisper?',
        'tell-me': "Tell me the best inscription you've seen on a stone.",
      },
    ],
    [
      'stately home, country house, national trust, english heritage, scone, ropes, four-poster, servants, gardens, membership, historic house',
      {
        'open-question': 'Which old house would you move into tomorrow?',
        'choice-question': 'Would you rather have lived upstairs or downstairs?',
      },
    ],
    [
      'volunteer, volunteers, guide, room guide, tour guide, guided tour, tour, docent',
      {
        'open-question': "What's the best story a guide ever told you?",
        'fill-in-the-blank': '"If I were the guide, I\'d start with ____." Fill it in.',
      },
    ],
    [
      'school trip, class trip, school group, kids, children, seven-year-old, worksheet, packed lunch, schoolchildren',
      {
        'open-question': 'Which school trip do you still remember?',
        'tell-me': "Tell me the best question you've heard a child ask in a museum.",
      },
    ],
    [
      'dinosaur, fossil, natural history, skeleton, whale, mammoth, diplodocus, ammonite, bones, t rex',
      {
        'choice-question': 'Dinosaurs or mummies first?',
        'open-question': "What's the best fossil you've found, or nearly?",
      },
    ],
    [
      'pyramids, pharaoh, mummies, mummy, ancient egypt, egyptology, tomb, ancient greece, pompeii, marbles, parthenon, sphinx',
      {
        'open-question': 'Which ancient place is on your list?',
        'name-one': "Name one person from the ancient world you'd have round for dinner.",
      },
    ],
    [
      'roman, romans, roman villa, roman fort, roman road, roman coin, roman wall, hadrians wall, ancient rome, roman empire, mosaic, bathhouse, hoard, coin',
      {
        'open-question': 'What have the Romans left near you?',
        'tell-me': "Tell me what you'd ask a Roman.",
      },
    ],
    [
      'listed building, grade ii listed, lime mortar, sash window, thatched, thatched roof, restoration, restore, restored, conservation, half-timbered, wattle and daub, oak beams, planning permission, scaffolding, windmill, watermill, roof',
      {
        'open-question': "What's the oddest thing you've found behind an old wall?",
        'name-one': 'Name one building you would save first.',
      },
    ],
    [
      'viking, saxon, anglo-saxon, medieval, tudor, henry viii, elizabeth i, georgian, regency, edwardian, victorian, victorian terrace, norman, knight, plague',
      {
        'open-question': 'Which century would you visit for one afternoon?',
        'tell-me': "Tell me what you'd have been in the Middle Ages.",
      },
    ],
    [
      'stone circle, stonehenge, neolithic, iron age, bronze age, stone age, hillfort, burial mound, standing stone, standing stones, solstice',
      {
        'open-question': 'What do you think the stones were really for?',
        'tell-me': 'Tell me the oldest thing near where you live.',
      },
    ],
    [
      'war memorial, second world war, first world war, ww2, ww1, veteran, bunker, air raid, remembrance, medal, trenches, spitfire',
      {
        'open-question': 'Which name on a memorial near you do you know something about?',
        'tell-me': 'Tell me the war story that your family hands down.',
      },
    ],
    [
      'local history, old maps, ghost sign, oral history, plaque, blue plaque, old photo, street name, lost building, demolished, industrial heritage, almshouse, town',
      {
        'open-question': 'What did your street look like a hundred years ago?',
        'tell-me': 'Tell me who deserves a plaque where you live.',
      },
    ],
    [
      'genealogist, ancestor, ancestors, family tree, census, great-great-grandfather, dna test, family history, surname',
      {
        'open-question': 'What did your great-grandparents do for a living?',
        'tell-me': "Tell me about the ancestor you'd most like to meet.",
      },
    ],
    [
      'museum of, a museum, small museum, museum label, label, display case, object, collection, curator, british museum, the louvre, smithsonian, locks, umbrellas, case',
      {
        'open-question': "What's the oddest museum you've ever been in?",
        'tell-me': 'Tell me which thing of yours belongs in a museum.',
      },
    ],
    [
      'historian, history book, history, history teacher, myth, rewrite history, history degree',
      {
        'open-question': 'Which bit of history gets too little attention?',
        'name-one': 'Name one history book that reads like a novel.',
      },
    ],
  ],
  is: [
    'Spent the whole day in a museum of locks. The museum shop sells no keys.',
    'Day 9 of the dig: one Roman coin, two clay pipes, one 1994 crisp packet, and a very happy archaeologist.',
    'Found a letter in the archives today that nobody had opened since 1816.',
    'The castle shop sells wooden swords next to the first aid point. Somebody thought about this.',
    'Every listed building is held together by ivy and one retired man called Ken.',
    'Our new exhibition opens on Saturday: 200 years of umbrellas. Free entry.',
  ],
  isNot: [
    ['Archive your old emails and mute everything else.', 'email'],
    ['History will not be kind to this substitution, said the man behind me.', 'football'],
    ['I dig this new font.', 'design'],
  ],
};
