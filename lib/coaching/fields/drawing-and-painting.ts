/** Sketchbooks, prints, paint, comics and murals. */
import type { Field } from './field.ts';

export const drawingAndPainting: Field = {
  name: 'drawing and painting',
  words:
    'sketchbook, sketching, doodle, illustrator, illustration, watercolor, watercolour, gouache, acrylic paint, oil paint, oil painting, landscape painting, linocut, lino print, lino cutting, screenprint, screen print, risograph, printmaking, printmaker, etching, woodcut, new print, easel, paintbrush, mural, muralist, graffiti, street art, life drawing, still life, self-portrait, figure drawing, drew a, drew the, drew my, sketched a, painted a, drawing a, draw hands, drawing hands, drawing every day, my drawing, my painting, this painting, portrait commission, inktober, wacom, drawing tablet, comic strip, webcomic, graphic novel, cartoonist, zine, artwork, art school, art class, art supplies, art fair, art block, artist alley, color theory, colour theory, plein air, van gogh, picasso, monet, hockney, rothko, frida kahlo, caravaggio, fan art, fanart, concept art, character design, storyboard, cross-hatching, brush pen, palette knife, underpainting, urban sketcher, urban sketching, paint by numbers, tubes of paint, cadmium red, ultramarine, burnt umber, titanium white, drew hands, draw a hand, hands to draw, watercolor class, watercolour class, impressionist, impressionism, expressionism, cubism, cubist, surrealism, surrealist, pre-raphaelite, abstract art, abstract painting, abstract painter, matisse, cezanne, gauguin, degas, renoir, manet, klimt, schiele, kandinsky, paul klee, chagall, vermeer, rembrandt, botticelli, da vinci, michelangelo, titian, velazquez, goya, turner watercolour, constable painting, hopper painting, nighthawks, georgia okeeffe, basquiat, keith haring, warhol, banksy, hokusai, the great wave, hiroshige, lowry painting, ravilious, lucian freud, francis bacon painting, tracey emin, grayson perry, bob ross, happy little trees, bridget riley, basel art, royal academy summer, tate modern, moma, still life painting, seascape, portraiture, portrait painter, portrait artist, nude model, life model, life class, gesture drawing, contour drawing, blind contour, charcoal drawing, pencil drawing, pencil sketch, pen and ink, ink drawing, ink wash, line art, lineart, linework, line work, hatching, crosshatching, stippling, pointillism, chiaroscuro, foreshortening, vanishing point, two-point perspective, impasto, glazing medium, alla prima, wet on wet, wet-on-wet, dry brush, gesso, linseed oil, turpentine, turps, stretched canvas, canvas board, cold press paper, hot press paper, arches paper, cartridge paper, sketch pad, sketch book, kneaded eraser, putty rubber, blending stump, fineliner, micron pen, dip pen, india ink, copic, copic markers, posca, posca pens, gel pen art, graphite pencil, coloured pencil, colored pencil, coloured pencils, colored pencils, prismacolor, polychromos, faber-castell, staedtler, winsor and newton, daniel smith, schmincke, caran dache, oil pastel, oil pastels, soft pastel, soft pastels, chalk pastel, spray paint, spray can, stencil art, acrylics, cobalt blue, prussian blue, phthalo blue, cerulean, alizarin crimson, yellow ochre, raw sienna, burnt sienna, payne grey, viridian, sap green, lamp black, mixing colours, mixing colors, clip studio, krita, ipad drawing, drawing app, digital art, digital painting, digital artist, cintiq, drawing challenge, huevember, mermay, drawtober, sketch a day, drawing a day, daily sketch, daily drawing, quick sketch, wip art, art trade, art commission, commissions open, character sheet, reference photo, drawing from life, drawing from imagination, paint and sip, art teacher, art tutor, art student, art degree, fine art, foundation course art, artist in residence, open studios, open studio, private view, art exhibition, first exhibition, group show, solo show, gallery wall, monotype, drypoint, lithograph, lithography, mezzotint, aquatint, brayer, collagraph, lino block, gelli plate, wood engraving, urban sketchers, caricature, caricaturist, manga art, inking comics, mural festival, picture book illustration, draws hands, drew hands badly, miniature painter',
  hints:
    'art, draw, drew, drawn, drawing, paint, painting, painter, sketch, pencil, ink, inking, pastel, charcoal, crayon, canvas, brush, portrait, landscape, perspective, commission, gallery, studio, comic, cartoon, print, printed, panel, procreate, palette, frame, acrylic, pigment, hands, model, tattoo, turner, study, artist, sketched, doodling, draws, paints, artists, artistic, brushes, brushstroke, easels, abstract, exhibition, exhibited, shading, shadow, proportions, anatomy, likeness, sitter, colour, color, palette knife work, eraser, nib, smudge, paper, layers, wash, tone, tones, composition, figure, marker, masterpiece, framed, studies, digital, museum, primer, stencil, texture',
  any: {
    'open-question': 'What do you find hardest to draw?',
    'share-yours': "Show me what you're working on.",
    'name-one': 'Name one artist more people should know.',
  },
  after: {
    win: {
      'share-yours': 'Show me the piece you are proudest of.',
      'open-question': 'How do you know when a piece is finished?',
    },
    mishap: {
      'open-question': 'What do you do with the ones that go wrong?',
      'tell-me': 'Tell me about your happiest accident on paper.',
    },
    opinion: {
      'open-question': "What's the worst art advice you've ever been given?",
      'unpopular-opinion': "What's your unpopular opinion about art?",
    },
    tip: {
      'open-question': 'What made your drawing better fastest?',
      'name-one': 'Name one pen, brush or paint you swear by.',
    },
    news: { 'open-question': 'Which picture would you hang at home?' },
    plan: { 'open-question': 'What should I draw next?' },
    change: { 'open-question': 'Which material would you never go back to?' },
    scene: { 'open-question': 'What would you call it?' },
  },
  subjects: [
    [
      'hands, drew hands, draw hands, drawing hands, hands to draw, draw a hand, fingers, feet, ears',
      {
        'open-question': "What do you hide behind a bush so that you needn't draw it?",
        'fill-in-the-blank': '"I can draw anything but ____." Fill it in.',
      },
    ],
    [
      'sketchbook, sketching, doodle, daily sketch, drawing every day, notebook, ugly page, blank page',
      {
        'open-question': "What's on the first page of your sketchbook?",
        'share-yours': 'Show me a page you never meant to show.',
      },
    ],
    [
      'linocut, lino print, lino cutting, print, new print, screenprint, screen print, woodcut, etching, printmaking, ink, risograph, edition, carve',
      { 'open-question': 'Which picture would you print a hundred times?' },
    ],
    [
      'watercolor, watercolour, watercolor class, watercolour class, gouache, wash, paper buckle, bleed',
      { 'open-question': 'Which paint do you reach for first, and which do you fear?' },
    ],
    [
      'oil paint, oil painting, oils, acrylic paint, acrylic, canvas, turps, turpentine, palette knife, easel',
      { 'open-question': 'How do you know when to put the brush down?' },
    ],
    [
      'portrait, self-portrait, likeness, sitter, face, portrait commission, eyes, nose',
      { 'open-question': 'Who would you most like to draw, and would they recognize themselves?' },
    ],
    [
      'life drawing, figure drawing, life model, nude, pose, model',
      { 'open-question': "What surprised you at your first life drawing, if you've been?" },
    ],
    [
      'mural, muralist, wall, graffiti, street art, scaffold, spray can',
      { 'open-question': 'Which wall near you is begging for a mural?' },
    ],
    [
      'commission, client, price, sold, sell, print shop, etsy',
      { 'open-question': "What's the oddest thing you've ever been asked to draw?" },
    ],
    [
      'comic, comic strip, webcomic, graphic novel, panel, zine, page, cartoonist, speech bubble',
      {
        'open-question': 'Which comic do you press on everybody?',
        'name-one': 'Name one comic that made you laugh out loud alone.',
      },
    ],
    [
      'inktober, challenge, prompt, day one, 30 days, 100 days',
      { 'open-question': "What's the longest you've kept up a drawing streak?" },
    ],
    [
      'gallery, museum, exhibition, private view, opening night, art fair, open studio',
      { 'open-question': 'Which painting have you stood in front of the longest?' },
    ],
    [
      'van gogh, picasso, monet, hockney, rothko, frida kahlo, caravaggio, turner',
      { 'open-question': 'Which artist would you have paint your kitchen?' },
    ],
    [
      'art block, stuck, motivation, scared, perfectionism',
      { 'open-question': 'What gets you drawing again after a dry spell?' },
    ],
    [
      'procreate, ipad, wacom, drawing tablet, undo, stylus, digital, layers',
      { 'open-question': 'Paper or tablet: which one do you finish things on?' },
    ],
    [
      'art class, art school, art teacher, teacher, evening class, school, beginner',
      { 'open-question': 'What did an art teacher say that stuck, for better or worse?' },
    ],
    [
      'kids, daughter, son, crayon, fridge, nephew, toddler, child',
      { 'open-question': "Which child's drawing would you never throw away?" },
    ],
    [
      'art supplies, paintbrush, brush, brush pen, pencil, pen, tubes of paint, pigment, cadmium red, ultramarine, hoard',
      {
        'open-question': 'Which art supply are you saving for something worthy of it?',
        'name-one': 'Name one pen or brush you swear by.',
      },
    ],
    [
      'landscape, plein air, urban sketching, urban sketcher, harbor, harbour, outdoors, passer-by, landscape painting',
      { 'open-question': 'Where would you sit down and draw tomorrow?' },
    ],
    [
      'frame, framed, hang, living room, above the sofa',
      { 'open-question': "What's hanging above your sofa, and who made it?" },
    ],
  ],
  is: [
    'New print is done! Three-colour linocut of the harbour at low tide.',
    'Drew hands for two hours. They all look like bananas at a funeral.',
    'Unpopular opinion: the ugly pages are the best part of any sketchbook.',
    'The mural is finished. 14 metres of whale on the side of a Lidl.',
    'Switched from oils to gouache and I no longer smell like a garage.',
    'Page 112 of the graphic novel is inked. 40 to go. My wrist would like a word.',
  ],
  isNot: [
    ['It is too early to draw conclusions from one quarter.', 'business'],
    ['These numbers paint a bleak picture of the housing market.', 'housing'],
    ['Finished painting the hallway. It is beige.', 'decorating'],
  ],
};
