import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hashText } from '@helsegraf/documents';
import { operations, supergraphSdl } from '@helsegraf/schema';
import { parse } from 'graphql';
import { defaultLimits } from '../config/limits.ts';
import { createEngine } from '../execution/createEngine.ts';
import { createDocumentReader } from '../operation/createDocumentReader.ts';
import { createTrustedDocuments } from '../operation/trusted/createTrustedDocuments.ts';
import { createPlanner, type PlanningPort } from '../planning/createPlanner.ts';
import { createPlanning } from '../planning/createPlanning.ts';
import { readSupergraph } from '../supergraph/readSupergraph.ts';
import type { Plan } from '../planning/plan.ts';
import type { LogEvent } from '../telemetry/createLog.ts';
import { prepareTrusted } from './prepareTrusted.ts';

const switched =
  'query Switched($nationalId:NationalIdentityNumber!$basis:AccessBasis!$a:Boolean!$b:Boolean!){' +
  'patient(nationalId:$nationalId basis:$basis){person@include(if:$a){__typename}medicationList@skip(if:$b){__typename}}}';

let planning: PlanningPort;
beforeAll(async () => {
  planning = await createPlanning(supergraphSdl());
});
afterAll(() => planning.stop());

test('the first who asks for what is known beforehand has nothing read or planned', async () => {
  const registration = {
    client: 'an-ehr',
    version: '1',
    operations: [
      {
        name: 'Switched',
        kind: 'query',
        hash: hashText(switched),
        text: switched,
        price: { subgraphs: {}, services: {} },
      },
    ],
  } as const;
  const trusted = createTrustedDocuments(operations(), [{ ...registration, operations: [...registration.operations] }]);
  const supergraph = readSupergraph(parse(supergraphSdl()));
  const read: string[] = [];
  const planned: string[] = [];
  const log: LogEvent[] = [];
  const port: PlanningPort = { ...planning, plan: (text, share) => (planned.push(text), planning.plan(text, share)) };
  const documents = createDocumentReader(
    { schema: planning.schema, personal: supergraph.personal, limits: defaultLimits, allowsIntrospection: false },
    async (text, rules) => (read.push(text), (await planning.aside?.check(text, rules)) ?? []),
  );
  const engine = createEngine<never>({
    schema: planning.schema,
    types: supergraph.types,
    plan: createPlanner(port),
    send: () => Promise.reject(new Error('nobody is asked')),
  });

  const plans: Plan[] = [];

  await prepareTrusted({
    trusted,
    documents,
    engine,
    onPlan: (plan) => plans.push(plan),
    log: (event) => log.push(event),
  });
  const before = [read.length, planned.length];
  for (const { hash, text, name } of trusted.all) {
    const { document } = await documents.hold(text, hash);
    await engine.prepare({ document, operationName: name, variables: { a: true, b: false } });
    await engine.prepare({ document, operationName: name, variables: { a: false, b: true } });
  }

  expect(log).toEqual([]);
  expect(before[1]).toBeGreaterThanOrEqual(trusted.all.length);
  expect([read.length, planned.length]).toEqual(before);
  // One for each operation, and four for the two switches of the last.
  expect(plans).toHaveLength(trusted.all.length + 3);
});

test('what is known beforehand stays, whatever else is asked', async () => {
  const rules = { personal: { scalars: new Set<string>(), arguments: new Set<string>() }, allowsIntrospection: false };
  const documents = createDocumentReader({ schema: planning.schema, limits: defaultLimits, ...rules });
  const text = '{__typename}';

  const held = await documents.hold(text, hashText(text));
  for (let i = 0; i < 1_200; i += 1) documents.read(`{a${i}:__typename}`);

  expect(documents.read(text).document).toBe(held.document);
  expect(documents.find(hashText(text))).toBe(held.document);
});
