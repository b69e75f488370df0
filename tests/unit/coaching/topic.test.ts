import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/coaching/reading.ts';
import { topicOf } from '../../../lib/coaching/topic/find-topic.ts';

const topic = (text: string) => topicOf([read(text)]);

describe('what a draft is about', () => {
  it.each([
    ['Standups are a waste of time.', 'standups', 'against'],
    ["I'm tired of performance reviews.", 'performance reviews', 'against'],
    ['Meetings without an agenda should be illegal.', 'meetings without an agenda', 'against'],
    ['LinkedIn is a weird place.', 'LinkedIn', 'open'],
    ['Learning to say no is the most underrated career skill.', 'learning to say no', 'for'],
    ['I think homework in primary school does more harm than good.', 'homework in primary school', null],
  ])('%s → %s', (text, about, mood) => {
    const { claim } = topic(text);
    expect(claim?.about.text).toBe(about);
    if (mood !== null) expect(claim?.mood).toBe(mood);
  });

  it.each([
    ['I finally quit my job at the bank after nine years.', 'quit your job', 'leave'],
    ['We moved our whole billing to Postgres last month.', 'moved your billing to Postgres', 'change'],
    ['We rewrote the parser in Rust.', 'rewritten a parser in Rust', 'change'],
    ['We stopped doing performance reviews.', 'dropped performance reviews', 'leave'],
    ["I've been learning Spanish for a year.", 'learned Spanish', 'start'],
    ['I adopted a senior dog last week.', 'adopted a senior dog', 'buy'],
    ['Cancelled Netflix yesterday.', 'cancelled Netflix', 'leave'],
  ])('done: %s', (text, participle, sort) => {
    const { deed } = topic(text);
    expect(deed?.participle.yours).toBe(participle);
    expect(deed?.sort).toBe(sort);
  });

  it.each([
    'I made it.',
    'I quit.',
    'I sold him that.',
    'She quit her job.',
    'We launched the new onboarding.',
    'I left without a word.',
  ])('nothing done that others could be asked about: %s', (text) => {
    expect(topic(text).deed).toBeNull();
  });

  it.each([
    ['Thinking about switching from Notion to Obsidian.', 'switching from Notion to Obsidian'],
    ['I am considering leaving my PhD in the third year.', 'leaving your PhD'],
    ["We're moving from Slack to Discord next month.", 'moving from Slack to Discord'],
  ])('planned: %s', (text, gerund) => {
    expect(topic(text).plan?.gerund.yours).toBe(gerund);
  });

  it.each([
    ['Tabs vs spaces.', ['tabs', 'spaces']],
    ["I can't decide between Rust and Go for the rewrite.", ['Rust', 'Go']],
    ['Torn between a house in the suburbs and a flat in the city.', ['a house', 'a flat']],
  ])('chosen between: %s', (text, choice) => {
    expect(topic(text).choice).toEqual(choice);
  });

  it('counts a list and tells what is in it', () => {
    expect(topic('Three things broke, two of them on a Friday.').list).toMatchObject({
      count: 3,
      sort: 'failure',
    });
    expect(topic('My 2 rules:\n- Say the price first\n- Rest').list).toMatchObject({
      count: 2,
      sort: 'tip',
      shown: true,
    });
    expect(topic('5 lessons from a year of writing:\n- Start early').list).toBeNull();
  });

  it('says activities as each speaker would', () => {
    expect(topic('I quit my job.').deed?.gerund).toEqual({
      mine: 'quitting my job',
      yours: 'quitting your job',
      theirs: 'quitting their job',
    });
  });

  it('hears how the author speaks', () => {
    expect(topic('we shipped our app and our team is happy')).toMatchObject({ person: 'we', tone: 'chat' });
    expect(topic('My favourite colour is grey.')).toMatchObject({ person: 'I', spelling: 'uk' });
    expect(topic('We are pleased to announce our report.').tone).toBe('formal');
  });
});
