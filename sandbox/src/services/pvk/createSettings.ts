import type { StandInTools } from '../../frame/standIn.ts';
import { addDays } from '../../people/calendar.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
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

/** What the citizens have decided: by their traits at first, then as it was changed while the sandbox runs. */
export interface Settings {
  find(person: SyntheticPerson, definition: SettingDefinition): Setting | undefined;
  /** Undefined when it already was so. */
  change(person: SyntheticPerson, definition: SettingDefinition, isActive: boolean): Setting | undefined;
}

export function createSettings(tools: StandInTools): Settings {
  const changed = new Map<string, Setting>();
  const keyOf = (person: SyntheticPerson, { definisjonGuid }: SettingDefinition) =>
    `${person.nationalId} ${definisjonGuid}`;
  const find = (person: SyntheticPerson, definition: SettingDefinition) =>
    changed.get(keyOf(person, definition)) ?? originalSetting(person, definition, tools);
  return {
    find,
    change: (person, definition, isActive) => {
      const before = find(person, definition);
      if ((before?.isActive ?? false) === isActive) return undefined;
      const changedAt = tools.now().toISOString();
      const setting = {
        definition,
        isActive,
        sequenceNumber: (before?.sequenceNumber ?? 0) + 1,
        createdAt: before?.createdAt ?? changedAt,
        changedAt,
      };
      changed.set(keyOf(person, definition), setting);
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
