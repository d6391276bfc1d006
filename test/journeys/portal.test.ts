import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, findAxeProblems, hasChromium, openPage, startBrowser } from '../support/browser.mjs';
import type { OpenedPage, PageOptions } from '../support/browser.mjs';
import { repositoryRoot } from '../support/runCommand.ts';
import { startSystem } from '../support/startSystem.ts';

const startMs = 60_000;
const journeyMs = 60_000;

/** What is the editor's own, and not ours to mend; and rows that are as those above them, which axe takes seconds for. */
const exclude = [
  '.monaco-editor',
  '.graphiql-sidebar',
  '.graphiql-tabs',
  ...['.list tr', '.people label', '.names li', '.codes li', '.steps > li'].map((row) => `${row}:nth-child(n + 6)`),
];

/** Without a browser the journeys are counted as skipped, which CI does not let pass. */
const describeInBrowser = hasChromium ? describe : describe.skip;

describeInBrowser(`the portal, in a browser (needs Chromium at ${chromiumPath}, or CHROMIUM)`, () => {
  let system: Awaited<ReturnType<typeof startSystem>>;
  let browser: Browser;
  let opened: OpenedPage;
  let page: Page;

  beforeAll(async () => {
    system = await startSystem();
    browser = await startBrowser();
  }, startMs);
  afterAll(async () => {
    await browser.close();
    await system.stop();
  }, startMs);
  afterEach(async () => {
    await system.clearFaults();
    await opened.close();
  });

  /** Opens the portal. What it throws, or its policy blocks, fails the journey. */
  async function open(address = '', options: PageOptions = {}): Promise<void> {
    opened = await openPage(browser, options);
    ({ page } = opened);
    page.setDefaultTimeout(journeyMs / 2);
    await page.goto(`${system.gatewayUrl}/${address}`);
  }

  const expectNothingWrong = async () => {
    expect(await findAxeProblems(page, { exclude })).toEqual([]);
    expect([...opened.violations, ...opened.errors]).toEqual([]);
  };

  test(
    'a general practitioner signs in, sees the plan, asks about Ivrig Bjørk, and nothing leaves the machine',
    async () => {
      await open();
      await page.getByRole('heading', { name: 'Who is asking, and about whom?' }).waitFor();
      await expectNothingWrong();
      await signIn(page, { asker: 'General practitioner', person: 'Ivrig Bjørk' });

      await page.getByRole('button', { name: 'Query plan' }).click();
      const plan = page.getByRole('dialog', { name: 'Query plan: PatientOverview' });
      await plan.getByRole('heading', { name: 'Step 2 · side by side' }).waitFor();
      expect(await plan.locator('.plan-lines path').count()).toBeGreaterThan(2);
      expect(await plan.locator('.plan-price').textContent()).toContain('Persontjenesten1 call');
      await plan.getByText('The same as text').click();
      expect(await plan.locator('pre').textContent()).toMatch(/Step 1[^]*finds   Patient by id[^]*Services, at most/);
      await expectNothingWrong();
      await plan.getByRole('button', { name: 'Close' }).click();

      const answer = await run(page);
      expect(answer).toMatchObject({ status: 200, body: { data: { patient: { person: { __typename: 'Person' } } } } });
      expect(answer.body).not.toHaveProperty('errors');
      await page.locator('.result-window').getByText('"patient"').waitFor();
      const sources = page.getByRole('list', { name: 'Who answered' });
      expect(await sources.getByRole('listitem').allTextContents()).toContainEqual(
        expect.stringMatching(/^Persontjenesten answered/),
      );
      await expectNothingWrong();
      expect([...opened.visited].toSorted()).toEqual(['127.0.0.1', 'localhost']);
    },
    journeyMs,
  );

  test(
    'each kind of missing data is told in words above the answer, in Norwegian too',
    async () => {
      await system.setFault('sfm', 'down');
      await open('', { language: 'nb', theme: 'dark' });
      await signIn(page, { asker: 'Fastlege', person: 'Varsom Rogn' });
      await run(page);

      const notes = page.getByRole('region', { name: 'Om svaret' });
      await notes.getByText('svarte ikke (', { exact: false }).first().waitFor();
      const told = (await notes.textContent()) ?? '';
      expect(told).toMatch(/Kritisk informasjon\s*sperret/);
      expect(told).toContain('patient.medicationList');
      expect(told).toContain('Les det aldri som «ingen».');
      expect(told).toContain('Personen har sperret disse opplysningene.');
      await expectNothingWrong();

      await change(page, { asker: 'Fastlege', person: 'Stille Gran' }, 'nb');
      await run(page);
      const reserved = notes.getByText('Personen har reservert seg mot dette registeret.', { exact: false });
      await reserved.first().waitFor({ state: 'attached' });
    },
    journeyMs,
  );

  test(
    'another person empties the answer, and the citizen asks about themself',
    async () => {
      await open('#/people');
      await page.getByRole('button', { name: 'As the doctor: Ivrig Bjørk' }).click();
      await page.getByRole('region', { name: 'Variables' }).getByText('"nationalId"').waitFor();
      await run(page);

      await change(page, { asker: 'The citizen', person: 'Smidig Furu' }, 'en');
      await page.getByText('Run an operation to see the answer here.').waitFor();
      await page.locator('.operation', { hasText: 'MyOverview' }).click();
      await page.getByRole('tab', { name: 'MyOverview' }).or(page.getByTitle('MyOverview')).first().waitFor();
      const answer = await run(page);

      expect(answer.status).toBe(200);
      expect(answer.request).not.toContain('07835249608');
    },
    journeyMs,
  );

  test(
    'the reference is searched in Norwegian words, says who may read what, and needs no editor',
    async () => {
      await open('#/schema');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.getByRole('searchbox').fill('fodselsnummer');
      await page.getByRole('link', { name: /BIRTH_NUMBER/ }).click();
      await page.getByRole('heading', { name: 'NationalIdentityNumberKind' }).waitFor();
      await page.goto(`${system.gatewayUrl}/#/schema/Patient.medicationList`);
      const field = page.getByRole('listitem').filter({ hasText: "The person's medication list" });
      expect(await field.textContent()).toMatch(
        /Who may read.*care relation.*Answered by.*Sentral forskrivningsmodul/s,
      );

      await page.getByLabel('Language').selectOption('nb');
      await page.getByLabel('Utseende').selectOption('dark');
      await page.reload();
      await page.getByRole('heading', { name: 'Skjema' }).waitFor();
      expect(await field.textContent()).toContain('Hvem får se');
      const look = await page.evaluate('[document.documentElement.lang, getComputedStyle(document.body).colorScheme]');
      expect(look).toEqual(['nb', 'dark']);
      expect(asked.filter((url) => /editor|monaco|Explorer/.test(url))).toEqual([]);
    },
    journeyMs,
  );

  test.each([
    { theme: 'light', width: 'desktop' },
    { theme: 'dark', width: 'phone' },
  ] as const)(
    'every page is found by the menu, is free of faults that axe finds, and fits ($theme, $width)',
    async (look) => {
      await open('#/schema', look);
      const menu = page.getByRole('navigation', { name: 'Pages' });
      await menu.waitFor();
      const names = await menu.getByRole('link').allTextContents();
      expect(names.slice(0, 6)).toEqual(['Explore', 'Schema', 'Errors', 'Changelog', 'SDKs', 'People']);
      for (const name of names) {
        await menu.getByRole('link', { name, exact: true }).click();
        await page.locator('.page h1, .sign-in-page h1').filter({ visible: true }).waitFor();
        await expectNothingWrong();
        const tooWide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect([name, tooWide]).toEqual([name, 0]);
      }
      await page.goto(`${system.gatewayUrl}/#/errors/RATE_LIMITED`);
      expect(await page.locator('#RATE_LIMITED').textContent()).toContain('Retry-After');
    },
    journeyMs,
  );

  test(
    'as files alone, in a folder of any host, it has the reference, and says that there is nobody to sign in',
    async () => {
      const host = await serveFiles(join(repositoryRoot, 'portal/dist'), '/docs/portal/');
      try {
        await open();
        await page.goto(`${host.url}#/errors`);
        await page.getByRole('heading', { name: 'Errors', exact: true }).waitFor();
        await page.getByRole('link', { name: 'Explore' }).click();

        expect(await page.getByRole('alert').textContent()).toContain('portal-settings.json');
      } finally {
        host.stop();
      }
    },
    journeyMs,
  );
});

