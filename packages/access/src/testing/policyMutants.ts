import type { Duty, PolicyRule, When } from '../policy.ts';

/** The policy with one thing wrong, and what. */
export interface Mutant<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
}

const otherEffects = { deny: 'permit', permit: 'deny', withhold: 'permit' } as const;

/** A table of rules with each single slip that somebody could make in it. */
export function mutantsOfRules(rules: readonly PolicyRule[]): Mutant<PolicyRule>[] {
  return rules.flatMap((rule, index) => [
    ...mutantsOfConditions(rules, index),
    {
      name: `${rule.name} with the other effect`,
      rows: replaced(rules, index, { ...rule, effect: otherEffects[rule.effect] }),
    },
    {
      name: `${rule.name} with another code`,
      rows: replaced(rules, index, { ...rule, code: rule.code === 'FORBIDDEN' ? 'BLOCKED' : 'FORBIDDEN' }),
    },
    ...(rule.obligations === undefined
      ? []
      : [{ name: `${rule.name} without obligations`, rows: replaced(rules, index, { ...rule, obligations: [] }) }]),
  ]);
}

/** The same for the duties. */
export function mutantsOfDuties(duties: readonly Duty[]): Mutant<Duty>[] {
  return duties.flatMap((duty, index) => [
    ...mutantsOfConditions(duties, index),
    ...duty.obligations.map((obligation) => ({
      name: `${duty.name} without ${obligation}`,
      rows: replaced(duties, index, { ...duty, obligations: duty.obligations.filter((other) => other !== obligation) }),
    })),
  ]);
}

function mutantsOfConditions<Row extends { readonly name: string; readonly when: When }>(
  rows: readonly Row[],
  index: number,
): Mutant<Row>[] {
  const row = rows[index];
  if (row === undefined) return [];
  const conditions = Object.entries(row.when) as [keyof When, readonly unknown[]][];
  const withCondition = (property: keyof When, values: readonly unknown[] | undefined): readonly Row[] => {
    const { [property]: _, ...others } = row.when;
    return replaced(rows, index, { ...row, when: values === undefined ? others : { ...others, [property]: values } });
  };
  return [
    { name: `no ${row.name}`, rows: rows.filter((other) => other !== row) },
    ...conditions.map(([property]) => ({
      name: `${row.name} for any ${property}`,
      rows: withCondition(property, undefined),
    })),
    ...conditions.flatMap(([property, values]) =>
      values.map((value) => ({
        name: `${row.name} not for ${property} ${String(value)}`,
        rows: withCondition(
          property,
          values.filter((other) => other !== value),
        ),
      })),
    ),
  ];
}

function replaced<Row>(rows: readonly Row[], index: number, row: Row): readonly Row[] {
  return rows.map((other, at) => (at === index ? row : other));
}
