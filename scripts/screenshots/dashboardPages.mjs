/** That somebody is signed in as the sandbox's operator: as the dashboard stores it in the browser's tab. */
const stored = { 'helsegraf.operator': 'operator' };

/** A week shows what a day cannot: days of work and days off. */
const views = [
  { view: 'overview', filters: 'period=7d' },
  { view: 'operations', filters: 'period=7d' },
  { view: 'clients', filters: 'period=7d' },
  { view: 'sources', filters: 'period=7d' },
  { view: 'source', filters: 'period=7d&source=CENTRAL_PRESCRIBING_MODULE', of: 'sources' },
  { view: 'fields', filters: 'period=30d' },
  { view: 'cost', filters: 'period=7d' },
  { view: 'audit', filters: '' },
  { view: 'adoption', filters: 'period=30d' },
  { view: 'municipalities', filters: 'period=30d&source=TREATMENT_PLANS', of: 'adoption' },
  { view: 'nothing', filters: 'client=nobody', of: 'overview' },
];

/** The pages of the dashboard to take pictures of (`pages.mjs`). */
export const dashboardPages = [
  { name: 'dashboard-sign-in', path: '/dashboard/', ready: '.alone-sheet button' },
  ...views.map(({ view, filters, of = view }) => ({
    name: `dashboard-${view}`,
    path: `/dashboard/#/${of}?${filters}`,
    ready: '.panel, .missing',
    stored,
    act: waitForFigures,
  })),
];

async function waitForFigures(page) {
  await page.locator('.waiting, [aria-busy="true"]').first().waitFor({ state: 'detached' });
}
