import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import type { Setting } from './createSettings.ts';
import type { SettingDefinition } from './definitions.ts';

/**
 * A setting in the service's field names. Unverified beside them: that they are together in one object, and
 * `omfangElementer` for anything but research registers.
 */
export function writeSetting(person: SyntheticPerson, definition: SettingDefinition, setting: Setting | undefined) {
  const { definisjonGuid, definisjonNavn, partKode, typePi } = definition;
  const isActive = setting?.isActive ?? false;
  return {
    definisjonGuid,
    definisjonNavn,
    partKode,
    typePi,
    aktiv: isActive,
    ...(setting === undefined
      ? {}
      : {
          sekvensnummer: setting.sequenceNumber,
          opprettetTidspunkt: setting.createdAt,
          sistEndretTidspunkt: setting.changedAt,
        }),
    ...(typePi === 'tilgangsbegrensning' && isActive
      ? { innbyggerTbMetadata: definition.concerns?.(person) ?? [] }
      : {}),
  };
}
