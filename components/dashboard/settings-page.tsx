import { counted, techniqueName } from '../../lib/scorecard/words.ts';
import { hours } from '../format.ts';
import { Switch } from '../switch.tsx';
import { useStore } from '../use-store.ts';
import type { Dashboard } from './store.ts';

/** Ages to judge at, in hours: from an afternoon to two weeks. */
const ages = [6, 12, 24, 48, 72, 168, 336];

export function SettingsPage({ dashboard }: { dashboard: Dashboard }) {
  const settings = useStore(dashboard.store, (state) => state.settings);
  const sites = useStore(dashboard.store, (state) => state.sites);
  const shortcut = useStore(dashboard.store, (state) => state.shortcut);
  if (!settings) return <h1>Settings</h1>;
  const offered = [...new Set([...ages, settings.judgeAfterHours])].sort((a, b) => a - b);
  return (
    <>
      <h1>Settings</h1>
      <section class="panel">
        <h2>Sites</h2>
        <p class="sub">On a site that is off, no script of Chorus runs.</p>
        <ul class="switches">
          {sites.map((site) => (
            <li key={site.id}>
              <Switch
                label={site.name}
                on={site.on}
                {...(site.added ? { hint: 'added by you; off takes the permission back' } : {})}
                onSwitch={(on) => void dashboard.switchSite(site.id, on)}
              />
            </li>
          ))}
        </ul>
      </section>
      <section class="panel">
        <h2>Coaching</h2>
        <div class="setting">
          <span>
            Shortcut
            <small>Opens the suggestions, or coaches the box you are in on any page.</small>
          </span>
          <span class="buttons">
            {shortcut ? <kbd>{shortcut}</kbd> : 'none'}
            <button type="button" class="button" onClick={() => dashboard.ports.openShortcuts()}>
              Change…
            </button>
          </span>
        </div>
        <Switch
          label="Rank advice by what worked for you"
          hint="Otherwise by published evidence alone."
          on={settings.learning}
          onSwitch={(learning) => void dashboard.change({ learning })}
        />
        <div class="setting">
          <span>
            Forget what was learned
            <small>Posts and figures stay; only the ranking starts over.</small>
          </span>
          <button type="button" class="button" onClick={() => void dashboard.forget()}>
            Forget
          </button>
        </div>
        <div class="setting">
          <span>
            Left out by you
            <small>{dismissedInWords(settings.dismissed)}</small>
          </span>
          <button
            type="button"
            class="button"
            disabled={settings.dismissed.length === 0}
            onClick={() => void dashboard.change({ dismissed: [] })}
          >
            Bring back
          </button>
        </div>
      </section>
      <section class="panel">
        <h2>Replies</h2>
        <div class="setting">
          <span>
            <label for="judge-after">Judge posts after</label>
            <small>Younger posts are left out of every rate. Changing it counts everything anew.</small>
          </span>
          <select
            id="judge-after"
            value={settings.judgeAfterHours}
            onChange={(event) =>
              void dashboard.change({ judgeAfterHours: Number(event.currentTarget.value) })
            }
          >
            {offered.map((age) => (
              <option key={age} value={age}>
                {hours(age)}
              </option>
            ))}
          </select>
        </div>
        <Switch
          label="Badge on the toolbar button"
          hint="The number of replies that wait for your answer."
          on={settings.badge}
          onSwitch={(badge) => void dashboard.change({ badge })}
        />
      </section>
      <p class="sub">Settings travel with your browser’s own sync; posts do not.</p>
    </>
  );
}

function dismissedInWords(dismissed: readonly string[]): string {
  if (dismissed.length === 0) return 'Nothing.';
  if (dismissed.includes('all')) return 'All suggestions.';
  return `${counted(dismissed.length, 'kind')}: ${dismissed.map(techniqueName).join(', ')}.`;
}
