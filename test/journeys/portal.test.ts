import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Browser, type Page, chromium } from 'playwright-core';
import { startSystem } from '../support/startSystem.ts';

type System = Awaited<ReturnType<typeof startSystem>>;

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const startMs = 60_000;
const journeyMs = 40_000;

/** Without a browser the journeys are counted as skipped, which CI does not let pass. */
const describeInBrowser = existsSync(executablePath) ? describe : describe.skip;

describeInBrowser(`the portal, in a browser (needs Chromium at ${executablePath}, or CHROMIUM)`, () => {
  let system: System;
  let browser: Browser;
  let page: Page;
  let visited: Set<string>;
  let violations: string[];

  beforeAll(async () => {
    system = await startSystem();
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    });
  }, startMs);
  afterAll(async () => {
    await browser.close();
    await system.stop();
  }, startMs);

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    visited = new Set();
    violations = [];
    context.on('request', (request) => visited.add(new URL(request.url()).hostname));
    await context.exposeFunction('reportViolation', (violation: string) => violations.push(violation));
    await context.addInitScript(
      `addEventListener('securitypolicyviolation', (e) => reportViolation(e.violatedDirective + ' ' + e.blockedURI))`,
    );
    page = await context.newPage();
    page.setDefaultTimeout(journeyMs / 2);
    await page.goto(system.gatewayUrl);
  });
  afterEach(async () => {
    await setFault(system, 'sfm', 'none');
    await page.context().close();
  });

  test(
    'a general practitioner signs in, asks about Ivrig Bjørk and reads the answer, and nothing leaves the machine',
    async () => {
      await signIn(page, { asker: 'General practitioner', person: 'Ivrig Bjørk' });
      const answer = await run(page);

      expect(answer).toMatchObject({ status: 200, body: { data: { patient: { person: { __typename: 'Person' } } } } });
      expect(answer.body).not.toHaveProperty('errors');
      await page.getByText('Answered', { exact: true }).waitFor();
      await page.locator('.result-window').getByText('"patient"').waitFor();
      expect([...visited].toSorted()).toEqual(['127.0.0.1', 'localhost']);
      expect(violations).toEqual([]);
    },
    journeyMs,
  );

  test(
    'a source that is down is told in words above the answer',
    async () => {
      await setFault(system, 'sfm', 'down');
      await signIn(page, { asker: 'General practitioner', person: 'Ivrig Bjørk' });
      await run(page);

      const notes = page.getByRole('region', { name: 'About the answer' });
      await notes.getByText('SourceUnavailable').first().waitFor({ state: 'attached' });
      expect(await notes.textContent()).toContain('patient.medicationList');
    },
    journeyMs,
  );

  test(
    'another person empties the answer, and the citizen asks about themself',
    async () => {
      await signIn(page, { asker: 'Nurse', person: 'Ivrig Bjørk' });
      await run(page);

      await page.getByRole('button', { name: 'Change', exact: true }).click();
      await choose(page, { asker: 'The citizen', person: 'Smidig Furu' });
      await page.getByRole('button', { name: 'Use this choice' }).click();
      await page.getByText('Run an operation to see the answer here.').waitFor();
      await page.locator('.operation', { hasText: 'MyOverview' }).click();
      await page.getByRole('tab', { name: 'MyOverview' }).or(page.getByTitle('MyOverview')).first().waitFor();
      const answer = await run(page);

      expect(answer.status).toBe(200);
      expect(answer.request).not.toContain('07835249608');
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
  await page.getByLabel('Search by name').fill(person);
  await page.getByRole('radio', { name: new RegExp(`^${person} `) }).check();
}

async function signIn(page: Page, choice: Choice): Promise<void> {
  await choose(page, choice);
  await page.getByRole('button', { name: 'Sign in and open the explorer' }).click();
  await page.getByRole('region', { name: 'Variables' }).getByText('"nationalId"').waitFor();
}

/** Presses the run button and waits for the gateway's answer. */
async function run(page: Page): Promise<{ status: number; request: string; body: unknown }> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const response = await answered;
  return { status: response.status(), request: response.request().postData() ?? '', body: await response.json() };
}

async function setFault({ adminUrl }: System, service: string, fault: string): Promise<void> {
  const response = await fetch(`${adminUrl}/faults/${service}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fault }),
  });
  if (!response.ok) throw new Error(`the fault could not be set: ${response.status}`);
}
