/** Who is signed in on the pages that need somebody: as the portal stores it in the browser's tab. */
const asDoctor = {
  'helsegraf.choice': JSON.stringify({
    asker: 'general-practitioner',
    nationalId: '07835249608',
    basis: 'EXCEPTION',
  }),
};

/**
 * The pages to take pictures of. Each is opened, `ready` is waited for, `act` is done if it has something to do, and the
 * picture is taken: of the whole page, or of what fits the window when `isWindowOnly`. `act` must find its way in either
 * language, so by roles, classes and names that are not translated.
 */
export const pages = [
  { name: 'portal-sign-in', path: '/', ready: '.sign-in-form' },
  { name: 'portal-explore', path: '/', ready: '.graphiql-container', stored: asDoctor, isWindowOnly: true, act: run },
];

async function run(page) {
  const button = page.locator('.graphiql-execute-button');
  await button.waitFor();
  await page.waitForTimeout(500);
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await button.click();
  await answered;
  await page.locator('.result-window').getByText('"patient"').waitFor();
}
