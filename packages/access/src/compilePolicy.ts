import type { Decision } from './decide.ts';
import type { Duty, PolicyRule, When } from './policy.ts';
import type { Situation } from './situation.ts';

type Property = keyof Situation;

/** A row of a table whose condition has been taken apart once, since it is asked for every field. */
interface Row<Meaning> {
  readonly conditions: readonly { readonly property: Property; readonly values: ReadonlySet<unknown> }[];
  readonly meaning: Meaning;
}

const nothingPermitsIt: Decision = {
  effect: 'deny',
  code: 'FORBIDDEN',
  obligations: ['audit'],
  decidedBy: 'nothing-permits-it',
};

/**
 * What a table of rules decides: the first denial; else no, when nothing permits it; else the first that withholds; else
 * the first permission.
 */
export function compilePolicy(
  rules: readonly PolicyRule[],
  duties: readonly Duty[],
): (situation: Situation) => Decision {
  const dutyRows = duties.map(rowOf);
  const rowsOf = (effect: Decision['effect']) => rules.filter((rule) => rule.effect === effect).map(rowOf);
  const [denials, withholders, permissions] = [rowsOf('deny'), rowsOf('withhold'), rowsOf('permit')];
  return (situation) => {
    const denial = findFirst(denials, situation);
    if (denial !== undefined) return decisionOf(denial, []);
    const permission = findFirst(permissions, situation);
    if (permission === undefined) return nothingPermitsIt;
    const withholder = findFirst(withholders, situation);
    if (withholder !== undefined) return decisionOf(withholder, []);
    return decisionOf(
      permission,
      dutyRows.filter((row) => applies(row, situation)),
    );
  };
}

function findFirst(rows: readonly Row<PolicyRule>[], situation: Situation): PolicyRule | undefined {
  for (const row of rows) if (applies(row, situation)) return row.meaning;
  return undefined;
}

function rowOf<Meaning extends { readonly when: When }>(meaning: Meaning): Row<Meaning> {
  const conditions = Object.entries(meaning.when).map(([property, values]) => ({
    property: property as Property,
    values: new Set<unknown>(values),
  }));
  return { conditions, meaning };
}

function applies({ conditions }: Row<unknown>, situation: Situation): boolean {
  // A loop, since nothing is asked more often: a function for each row would be half of what a decision allocates.
  for (const { property, values } of conditions) if (!values.has(situation[property])) return false;
  return true;
}

function decisionOf(rule: PolicyRule, following: readonly Row<Duty>[]): Decision {
  const duties = following.flatMap(({ meaning }) => meaning.obligations);
  const obligations = new Set(['audit' as const, ...(rule.obligations ?? []), ...duties]);
  return { effect: rule.effect, code: rule.code, obligations: [...obligations], decidedBy: rule.name };
}
