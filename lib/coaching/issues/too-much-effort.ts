/** An ask that takes an evening to answer. */
import { words } from '../answers.ts';
import { requests } from '../request.ts';
import type { Flaw } from './flaw.ts';

export const tooMuchEffort: Flaw = {
  kind: 'too-much-effort',
  language: 'en',
  message: 'This takes long to answer; ask for one thing that fits in a line, and more people will.',
  find: ({ reading }) =>
    reading.sentences.flatMap((sentence) => (sentence.quoted ? [] : requests(sentence, reading, EFFORT))),
  is: [
    'Write a 500-word essay about your career and post it below with three photos.',
    'Please fill in this 40-question survey and then comment with your results.',
    'List your top 50 films of all time with a reason for each.',
    'Tell me your whole life story, year by year, in the comments.',
  ],
  isNot: [
    ['Name three films you love.', 'three is little'],
    ['My goals for this year:\n- read 24 books\n- run a 10k', 'goals of the author'],
    ['Tell me one line from your first diary.', 'one line'],
    ['I had to write a 500-word essay about it.', 'told'],
  ],
};

const ASK =
  '(?:write|post|share|tell|give|send|describe|explain|list|name|rank|reply|comment|answer|post|submit|record|fill|complete|take|read|watch|listen|do|draw|make|produce)';
const EFFORT = words(
  'write post share tell give send describe explain list name rank reply comment answer submit record fill complete take read watch listen do draw make produce film with',

  [
    String.raw`${ASK} (?:[\p{L}\p{N}'-]+ ){0,8}(?:[0-9]{3,5} (?:- )?words?|essay|dissertation|thesis statement|(?:whole|entire|full|complete) (?:life story|life|career|history|autobiography|cv|day hour by hour)|business plan|full report|detailed (?:report|plan|analysis|essay|breakdown|proposal)|step[- ]by[- ]step plan|hour by hour|year by year)`,
    String.raw`${ASK} (?:(?:me|us|your|you|the|all|all-time|in|out|this|my|our|a|an|to) ){0,8}(?:top |best )?(?:2[0-9]|[3-9][0-9]|1[0-9]{2}|twenty|thirty|forty|fifty|hundred|100)(?: (?:- )?questions?| (?:[\p{L}'-]+ ){0,2}(?:films|movies|books|songs|albums|games|things|reasons|ideas|questions|places|foods|players|tips|goals|words|tools|people|lessons|facts))`,
    String.raw`(?:answer|reply to) (?:all|each|every one) of (?:these|the|the following|my|them)(?: [\p{L}\p{N}]+)? ?questions?`,
    String.raw`(?:read|watch|listen to) (?:the|this|my|our|all) (?:whole|entire|full|[0-9]+ (?:- )?(?:page|hour|minute|part)) (?:[\p{L}'-]+ ){0,4}(?:and|then|, then|before you)`,
    String.raw`(?:record|film|make) (?:a|an|your|yourself) (?:[\p{L}'-]+ ){0,3}(?:video|podcast|episode|presentation|film)`,
    '(?:with|give) (?:a|one|your) (?:detailed )?reasons? for each (?:of|one|film|book)',
  ].join('|'),
);
