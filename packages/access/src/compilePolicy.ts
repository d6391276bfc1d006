import type { Decision } from './decide.ts';
import type { Duty, PolicyRule, When } from './policy.ts';
import type { Situation } from './situation.ts';

type Property = keyof Situation;

/** A row of a table whose condition has been taken apart once, since it is asked for every field. */
interface Row<Meaning> {
  readonly conditions: readonly (readonly [Property, ReadonlySet<unknown>])[];
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
    const first = (rows: readonly Row<PolicyRule>[]) => rows.find((row) => applies(row, situation))?.meaning;
    const denial = first(denials);
    if (denial !== undefined) return decisionOf(denial, []);
    const permission = first(permissions);
    if (permission === undefined) return nothingPermitsIt;
    const withholder = first(withholders);
    if (withholder !== undefined) return decisionOf(withholder, []);
    return decisionOf(
      permission,
      dutyRows.filter((row) => applies(row, situation)),
    );
  };
}

function rowOf<Meaning extends { readonly when: When }>(meaning: Meaning): Row<Meaning> {
  const conditions = Object.entries(meaning.when).map(
    ([property, values]) => [property as Property, new Set<unknown>(values)] as const,
  );
  return { conditions, meaning };
}

function applies({ conditions }: Row<unknown>, situation: Situation): boolean {
  return conditions.every(([property, values]) => values.has(situation[property]));
}

function decisionOf(rule: PolicyRule, following: readonly Row<Duty>[]): Decision {
  const duties = following.flatMap(({ meaning }) => meaning.obligations);
  const obligations = new Set(['audit' as const, ...(rule.obligations ?? []), ...duties]);
  return { effect: rule.effect, code: rule.code, obligations: [...obligations], decidedBy: rule.name };
}