interface Choice {
  readonly asker: string;
  readonly person: string;
}

async function choose(page: Page, { asker, person }: Choice): Promise<void> {
  await page.getByRole('radio', { name: asker, exact: true }).check();
  await page.getByRole('searchbox').fill(person);
  await page.getByRole('radio', { name: new RegExp(`^${person} `) }).check();
}

async function signIn(page: Page, choice: Choice): Promise<void> {
  await choose(page, choice);
  await page.locator('.sign-in-actions [type=submit]').click();
  await page.getByRole('region', { name: 'Variables' }).getByText('"nationalId"').waitFor();
}

async function change(page: Page, choice: Choice, language: 'nb' | 'en'): Promise<void> {
  const words = { nb: ['Bytt', 'Bruk dette valget'], en: ['Change', 'Use this choice'] } as const;
  const [open, use] = words[language];
  await page.getByRole('button', { name: open, exact: true }).click();
  await choose(page, choice);
  await page.getByRole('button', { name: use }).click();
}

/** Presses the run button and waits for the gateway's answer. */
async function run(page: Page): Promise<{ status: number; request: string; body: unknown }> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const response = await answered;
  return { status: response.status(), request: response.request().postData() ?? '', body: await response.json() };
}

/** A host of files that knows nothing of what they are. */
async function serveFiles(directory: string, prefix: string) {
  const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
  const server = createServer((request, response) => {
    const name = (request.url ?? '').replace(prefix, '') || 'index.html';
    readFile(join(directory, name)).then(
      (content) => response.writeHead(200, { 'content-type': types[name.split('.').at(-1) ?? ''] ?? '' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}${prefix}`, stop };
}
