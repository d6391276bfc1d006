import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { tellsOf, writeChangelog } from './changelog.ts';
import { readCommitted } from './committed.ts';
import { compare } from './compare.ts';
import { compose } from './compose.ts';
import { buildOperations } from './buildOperations.ts';
import { subgraphNames } from './subgraphs.ts';
import { changelogFile, readChangelog, updateChangelog } from './updateChangelog.ts';

/** How `npm run compose` was asked. */
export interface ComposeRequest {
  readonly directory: string;
  /** Write nothing; a written file that differs from what the SDL composes to is a failure. */
  readonly check: boolean;
  /** The commit whose public schema the changes are told against. */
  readonly against: string;
}

/** What to print, line by line, and whether the contract is in order. */
export interface ComposeReport {
  readonly isInOrder: boolean;
  readonly lines: readonly string[];
}

const behind = `schema/${changelogFile} does not lead to the present schema: run npm run compose and commit it`;

/**
 * Composes the contract, writes `supergraph.graphql`, `public.graphql` and what has changed for clients
 * (`changelog.json`). A breaking change is told and is no failure: whether it is meant is for the reviewer to say.
 */
export async function composeCommand(request: ComposeRequest): Promise<ComposeReport> {
  const { directory, check, against } = request;
  const composition = compose(directory);
  if (composition.kind === 'refused') return refusal(composition.problems);

  const { supergraphSdl, publicSdl, hints } = composition;
  const outputs = { 'supergraph.graphql': supergraphSdl, 'public.graphql': publicSdl };
  const missing = subgraphNames.filter((name) => !composition.subgraphs.includes(name));
  const built = buildOperations(directory, buildSchema(publicSdl));
  const problems = built.kind === 'refused' ? [...built.problems] : [];
  if (check) problems.push(...missing.map((name) => `schema/subgraphs/${name}.graphql is missing`));
  if (check) problems.push(...drift(directory, outputs));
  if (check && !tellsOf(readChangelog(directory), publicSdl)) problems.push(behind);
  if (problems.length > 0) return refusal(problems);

  if (!check) {
    const changelog = await updateChangelog(directory, publicSdl);
    writeOutputs(directory, { ...outputs, [changelogFile]: writeChangelog(changelog) });
  }
  const lines = [
    `${check ? 'checked' : 'composed'} ${composition.subgraphs.join(', ')}`,
    ...missing.map((name) => `not there yet: schema/subgraphs/${name}.graphql`),
    ...hints.map((hint) => `hint: ${hint}`),
    ...(await describeChanges(readCommitted(directory, 'public.graphql', against), publicSdl, against)),
  ];
  return { isInOrder: true, lines };
}

function refusal(problems: readonly string[]): ComposeReport {
  return { isInOrder: false, lines: [...problems, `not in order: ${problems.length} to mend`] };
}

function drift(directory: string, outputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(outputs)
    .filter(([file, content]) => readIfThere(join(directory, file)) !== content)
    .map(([file]) => `schema/${file} is not what the SDL composes to: run npm run compose and commit it`);
}

/** Writes what differs only, so that a second run leaves the files' times as they are. */
function writeOutputs(directory: string, outputs: Readonly<Record<string, string>>): void {
  for (const [file, content] of Object.entries(outputs)) {
    const path = join(directory, file);
    if (readIfThere(path) !== content) writeFileSync(path, content);
  }
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

async function describeChanges(before: string | undefined, after: string, revision: string): Promise<string[]> {
  if (before === undefined) return [`nothing to compare with: no public schema at ${revision}`];
  const changes = await compare(before, after);
  if (changes.length === 0) return [`no change for clients since ${revision}`];
  return [
    `for clients, since ${revision}:`,
    ...changes.map(({ effect, message }) => `  ${effect.padEnd(9)} ${message}`),
  ];
}
