import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config/readConfig.ts';
import { servePages } from './servePages.ts';

const sandbox = 'http://127.0.0.1:4100';
const purpose = { audience: 'nhn:helsegraf', scope: 'nhn:helsegraf/read' };
const config = {
  mode: 'sandbox',
  portalConnectsTo: [sandbox],
  publicUrl: 'http://localhost:4000',
  issuers: [{ issuer: 'http://127.0.0.1:4101', kind: 'helseid', algorithms: ['RS256'], ...purpose }],
} as unknown as Config;

let app: FastifyInstance;
let directory: string;
let url: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pages-'));
  const [portal, dashboard] = await Promise.all(['portal', 'dashboard'].map(writePage));
  app = fastify();
  app.addHook('onRequest', async (_request, reply) => void reply.header('cache-control', 'no-store, private'));
  await servePages(app, { portal, dashboard }, config);
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app.close();
  await rm(directory, { recursive: true });
});

async function writePage(name: string): Promise<string> {
  const folder = join(directory, name);
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), name);
  await writeFile(join(folder, 'assets/page-abc123.js'), '');
  return folder;
}

test('the page goes with the policy that the portal says it needs, and the sandbox as the one outside address', async () => {
  const policy = JSON.parse(await readFile(new URL('../../../portal/csp.json', import.meta.url), 'utf8')) as Record<
    string,
    string[]
  >;
  policy['connect-src']?.push(sandbox);

  const { headers, status } = await fetch(url);

  expect(status).toBe(200);
  expect(headers.get('content-security-policy')?.split(';').toSorted()).toEqual(
    Object.entries(policy)
      .map(([directive, sources]) => [directive, ...sources].join(' '))
      .toSorted(),
  );
});

test('the dashboard has an address of its own, with the same policy and settings', async () => {
  const page = await fetch(`${url}/dashboard`);
  const settings = await fetch(`${url}/dashboard/dashboard-settings.json`);

  expect([page.url, await page.text()]).toEqual([`${url}/dashboard/`, 'dashboard']);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await settings.json()).toEqual(await (await fetch(`${url}/portal-settings.json`)).json());
});

test('only files whose name changes with their content may be kept', async () => {
  const cacheControl = async (path: string) => (await fetch(`${url}${path}`)).headers.get('cache-control');

  expect(await cacheControl('/')).toBe('no-store, private');
  expect(await cacheControl('/assets/page-abc123.js')).toBe('public, max-age=31536000, immutable');
  expect(await cacheControl('/dashboard/assets/page-abc123.js')).toBe('public, max-age=31536000, immutable');
  expect(await cacheControl('/assets/other.js')).toBe('no-store, private');
  expect(await cacheControl('/dashboard/')).toBe('no-store, private');
});

test('the page is told which address proofs are made for, where the sandbox is and for whom tokens shall be, and nothing more', async () => {
  const settings = await fetch(`${url}/portal-settings.json`);

  expect(await settings.json()).toEqual({
    provenAddress: 'http://localhost:4000/graphql',
    sandbox,
    issuers: { helseid: purpose },
  });
});
