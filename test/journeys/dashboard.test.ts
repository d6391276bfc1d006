import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';
import { chromiumPath, findAxeProblems, hasChromium, openPage, startBrowser } from '../support/browser.mjs';
import { startSystem, type System } from '../support/startSystem.ts';

const startMs = 60_000;
const journeyMs = 240_000;
const views = ['overview', 'operations', 'clients', 'sources', 'fields', 'cost', 'audit', 'adoption'];

/** Without a browser the journeys are counted as skipped, which CI does not let pass. */
const describeInBrowser = hasChromium ? describe : describe.skip;

describeInBrowser(`the dashboard, in a browser (needs Chromium at ${chromiumPath}, or CHROMIUM)`, () => {
  let system: System;
  let browser: Browser;
  let opened: Awaited<ReturnType<typeof openPage>>;
  let page: Page;

  beforeAll(async () => {
    system = await startSystem();
    browser = await startBrowser();
  }, startMs);
  afterAll(async () => {
    await browser.close();
    await system.stop();
  }, startMs);

  beforeEach(async () => {
    opened = await openPage(browser, { language: 'nb' });
    ({ page } = opened);
    page.setDefaultTimeout(journeyMs / 3);
    await page.goto(`${system.gatewayUrl}/dashboard/`);
  });
  afterEach(() => opened.close());

  test(
    'an operator signs in, and every view is free of what axe finds, in both languages and both themes',
    async () => {
      const problems = [await findAxeProblems(page)];
      await signIn(page);

      for (const view of views) {
        await open(page, view);
        problems.push(await findAxeProblems(page));
      }
      await page.getByRole('radio', { name: 'English' }).check({ force: true });
      await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
      for (const view of views) {
        await open(page, view);
        problems.push(await findAxeProblems(page));
      }

      expect(problems.flat()).toEqual([]);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Adoption');
      expect(await page.evaluate('getComputedStyle(document.body).colorScheme')).toBe('dark');
      expect({ violations: opened.violations, errors: opened.errors }).toEqual({ violations: [], errors: [] });
      expect([...opened.visited].toSorted()).toEqual(['127.0.0.1', 'localhost']);
    },
    journeyMs,
  );

  test(
    'a filter stands in the address, narrows what is shown, and is undone by the browser’s back button',
    async () => {
      await signIn(page);
      await open(page, 'operations');
      const rows = page.getByRole('table', { name: 'Operasjoner' }).getByRole('row');
      const all = await rows.count();

      await page.getByRole('combobox', { name: 'Operasjon' }).selectOption('PatientOverview');
      await rows.nth(2).waitFor({ state: 'detached' });

      expect(await page.locator('tr[data-chosen="true"]').count()).toBe(1);
      expect(new URL(page.url()).hash).toBe('#/operations?operation=PatientOverview');
      await page.goBack();
      await rows.nth(all - 1).waitFor();
      expect(new URL(page.url()).hash).toBe('#/operations');
    },
    journeyMs,
  );

  test(
    'a chart is read with the keyboard alone, and as a table',
    async () => {
      await signIn(page);
      expect(await page.locator(':focus').textContent()).toBe('Oversikt');
      await page.reload();
      await open(page, 'overview', '?period=7d');

      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe('Hopp til innholdet');
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').getAttribute('id')).toBe('content');

      const chart = page.getByRole('slider', { name: 'Forespørsler' });
      await chart.focus();
      const latest = await chart.getAttribute('aria-valuetext');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      const earlier = await chart.getAttribute('aria-valuetext');
      expect(earlier).toMatch(/: Forespørsler: |, Forespørsler: /);
      expect(earlier).not.toBe(latest);

      await page.getByRole('button', { name: 'Tabell: Forespørsler' }).click();
      const table = page.getByRole('table', { name: 'Forespørsler' });
      const [when = '', figure = ''] = (earlier ?? '').split(', Forespørsler: ');
      await table.getByRole('row', { name: `${when} ${figure}` }).waitFor();
    },
    journeyMs,
  );

  test(
    'figures that are not there are told in words, each kind in its own',
    async () => {
      await signIn(page);

      await open(page, 'overview', '?client=nobody-asked-with-this');
      expect(await missing(page)).toContain('Det er ikke registrert noe i utvalget');

      await changeAnswers(page, (insight) => ({ ...insight, traffic: unavailable }));
      await open(page, 'clients');
      expect(await missing(page)).toContain('Lageret for driftstall svarer ikke');

      await changeAnswers(page, hideFirstOperation);
      await open(page, 'operations');
      await page
        .getByRole('row', { name: /færre enn 5/ })
        .first()
        .waitFor();

      await page.unroute(graphql);
      await page.route(graphql, (route) => route.abort());
      await page.getByRole('button', { name: 'Hent nå' }).click();
      await page.getByText('Porten svarer ikke').waitFor();
      await page.getByText(/Siste forsøk mislyktes/).waitFor();
    },
    journeyMs,
  );

  test(
    'somebody who has no right to the figures is told so, and an operator may sign in afterwards',
    async () => {
      await page.route('**/test-token', (route) =>
        route.continue({
          postData: JSON.stringify({
            ...(route.request().postDataJSON() as object),
            persona: 'nurse',
            scope: ['nhn:helsegraf/read'],
          }),
        }),
      );
      await page.getByRole('button', { name: 'Logg inn som operatør' }).click();
      expect(await missing(page)).toContain('Ingen tilgang');

      await page.unroute('**/test-token');
      await page.getByRole('button', { name: 'Logg ut' }).click();
      await signIn(page);
    },
    journeyMs,
  );

  test(
    'the refreshing stands still when told to',
    async () => {
      await signIn(page);

      await page.getByRole('button', { name: 'Stans oppdatering' }).click();

      expect(await page.getByRole('button', { name: 'Stans oppdatering' }).getAttribute('aria-pressed')).toBe('true');
      const asked = page.waitForRequest(graphql);
      await page.getByRole('button', { name: 'Hent nå' }).click();
      await asked;
    },
    journeyMs,
  );
});

