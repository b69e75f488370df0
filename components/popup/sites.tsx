import { Switch } from '../switch.tsx';
import type { Popup, PopupState } from './store.ts';

export function Sites({ popup, state }: { popup: Popup; state: PopupState }) {
  return (
    <section class="sites">
      <h2>Where Chorus coaches</h2>
      <ul>
        {state.switches?.sites.map((site) => (
          <li key={site.id}>
            <Switch
              label={site.name}
              on={site.on}
              {...(site.added ? { hint: 'added by you; off takes the permission back' } : {})}
              onSwitch={(on) => void popup.switchSite(site.id, on)}
            />
          </li>
        ))}
      </ul>
      <p class="fine">On a site that is off, no script of Chorus runs.</p>
    </section>
  );
}
