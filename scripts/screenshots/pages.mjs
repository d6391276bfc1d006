import { dashboardPages } from './dashboardPages.mjs';

/** Who is signed in on the pages that need somebody: as the portal stores it in the browser's tab. */
const asDoctor = {
  'helsegraf.choice': JSON.stringify({
    asker: 'general-practitioner',
    nationalId: '07835249608',
    basis: 'EXCEPTION',
  }),
};

/** Somebody who has restricted critical information that only elevated access opens. */
const aboutSomebodyWhoHides = {
  'helsegraf.choice': JSON.stringify({ asker: 'general-practitioner', nationalId: '09856149835', basis: 'EXCEPTION' }),
};

/** Somebody who runs the service, and asks about nobody. */
const asOperator = {
  'helsegraf.choice': JSON.stringify({ asker: 'operator', nationalId: '07835249608', basis: 'EXCEPTION' }),
};

/**
 * The pages to take pictures of. Each is opened, `ready` is waited for, `act` is done if it has something to do, and the
 * picture is taken: of the whole page, or of what fits the window when `isWindowOnly` (on a desktop
 * alone, when it says so). `act` must find its way in either
 * language, so by roles, classes and names that are not translated.
 */
export const pages = [
  { name: 'portal-sign-in', path: '/', ready: '.sign-in-form' },
  {
    name: 'portal-explore',
    path: '/',
    ready: '.graphiql-container',
    stored: asDoctor,
    isWindowOnly: 'desktop',
    act: run,
  },
  {
    name: 'portal-missing',
    path: '/',
    ready: '.graphiql-container',
    stored: aboutSomebodyWhoHides,
    isWindowOnly: 'desktop',
    act: run,
  },
  {
    name: 'portal-operator',
    path: '/',
    ready: '.graphiql-container',
    stored: asOperator,
    isWindowOnly: 'desktop',
    act: ask,
  },
  { name: 'portal-plan', path: '/', ready: '.graphiql-container', stored: asDoctor, isWindowOnly: true, act: showPlan },
  { name: 'portal-schema', path: '/#/schema', ready: '.schema-page .tiles' },
  { name: 'portal-search', path: '/#/schema', ready: '.schema-page', act: search },
  { name: 'portal-type', path: '/#/schema/Patient', ready: '.type .field' },
  { name: 'portal-errors', path: '/#/errors', ready: '.error-code', isWindowOnly: true },
  { name: 'portal-changelog', path: '/#/changelog', ready: '.steps' },
  { name: 'portal-sdks', path: '/#/sdks', ready: '.sdks-page', isWindowOnly: true },
  { name: 'portal-start', path: '/#/start', ready: '.prose', isWindowOnly: true },
  { name: 'portal-people', path: '/#/people', ready: '.people-page .list', isWindowOnly: true },
  ...dashboardPages,
];

async function run(page) {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.waitForFunction(() =>
    /nationalId/.test(document.querySelector('.graphiql-variable-editor, .graphiql-editor-tool')?.textContent ?? ''),
  );
  await ask(page);
}

async function ask(page) {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await page.locator('.graphiql-execute-button').click();
  await answered;
  await page.locator('.verdict').waitFor();
  await page.locator('.result-window .view-line').nth(3).waitFor();
}

async function showPlan(page) {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.locator('.answer-head button').click();
  await page.locator('.plan-drawing .plan-request').first().waitFor();
}

async function search(page) {
  await page.getByRole('searchbox').fill('legemidler');
  await page.locator('.findings li').first().waitFor();
}
