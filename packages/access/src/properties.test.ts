import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AccessContext, SubjectFacts } from './accessContext.ts';
import { compilePolicy } from './compilePolicy.ts';
import { createDecider } from './createDecider.ts';
import { decide, type Decision, type Question } from './decide.ts';
import { mayElevate } from './mayElevate.ts';
import { personalPolicy } from './policy.ts';
import { describeSituation } from './situation.ts';
import { arbitraryLabel, arbitraryQuestion } from './testing/arbitraryQuestion.ts';

const manyTimes = { numRuns: 1_000 };
const howMuch = { deny: 0, withhold: 1, permit: 2 } as const;
const personalQuestion = arbitraryQuestion.filter(({ resource }) => !['anyone', 'insight'].includes(resource.rule));

describe('taking away one precondition never adds data', () => {
  const withContext = (question: Question, change: Partial<AccessContext>): Question => ({
    ...question,
    context: { ...question.context, ...change },
  });
  const withSubject = (question: Question, change: Partial<SubjectFacts>): Question =>
    question.context.subject === 'unknown'
      ? question
      : withContext(question, { subject: { ...question.context.subject, ...change } });
  const losses: Readonly<Record<string, (question: Question) => Question>> = {
    'the purpose': (question) => withContext(question, { purpose: undefined }),
    'the ground': (question) => withContext(question, { basis: undefined }),
    'the reason': (question) => withContext(question, { hasReason: false }),
    'having met a restriction': (question) => withContext(question, { metRestriction: false }),
    'the profession': (question) =>
      question.context.actor.kind === 'practitioner'
        ? withContext(question, { actor: { kind: 'practitioner' } })
        : question,
    // An operator is no more than figures: a system reads registers that are open to anyone, which they do not.
    'the person behind a system': (question) =>
      question.context.actor.kind === 'operator' ? question : withContext(question, { actor: { kind: 'system' } }),
    'the relation': (question) => withContext(question, { relation: 'none' }),
    'knowing the relation': (question) => withContext(question, { relation: undefined }),
    'the open address of a representative': (question) =>
      withContext(question, { actorAddressProtection: 'confidential' }),
    'what the registers say': (question) => withContext(question, { subject: 'unknown' }),
    'the age': (question) => withSubject(question, { ageYears: undefined }),
    'not being blocked': (question) => withSubject(question, { blocksActor: true }),
    'not being reserved': (question) => withSubject(question, { hasReservedCoreRecord: true }),
    'not being restricted': (question) =>
      withSubject(question, {
        restricted: ['critical-information', 'medicines', 'test-results', 'documents', 'care-plans'],
      }),
    'the open address of the patient': (question) => withSubject(question, { addressProtection: 'confidential' }),
    'being alive': (question) => withSubject(question, { isDeceased: true }),
  };

  test.each(Object.keys(losses))('%s', (name) => {
    const lose = losses[name] ?? ((question) => question);
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        expect(howMuch[decide(lose(question)).effect]).toBeLessThanOrEqual(howMuch[decide(question).effect]);
      }),
      manyTimes,
    );
  });

  test('nor does one more label', () => {
    fc.assert(
      fc.property(arbitraryQuestion, arbitraryLabel, ({ context, resource, action }, label) => {
        const labels = [...(resource.labels ?? []), label];
        const more = decide({ context, resource: { ...resource, labels }, action });

        expect(howMuch[more.effect]).toBeLessThanOrEqual(howMuch[decide({ context, resource, action }).effect]);
      }),
      manyTimes,
    );
  });

  test('nor does ordinary instead of elevated access, which with its reason gives no less', () => {
    fc.assert(
      fc.property(arbitraryQuestion, fc.constantFrom('CONSENT', 'EMERGENCY'), (question, basis) => {
        const elevated = decide(withContext(question, { basis: `ELEVATED_${basis}` }));
        const ordinary = decide(withContext(question, { basis }));

        expect(elevated.effect !== 'permit' || ordinary.effect !== 'deny').toBe(true);
      }),
      manyTimes,
    );
  });
});

