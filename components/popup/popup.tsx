/** The popup: the scorecard at a glance, what to do next, and the switches. */
import { Logo } from '../logo.tsx';
import { Switch } from '../switch.tsx';
import { useStore } from '../use-store.ts';
import { Home } from './home.tsx';
import { Sites } from './sites.tsx';
import type { Popup } from './store.ts';

export function PopupView({ popup }: { popup: Popup }) {
  const state = useStore(popup.store, (all) => all);
  const here = state.switches?.here;
  return (
    <div class="popup">
      <header class="top">
        <h1>
          <Logo /> Chorus
        </h1>
        {here?.is === 'site' && (
          <Switch label={here.host} on={here.on} onSwitch={(on) => void popup.switchSite(here.site, on)} />
        )}
      </header>
      <main>
        {state.page === 'home' ? <Home popup={popup} state={state} /> : <Sites popup={popup} state={state} />}
      </main>
      <p class="notice" role="status">
        {state.notice}
      </p>
      <nav class="foot" aria-label="Chorus">
        <button type="button" class="foot-button" onClick={() => popup.ports.openDashboard('scorecard')}>
          Scorecard
        </button>
        <button
          type="button"
          class="foot-button"
          aria-pressed={state.page === 'sites'}
          onClick={() => popup.turnTo(state.page === 'sites' ? 'home' : 'sites')}
        >
          Sites
        </button>
        <button type="button" class="foot-button" onClick={() => popup.ports.openDashboard('settings')}>
          Settings
        </button>
      </nav>
    </div>
  );
}
