/** From the press of Post to the site's word on it. Outlives the composer, which leaves the page when it worked. */
import { call } from '../../lib/messaging/calls.ts';
import { readAccount } from '../../lib/page/account.ts';
import type { FoundComposer } from '../../lib/page/composer.ts';
import { type Outcome, watchConfirmation } from '../../lib/page/confirmation.ts';
import { type Observations, observeAnchors } from '../../lib/page/drift.ts';
import { watchSubmit } from '../../lib/page/submit.ts';
import { observed, settled, submitted } from '../../lib/protocol/calls.ts';
import type { Site } from '../../lib/sites/model.ts';
import type { Coached } from '../../lib/tracking/model.ts';

export interface Published {
  readonly site: Site;
  readonly found: FoundComposer;
  /** The parts as they are in the editors at this moment. */
  texts(): string[];
  /** What was offered and taken while these parts were written. */
  coached(texts: readonly string[]): Coached;
}

/**
 * Follows every post that is sent from a composer.
 * @param composing ends with the composer
 * @param staying ends with our stay on the page
 */
export function followPublishing(published: Published, composing: AbortSignal, staying: AbortSignal): void {
  const { site, found } = published;
  report(observeAnchors(site, found));
  watchSubmit(
    site,
    found,
    (submit) => {
      const parts = published.texts().filter((text) => text.trim() !== '');
      if (parts.length === 0) return;
      const account = readAccount(site);
      const sent = call(submitted, {
        account: account?.name ?? '',
        parts,
        public: submit.public,
        coached: published.coached(parts),
      });
      // Where the site's API confirms, the page has no more to say.
      if (site.confirmation.otherwise === 'feed') report({ submitted: 1 });
      // The popup tells when posts cannot be kept; on the site's own page there is nothing to say about it.
      sent.catch(() => {});
      const tell = async (outcome: Outcome) => {
        if (outcome.is === 'published') report({ confirmed: 1 });
        await call(settled, { submission: await sent, outcome });
      };
      watchConfirmation(
        site,
        found.frame,
        account,
        parts,
        (outcome) => void tell(outcome).catch(() => {}),
        staying,
      );
    },
    composing,
  );
}

/** Tells how well the site's declaration fits; when nobody listens, the next composer tells it again. */
function report(observations: Observations): void {
  call(observed, observations).catch(() => {});
}
