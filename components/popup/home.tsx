import { counted, leftOutSentence, percent } from '../../lib/scorecard/words.ts';
import { hours } from '../format.ts';
import { Interval } from '../interval.tsx';
import { PostRow } from '../post-row.tsx';
import { Sparkline } from '../sparkline.tsx';
import { TroubleNote } from '../trouble.tsx';
import type { Drift, Here, PopupRecord } from './ports.ts';
import { Replies } from './replies.tsx';
import type { Popup, PopupState } from './store.ts';
import { Teach } from './teach.tsx';

export function Home({ popup, state }: { popup: Popup; state: PopupState }) {
  const { switches, record, trouble } = state;
  return (
    <>
      {switches?.drift.map((drift) => (
        <DriftNote key={drift.site} drift={drift} popup={popup} />
      ))}
      {switches && <Around here={switches.here} popup={popup} shortcut={switches.boxShortcut} />}
      {trouble && <TroubleNote kind={trouble} retry={() => void popup.load()} />}
      {record && <Scorecard record={record} judgeAfterHours={switches?.judgeAfterHours ?? 24} />}
      {record && <Replies popup={popup} record={record} now={state.now} />}
      {record && record.recent.length > 0 && <Recent popup={popup} record={record} state={state} />}
      {!record && !trouble && <div class="loading" aria-busy="true" />}
    </>
  );
}

function Scorecard({ record, judgeAfterHours }: { record: PopupRecord; judgeAfterHours: number }) {
  const card = record.scorecard;
  if (card.posts === 0) return <Teach />;
  if (card.judged === 0) {
    return (
      <section class="young">
        <h2>Give them time</h2>
        <p>
          {counted(card.posts, 'post')} so far, none judged yet: a post counts once it is{' '}
          {hours(judgeAfterHours)} old and its replies were read.
        </p>
      </section>
    );
  }
  const [, asking, ...rest] = card.sentences;
  const leftOut = leftOutSentence(card.leftOut);
  return (
    <section aria-label="Scorecard">
      <Rate record={record} />
      <div class="compare">
        <Interval label="With an ask" rate={card.withAsk} />
        <Interval label="Without" rate={card.withoutAsk} quiet />
      </div>
      <p class={`verdict ${card.effect.claim}`}>
        {asking} {rest.find((sentence) => sentence !== leftOut)}
      </p>
      <p class="fine">
        Judged {hours(judgeAfterHours)} after posting. {leftOut}
      </p>
    </section>
  );
}

function Rate({ record: { scorecard } }: { record: PopupRecord }) {
  const { rate } = scorecard;
  return (
    <div class="rate">
      <div>
        {rate.enough ? (
          <p class="number">
            {percent(rate.rate)}
            <small>%</small>
          </p>
        ) : (
          <p class="number">
            {rate.successes}
            <small> of {rate.sample}</small>
          </p>
        )}
        <p class="about">
          {rate.enough ? (
            <>
              of your posts got a reply
              <br />
              {rate.successes.toLocaleString('en')} of {rate.sample.toLocaleString('en')} ·{' '}
              {percent(rate.low)} to {percent(rate.high)}%
            </>
          ) : (
            'posts got a reply · too few to tell'
          )}
        </p>
      </div>
      <Sparkline trend={scorecard.trend} />
    </div>
  );
}

function Recent({ popup, record, state }: { popup: Popup; record: PopupRecord; state: PopupState }) {
  return (
    <section class="list">
      <h2>
        <span>Recent posts</span>
        <button type="button" class="check" disabled={state.checking} onClick={() => void popup.checkNow()}>
          {state.checking ? 'Looking…' : 'Check now'}
        </button>
      </h2>
      <ul>
        {record.recent.map((post) => (
          <li key={post.id}>
            <PostRow post={post} now={state.now} open={() => popup.ports.openPost(post.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Around({ here, popup, shortcut }: { here: Here; popup: Popup; shortcut: string }) {
  if (here.is === 'instance') {
    return (
      <section class="offer">
        <p>
          This looks like a {here.software.charAt(0).toUpperCase() + here.software.slice(1)} server. Chorus
          asks for this host alone.
        </p>
        <button
          type="button"
          class="button primary"
          onClick={() => void popup.addHost(here.host, here.software)}
        >
          Coach on {here.host}
        </button>
      </section>
    );
  }
  if (here.is === 'site' && !here.on) {
    return <p class="offer">Chorus is off on {here.host}: no script of it runs there.</p>;
  }
  if (here.is === 'elsewhere' && shortcut) {
    return (
      <p class="offer">
        Any box on any page: focus it and press <kbd>{shortcut}</kbd>
      </p>
    );
  }
  return null;
}

function DriftNote({ drift, popup }: { drift: Drift; popup: Popup }) {
  return (
    <section class="drift" aria-label="A site has changed">
      <p>{drift.message}</p>
      <button type="button" class="button" onClick={() => void popup.copyReport(drift.site)}>
        Copy report
      </button>
    </section>
  );
}
