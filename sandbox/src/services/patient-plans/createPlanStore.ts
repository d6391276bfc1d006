import { randomUUID } from 'node:crypto';
import type { StandInTools } from '../../frame/standIn.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import type { ClinicalContentJson, PlanJson } from './planJson.ts';
import { mayHavePlans, zonePlansOf, type PlanVersions } from './zonePlansOf.ts';

/** The plans of everybody. Written when first asked for, so that a large population costs nothing until it is read. */
export interface PlanStore {
  /** All plans of the person, each in all its versions, oldest first. */
  plansOf(person: SyntheticPerson): readonly PlanVersions[];
  find(planId: string): PlanVersions | undefined;
  add(plan: NewPlan): PlanJson;
  /** Adds a version to the plan. The content's own version rises only when the content changes. */
  change(versions: PlanVersions, change: PlanChange): PlanJson;
}

export interface PlanChange {
  readonly status: string;
  readonly comment: string;
  readonly content: Omit<ClinicalContentJson, 'version'>;
  readonly editor: PlanJson['updated_by'];
}

export interface NewPlan extends PlanChange {
  readonly person: SyntheticPerson;
}

export function createPlanStore(tools: StandInTools): PlanStore {
  const byPerson = new Map<string, string[]>();
  const byId = new Map<string, PlanVersions>();
  const keep = (person: SyntheticPerson, versions: PlanVersions) => {
    const id = versions[0]?.id ?? '';
    byPerson.get(person.nationalId)?.push(id);
    byId.set(id, versions);
  };
  const load = (person: SyntheticPerson) => {
    if (byPerson.has(person.nationalId)) return;
    byPerson.set(person.nationalId, []);
    for (const versions of zonePlansOf(person, tools)) keep(person, versions);
  };
  // Someone may ask with an id from before the sandbox was restarted: then everybody's plans are written at once.
  const loadAll = () => tools.population.people.filter(mayHavePlans).forEach(load);
  return {
    plansOf(person) {
      load(person);
      return (byPerson.get(person.nationalId) ?? []).map((id) => byId.get(id) ?? []);
    },
    find(planId) {
      if (!byId.has(planId)) loadAll();
      return byId.get(planId);
    },
    add(plan) {
      load(plan.person);
      const first: PlanJson = {
        ...changed(plan, tools),
        id: randomUUID(),
        version: 1,
        subject: { identifier: plan.person.nationalId },
        clinical_content: { version: 1, ...plan.content },
      };
      keep(plan.person, [first]);
      return first;
    },
    change(versions, change) {
      const current = currentOf(versions);
      const { version: contentVersion, ...content } = current.clinical_content;
      const isSameContent = JSON.stringify(content) === JSON.stringify(change.content);
      const next: PlanJson = {
        ...current,
        ...changed(change, tools),
        version: current.version + 1,
        clinical_content: { version: contentVersion + (isSameContent ? 0 : 1), ...change.content },
      };
      byId.set(next.id, [...versions, next]);
      return next;
    },
  };
}

/** The version in force. @throws on a plan without versions, which is none */
export function currentOf(versions: PlanVersions): PlanJson {
  const current = versions.at(-1);
  if (current === undefined) throw new Error('a plan has at least one version');
  return current;
}

function changed({ status, comment, editor }: PlanChange, tools: StandInTools) {
  return { status, comment, updated_by: editor, updated_at: tools.now().toISOString() };
}
