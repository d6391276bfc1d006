import type { AccessContext } from '@helsegraf/access';
import { parseNationalId, type NationalId } from '@helsegraf/identifiers';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createSharing } from '../../http/createSharing.ts';
import { RequestLife } from '../../http/requestLife.ts';
import type { RequestContext } from '../requestContext.ts';
import { brokenOff } from './connection/pendingCall.ts';
import { copyAnswer } from './createCallSharing.ts';
import { createContextSharing } from './createContextSharing.ts';
import type { SubgraphCall } from './createSubgraphClient.ts';
import type { SubgraphAnswer } from './subgraphAnswer.ts';

const lives: RequestLife[] = [];
afterEach(() => {
  for (const life of lives.splice(0)) life.complete();
});

function startSharing() {
  const answers: ((answer: SubgraphAnswer) => void)[] = [];
  const share = createContextSharing(createSharing({ deadlineMs: 10_000, copy: copyAnswer, leave: brokenOff }));
  const ask = (call: SubgraphCall<RequestContext>) =>
    share(call, () => new Promise((resolve) => void answers.push(resolve)));
  return { ask, answers };
}

/** All that tells two fetches apart, as plain values; a call is built from it anew each time. */
interface Ingredients {
  authority: string;
  patientId: string;
  nationalId: NationalId;
  callerId: NationalId;
  otherNumbers: NationalId[];
  basis: NonNullable<RequestContext['basis']> | undefined;
  reasonHash: string | undefined;
  access: AccessContext;
  subgraph: string;
  url: string;
  body: string;
}

function aCall(of: Ingredients, isRepeatable = true): SubgraphCall<RequestContext> {
  const life = new RequestLife(10_000);
  lives.push(life);
  const { authority, patientId, nationalId, callerId, otherNumbers, basis, reasonHash, access, subgraph, url, body } =
    of;
  return {
    subgraph,
    url,
    body,
    isRepeatable,
    context: {
      eventId: `event ${lives.length}`,
      caller: { kind: 'citizen', nationalId: callerId },
      otherNumbers: [...otherNumbers],
      patient: { id: patientId, nationalId },
      authority,
      access: structuredClone(access),
      ...(basis !== undefined && { basis }),
      ...(reasonHash !== undefined && { reasonHash }),
      subjectToken: `token ${lives.length}`,
      deadline: life.deadline,
      life,
    },
  };
}

const people = ['07835249608', '15819049863'].map((number) => {
  const nationalId = parseNationalId(number, { synthetic: 'accept' });
  if (nationalId === undefined) throw new Error('no number');
  return nationalId;
});
// Few values of each kind, some of which run into each other when they are put side by side.
const texts = fc.constantFrom('', 'a', 'aa', '"', '","', 'null', 'a b');
const facts = fc.record({
  ageYears: fc.constantFrom(11, 12, 40),
  isDeceased: fc.boolean(),
  addressProtection: fc.constantFrom('none' as const, 'confidential' as const),
  hasReservedCoreRecord: fc.boolean(),
  restricted: fc.constant([]),
  blocksActor: fc.boolean(),
});
const accesses: fc.Arbitrary<AccessContext> = fc.record({
  actor: fc.constantFrom({ kind: 'citizen' }, { kind: 'practitioner', hprNumber: '999000011' }) as fc.Arbitrary<
    AccessContext['actor']
  >,
  hasReason: fc.boolean(),
  metRestriction: fc.boolean(),
  subject: fc.oneof(fc.constant('unknown' as const), facts),
});
const each: { [Name in keyof Ingredients]: fc.Arbitrary<Ingredients[Name]> } = {
  authority: texts,
  patientId: texts,
  nationalId: fc.constantFrom(...people),
  callerId: fc.constantFrom(...people),
  otherNumbers: fc.subarray(people),
  basis: fc.constantFrom(undefined, 'CONSENT', 'EMERGENCY', 'ELEVATED_CONSENT'),
  reasonHash: fc.option(texts, { nil: undefined }),
  access: accesses,
  subgraph: texts,
  url: texts,
  body: texts,
};
const all = fc.record(each) as fc.Arbitrary<Ingredients>;
/** A national id in JSON is a mask, the same for everybody. */
const written = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, name, member: unknown) {
    const person = people.indexOf(this[name] as NationalId);
    return person === -1 ? member : `person ${person}`;
  }) ?? 'undefined';

const answered = (): SubgraphAnswer => ({ kind: 'answered', data: { name: { given: 'Ivrig' } }, errors: [] });

describe('what two operations fetch at the same time', () => {
  test('is fetched once when nothing tells them apart, and each gets an answer of its own', async () => {
    await fc.assert(
      fc.asyncProperty(all, async (ingredients) => {
        const { ask, answers } = startSharing();
        const both = [ask(aCall(ingredients)), ask(aCall(ingredients))];
        answers[0]?.(answered());

        const [one, other] = await Promise.all(both);

        expect(answers).toHaveLength(1);
        expect([one, other]).toEqual([answered(), answered()]);
        expect(one?.kind === 'answered' && other?.kind === 'answered' && one.data !== other.data).toBe(true);
      }),
    );
  });

  test.each(Object.keys(each) as (keyof Ingredients)[])('is fetched twice when their %s differs', async (name) => {
    await fc.assert(
      fc.asyncProperty(all, each[name], async (ingredients, different) => {
        fc.pre(written(ingredients[name]) !== written(different));
        const { ask, answers } = startSharing();

        const both = [ask(aCall(ingredients)), ask(aCall({ ...ingredients, [name]: different }))];
        for (const answer of answers) answer(answered());
        await Promise.all(both);

        expect(answers).toHaveLength(2);
      }),
    );
  });

  test('is fetched twice when any number of things differ', async () => {
    await fc.assert(
      fc.asyncProperty(all, all, async (one, other) => {
        fc.pre(written(one) !== written(other));
        const { ask, answers } = startSharing();

        const both = [ask(aCall(one)), ask(aCall(other))];
        for (const answer of answers) answer(answered());
        await Promise.all(both);

        expect(answers).toHaveLength(2);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(['authority', 'patient', 'access'] as const)(
    'is never shared when nothing is known of the %s',
    async (name) => {
      const { ask, answers } = startSharing();
      const { [name]: _unknown, ...context } = aCall(sample).context;
      const call = { ...aCall(sample), context };

      const both = [ask(call), ask({ ...call, context: { ...context } })];
      for (const answer of answers) answer(answered());
      await Promise.all(both);

      expect(answers).toHaveLength(2);
    },
  );

  test('is never shared when it may change something', async () => {
    const { ask, answers } = startSharing();

    const both = [ask(aCall(sample, false)), ask(aCall(sample, false))];
    for (const answer of answers) answer(answered());
    await Promise.all(both);

    expect(answers).toHaveLength(2);
  });

  test('is not kept: who comes after the answer fetches anew', async () => {
    const { ask, answers } = startSharing();
    const first = ask(aCall(sample));
    answers[0]?.(answered());
    await first;

    const second = ask(aCall(sample));
    answers[1]?.(answered());
    await second;

    expect(answers).toHaveLength(2);
  });
});

const [sample] = fc.sample(all, { numRuns: 1, seed: 1 }) as [Ingredients];
