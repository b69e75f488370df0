/** Finds the columns of a table of posts by their names. */

export interface Columns {
  readonly text: number;
  readonly time: number;
  readonly link: number;
  readonly replies: number;
  readonly account?: number;
}

type Field = keyof Columns;

/**
 * Names without case, spaces and signs, the most telling first: those of X's analytics, of LinkedIn's pages, of Meta's
 * and TikTok's exports, and what people call them.
 */
const names: Record<Field, readonly string[]> = {
  text: [
    'posttext',
    'tweettext',
    'posttitle',
    'videotitle',
    'text',
    'content',
    'body',
    'caption',
    'message',
    'sharecommentary',
    'status',
    'title',
    'description',
    'post',
  ],
  time: [
    'time',
    'publishedat',
    'createdat',
    'postedat',
    'publishtime',
    'posttime',
    'datetime',
    'timestamp',
    'published',
    'created',
    'createdutc',
    'postdate',
    'createddate',
    'createdtime',
    'date',
  ],
  link: [
    'postlink',
    'tweetpermalink',
    'permalink',
    'permalinkurl',
    'posturl',
    'videolink',
    'sharelink',
    'link',
    'url',
    'uri',
  ],
  replies: [
    'replies',
    'replycount',
    'repliescount',
    'numberofreplies',
    'comments',
    'commentcount',
    'commentscount',
    'numcomments',
    'numberofcomments',
    'totalcomments',
    'responses',
  ],
  account: ['account', 'accountusername', 'author', 'username', 'handle', 'profile'],
};

const said: Record<Field, string> = {
  text: 'the text',
  time: 'the time',
  link: 'the link',
  replies: 'the number of replies',
  account: 'the account',
};

/** The columns, or the names of those that are missing, ready for a sentence. */
export function columnsOf(header: readonly string[]): Columns | { readonly missing: readonly string[] } {
  const plain = header.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const find = (field: Field): number => {
    const name = names[field].find((each) => plain.includes(each));
    return name === undefined ? -1 : plain.indexOf(name);
  };
  const needed = ['text', 'time', 'link', 'replies'] as const;
  const missing = needed.filter((field) => find(field) < 0).map((field) => said[field]);
  if (missing.length > 0) return { missing };
  const account = find('account');
  return {
    text: find('text'),
    time: find('time'),
    link: find('link'),
    replies: find('replies'),
    ...(account < 0 ? {} : { account }),
  };
}
