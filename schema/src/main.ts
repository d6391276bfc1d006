import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { compare, readCommittedPublicSdl } from './compare.ts';
import { compose } from './compose.ts';
import { checkOperations, operations } from './operations.ts';
import { schemaDirectory } from './schemaDirectory.ts';
import { subgraphNames } from './subgraphs.ts';

/**
 * `npm run compose` writes the supergraph and the public schema and tells what has changed for clients since the last
 * commit. With `--check` nothing is written, and a file that differs is a failure. `--against <revision>` compares with
 * another commit. A breaking change is reported and never fails: whether it is meant is for the reviewer to say.
 */
const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, against: { type: 'string', default: 'HEAD' } },
});

await run(values).catch((error: unknown) => fail([error instanceof Error ? error.message : String(error)]));

async function run({ check, against }: { check: boolean; against: string }): Promise<void> {
  const composition = compose(schemaDirectory);
  if (composition.kind === 'refused') return fail(composition.problems);

  const { supergraphSdl, publicSdl } = composition;
  const missing = subgraphNames.filter((name) => !composition.subgraphs.includes(name));
  const outputs = { 'supergraph.graphql': supergraphSdl, 'public.graphql': publicSdl };
  const problems = [
    ...checkOperations(operations(), buildSchema(publicSdl)),
    ...(check ? missing.map((name) => `schema/subgraphs/${name}.graphql is missing`) : []),
    ...(check ? drift(outputs) : []),
  ];
  if (problems.length > 0) return fail(problems);

  if (!check) writeOutputs(outputs);
  print(`${check ? 'checked' : 'composed'} ${composition.subgraphs.join(', ')}`);
  for (const name of missing) print(`not there yet: schema/subgraphs/${name}.graphql`);
  for (const hint of composition.hints) print(`hint: ${hint}`);
  await reportChanges(publicSdl, against);
}

function drift(outputs: Record<string, string>): string[] {
  return Object.entries(outputs)
    .filter(([file, content]) => readIfThere(file) !== content)
    .map(([file]) => `schema/${file} is not what the SDL composes to: run npm run compose and commit it`);
}

function writeOutputs(outputs: Record<string, string>): void {
  for (const [file, content] of Object.entries(outputs)) {
    if (readIfThere(file) !== content) writeFileSync(join(schemaDirectory, file), content);
  }
}

function readIfThere(file: string): string | undefined {
  const path = join(schemaDirectory, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

async function reportChanges(publicSdl: string, revision: string): Promise<void> {
  const before = readCommittedPublicSdl(schemaDirectory, revision);
  if (before === undefined) return print(`nothing to compare with: no public schema at ${revision}`);
  const changes = await compare(before, publicSdl);
  if (changes.length === 0) return print(`no change for clients since ${revision}`);
  print(`for clients, since ${revision}:`);
  for (const { effect, message } of changes) print(`  ${effect.padEnd(9)} ${message}`);
}

function fail(problems: readonly string[]): void {
  process.stderr.write(`${problems.join('\n')}\n${problems.length} in the way of composing\n`);
  process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
