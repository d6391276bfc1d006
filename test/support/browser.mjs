import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

/** Debian's Chromium, or the one that the variable names. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Without a browser, what needs one is skipped; CI does not let that pass. */
export const hasChromium = existsSync(chromiumPath);

/** The widths that pages are looked at in. */
export const widths = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function startBrowser() {
  return chromium.launch({ executablePath: chromiumPath, args });
}

/**
 * A page of its own, with what it has done wrong so far: the pages choose language and theme by what the browser says it
 * prefers.
 */
export async function openPage(browser, { language = 'en', theme = 'light', width = 'desktop', stored = {} } = {}) {
  const context = await browser.newContext({
    viewport: widths[width],
    locale: language === 'nb' ? 'nb-NO' : 'en-GB',
    colorScheme: theme,
    reducedMotion: 'reduce',
    ...(width === 'phone' ? { hasTouch: true, isMobile: true } : {}),
  });
  const visited = new Set();
  const violations = [];
  const errors = [];
  context.on('request', (request) => visited.add(new URL(request.url()).hostname));
  await context.exposeFunction('reportViolation', (violation) => violations.push(violation));
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', (e) => reportViolation(e.violatedDirective + ' ' + e.blockedURI))`,
  );
  await context.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries))
      if (sessionStorage.getItem(key) === null) sessionStorage.setItem(key, value);
  }, stored);
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  return { page, visited, violations, errors, close: () => context.close() };
}

/**
 * What axe finds wrong in the page as it stands (WCAG 2.2 A and AA, and good practice), a line for each: rule, place and
 * what to do. It is evaluated and not added as a script, which the pages' policy forbids.
 *
 * @param exclude selectors of what is not ours to mend
 */
export async function findAxeProblems(page, { exclude = [] } = {}) {
  await page.evaluate(axe.source);
  // Only the first of what is right is described in full, which nobody reads.
  const run = (left) => window.axe.run({ exclude: left }, { resultTypes: ['violations'] });
  const { violations } = await page.evaluate(run, exclude);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}
