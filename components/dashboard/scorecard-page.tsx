import type { Proportion, Scorecard } from '../../lib/scorecard/model.ts';
import { counted, duration, leftOutSentence, percent } from '../../lib/scorecard/words.ts';
import { Bar, barInWords, Interval } from '../interval.tsx';
import { useStore } from '../use-store.ts';
import { Columns } from './columns.tsx';
import { Numbers } from './numbers.tsx';
import type { Dashboard } from './store.ts';
import { Techniques } from './techniques.tsx';
import { TrendChart } from './trend-chart.tsx';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

export function ScorecardPage({ dashboard }: { dashboard: Dashboard }) {
  const card = useStore(dashboard.store, (state) => state.scorecard);
  const sites = useStore(dashboard.store, (state) => state.sites);
  if (!card) return <h1>Scorecard</h1>;
  if (card.posts === 0) return <NothingYet />;
  const nameOf = (id: string) => sites.find((site) => site.id === id)?.name ?? id;
  const [, ...sentences] = card.sentences;
  return (
    <>
      <h1>Scorecard</h1>
      <section class="panel glance">
        <Rate rate={card.rate} />
        <div class="compare">
          <Interval label="With an ask" rate={card.withAsk} />
          <Interval label="Without" rate={card.withoutAsk} quiet />
          {card.byBait.with.sample > 0 && <Interval label="With bait" rate={card.byBait.with} quiet />}
        </div>
        <ul class="sentences">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <Facts card={card} />
      {card.judged > 0 && (
        <>
          <TrendChart trend={card.trend} />
          <Techniques rows={card.byTechnique} />
          <section class="panel">
            <h2>By site</h2>
            {card.bySite.map((row) => (
              <Interval key={row.site} label={nameOf(row.site)} rate={row} />
            ))}
            <Numbers
              head={['Site', 'Posts', 'Answered', 'Rate']}
              rows={card.bySite.map((row) => [
                nameOf(row.site),
                row.sample,
                row.successes,
                row.enough ? barInWords(row) : 'too few to tell',
              ])}
            />
          </section>
          <div class="two">
            <When title="By weekday" names={weekdays} rates={card.byWeekday} />
            <When title="By hour" names={hourNames} rates={card.byHour} />
          </div>
        </>
      )}
    </>
  );
}

const hourNames = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

function Rate({ rate }: { rate: Proportion }) {
  if (rate.sample === 0) return <p class="none-told">No post is old enough to judge yet.</p>;
  return (
    <div>
      <p class="number">
        {rate.enough ? percent(rate.rate) : rate.successes}
        <small>{rate.enough ? '%' : ` of ${rate.sample.toLocaleString('en')}`}</small>
      </p>
      <p class="sub">
        {rate.enough
          ? `of posts got a reply: ${rate.successes.toLocaleString('en')} of ${rate.sample.toLocaleString('en')}, so between ${percent(rate.low)} and ${percent(rate.high)}%`
          : 'posts got a reply; too few to tell more'}
      </p>
      {rate.enough && <Bar rate={rate} />}
    </div>
  );
}

function Facts({ card }: { card: Scorecard }) {
  const { replies, timeToFirstReplyMs: first } = card;
  const leftOut = leftOutSentence(card.leftOut);
  return (
    <dl class="facts">
      {replies.sample > 0 && (
        <div>
          <dt>Replies to a post, median</dt>
          <dd>{replies.median.toLocaleString('en')}</dd>
          <dd class="sub">
            8 of 10 posts: {replies.low10.toLocaleString('en')} to {replies.high90.toLocaleString('en')}
          </dd>
        </div>
      )}
      {first.sample > 0 && (
        <div>
          <dt>First reply after, median</dt>
          <dd>{duration(first.median)}</dd>
          <dd class="sub">
            8 of 10 times: {duration(first.low10)} to {duration(first.high90)}
          </dd>
        </div>
      )}
      <div>
        <dt>Judged</dt>
        <dd>
          {card.judged.toLocaleString('en')} <small>of {counted(card.posts, 'post')}</small>
        </dd>
        <dd class="sub">{leftOut || 'None is left out.'}</dd>
      </div>
    </dl>
  );
}

function When({
  title,
  names,
  rates,
}: {
  title: string;
  names: readonly string[];
  rates: readonly Proportion[];
}) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      <p class="sub">Hollow: too few posts to tell. Your own clock.</p>
      <Columns names={names} rates={rates} />
      <Numbers
        head={[
          title.replace('By ', '').replace(/^./, (first) => first.toUpperCase()),
          'Posts',
          'Answered',
          'Rate',
        ]}
        rows={names.map((name, index) => {
          const rate = rates[index];
          if (!rate) return [name, 0, 0, '–'];
          return [name, rate.sample, rate.successes, rate.enough ? barInWords(rate) : 'too few to tell'];
        })}
      />
    </section>
  );
}

function NothingYet() {
  return (
    <>
      <h1>Scorecard</h1>
      <section class="panel empty">
        <h2>No posts yet</h2>
        <p>
          Write one on any of your sites and Chorus follows its replies from there. Or start with a past:{' '}
          <a href="#/data">import what you posted before</a> from Bluesky, Mastodon or a file, and the
          scorecard is there today.
        </p>
      </section>
    </>
  );
}