describe('a decision', () => {
  test('is the same for the same question, asked again or through a decider', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (question) => {
        const { context, resource, action } = structuredClone(question);
        const decideHere = createDecider(context);
        const answers = [
          decide(question),
          decide(question),
          decideHere(resource, action),
          decideHere(resource, action),
        ];

        expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      }),
      manyTimes,
    );
  });

  test('does not depend on the order of labels, or on one being there twice', () => {
    fc.assert(
      fc.property(
        arbitraryQuestion,
        fc.array(arbitraryLabel, { maxLength: 5 }),
        ({ context, resource, action }, labels) => {
          const other = [...labels.toReversed(), ...labels.slice(0, 1)];

          expect(decide({ context, resource: { ...resource, labels: other }, action })).toEqual(
            decide({ context, resource: { ...resource, labels }, action }),
          );
        },
      ),
      manyTimes,
    );
  });

  test('has the same effect whatever the order of the rules', () => {
    fc.assert(
      fc.property(
        personalQuestion,
        fc.shuffledSubarray([...personalPolicy], { minLength: personalPolicy.length }),
        (question, shuffled) => {
          expect(compilePolicy(shuffled, [])(describeSituation(question)).effect).toBe(decide(question).effect);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('is a denial when one rule denies, whatever others permit', () => {
    fc.assert(
      fc.property(personalQuestion, (question) => {
        const everything = { name: 'test', says: '', source: '', when: {}, effect: 'deny', code: 'FORBIDDEN' } as const;
        const withOneMore = compilePolicy([...personalPolicy, everything], []);

        expect(withOneMore(describeSituation(question)).effect).toBe('deny');
      }),
      { numRuns: 200 },
    );
  });

  test('is a denial when no rule speaks', () => {
    fc.assert(
      fc.property(personalQuestion, (question) => {
        expect(compilePolicy([], [])(describeSituation(question))).toMatchObject({ effect: 'deny', code: 'FORBIDDEN' });
      }),
      { numRuns: 200 },
    );
  });

  test('loses nothing but permissions when a permitting rule is left out', () => {
    fc.assert(
      fc.property(personalQuestion, fc.constantFrom(...personalPolicy), (question, left) => {
        fc.pre(left.effect === 'permit');
        const others = personalPolicy.filter((rule) => rule !== left);
        const fewer = compilePolicy(others, [])(describeSituation(question));

        expect(howMuch[fewer.effect]).toBeLessThanOrEqual(howMuch[decide(question).effect]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('whatever is asked', () => {
  const always = (holds: (question: Question, decision: Decision) => boolean): void => {
    fc.assert(
      fc.property(personalQuestion, (question) => holds(question, decide(question))),
      { numRuns: 10_000 },
    );
  };

  test('a system gets nothing', () => {
    expect(() =>
      always(({ context }, { effect }) => context.actor.kind !== 'system' || effect === 'deny'),
    ).not.toThrow();
  });

  test('a blocked professional gets nothing but who the person is', () => {
    expect(() =>
      always(
        ({ context, resource }, { effect }) =>
          context.actor.kind !== 'practitioner' ||
          context.subject === 'unknown' ||
          !context.subject.blocksActor ||
          resource.dataClass === 'identity' ||
          effect === 'deny',
      ),
    ).not.toThrow();
  });

  test('nothing is permitted when the registers did not answer', () => {
    expect(() => always(({ context }, { effect }) => context.subject !== 'unknown' || effect === 'deny')).not.toThrow();
  });

  test('a citizen is told no more than that it is forbidden, save of their own reservation', () => {
    expect(() =>
      always(
        ({ context }, { effect, code }) =>
          context.actor.kind !== 'citizen' ||
          effect === 'permit' ||
          code === 'FORBIDDEN' ||
          code === 'POLICY_DATA_UNAVAILABLE' ||
          (code === 'RESERVED' && context.relation === 'self'),
      ),
    ).not.toThrow();
  });

  test('only a citizen writes, and only their own privacy choices', () => {
    expect(() =>
      always(
        ({ context, resource, action }, { effect }) =>
          action === 'read' ||
          effect !== 'permit' ||
          (context.relation === 'self' && context.actor.kind === 'citizen' && resource.dataClass === 'privacy'),
      ),
    ).not.toThrow();
  });

  test('what is permitted in an emergency is reviewed, and the patient is told', () => {
    expect(() =>
      always(
        ({ context }, { effect, obligations }) =>
          context.actor.kind !== 'practitioner' ||
          effect !== 'permit' ||
          !(context.basis ?? '').includes('EMERGENCY') ||
          (obligations.includes('review') && obligations.includes('notify-patient')),
      ),
    ).not.toThrow();
  });

  test('every decision is audited, and what is withheld is counted', () => {
    expect(() =>
      always(
        (_, { effect, obligations }) =>
          obligations.includes('audit') && obligations.includes('count-withheld') === (effect === 'withhold'),
      ),
    ).not.toThrow();
  });

  test('elevation is offered only for what is withheld, and only when it opens it', () => {
    expect(() =>
      always((question, { effect }) => !mayElevate(question) || (effect === 'withhold' && opensElevated(question))),
    ).not.toThrow();
  });
});

describe('figures of the service', () => {
  const isFigure = ({ resource }: Question) => resource.rule === 'insight';

  test('are read by operators, and by nobody else, whatever else is so', () => {
    fc.assert(
      fc.property(arbitraryQuestion.filter(isFigure), (question) => {
        const isReadByOperator = question.context.actor.kind === 'operator' && question.action === 'read';

        expect(decide(question).effect === 'permit').toBe(isReadByOperator);
      }),
      manyTimes,
    );
  });

  test('are all that an operator gets', () => {
    fc.assert(
      fc.property(personalQuestion, (question) => {
        const byOperator = withActor(question, { kind: 'operator' });

        expect(decide(byOperator).effect).toBe('deny');
      }),
      manyTimes,
    );
  });
});

const withActor = ({ context, ...question }: Question, actor: AccessContext['actor']): Question => ({
  ...question,
  context: { ...context, actor },
});

function opensElevated(question: Question): boolean {
  return (['ELEVATED_CONSENT', 'ELEVATED_EMERGENCY'] as const).some(
    (basis) =>
      decide({ ...question, context: { ...question.context, basis, hasReason: true, metRestriction: true } }).effect ===
      'permit',
  );
}
