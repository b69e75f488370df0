/** How things look and work: screens, type, brands. */
import type { Field } from './field.ts';

export const design: Field = {
  name: 'design',
  words:
    'designer, graphic design, graphic designer, ux, ui, ux design, ui design, ux writer, user interface, user experience, product design, product designer, web design, visual design, interaction design, design system, design critique, design review, good design, bad design, dark pattern, figma, figjam, sketch file, adobe, photoshop, illustrator file, indesign, affinity designer, canva, wireframe, mockup, mock-up, prototype in figma, moodboard, mood board, style tile, typeface, typography, typographer, font, kerning, ligature, serif, sans serif, sans-serif, helvetica, comic sans, papyrus font, arial, garamond, futura, variable font, drop shadow, white space, whitespace, negative space, color palette, colour palette, hex code, pantone, cmyk, logo, logotype, wordmark, rebrand, rebranding, brand guidelines, brand identity, visual identity, packaging design, poster design, book cover design, icon set, favicon, hamburger menu, dropdown, tooltip, modal, cookie banner, pop-up, popup, checkout flow, cancellation page, sign-up flow, onboarding flow, onboarding screen, empty state, design token, auto layout, pixel perfect, heuristic evaluation, user flow, dribbble, behance, portfolio piece, creative director, art director, skeuomorphism, skeuomorphic, brutalism, bauhaus, dieter rams, make the logo, junior designer, designing, ux research, ux researcher, ux designer, ui designer, user research, user testing, usability, usability test, usability testing, information architecture, card sorting, tree testing, user journey, journey map, service design, service designer, design thinking, double diamond, design sprint, design crit, design team, design tool, design tools, design file, design handoff, handoff to dev, design portfolio, design school, design trend, design language, design lead, head of design, design ops, designops, content design, content designer, microcopy, ux writing, button label, error message copy, call to action, cta button, ghost button, primary button, toggle switch, radio button, checkbox, date picker, breadcrumb navigation, mega menu, tab bar, bottom sheet, skeleton screen, loading spinner, progress bar, infinite scroll, hover state, focus state, touch target, tap target, thumb zone, dark mode, light mode, responsive design, mobile-first, above the fold, landing page design, web designer, style guide, component library, atomic design, material design, human interface guidelines, liquid glass, flat design, glassmorphism, neumorphism, bento grid, swiss style, swiss design, art deco, mid-century modern, memphis style, minimalist design, 8pt grid, baseline grid, golden ratio, rule of thirds, gestalt, fitts law, hicks law, jakobs law, nielsen norman, don norman, norman door, design of everyday, paula scher, massimo vignelli, saul bass, milton glaser, jony ive, eames chair, eames, paul rand, erik spiekermann, gotham font, proxima nova, times new roman, gill sans, johnston typeface, transport typeface, montserrat font, open sans, roboto, calibri, wingdings, slab serif, monospace font, monospaced font, blackletter, italics, small caps, x-height, descender, letterform, letterforms, letterpress, leading and kerning, lettering artist, hand lettering, hand-lettering, sign painting, signwriter, signwriting, glyph, dingbat, lorem ipsum, placeholder text, clip art, stock photo, stock photos, vector file, svg, bleed and crop, crop marks, spot colour, spot color, riso print, print design, book cover, book designer, album cover design, editorial design, annual report design, infographic, wayfinding, industrial design, industrial designer, user-centred, user-centered, human-centred, human-centered, inclusive design, sketchapp, invision, framer, webflow, squarespace, penpot, procreate dribbble, final final v2, logo bigger, make it pop, jazz it up, pixel pusher, pixel-perfect, client feedback round, awwwards, d-and-ad, tubemap, beck map',
  hints:
    'design, designed, redesign, redesigned, layout, brand, branding, color, colour, contrast, icon, button, grid, screen, pixel, poster, cover, screenshot, mock, portfolio, prototype, brief, creative, client, app, website, onboarding, checkout, tutorial, form, interface, menu, spacing, alignment, shadow, sketch, product, good taste, type, super app, gradient, typefaces, fonts, mockups, handoff, usable, affordance, hierarchy, margin, padding, banner, navigation, persona, palette, legible, readable, legibility, rounded corners, aesthetic, visual, users, user, usability lab, concept, critique, iteration, label, kerned, component, vector',
  any: {
    'open-question': 'Which everyday object is designed so well that you never notice it?',
    'fill-in-the-blank': '"Can you make the logo a bit more ____?" Fill it in.',
    'name-one': 'Name one app whose design you quietly envy.',
    'tell-me': 'Tell me the tiny detail that gives good design away.',
  },
  after: {
    win: {
      'open-question': 'If you make things, which piece do you still like years later?',
      'share-yours': "Show me the piece you're proudest of.",
    },
    mishap: {
      'open-question': "What's the worst-designed thing you have to use every day?",
      'tell-me': 'Tell me the feedback that hurt because it was right.',
    },
    opinion: {
      'open-question': "Which design trend can't end soon enough?",
      'unpopular-opinion': "What's your unpopular opinion about design?",
    },
    tip: { 'open-question': 'Which design rule do you break on purpose?' },
    news: { 'open-question': 'What do you notice first: the color, the type or the space?' },
    plan: { 'open-question': 'Where do you look for ideas before you open a blank file?' },
    change: { 'open-question': 'Which redesign ruined something you loved?' },
    scene: { 'open-question': "What's the worst sign or label you've seen lately?" },
  },
  subjects: [
    [
      'logo, logotype, wordmark, rebrand, rebranding, brand guidelines, brand identity, visual identity',
      {
        'open-question': 'Which rebrand did you hate at first and love now?',
        'name-one': 'Name one logo that should never be touched.',
      },
    ],
    [
      'comic sans, papyrus font, helvetica, font, typeface, arial, garamond, futura, serif, sans serif, sans-serif, typography, variable font',
      { 'open-question': 'Which font would you ban first?', 'name-one': 'Name one font you would defend.' },
    ],
    [
      'kerning, spacing, alignment, pixel perfect, ligature, one pixel, centered, baseline',
      { 'open-question': "Which tiny flaw can you not unsee once you've spotted it?" },
    ],
    [
      'client, make it pop, feedback, revision, make the logo, bigger, stakeholder, can you just',
      {
        'open-question': "What's the best bad feedback you've ever been given?",
        'fill-in-the-blank': '"Can you make it a bit more ____?" Fill it in.',
      },
    ],
    [
      'white space, whitespace, negative space, empty, clutter, minimalism, minimal, empty state',
      { 'open-question': 'What would you take off the page first: a word, a line or a color?' },
    ],
    [
      'hamburger menu, dropdown, modal, tooltip, carousel, toggle, interface, navigation, user interface',
      { 'open-question': 'Which bit of interface would you retire for good?' },
    ],
    [
      'cookie banner, pop-up, popup, dark pattern, cancellation page, unsubscribe, sign-up flow, accept all',
      {
        'open-question': 'Which site makes it hardest to leave?',
        'name-one': 'Name one company that lets you cancel in one click.',
      },
    ],
    [
      'checkout flow, checkout, onboarding, onboarding flow, onboarding screen, form, tutorial, landing page, error message',
      { 'open-question': 'Which form did you last give up on halfway?' },
    ],
    [
      'figma, sketch file, canva, photoshop, illustrator file, indesign, adobe, affinity designer, auto layout',
      { 'open-question': 'Which design tool would you miss most if it vanished tonight?' },
    ],
    [
      'portfolio, portfolio piece, case study, dribbble, behance',
      { 'open-question': "What's in your portfolio that no client ever asked for?" },
    ],
    [
      'wireframe, mockup, mock-up, prototype, sketch, paper, handoff, developer, engineer',
      { 'open-question': 'What gets lost most often between the mockup and the real thing?' },
    ],
    [
      'color palette, colour palette, hex code, pantone, beige, purple, gradient, contrast, dark mode, colour, color',
      {
        'open-question': 'Which color do you keep coming back to?',
        'name-one': "Name one color combination you'd ban.",
      },
    ],
    [
      'poster, poster design, book cover design, cover, packaging design, label, jar',
      { 'open-question': 'What have you bought only because of how it looked?' },
    ],
    [
      'sign, signage, door, handle, lift button, push, pull, wayfinding, kettle, tap',
      { 'open-question': 'Which everyday object gets you every single time?' },
    ],
    [
      'design system, design token, component, button, library, storybook',
      { 'open-question': 'How many versions of the same button does your work have?' },
    ],
    [
      'user research, usability test, user test, participant, watched users, user flow, heuristic evaluation',
      { 'open-question': "What did you once watch a user do that you'd never have guessed?" },
    ],
    [
      'design critique, design review, meeting, opinion, committee',
      { 'open-question': "What's the kindest way you've heard someone kill an idea?" },
    ],
    [
      'redesign, new look, old version, update, app icon, icon, icon set',
      { 'open-question': 'Which redesign still makes you reach for the old button?' },
    ],
    [
      'super app, product design, product designer, feature, simple, good taste, good design, bad design',
      { 'open-question': "Which product does one thing so well you'd pay twice for it?" },
    ],
    [
      'design student, junior designer, first design job, internship, brief, designer, graphic designer',
      { 'open-question': 'What did your first design job teach you that no course did?' },
    ],
  ],
  is: [
    'I have opinions about fonts and a train journey of four hours.',
    'You can tell everything about a company from its cancellation page.',
    'The rebrand is live. It took eleven months and the logo is, yes, still a circle.',
    'Unpopular opinion: Comic Sans is a good typeface that fell in with the wrong crowd.',
    'Hamburger menus are where features go to die.',
    'Client asked if the white space could be "a bit less empty".',
    'Switched the whole team from Sketch to Figma in 2019 and nobody has thanked me since.',
  ],
  isNot: [
    ['The buttons on my coat come from three different coats.', 'clothes'],
    ['My daughter has designed a house for a snail. It has two floors.', 'a child'],
  ],
};
