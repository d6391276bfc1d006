import type { StandInTools } from '../../frame/standIn.ts';
import { addDays } from '../../people/calendar.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { applyChoice } from './applyChoice.ts';
import type { SettingDefinition } from './definitions.ts';

/** A citizen's own instance of a definition. */
export interface Setting {
  readonly definition: SettingDefinition;
  readonly isActive: boolean;
  /** Starts at one and grows with each change. */
  readonly sequenceNumber: number;
  readonly createdAt: string;
  readonly changedAt: string;
}

export interface Wanted {
  readonly isActive: boolean;
  /** HPR numbers of those whom a block is set or withdrawn for. */
  readonly professionals?: readonly string[];
}

/** What the citizens have decided: by their traits at first, then as it was changed while the sandbox runs. */
export interface Settings {
  find(person: SyntheticPerson, definition: SettingDefinition): Setting | undefined;
  /** Undefined when it already was so. From then on every stand-in knows the person as they are after it. */
  change(person: SyntheticPerson, definition: SettingDefinition, wanted: Wanted): Setting | undefined;
}

export function createSettings(tools: StandInTools): Settings {
  const changed = new Map<string, Setting>();
  const keyOf = (person: SyntheticPerson, { definisjonGuid }: SettingDefinition) =>
    `${person.nationalId} ${definisjonGuid}`;
  const find = (person: SyntheticPerson, definition: SettingDefinition) =>
    changed.get(keyOf(person, definition)) ?? originalSetting(person, definition, tools);
  return {
    find,
    change: (person, definition, { isActive, professionals = [] }) => {
      const before = find(person, definition);
      const wasActive = before?.isActive ?? false;
      const after = applyChoice(person, { means: definition.means, isActive, professionals });
      const isBlock = definition.means === 'professional-block';
      const isSame = isBlock
        ? after.blockedProfessionals.length === person.blockedProfessionals.length
        : wasActive === isActive;
      if (isSame) return undefined;
      const changedAt = tools.now().toISOString();
      const setting = {
        definition,
        isActive: isBlock ? after.blockedProfessionals.length > 0 : isActive,
        sequenceNumber: (before?.sequenceNumber ?? 0) + 1,
        createdAt: before?.createdAt ?? changedAt,
        changedAt,
      };
      changed.set(keyOf(person, definition), setting);
      tools.population.replace(after);
      return setting;
    },
  };
}

function originalSetting(
  person: SyntheticPerson,
  definition: SettingDefinition,
  tools: StandInTools,
): Setting | undefined {
  if (!definition.isActiveFor(person)) return undefined;
  const random = tools.randomFor(person, `pvk ${definition.definisjonGuid}`);
  const createdAt = `${addDays('2025-12-31', -random.integer(1, 1500))}T10:15:00+01:00`;
  return { definition, isActive: true, sequenceNumber: 1, createdAt, changedAt: createdAt };
}
