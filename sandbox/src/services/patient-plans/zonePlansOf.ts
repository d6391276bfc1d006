import type { StandInTools } from '../../frame/standIn.ts';
import { addDays, ageOn } from '../../people/calendar.ts';
import type { Random } from '../../people/random.ts';
import { staffOf } from '../../people/staff.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { ivrigBjorksZonePlan } from './ivrigBjork.ts';
import type { PlanJson, ZoneJson } from './planJson.ts';
import { zoneTemplates, type ZoneTemplate } from './zoneTemplates.ts';

/** A plan in all its versions, oldest first. */
export type PlanVersions = readonly PlanJson[];

const manyPlans = 27;
const manyVersions = 24;

/** The plans the service holds about the person when the sandbox starts. */
export function zonePlansOf(person: SyntheticPerson, tools: StandInTools): readonly PlanVersions[] {
  return hasPlans(person, tools) ? writePlans(person, tools) : [];
}

/** Plans about the person whether or not they have any: what a service that mixes people up would answer with. */
export function writePlans(person: SyntheticPerson, tools: StandInTools): readonly PlanVersions[] {
  const { traits } = person;
  if (traits.has('showcase')) return [ivrigBjorksZonePlan(person)];
  const random = tools.randomFor(person, 'patient-plans');
  const templates = fittingTemplates(person, tools);
  const count = traits.has('many-plans') ? manyPlans : random.integer(1, Math.min(2, templates.length));
  const plans = Array.from({ length: count }, (_, place) => {
    const template = templates[place % templates.length];
    if (template === undefined) throw new Error('no plan fits this age');
    const versions = traits.has('many-plans') && place === 0 ? manyVersions : random.integer(1, 4);
    return writePlan({ person, template, versions, random, today: tools.today() });
  });
  return traits.has('unknown-plan-value') ? plans.map(withUnknownValues) : plans;
}

export function mayHavePlans({ traits }: SyntheticPerson): boolean {
  return traits.has('zone-plan') || traits.has('showcase') || traits.has('home-care');
}

function hasPlans(person: SyntheticPerson, tools: StandInTools): boolean {
  if (person.traits.has('zone-plan') || person.traits.has('showcase')) return true;
  if (person.special !== undefined || !person.traits.has('home-care')) return false;
  return tools.randomFor(person, 'patient-plans:has').chance(0.2);
}

function fittingTemplates(person: SyntheticPerson, tools: StandInTools): readonly ZoneTemplate[] {
  const age = ageOn(person.birthDate, tools.today());
  const fitting = zoneTemplates.filter(({ minAgeYears }) => age >= minAgeYears);
  return fitting.length > 0 ? fitting : zoneTemplates.filter(({ minAgeYears }) => minAgeYears <= 3);
}

interface PlanToWrite {
  readonly person: SyntheticPerson;
  readonly template: ZoneTemplate;
  readonly versions: number;
  readonly random: Random;
  readonly today: string;
}

/** The first version holds the zones without the last one; each second change after that touches no clinical content. */
function writePlan({ person, template, versions, random, today }: PlanToWrite): PlanVersions {
  const id = random.uuid();
  const daysBetween = random.integer(8, 40);
  const editors = [{ hpr: staffOf('general-practitioner').hprNumber }, { hpr: staffOf('nurse').hprNumber }];
  return Array.from({ length: versions }, (_, place) => ({
    id,
    version: place + 1,
    status: 'active',
    comment: comments[Math.min(place, comments.length - 1)] ?? '',
    subject: { identifier: person.nationalId },
    updated_by: place % 5 === 4 ? { identifier: person.nationalId } : random.pick(editors),
    updated_at: `${addDays(today, -daysBetween * (versions - place))}T${10 + (place % 6)}:15:00Z`,
    clinical_content: {
      version: 1 + Math.ceil(place / 2),
      title: template.title,
      description: template.description,
      zones: place === 0 && versions > 1 ? template.zones.slice(0, 2) : revised(template.zones, Math.ceil(place / 2)),
    },
  }));
}

const comments = [
  'Laget sammen med pasienten',
  'Lagt til rød sone',
  'Gjennomgått, ingen endring i innholdet',
  'Justert',
];

function revised(zones: readonly ZoneJson[], revision: number): readonly ZoneJson[] {
  if (revision < 2) return zones;
  const agreed = ` (avtalt ved ${revision}. gjennomgang)`;
  return zones.map((zone) => (zone.level === 'green' ? { ...zone, action: zone.action + agreed } : zone));
}

function withUnknownValues(versions: PlanVersions): PlanVersions {
  return versions.map((plan) => {
    const { clinical_content: content } = plan;
    const blue = { level: 'blue', condition: 'Etter utskrivning', action: 'Avtal kontroll innen 14 dager' };
    return { ...plan, status: 'awaiting-review', clinical_content: { ...content, zones: [...content.zones, blue] } };
  });
}
