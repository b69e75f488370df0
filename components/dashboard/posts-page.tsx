import { useCallback } from 'preact/hooks';
import { counted, techniqueName } from '../../lib/scorecard/words.ts';
import { PostRow } from '../post-row.tsx';
import { useStore } from '../use-store.ts';
import type { PostQuery } from './ports.ts';
import { everything, PAGE } from './posts-store.ts';
import { hashOf } from './routes.ts';
import type { Dashboard } from './store.ts';
import { VirtualList } from './virtual-list.tsx';

const ROW = 58;

export function PostsPage({ dashboard }: { dashboard: Dashboard }) {
  const { posts } = dashboard;
  const { query, total, pages, failed } = useStore(posts.store, (all) => all);
  const now = useStore(dashboard.store, (state) => state.now);
  const need = useCallback((first: number, last: number) => void posts.need(first, last), [posts]);
  return (
    <div class="posts-page">
      <h1>Posts</h1>
      <Filters dashboard={dashboard} query={query} />
      <p class="sub" role="status">
        {failed && 'The posts could not be read. '}
        {total !== null && counted(total, 'post')}
        {query !== everything && (
          <button type="button" class="link" onClick={() => void posts.clear()}>
            Show all
          </button>
        )}
      </p>
      {total === 0 && <p class="none-told">{emptyWords(query)}</p>}
      {total !== null && total > 0 && (
        <VirtualList
          key={JSON.stringify(query)}
          label="Posts"
          count={total}
          rowHeight={ROW}
          need={need}
          row={(index) => {
            const post = pages.get(Math.floor(index / PAGE))?.[index % PAGE];
            if (!post) return <div class="row-to-come" />;
            const open = () => location.assign(hashOf({ page: 'post', id: post.id }));
            return <PostRow post={post} now={now} open={open} />;
          }}
        />
      )}
    </div>
  );
}

function emptyWords(query: PostQuery): string {
  return query === everything ? 'No posts yet.' : 'No post answers to that. Fewer filters find more.';
}

function Filters({ dashboard, query }: { dashboard: Dashboard; query: PostQuery }) {
  const sites = useStore(dashboard.store, (state) => state.sites);
  const card = useStore(dashboard.store, (state) => state.scorecard);
  // A table may hold posts of sites that Chorus does not know.
  const imported = (card?.bySite ?? [])
    .map(({ site }) => site)
    .filter((site) => sites.every(({ id }) => id !== site));
  const ask = (change: Partial<PostQuery>) => void dashboard.posts.ask(change);
  return (
    <search class="filters">
      <input
        type="search"
        aria-label="Search the text of posts"
        placeholder="Search posts"
        value={query.search}
        onInput={(event) => ask({ search: event.currentTarget.value })}
      />
      <Choice
        label="Site"
        value={query.site}
        options={[
          ['', 'All sites'],
          ...sites.filter((site) => !site.added).map(({ id, name }) => [id, name] as const),
          ...imported.map((site) => [site, site] as const),
        ]}
        choose={(site) => ask({ site })}
      />
      <Choice
        label="Technique"
        value={query.technique}
        options={[
          ['', 'Any technique'],
          ['any-ask', 'With an ask'],
          ['no-ask', 'Without an ask'],
          ...(card?.byTechnique ?? []).map(({ technique }) => [technique, techniqueName(technique)] as const),
        ]}
        choose={(technique) => ask({ technique })}
      />
      <Choice
        label="Replies"
        value={query.replies}
        options={[
          ['all', 'Any replies'],
          ['answered', 'Answered'],
          ['unanswered', 'Unanswered'],
          ['unread', 'Not read yet'],
        ]}
        choose={(replies) => ask({ replies })}
      />
      <Choice
        label="Order"
        value={query.sort}
        options={[
          ['newest', 'Newest first'],
          ['oldest', 'Oldest first'],
          ['most-replies', 'Most replies first'],
        ]}
        choose={(sort) => ask({ sort })}
      />
      <span class="dates">
        <Day label="From" at={query.from} choose={(from) => ask({ from })} />
        <Day label="until" at={query.until} choose={(until) => ask({ until })} inclusive />
      </span>
    </search>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  choose(value: Value): void;
}

function Choice<Value extends string>({ label, value, options, choose }: ChoiceProps<Value>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find(([each]) => each === event.currentTarget.value);
        if (chosen) choose(chosen[0]);
      }}
    >
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface DayProps {
  readonly label: string;
  readonly at: number | undefined;
  /** The chosen day belongs to the range: its end is the next midnight. */
  readonly inclusive?: boolean;
  choose(at: number | undefined): void;
}

function Day({ label, at, inclusive = false, choose }: DayProps) {
  const shown = at === undefined ? '' : isoDay(inclusive ? at - 1 : at);
  return (
    <label>
      {label}{' '}
      <input
        type="date"
        value={shown}
        onChange={(event) => {
          const date = event.currentTarget.valueAsDate;
          const [year = 0, month = 1, day = 1] = event.currentTarget.value.split('-').map(Number);
          choose(date ? new Date(year, month - 1, day + (inclusive ? 1 : 0)).getTime() : undefined);
        }}
      />
    </label>
  );
}

/** The day on the user's own calendar, as date fields want it. */
function isoDay(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
