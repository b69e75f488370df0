/** Takes down what pages tell of a site's anchors, so that the popup can say when a site has changed under us. */
import { type Route, route } from '../../lib/messaging/calls.ts';
import { observed, unknownBox } from '../../lib/protocol/calls.ts';
import { noteObservations } from '../../lib/settings/observations.ts';
import { siteOf } from './state.ts';

export const driftRoutes: readonly Route[] = [
  route(observed, async (observations, { url }) => {
    const site = await siteOf(url);
    if (site) await noteObservations(site.id, observations);
  }),
  route(unknownBox, async (_, { url }) => {
    const site = await siteOf(url);
    if (site) await noteObservations(site.id, { unknown: 1 });
  }),
];
