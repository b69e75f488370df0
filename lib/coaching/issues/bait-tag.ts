/** Asks to name somebody: "Tag a friend who needs a holiday." */
import { words } from '../answers.ts';
import { baitRequests } from './bait.ts';
import type { Flaw } from './flaw.ts';

export const baitTag: Flaw = {
  kind: 'bait-tag',
  language: 'en',
  message:
    'Asking people to tag others makes sites show a post less; ask readers for their own answer instead.',
  find: (part) => baitRequests(part, TAG),
  is: [
    'Tag a friend who needs a holiday',
    'tag ur bestie',
    'Tag 3 friends to win a hamper!',
    '@ someone who would do this',
    'Know someone like this? Tag them below!',
  ],
  isNot: [
    ['The tag on the coat said 1962.', 'a noun'],
    ['We tag each parcel before it leaves.', 'told'],
    ['Tag your releases so the changelog can find them.', 'about code'],
    ['Tag us in your photos from tonight!', 'asks for photos'],
    ["I'd like to mention my friend Ana, who took the picture.", 'thanks'],
  ],
};

const PERSON =
  '(?:friends?|person|people|someone|somebody|anyone|everyone|mates?|besties?|bffs?|bf|gf|partners?|partner in crime|mums?|moms?|dads?|mother|father|parents?|sisters?|sis|brothers?|bro|bros|husband|hubby|wife|wifey|boyfriend|girlfriend|crush|team|teammates?|crew|squad|boss|manager|colleagues?|coworkers?|co-workers?|budd(?:y|ies)|gang|family|sibling|siblings|cousins?|roommates?|flatmates?|neighbou?rs?|teachers?|girls|guys|homies?|homeboy|pals?|peeps|lads?|other half|significant other|soulmate|favou?rite (?:person|human|people|teacher|colleague)|ride or die|workmates?|followers?|mutuals?|folks?|ones?)';
const WHOM = String.raw`(?:(?:a|an|your|you|one|that|this|the|some|any|all|all your|two|three|four|five|[0-9]{1,2}|someone|one of your|few|other|special|best|fellow|more) ){0,4}(?:[\p{L}-]+ ){0,2}${PERSON}`;
const TAG = words(
  'tag tagging @ mention shout shoutout name',

  [
    `(?:tag|tagging) (?:${WHOM}|them|him|her|someone|somebody|who|whoever|anyone|everyone)`,
    String.raw`tag (?:a|an|the|that|one|your) (?:[\p{L}-]+ ){1,4}(?:who|whos|whod|that needs|you know|you love)`,
    `(?:@|mention) (?:${WHOM})`,
    `(?:shout out|shoutout|name) and tag ${WHOM}`,
  ].join('|'),
);
