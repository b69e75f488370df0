/** A sentence with a question mark of any script, for languages that no pack knows. */
import { practice } from '../evidence.ts';
import { asked } from '../question/span.ts';
import { nowhere, type Technique } from '../technique.ts';

export const markedQuestion: Technique = {
  name: 'marked-question',
  kind: 'question',
  detect: (sentence) => (sentence.marked && sentence.words > 0 ? asked(sentence) : nowhere),
  is: ['ما رأيك؟', '你觉得怎么样？', 'Mit gondolsz?'],
  isNot: [['https://example.com/?q=1', 'a mark inside a link']],
  why: 'A question is the plainest invitation to answer.',
  evidence: practice,
};
