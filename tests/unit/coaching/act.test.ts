import { describe, expect, it } from 'vitest';
import { toldIn } from '../../../lib/coaching/advice/told.ts';
import { read } from '../../../lib/coaching/reading.ts';
import { type Act, actOf } from '../../../lib/coaching/topic/act.ts';

const DRAFTS: Readonly<Record<Act, readonly string[]>> = {
  win: [
    'Finally finished the loft. Two summers and one thumb.',
    'Passed my driving test on the fifth attempt 🎉',
  ],
  mishap: [
    'The kiln broke again and took eleven mugs with it.',
    'Missed the last bus. Walked home in the rain 😭',
  ],
  opinion: ['Most dashboards are decoration.', 'I think every kitchen needs one bad knife.'],
  tip: ['Tip: label the fuse box before you need it.', 'PSA: the new firmware resets your settings.'],
  news: ['Episode 40 is out now.', 'Delighted to announce that our second shop opens on Saturday.'],
  plan: ["I'm thinking about learning the cello at 52.", 'About to paint the hall. Wish me luck.'],
  change: ['Switched from Notion to plain text files.', 'Bought a bike and sold the car.'],
  scene: ['Two swans and a traffic cone on the canal.', 'The bus driver hums.'],
};

describe.each(Object.entries(DRAFTS))('%s', (act, drafts) => {
  it.each(drafts.map((draft) => [draft]))('%s', (draft) => {
    expect(actOf(toldIn([read(draft)], null).plain)).toBe(act);
  });
});
