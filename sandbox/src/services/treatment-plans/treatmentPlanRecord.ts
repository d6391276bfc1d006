import { nationalIdSystem } from '@helsegraf/identifiers';
import type { CarePlan, Coding, Condition, Goal, Identifier, Reference, ServiceRequest } from 'fhir/r4.js';
import { addDays } from '../../people/calendar.ts';
import type { Random } from '../../people/random.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import type { ActionTemplate, CodeTemplate, GoalTemplate, PlanTemplate, TargetTemplate } from './planTemplates.ts';

/** A person's treatment plan as the service keeps it: FHIR R4 resources that refer to each other. */
export interface TreatmentPlanRecord {
  readonly plan: CarePlan;
  readonly included: readonly (Condition | Goal | ServiceRequest)[];
  /** Deleted plans are no longer found, but a reader who has the id still learns that there was one. */
  readonly isDeleted: boolean;
}

/** Whom the plan is about. */
export type PlanSubject = Pick<SyntheticPerson, 'nationalId' | 'idKind'>;

/** Who wrote the plan. */
export interface PlanEditor {
  readonly hprNumber: string;
  readonly name: string;
  readonly organisationNumber: string;
}

export interface PlanFacts {
  readonly subject: PlanSubject;
  readonly templates: readonly PlanTemplate[];
  readonly random: Random;
  /** First day of the plan, `YYYY-MM-DD`. */
  readonly startDate: string;
  readonly updatedDate: string;
  readonly editor: PlanEditor;
}

/** A plan put together from templates, one condition for each. */
export function buildTreatmentPlan(facts: PlanFacts): TreatmentPlanRecord {
  const subject = subjectOf(facts.subject, facts.random.uuid());
  const parts = facts.templates.map((template) => buildPart(template, subject, facts));
  const plan: CarePlan = {
    resourceType: 'CarePlan',
    id: facts.random.uuid(),
    meta: {
      versionId: String(facts.random.integer(1, 6)),
      lastUpdated: `${facts.updatedDate}T09:30:00Z`,
      tag: editorTags(facts.editor),
    },
    status: 'active',
    intent: 'plan',
    category: [{ coding: [planCategory('1', 'Behandlingsplan')] }],
    title: `Behandlingsplan ${facts.templates.map(({ name }) => name).join(' og ')}`,
    subject,
    period: { start: facts.startDate },
    created: facts.startDate,
    addresses: parts.map(({ condition }) => ({ reference: `Condition/${condition.id}` })),
    goal: parts.flatMap(({ goals }) => goals.map(({ id }) => ({ reference: `Goal/${id}` }))),
    activity: parts.flatMap(({ actions }) =>
      actions.map(({ id }) => ({ reference: { reference: `ServiceRequest/${id}` } })),
    ),
  };
  return {
    plan,
    included: parts.flatMap(({ condition, goals, actions }) => [condition, ...goals, ...actions]),
    isDeleted: false,
  };
}

/**
 * How the resources name the patient. The documented examples have a plain reference; the identifier beside it is a
 * guess, made from the documented search parameter `subject:Patient.identifier`.
 */
export function subjectOf({ nationalId, idKind }: PlanSubject, patientId: string): Reference {
  const identifier: Identifier = { system: nationalIdSystem(idKind), value: nationalId };
  return { reference: `Patient/${patientId}`, identifier };
}

/**
 * Who last changed the plan goes in `meta.tag`. That it does is documented; which code systems it uses there is not, so
 * these two are guesses: the HPR number and the organisation number.
 */
export function editorTags(editor: PlanEditor): Coding[] {
  return [
    { system: 'urn:oid:2.16.578.1.12.4.1.4.4', code: editor.hprNumber, display: editor.name },
    { system: 'urn:oid:2.16.578.1.12.4.1.4.101', code: editor.organisationNumber },
  ];
}

/** The national list of plan categories. Whether this service fills in a category is unverified. */
export function planCategory(code: string, display: string): Coding {
  return { system: 'http://ehelse.no/fhir/CodeSystem/vkp-careplan-category-v090', code, display };
}

/** A diagnosis in both lists, ICD-10 first. */
export function diagnosis(icd10: CodeTemplate, icpc2: CodeTemplate): Condition['code'] {
  return {
    coding: [
      { system: 'urn:oid:2.16.578.1.12.4.1.1.7110', ...icd10 },
      { system: 'urn:oid:2.16.578.1.12.4.1.1.7170', ...icpc2 },
    ],
    text: icpc2.display,
  };
}

function buildPart(template: PlanTemplate, subject: Reference, { random, startDate }: PlanFacts) {
  const condition: Condition = {
    resourceType: 'Condition',
    id: random.uuid(),
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
    },
    code: diagnosis(template.icd10, template.icpc2),
    subject,
    onsetDateTime: String(Number(startDate.slice(0, 4)) - random.integer(0, 8)),
  };
  const concerns = [{ reference: `Condition/${condition.id}` }];
  const shown = <T>(items: readonly T[]) => items.slice(0, random.integer(Math.min(2, items.length), items.length));
  return {
    condition,
    goals: shown(template.goals).map((goal) => ({
      ...buildGoal(goal, startDate),
      id: random.uuid(),
      subject,
      addresses: concerns,
    })),
    actions: shown(template.actions).map((action) => ({
      ...buildAction(action, startDate),
      id: random.uuid(),
      subject,
      reasonReference: concerns,
    })),
  };
}

function buildGoal(template: GoalTemplate, startDate: string): Omit<Goal, 'subject'> {
  const due = template.dueInDays === undefined ? {} : { dueDate: addDays(startDate, template.dueInDays) };
  const measured = template.targets?.map((target) => ({ ...buildTarget(target), ...due }));
  const target = measured ?? (template.dueInDays === undefined ? undefined : [due]);
  return {
    resourceType: 'Goal',
    lifecycleStatus: 'active',
    description: { text: template.text },
    startDate,
    ...(target === undefined ? {} : { target }),
  };
}

function buildTarget({ measure, unit, ucum, low, high }: TargetTemplate) {
  const quantity = (value: number) => ({ value, unit, system: 'http://unitsofmeasure.org', code: ucum });
  return {
    measure: { coding: [{ system: 'http://snomed.info/sct', ...measure }] },
    detailRange: {
      ...(low === undefined ? {} : { low: quantity(low) }),
      ...(high === undefined ? {} : { high: quantity(high) }),
    },
  };
}

function buildAction(template: ActionTemplate, startDate: string): Omit<ServiceRequest, 'subject'> {
  const { rhythm } = template;
  const repeat = rhythm && { frequency: rhythm.times, period: rhythm.every, periodUnit: rhythm.unit };
  return {
    resourceType: 'ServiceRequest',
    status: 'active',
    intent: 'plan',
    code: { text: template.text },
    authoredOn: startDate,
    performer: [{ display: template.performer }],
    ...(template.isProhibited ? { doNotPerform: true } : {}),
    ...(template.instruction === undefined ? {} : { patientInstruction: template.instruction }),
    ...(repeat === undefined ? {} : { occurrenceTiming: { repeat } }),
  };
}
