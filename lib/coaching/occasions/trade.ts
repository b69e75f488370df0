/** Posts about trades: what people at work write about, told by its words. */
import { about, type Occasion } from './occasion.ts';

export const trade: readonly Occasion[] = [
  about(
    'here',
    /\b(?:this app|this site|on here|my feed|the timeline|left twitter|elon|this place|the fediverse|my followers)\b/,
    0.74,
    { 'open-question': 'What made you stay?', 'name-one': 'Name one account that makes it worth it.' },
    'Elon bought it, we broke it, now we all live somewhere else.',
    ['This place sells bread.', 'a shop'],
    /\b(?:sells|serves|founder|restaurant|cafe)\b/,
  ),
  about(
    'saying-no',
    /\b(?:(?:i|we|ive) said (?:yes|no) to|saying no|learn(?:ed|t|ing)? to say no|people pleas\w+|overcommitted|boundaries)\b/,
    0.88,
    {
      'open-question': 'What did you stop saying yes to?',
      'fill-in-the-blank': '"It got better when I said no to ____." Fill it in.',
      'tell-me': 'Tell me how you say it.',
    },
    'Last year I said yes to everything. This year I said yes to four things and earned more.',
    ['The board said no to the merger.', 'news'],
    /\b(?:the (?:board|council|government|court|union)|voters)\b/,
  ),
];
