import { waitUntilHealthy } from './waitUntilHealthy.mjs';

const readyWithinMs = 60_000;

/**
 * Makes the tables and logins of the run's own store of figures, and fills it with a month that is made up, so that there is
 * something to look at.
 *
 * @param {ReturnType<typeof import('./describeSystem.mjs').describeSystem>['ownFigures']} store undefined when figures are
 *   kept elsewhere: what is there is real
 * @param {Pick<typeof import('../../sandbox/dist/index.js'), 'legalEntities'>} sandbox
 */
export async function prepareFigures(store, { legalEntities }) {
  if (store === undefined) return;
  const { healthUrl, ownerUrl, passwords } = store;
  const [{ createLogins, migrate }, { fillWithHistory }] = await Promise.all([
    import('@helsegraf/insight'),
    import('@helsegraf/insight/history'),
    waitUntilHealthy(healthUrl, Date.now() + readyWithinMs),
  ]);
  await migrate(ownerUrl);
  await createLogins(ownerUrl, 'helsegraf_insight_login', passwords);
  await fillWithHistory({ ownerUrl, mode: 'sandbox', organisations: legalEntities });
}
