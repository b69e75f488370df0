/** A request to share something of one's own: "Share your story in the comments." */
import { offer } from '../advice/phrasing.ts';
import { ANSWER, PLACE, within, words, YOUR_ANSWER } from '../answers.ts';
import { requests2010 } from '../evidence.ts';
import { requests } from '../request.ts';
import type { Technique } from '../technique.ts';

export const shareYours: Technique = {
  name: 'share-yours',
  kind: 'call',
  language: 'en',
  detect: (sentence, reading) => requests(sentence, reading, SHARE),
  is: [
    'Share your story in the comments.',
    "Share the advice you wish you'd had at 22.",
    'I shared mine. Now share yours.',
    'Post a photo of the view from your desk.',
    'Show us the oldest thing in your toolbox.',
    'Please share any tips for keeping basil alive.',
  ],
  isNot: [
    ['Share prices fell for a third day.', 'a noun'],
    ['Please share this post so that more people see it.', 'to spread, not to say'],
    ['I want to share a small win from this week.', 'the author shares'],
    ['Excited to share our annual report.', 'an announcement'],
    ['Share buttons slow the page down by half a second.', 'a noun'],
    ['Dropbox lets you share a folder with a link.', 'what a product does'],
  ],
  why: 'Asking for a story or an example gives people something of their own to bring.',
  evidence: requests2010,
  suggest: ({ picture, number, lesson, list }) => [
    ...offer(picture, () => ({
      text: 'Show me yours.',
      why: 'You show a picture; readers have theirs at hand.',
      fit: 0.7,
    })),
    ...offer(number?.sort === 'count' && number, () => ({
      text: 'Share your number, too.',
      why: 'You give yours; a number is quick to answer with.',
      fit: 0.72,
    })),
    ...offer(lesson && list === null, () => ({
      text: 'Share the lesson that took you longest.',
      why: 'You share a lesson; readers have one of their own.',
      fit: 0.66,
    })),
  ],
};

const SPREAD = `(?!(?:this|the|my|our|a|that|these) (?:post|tweet|thread|link|video|news|word|page|article|story|photo|campaign|petition|event|message|love|load|burden|credit|road|wealth)(?![^ ]))`;
const SHARE = words(
  'share post add contribute submit upload show put',

  [
    `share ${SPREAD}(?!if )(?:with (?:me|us) )?(?:${ANSWER}|something|anything)`,
    `share ${SPREAD}${within(6)}${PLACE}`,
    `(?:post|add|contribute|submit|upload) (?!(?:your|you) (?:names?|voices?|signatures?|support)(?![^ ]))${YOUR_ANSWER}`,
    `(?:post|add|contribute) (?:it|them|yours|your own|one) (?:${PLACE})`,
    'post (?:a|an|your|the) (?:photo|picture|pic|screenshot|selfie|gif|link|video)',
    '(?<=please )share (?:your|you|any|some) (?!work |screen |location |details |contact |link )[\\p{L}]+',
    'post (?:pics|photos|pictures|screenshots|selfies|videos) of',
    `(?:add|post) (?:your|you) (?!(?:names?|voices?|signatures?|support)(?![^ ]))${within(4)}${PLACE}`,
    'show (?:me|us) (?:your|you|yours|the|a|an|what|how|where|that|one)(?! money| the money)',
    '(?:add|put) (?:to|in) (?:the|this) (?:list|thread)',
  ].join('|'),
);
