/** Whether everybody can use a thing, get in, read it, hear it. */
import type { Field } from './field.ts';

export const accessibility: Field = {
  name: 'accessibility',
  words:
    'accessibility, a11y, wcag, aria label, aria-label, alt text, alt-text, image description, screen reader, screenreader, voiceover user, nvda, talkback, braille, magnifier, color contrast, colour contrast, contrast ratio, color blind, colour blind, colorblind, colourblind, color blindness, colour blindness, keyboard navigation, keyboard only, keyboard user, focus ring, focus state, skip link, captions, closed caption, subtitles, caption it, captioned, sign language, bsl, asl, sign language interpreter, hard of hearing, hearing loop, cochlear, blind user, blind people, partially sighted, visually impaired, low vision, white cane, guide dog, wheelchair, wheelchair access, step-free, step free, ramp access, accessible toilet, disabled toilet, disabled access, disabled parking, blue badge, reasonable adjustment, access need, access rider, disabled people, disabled person, ableism, ableist, assistive tech, assistive technology, inclusive design, universal design, plain english, plain language, easy read, dyslexia friendly, reduced motion, mobility aid, mobility scooter, accessible website, accessible design, inaccessible, european accessibility act, ada compliance, hashtag camel case, by keyboard only, deaf, disability, a wheelchair, deaf people, deaf person, my wheelchair, my hearing aid, wheelchair user, audio description, audio described, audio-described, jaws screen reader, alt tag, alt attribute, missing alt, describe your images, image of text, heading structure, heading level, semantic html, aria role, aria live, aria hidden, axe devtools, lighthouse accessibility, accessibility audit, accessibility statement, accessibility overlay, accessibility widget, accessibility tree, tab order, focus trap, focus order, focus indicator, tab through, tab key, skip to content, touch target, hit area, text resize, large print, font size, text size, high contrast mode, forced colors, dark mode contrast, light grey text, grey on grey, gray text, section 508, equality act, disability discrimination, disability rights, disability awareness, disability pride, disability justice, disability benefit, pip assessment, access to work, dda, dropped kerb, curb cut, kerb cut, tactile paving, automatic door, stairlift, platform lift, broken lift, lift is broken, lift out of, evacuation chair, level access, changing places toilet, radar key, accessible entrance, accessible room, companion ticket, carer ticket, sunflower lanyard, hidden disability, invisible disability, invisible illness, chronic illness, chronic pain, spoon theory, spoonie, crip time, inspiration porn, neurodiverse, neurodiversity, sensory room, quiet hour, relaxed performance, sensory friendly, sensory overload, screen magnification, dyslexic font, dyspraxia, dyscalculia, aphasia, stutter, tinnitus, cochlear implant, hearing aid, hearing aids, deafblind, lip read, lip reading, lipreading, lipread, live caption, auto caption, auto captions, auto-generated caption, subtitle track, transcript provided, makaton, bsl interpreter, sighted guide, long cane, guide dogs, assistance dog, service dog, be my eyes, refreshable braille, braille label, braille display, brailler, switch control, switch access, voice control, eye tracking, eye gaze, prosthetic, prosthesis, amputee, crutches, rollator, walking frame, walking stick, powerchair, power chair, electric wheelchair, wheelchair ramp, wheelchair space, wheelchair basketball, cerebral palsy, spinal injury, multiple sclerosis, paralympic, paralympian, paralympics, camelcase hashtags, carousel without captions, captcha, cognitive load, plain text version, accessible pdf, tagged pdf, untagged pdf, digital inclusion, digital exclusion, disabled customer, disabled traveller, disabled passenger, passenger assistance, disabled creator, medical model, social model',
  hints:
    'accessible, access, disabled, barrier, ramp, lift, elevator, stairs, steps, contrast, keyboard, caption, subtitle, audio, label, inclusive, inclusion, form, blind, adjustment, platform, station, website, user, carousel, venue, dyslexic, dyslexia, audit, neurodivergent, reader, alt, focus, font, tab, heading, headings, emoji, hashtag, description, image, images, pdf, tactile, usable, overlay, assist, assistance, interpreter, signing, signed, transcript, flashing, zoom, wheel, seat, toilet, kerb, curb, sensory, fatigue, spoons, sighted, aisle',
  any: {
    'open-question': 'Which everyday barrier could be fixed in one afternoon?',
    'name-one': 'Name one place or site that gets access right.',
    'tell-me': 'Tell me about the barrier you run into most often.',
    'fill-in-the-blank': '"It would cost nothing to ____, and it would help everybody." Fill it in.',
  },
  after: {
    win: {
      'open-question': "What's the smallest fix you've seen make the biggest difference?",
      'name-one': "Name one place you'd like to see fixed next.",
    },
    mishap: {
      'open-question': "What's the worst 'accessible' thing you've come across?",
      'tell-me': 'Tell me where you last met the same thing.',
    },
    opinion: { 'open-question': 'Which myth about access would you like to bury?' },
    tip: { 'open-question': 'What do you check first?' },
    news: { 'open-question': 'What should be made accessible next?' },
    plan: { 'open-question': 'Who would you ask to test it first?' },
    change: { 'open-question': 'Which access feature do you use without needing it?' },
    scene: { 'open-question': "What's a good bit of access you noticed lately?" },
  },
  subjects: [
    [
      'alt text, alt-text, image description, picture, describe, photo',
      { 'open-question': 'How would you describe the last photo you took in one sentence?' },
    ],
    [
      'captions, closed caption, subtitles, subtitle, caption, captioned, caption it',
      {
        'open-question': "What's the funniest caption mistake you've ever seen?",
        'choice-question': 'Captions on or off when you watch at home?',
      },
    ],
    [
      'screen reader, screenreader, voiceover user, nvda, talkback, hashtag camel case, aria label, label',
      { 'open-question': 'Which site should its own makers have to use with a screen reader?' },
    ],
    [
      'keyboard, keyboard only, keyboard navigation, by keyboard only, keyboard user, focus ring, focus state, skip link, mouse',
      { 'open-question': 'Which website have you never managed without a mouse?' },
    ],
    [
      'contrast, color contrast, colour contrast, contrast ratio, color blind, colour blind, colorblind, colourblind, font size, grey text, tiny text',
      { 'open-question': "What's the last thing you had to squint at to read?" },
    ],
    [
      'ramp, ramp access, step free, step-free, steps, stairs, doorway, entrance',
      { 'open-question': 'Which door near you could do with a ramp tomorrow?' },
    ],
    [
      'lift, elevator, out of order',
      { 'open-question': "What's the longest you've known a lift to stay out of order?" },
    ],
    [
      'wheelchair, a wheelchair, my wheelchair, wheelchair user, pavement, pavements, kerb, curb, wheelchair access, mobility aid, mobility scooter, walking stick, crutches',
      { 'open-question': 'Which street near you would you least like to cross on wheels?' },
    ],
    [
      'guide dog, white cane, blind people, blind user, partially sighted, visually impaired, low vision, braille, blind',
      { 'open-question': 'What would you want described to you first in a new place?' },
    ],
    [
      'accessible toilet, disabled toilet, toilet, restroom, bathroom',
      { 'open-question': "What's the oddest thing you've seen stored in an accessible toilet?" },
    ],
    [
      'blue badge, disabled parking, parking, parking space',
      { 'open-question': "What's the worst excuse you've heard for taking a disabled parking space?" },
    ],
    [
      'sign language, bsl, asl, deaf, deaf people, deaf person, sign language interpreter, interpreter, hard of hearing, hearing loop, my hearing aid, hearing aid, lip read, cochlear',
      { 'open-question': 'What would you want to be able to say first in sign language?' },
    ],
    [
      'plain english, plain language, easy read, jargon, letter, dyslexia friendly, dyslexic, dyslexia',
      {
        'open-question': 'Which official letter did you read three times and still not understand?',
        'name-one': 'Name one word that plain English could live without.',
      },
    ],
    [
      'website, accessible website, form, captcha, carousel, popup, online form, accessible design, audit, overlay, wcag, a11y',
      { 'open-question': 'Which site makes you give up every single time?' },
    ],
    [
      'reasonable adjustment, adjustment, access need, access rider, neurodivergent, autistic, adhd, quiet room, employer, reduced motion',
      { 'open-question': 'Which small adjustment would make your working day easier?' },
    ],
    [
      'venue, gig, concert, museum, tour, cinema, theatre, event, accessible seat, festival',
      { 'open-question': 'Which venue near you makes everybody feel expected?' },
    ],
    [
      'ableism, ableist, disabled people, disabled person, disability, inspirational, inclusive, inclusion',
      { 'open-question': "What do well-meaning people say that you wish they'd stop saying?" },
    ],
  ],
  is: [
    'Alt text is not a place for keywords. It is a person describing a picture to another person.',
    'The accessible toilet is up four steps. Four.',
    'Used our own site by keyboard only for a day, no mouse. I have many tickets to write.',
    'Our museum now has a BSL tour every Saturday at 11.',
    'Turned captions on for one film in 2020 and never turned them off.',
  ],
  isNot: [
    ['Gained access to the attic through a hole the cat found.', 'a house'],
    ['A blind date with a man who brought his own chair.', 'a date'],
  ],
};
