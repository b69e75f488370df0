/** Where the techniques' claims come from, and how far each may be leaned on. */
import type { Source } from './model.ts';

/** Field experiments on discussion groups: specific requests raised responsiveness. */
export const requests2010: Source = { title: 'Burke, Kraut & Joyce 2010', strength: 'experiment' };

/** 282 people posted variants of one question: wording changed how many answered, how well and how fast. */
export const wording2011: Source = { title: 'Teevan, Morris & Panovich 2011', strength: 'experiment' };

/** Over 6,000 messages: who posts, where and with which words changes whether anyone replies. */
export const talkToMe2006: Source = { title: 'Arguello et al. 2006', strength: 'correlation' };

/** Habit of people who run communities; nobody has measured it that we know of. */
export const practice: Source = { title: 'Practice of community managers', strength: 'practice' };
