/** What our scripts in one frame share in its isolated world, where the page cannot see it. */
import type { Composer, Site } from '../sites/model.ts';

declare global {
  /** Composers of the page's site, put there by a script that the build makes of each site's declaration. */
  var chorusComposers: readonly Composer[] | undefined;
  /** The page's site, put there for the reader. */
  var chorusSite: Site | undefined;
  /** Aborting it takes everything of ours off the frame. */
  var chorusEnd: AbortController | undefined;
  /** Set by the coach, which from then on notices composers itself: coaches the focused box, on request any box. */
  var chorusCoach: Promise<(onRequest: boolean) => void> | undefined;
  /** Whether the coach that comes next was asked for by the user. */
  var chorusRequest: boolean | undefined;
}
