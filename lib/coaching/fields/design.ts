/** How things look and work: screens, type, brands. */
import type { Field } from './field.ts';

export const design: Field = {
  name: 'design',
  words:
    'designer, graphic design, graphic designer, ux, ui, ux design, ui design, ux writer, user interface, user experience, product design, product designer, web design, visual design, interaction design, design system, design critique, design review, good design, bad design, dark pattern, figma, figjam, sketch file, adobe, photoshop, illustrator file, indesign, affinity designer, canva, wireframe, mockup, mock-up, prototype in figma, moodboard, mood board, style tile, typeface, typography, typographer, font, kerning, ligature, serif, sans serif, sans-serif, helvetica, comic sans, papyrus font, arial, garamond, futura, variable font, drop shadow, white space, whitespace, negative space, color palette, colour palette, hex code, pantone, cmyk, logo, logotype, wordmark, rebrand, rebranding, brand guidelines, brand identity, visual identity, packaging design, poster design, book cover design, icon set, favicon, hamburger menu, dropdown, tooltip, modal, cookie banner, pop-up, popup, checkout flow, cancellation page, sign-up flow, onboarding flow, onboarding screen, empty state, design token, auto layout, pixel perfect, heuristic evaluation, user flow, dribbble, behance, portfolio piece, creative director, art director, skeuomorphism, skeuomorphic, brutalism, bauhaus, dieter rams, make the logo, junior designer',
  hints:
    'design, designed, redesign, redesigned, layout, brand, branding, color, colour, contrast, icon, button, grid, screen, pixel, poster, cover, screenshot, mock, portfolio, prototype, brief, creative, client, app, website, onboarding, checkout, tutorial, form, interface, menu, spacing, alignment, shadow, sketch, product, good taste, type, super app, gradient',
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
