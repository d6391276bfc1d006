import { composeServices } from '@apollo/composition';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { createEngine, type Engine } from './execution/createEngine.ts';
import { createSender } from './execution/fetch/createSender.ts';
import { compilePlan, type CompiledFetch } from './execution/compilePlan.ts';
import { mergeAnswer, type Merged } from './execution/merge/mergeAnswer.ts';
import type { SubgraphAnswer } from './execution/fetch/subgraphAnswer.ts';
import { createPlanner, type PlannedOperation, type PlanningPort } from './planning/createPlanner.ts';
import { createPlanning } from './planning/createPlanning.ts';
import { describePlan } from './planning/describe/describePlan.ts';
import { readTypes } from './supergraph/readTypes.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The block of the README that begins with this, such as `json answer 1`. */
function block(info: string): string {
  const start = readme.indexOf(`\`\`\`${info}\n`);
  if (start === -1) throw new Error(`the README has no block ${info}`);
  const from = readme.indexOf('\n', start) + 1;
  return readme.slice(from, readme.indexOf('\n```', from));
}
const json = (info: string) => JSON.parse(block(info)) as Record<string, unknown>;

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@external", "@requires"])';

function compose(): string {
  const composed = composeServices(
    ['wards', 'medicines', 'safety'].map((name) => ({
      name,
      url: `http://${name}.test/graphql`,
      typeDefs: parse(`${link}\n${block(`graphql ${name}`)}`),
    })),
  );
  if (composed.errors !== undefined) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
}

const supergraph = compose();
const types = readTypes(supergraph);
const request = {
  document: parse(block('graphql operation')),
  operationName: undefined,
  variables: { ward: 'B4' },
};

let planning: PlanningPort;
let planned: PlannedOperation;
beforeAll(async () => {
  planning = await createPlanning(supergraph);
  planned = await createPlanner(planning)(request);
});
afterAll(() => planning.stop());

/** The engine, with subgraphs that answer what the README says; one of them may be down. */
function run(down?: string) {
  const bodies: string[] = [];
  const engine: Engine<undefined> = createEngine({
    schema: planning.schema,
    types,
    plan: () => planned,
    send: createSender<undefined>({
      callSubgraph({ subgraph, body }): Promise<SubgraphAnswer> {
        const number = bodies.push(body);
        if (subgraph === down) return Promise.resolve({ kind: 'unavailable', reason: 'TIMEOUT', retryable: true });
        return Promise.resolve({ kind: 'answered', data: json(`json answer ${number}`), errors: [] });
      },
      subgraphUrls: new Map(),
      nationalSources: new Map(),
      schema: () => planning.schema,
      onSubgraphFailure: () => undefined,
    }),
  });
  return engine.execute(request, undefined).then((answer) => ({ answer, bodies }));
}

describe('the example of the README', () => {
  test('is prepared as shown', () => {
    expect(planned.prepared.parts).toEqual([block('graphql prepared')]);
  });

  test('has the plan that is shown', () => {
    expect(describePlan(planned.plan).trimEnd()).toBe(block('text plan'));
  });

  test('is collected, represented and merged as shown', () => {
    const [first, second] = compilePlan(planned.plan, types.isOfType).fetches;
    const merged: Merged = { data: {}, shared: new Set(), types };
    mergeFirst(merged, first);
    const [lookup] = second?.lookups ?? [];
    if (second === undefined || lookup === undefined) throw new Error('the second fetch asks about entities');

    const found = lookup.find(merged.data, merged.shared);
    const lines: string[] = [];
    lookup.locate(merged.data, (entity, place) => {
      const representation = found.representationOf[found.targets.indexOf(entity)];
      lines.push(`${place.join('.')}  representation ${representation}`);
    });
    mergeAnswer(merged, { fetch: second, found: [found], body: '' }, json('json answer 2'));

    expect(lines.join('\n')).toBe(block('text found'));
    expect(found.representations.map((text) => JSON.parse(text) as unknown)).toEqual(json('json representations'));
    expect(merged.data).toEqual(json('json data'));
  });

  test('sends the requests that are shown, and answers as shown', async () => {
    const { answer, bodies } = await run();

    expect(bodies).toEqual([1, 2, 3].map((number) => block(`json request ${number}`)));
    expect(answer).toMatchObject({ data: block('json answer'), errors: [] });
  });

  test('has the errors that are shown, when a subgraph does not answer', async () => {
    const { answer } = await run('safety');

    expect(answer.errors.map(({ path }) => path?.join('.')).join('\n')).toBe(block('text errors'));
    expect(answer.data).toBe(block('json answer').replaceAll(/"strong":(true|false)/g, '"strong":null'));
  });
});

function mergeFirst(merged: Merged, fetch: CompiledFetch | undefined): void {
  if (fetch === undefined) throw new Error('there is a first fetch');
  mergeAnswer(merged, { fetch, found: [], body: '' }, json('json answer 1'));
}

test('every file that the README names is there', () => {
  const source = new URL('.', import.meta.url);
  const files = readdirSync(source, { recursive: true }).map(String);
  const named = [...new Set(readme.match(/[\w./]+\.ts\b/g))].map((name) => name.replace(/^src\//, ''));

  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !files.some((file) => file === name || file.endsWith(`/${name}`)))).toEqual([]);
});
