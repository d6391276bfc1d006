/**
 * `npm run screenshots [-- PART-OF-A-NAME…] [--port N]`: takes a picture of each page of the portal and the dashboard, in
 * both languages, both themes and two widths, into `.helsegraf/screenshots/`. Uses the system that runs on the port (4000
 * unless said); when none does, starts one and ends it afterwards.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumPath, hasChromium, openPage, startBrowser } from '../test/support/browser.mjs';
import { pages } from './screenshots/pages.mjs';
import { root } from './workspaces.mjs';

const languages = ['nb', 'en'];
const themes = ['light', 'dark'];
const widths = ['desktop', 'phone'];
const directory = join(root, '.helsegraf/screenshots');
const readyWithinMs = 90_000;
const pageWithinMs = 30_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4000' } },
});

if (hasChromium) await takeAll();
else fail(`no browser at ${chromiumPath}; install Chromium or say with CHROMIUM where it is`);

async function takeAll() {
  const wanted = listPictures().filter(({ name }) => positionals.every((part) => name.includes(part)));
  if (wanted.length === 0) return fail(`no picture has ${positionals.join(' and ')} in its name`);
  const system = (await findSystem(values.port)) ?? (await startSystem());
  const browser = await startBrowser();
  mkdirSync(directory, { recursive: true });
  try {
    for (const picture of wanted) await take(browser, system.url, picture);
  } finally {
    await browser.close();
    await system.stop();
  }
}

/** Named by page, language, theme and width, so that a listing puts side by side what belongs together. */
function listPictures() {
  return pages.flatMap((page) =>
    languages.flatMap((language) =>
      themes.flatMap((theme) =>
        widths.map((width) => ({ page, language, theme, width, name: `${page.name}-${language}-${theme}-${width}` })),
      ),
    ),
  );
}

async function take(browser, url, { page: wanted, name, ...look }) {
  const path = join(directory, `${name}.png`);
  rmSync(path, { force: true });
  const { page, violations, errors, close } = await openPage(browser, { ...look, stored: wanted.stored });
  page.setDefaultTimeout(pageWithinMs);
  try {
    await page.goto(new URL(wanted.path, url).href);
    await page.locator(wanted.ready).first().waitFor();
    await wanted.act?.(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path, fullPage: isWhole(wanted, look) });
    const wrong = [...violations, ...errors];
    if (wrong.length > 0) fail(`${name}: ${wrong.join('; ')}`);
    else console.log(name);
  } catch (error) {
    fail(`${name}: ${error.message.split('\n')[0]}`);
  } finally {
    await close();
  }
}

/** On a phone everything stands below everything else, and only the whole page shows it. */
function isWhole({ isWindowOnly = false }, { width }) {
  return isWindowOnly === 'desktop' ? width === 'phone' : !isWindowOnly;
}

async function findSystem(port) {
  const url = `http://localhost:${port}`;
  const isThere = await fetch(`${url}/health`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
  return isThere ? { url, stop: () => undefined } : undefined;
}

/** On ports that nobody else is likely to use. */
async function startSystem() {
  const portBase = 6_000 + (process.pid % 10) * 150;
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port-base', String(portBase)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('Helsegraf is ready') && resolve());
    child.once('exit', () => reject(new Error('the system ended before it was ready')));
    setTimeout(() => reject(new Error('the system was not ready in time')), readyWithinMs).unref();
  });
  return {
    url: `http://localhost:${portBase}`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function fail(reason) {
  process.stderr.write(`screenshots: ${reason}\n`);
  process.exitCode = 1;
}
