/** A question that begins with a question word: "What changed for you?" */
import { nowhere, type Technique, whole } from '../technique.ts';

export const openQuestion: Technique = {
  name: 'open-question',
  kind: 'question',
  language: 'en',
  detect: (sentence) => (sentence.marked && OPEN.test(sentence.plain) ? whole(sentence) : nowhere),
  is: ['What changed for you?'],
  isNot: [['It changed what I do.', 'a statement']],
  why: 'An open question cannot be answered with yes or no, so answers carry something to reply to.',
  evidence: {
    title: 'Teevan, Morris & Panovich 2011',
    strength: 'experiment',
  },
};

const OPEN = /\b(?:what|whats|which|who|whos|whose|where|wheres|when|why|how|hows)\b/;
