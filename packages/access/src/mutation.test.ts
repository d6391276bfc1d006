import { expect, test } from '@jest/globals';
import type { AccessRule } from '@helsegraf/schema';
import { compilePolicy } from './compilePolicy.ts';
import type { Decision } from './decide.ts';
import { duties, openPolicy, operationsPolicy, personalPolicy, type Duty, type PolicyRule } from './policy.ts';
import { describeSituation, type Situation } from './situation.ts';
import { cases } from './testing/cases.ts';
import { allCells, questionOf } from './testing/cells.ts';
import { mutantsOfDuties, mutantsOfRules } from './testing/policyMutants.ts';
import { secondReading } from './testing/secondReading.ts';

interface Expectation {
  readonly situation: Situation;
  readonly expected: string;
}

const inShort = ({ effect, code, obligations }: Omit<Decision, 'decidedBy'>): string =>
  `${effect} ${code} ${obligations.toSorted().join(' ')}`;

// Each situation once: many cells are the same to the rules.
const byMatrix = new Map<string, Expectation>();
for (const cell of allCells()) {
  if (cell.category === 'figures') continue;
  const situation = describeSituation(questionOf(cell));
  const { effect, code, also } = secondReading(cell);
  const expected = `${effect} ${code} ${['audit', ...also].toSorted().join(' ')}`;
  byMatrix.set(Object.values(situation).join(), { situation, expected });
}
/** Fields with these rules are decided by tables of their own. */
const ownTables: readonly AccessRule[] = ['anyone', 'insight'];
const casesOf = (isOf: (rule: AccessRule) => boolean) =>
  cases
    .filter(({ question }) => isOf(question.resource.rule))
    .map(({ question, expected }) => ({ situation: describeSituation(question), expected }));
const personalCases = casesOf((rule) => !ownTables.includes(rule));

function isFoundBy(ofTable: typeof personalCases, rules: readonly PolicyRule[], follow: readonly Duty[]): boolean {
  const decide = compilePolicy(rules, follow);
  return ofTable.some(({ situation, expected }) => {
    const decision = decide(situation);
    return inShort(decision) !== inShort(expected) || decision.decidedBy !== expected.decidedBy;
  });
}

function isFound(rules: readonly PolicyRule[], follow: readonly Duty[]): boolean {
  if (isFoundBy(personalCases, rules, follow)) return true;
  const decide = compilePolicy(rules, follow);
  return [...byMatrix.values()].some(({ situation, expected }) => inShort(decide(situation)) !== expected);
}

test('the policy as it is passes', () => {
  expect(isFound(personalPolicy, duties)).toBe(false);
});

// Slips that change nothing, since another rule says the same.
const harmless = [
  // `oneself` permits it already
  'own-privacy-choices for any action',
  // `for-the-person-only` denies it already; the list closes what `@access(to:)` may come to name
  'parents-until-12 for any openTo',
  'power-of-attorney-from-16 for any openTo',
  'guardians for any openTo',
];

test('every slip in a rule or a duty is found by the matrix or a case', () => {
  const missed = [
    ...mutantsOfRules(personalPolicy).filter(({ rows }) => !isFound(rows, duties)),
    ...mutantsOfDuties(duties).filter(({ rows }) => !isFound(personalPolicy, rows)),
  ];

  expect(missed.map(({ name }) => name)).toEqual(harmless);
});

test.each([
  ['open fields', 'anyone', openPolicy],
  ['figures', 'insight', operationsPolicy],
] as const)('every slip in the table for %s is found by a case', (_table, rule, policy) => {
  const ofTable = casesOf((other) => other === rule);

  expect(isFoundBy(ofTable, policy, [])).toBe(false);
  const missed = mutantsOfRules(policy).filter(({ rows }) => !isFoundBy(ofTable, rows, []));
  expect(missed.map(({ name }) => name)).toEqual([]);
});
