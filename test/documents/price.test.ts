import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createOperationCheck } from '@helsegraf/gateway';
import { isServiceName, operations, supergraphSdl, type NamedOperation } from '@helsegraf/schema';
import { startSystem, type Question, type System } from '../support/startSystem.ts';

jest.setTimeout(120_000);

let system: System;
let check: Awaited<ReturnType<typeof createOperationCheck>>;
beforeAll(async () => {
  [system, check] = await Promise.all([startSystem(), createOperationCheck(supergraphSdl())]);
});
afterAll(async () => {
  await check.stop();
  await system.stop();
});

const person = 'Ivrig Bjørk';
/** What an operation needs beside the patient. */
const given: Readonly<Record<string, Question['variables']>> = {
  LockedPrescription: { referenceNumber: '00000000' },
  PlanVersion: { planId: 'none', version: 1 },
};
/** Asked for each item of a list; nobody in the sandbox has more of anything. */
const mostItems = 20;

const isAboutPatients = ({ kind, name }: NamedOperation) => kind === 'query' && !name.startsWith('Insight');
const questionOf = ({ name, text }: NamedOperation): Question => ({
  person,
  as: text.includes('$nationalId') ? 'general-practitioner' : 'citizen',
  ...(given[name] && { variables: given[name] }),
});

async function countCalls(): Promise<Map<string, number>> {
  const counts = Object.entries(await system.calls()).map(([service, routes]): [string, number] => [
    service,
    Object.values(routes).reduce((sum, count) => sum + count, 0),
  ]);
  return new Map(counts.filter(([service, count]) => isServiceName(service) && count > 0));
}

describe('no operation asks more of a national service than its price says:', () => {
  test.each(
    operations()
      .filter(isAboutPatients)
      .map((operation) => [operation.name, operation] as const),
  )('%s', async (_name, operation) => {
    const { price } = await check.checkText(operation);
    // What decides who may see it is remembered from the first time, and is not in the price.
    await system.ask(operation.name, questionOf(operation));
    await system.forgetCalls();

    const answer = await system.ask(operation.name, questionOf(operation));

    expect(answer.status).toBe(200);
    const counted = await countCalls();
    const beyond = [...counted].filter(([service, count]) => {
      const { calls = 0, perItem = {} } = Object.entries(price.services).find(([name]) => name === service)?.[1] ?? {};
      return count > calls + mostItems * Object.values(perItem).reduce((sum, each) => sum + each, 0);
    });
    expect(beyond).toEqual([]);
    // Whatever is in the price is there because somebody is asked.
    if (operation.name.endsWith('Overview')) expect(counted.size).toBeGreaterThan(5);
  });
});

describe('a document id', () => {
  const named = (name: string) => ({
    documentId: `sha256:${operations().find((operation) => operation.name === name)?.hash}`,
  });

  test('stands for the text, to the letter', async () => {
    const variables = { nationalId: await system.nationalIdOf(person), basis: 'EXCEPTION' };
    const send = async (body: object) =>
      system.send({ ...body, variables }, await system.signIn('general-practitioner', person));
    const query = operations().find(({ name }) => name === 'Person')?.text;

    const [byName, byText] = [await send(named('Person')), await send({ query })];

    const withoutTimes = (text: string) => text.replaceAll(/"fetchedAt":"[^"]*"/g, '');
    expect([byName.status, byName.body.errors]).toEqual([200, undefined]);
    expect(withoutTimes(byName.text)).toBe(withoutTimes(byText.text));
  });

  test('that nobody has is told from everything else', async () => {
    const headers = await system.signIn('general-practitioner', person);

    const answer = await system.send({ documentId: `sha256:${'0'.repeat(64)}`, variables: {} }, headers);

    expect([answer.status, answer.body.errors?.[0]?.extensions['code']]).toEqual([404, 'DOCUMENT_NOT_FOUND']);
  });

  test('tells nobody who is not signed in what is known', async () => {
    const answers = await Promise.all([
      system.send({ ...named('Person'), variables: {} }),
      system.send({ documentId: `sha256:${'0'.repeat(64)}`, variables: {} }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
  });
});
