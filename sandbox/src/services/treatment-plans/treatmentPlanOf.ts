import { addDays, ageOn } from '../../people/calendar.ts';
import { staffOf, type Persona } from '../../people/staff.ts';
import { fullName, type SyntheticPerson } from '../../people/syntheticPerson.ts';
import type { StandInTools } from '../../frame/standIn.ts';
import { ivrigBjorksTreatmentPlan } from './ivrigBjork.ts';
import { planTemplates, type PlanTemplate } from './planTemplates.ts';
import { buildTreatmentPlan, type PlanEditor, type TreatmentPlanRecord } from './treatmentPlanRecord.ts';

/**
 * The treatment plan the service keeps about the person, withheld or not. Undefined when there has never been one.
 * @param nin the number the person was asked for by, which the plan then carries
 */
export function treatmentPlanOf(
  person: SyntheticPerson,
  tools: StandInTools,
  nin: string = person.nationalId,
): TreatmentPlanRecord | undefined {
  return hasPlan(person, tools) ? writePlan(person, tools, nin) : undefined;
}

/** A plan about the person whether or not they have one: what a service that mixes people up would answer with. */
export function writePlan(
  person: SyntheticPerson,
  tools: StandInTools,
  nin: string = person.nationalId,
): TreatmentPlanRecord {
  const subject = { nationalId: nin, idKind: person.idKind };
  if (person.traits.has('showcase')) return ivrigBjorksTreatmentPlan(subject, editorOf('general-practitioner'));
  const random = tools.randomFor(person, 'treatment-plans');
  const today = tools.today();
  const startDate = addDays(today, -random.integer(30, 700));
  const plan = buildTreatmentPlan({
    subject,
    templates: pickTemplates(person, tools),
    random,
    startDate,
    updatedDate: laterOf(startDate, addDays(today, -random.integer(1, 60))),
    editor: editorOf(random.pick(['general-practitioner', 'nurse', 'hospital-doctor'])),
  });
  if (person.traits.has('incomplete-plan')) return withoutItsFirstCondition(plan);
  return person.traits.has('deleted-plan') ? { ...plan, isDeleted: true } : plan;
}

// Whoever withholds a plan must have one to withhold.
const traitsWithPlan = [
  'treatment-plan',
  'no-consent-plan',
  'restricted',
  'blocks-professional',
  'incomplete-plan',
  'deleted-plan',
  'showcase',
] as const;

function hasPlan(person: SyntheticPerson, tools: StandInTools): boolean {
  if (traitsWithPlan.some((trait) => person.traits.has(trait))) return true;
  if (person.special !== undefined || person.deceasedDate !== undefined) return false;
  return person.traits.has('home-care') && tools.randomFor(person, 'treatment-plans:has').chance(0.3);
}

function pickTemplates(person: SyntheticPerson, tools: StandInTools): PlanTemplate[] {
  const random = tools.randomFor(person, 'treatment-plans:conditions');
  const age = ageOn(person.birthDate, tools.today());
  const fitting = Object.values<PlanTemplate>(planTemplates).filter(({ minAgeYears }) => age >= minAgeYears);
  const first = random.pick(fitting.length > 0 ? fitting : [planTemplates.asthma]);
  const rest = fitting.filter((template) => template !== first);
  return rest.length > 0 && random.chance(0.4) ? [first, random.pick(rest)] : [first];
}

function withoutItsFirstCondition(record: TreatmentPlanRecord): TreatmentPlanRecord {
  const missing = record.included.find(({ resourceType }) => resourceType === 'Condition');
  return { ...record, included: record.included.filter((resource) => resource !== missing) };
}

function editorOf(persona: Persona): PlanEditor {
  const member = staffOf(persona);
  return { hprNumber: member.hprNumber, name: fullName(member), organisationNumber: member.worksFor.child };
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}
