import { errorCodes } from '@helsegraf/errors';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { services } from '@helsegraf/schema';
import { readContract } from './readContract.ts';
import { renderDocument, type RenderedDocument } from './renderDocument.ts';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const changelog = fileURLToPath(new URL('../../schema/changelog.json', import.meta.url));

/** What the portal knows of the repository, made when it is built: each a module of constants. */
const modules: Readonly<Record<string, () => string>> = {
  'virtual:contract': () => write('contract', readContract(readFileSync(join(docs, 'words.md'), 'utf8'))),
  'virtual:services': () => write('fieldServices', readServices()) + write('serviceNames', readServiceNames()),
  'virtual:changelog': () => `export const changelog = ${readFileSync(changelog, 'utf8')};\n`,
  'virtual:errors': () => write('errorCodes', errorCodes),
  'virtual:sdks': () => write('sdks', renderFolder('sdk', '#/sdks')),
  'virtual:start': () => write('start', renderStart()),
};

/** Gives the portal its reference: the contract, the error codes and the pages of `docs/` that it shows. */
export function reference(): Plugin {
  return {
    name: 'reference',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => modules[id.replace('\0', '')]?.(),
  };
}

/** The national service behind each field that one answers, by `Type.field`. */
function readServices(): Readonly<Record<string, string>> {
  const fields = readContract('').types.flatMap(({ name, fields: own }) => own.map((field) => ({ name, field })));
  return Object.fromEntries(
    fields.flatMap(({ name, field: { name: field, serviceCode } }) =>
      serviceCode === undefined ? [] : [[`${name}.${field}`, serviceCode]],
    ),
  );
}

/** What services are called, by their names in the graph and by those in code. */
function readServiceNames(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(services).flatMap(([name, { nationalService, display }]) => [
      [name, display],
      [nationalService, display],
    ]),
  );
}

/** Parsed as JSON, which browsers do faster than they read the same as a program. */
function write(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value ?? null))});\n`;
}

function renderFolder(folder: string, address: string): readonly RenderedDocument[] {
  const directory = join(docs, folder);
  const files = existsSync(directory) ? readdirSync(directory).filter((file) => file.endsWith('.md')) : [];
  return files
    .map((file) => renderDocument(slugOf(file), readFileSync(join(directory, file), 'utf8'), addressOf))
    .toSorted((a, b) => rank(a) - rank(b) || a.slug.localeCompare(b.slug));

  function addressOf(file: string): string | undefined {
    if (file === startFile) return '#/start';
    return files.includes(file) ? `${address}/${slugOf(file)}` : undefined;
  }
}

const startFile = 'getting-started.md';

function renderStart(): RenderedDocument | undefined {
  const path = join(docs, startFile);
  if (!existsSync(path)) return undefined;
  return renderDocument('start', readFileSync(path, 'utf8'), (file) => {
    if (file === 'start.md') return '#/start';
    return existsSync(join(docs, 'sdk', file)) ? `#/sdks/${slugOf(file)}` : undefined;
  });
}

function slugOf(file: string): string {
  return file.replace(/\.md$/, '');
}

const order = ['typescript', 'java', 'csharp'];

/** The most used first, and what is for other tools last. */
function rank({ slug }: RenderedDocument): number {
  const place = order.indexOf(slug);
  return place === -1 ? order.length : place;
}
