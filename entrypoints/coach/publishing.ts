/** From the press of Post to the site's word on it. Outlives the composer, which leaves the page when it worked. */
import { editorFor } from '../../lib/editors/editor-for.ts';
import { call } from '../../lib/messaging/calls.ts';
import { readAccount } from '../../lib/page/account.ts';
import type { FoundComposer } from '../../lib/page/composer.ts';
import { type Outcome, watchConfirmation } from '../../lib/page/confirmation.ts';
import { type Observations, observeAnchors } from '../../lib/page/drift.ts';
import { type Submit, watchSubmit } from '../../lib/page/submit.ts';
import { moved, observed, settled, submitted } from '../../lib/protocol/calls.ts';
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
      if (submit.edits) return;
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

/**
 * Follows a published post from its editing to the new address that the site gives it.
 * @param staying ends with our stay on the page
 */
export function followEdit(site: Site, found: FoundComposer, staying: AbortSignal): void {
  if (!site.confirmation.editsMove) return;
  const saved = ({ edits }: Submit) => {
    const from = edits?.permalink;
    if (!from) return;
    const texts = found.editors.map((root) => editorFor(root).read().text);
    const tell = (outcome: Outcome) => {
      if (outcome.is === 'published') call(moved, { from, to: outcome.permalink }).catch(() => {});
    };
    watchConfirmation(site, found.frame, readAccount(site), texts, tell, staying);
  };
  watchSubmit(site, found, saved, staying);
}

/** Tells how well the site's declaration fits; when nobody listens, the next composer tells it again. */
function report(observations: Observations): void {
  call(observed, observations).catch(() => {});
}