const graphql = '**/graphql';
const shown = '.panel, .missing';

async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Logg inn som operatør' }).click();
  await page.locator(shown).first().waitFor();
}

/** Follows the address of a view, and waits until it shows something. */
async function open(page: Page, view: string, filters = ''): Promise<void> {
  await page.evaluate(`location.hash = '#/${view}${filters}'`);
  await page.locator(`.menu a[aria-current][href^="#/${view}"]`).waitFor();
  await page.locator('.content').locator(shown).first().waitFor();
  await page.locator('.waiting, [aria-busy="true"]').waitFor({ state: 'detached' });
}

async function missing(page: Page): Promise<string> {
  const note = page.locator('[data-missing]').first();
  await note.waitFor();
  return (await note.textContent()) ?? '';
}

const unavailable = {
  __typename: 'SourceUnavailable',
  source: { service: 'INSIGHT', fetchedAt: '2026-11-22T12:00:00Z' },
  reason: 'TIMEOUT',
  retryable: true,
  retryAfterSeconds: null,
};

type Json = Record<string, unknown>;

/** From here on the browser is given other answers than the gateway's own: what is hard to bring about in a whole system. */
async function changeAnswers(page: Page, change: (insight: Json) => Json): Promise<void> {
  await page.unroute(graphql);
  await page.route(graphql, async (route: Route) => {
    const response = await route.fetch();
    const body = (await response.json()) as { data: { insight: Json } };
    await route.fulfill({ response, json: { data: { insight: change(body.data.insight) } } });
  });
}

function hideFirstOperation(insight: Json): Json {
  const traffic = insight['traffic'] as Json & { byOperation?: (Json & { figures: Json })[] };
  const [first, ...others] = traffic.byOperation ?? [];
  if (first?.figures === undefined) return insight;
  const figures = { ...first.figures, requests: { value: null, isHidden: true }, latency: null };
  return { ...insight, traffic: { ...traffic, byOperation: [{ ...first, figures }, ...others] } };
}
