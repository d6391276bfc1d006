import {
  isJsonObject,
  property,
  readBoolean,
  readDateTime,
  readInteger,
  readList,
  readText,
  type Code,
} from '@helsegraf/fhir';
import { volvenSystem } from '@helsegraf/identifiers';
import type { CommunicationNeed } from '../generated/resolverTypes.ts';
import { communicationNeeds, memberOf } from './codeLists.ts';
import { authorOf } from './readAuthor.ts';

export interface MappedNeeds {
  readonly needs: readonly CommunicationNeed[];
  readonly unreadable: number;
}

/** The communication needs of an answer, those that hold now first; undefined when it is not such a list. */
export function mapCommunicationNeeds(body: unknown): MappedNeeds | undefined {
  const list = property(body, 'communicationNeeds');
  if (!Array.isArray(list)) return undefined;
  const needs = readList(list).flatMap((need) => mapNeed(need) ?? []);
  return {
    needs: needs.toSorted((one, other) => Number(other.isActive !== false) - Number(one.isActive !== false)),
    unreadable: list.length - needs.length,
  };
}

function mapNeed(need: unknown): CommunicationNeed | undefined {
  const code = readNeedCode(property(need, 'code'));
  if (code === undefined) return undefined;
  const metadata = property(need, 'metadata');
  const author = property(metadata, 'lastUpdatedBy');
  const userType = readText(property(author, 'userType'));
  const isProfessional = userType === 'HEALTH_CARE_PROFESSIONAL';
  return {
    need: memberOf(communicationNeeds, code),
    code,
    comment: readText(property(need, 'comment')),
    isActive: readBoolean(property(need, 'status')),
    version: readInteger(property(metadata, 'version')),
    updatedAt: readDateTime(property(metadata, 'lastUpdated')),
    // Only the word for professionals is documented; the sibling services' word for a citizen is taken as well.
    isUpdatedByPatient: isProfessional ? false : userType === 'CITIZEN' ? true : undefined,
    updatedBy: isProfessional ? readProfessional(author) : undefined,
  };
}

/** `{ code, codeSystem, display }`, where the system is the list's own short name. A bare code is taken as well. */
function readNeedCode(value: unknown): Code | undefined {
  const code = readText(isJsonObject(value) ? property(value, 'code') : value);
  const display = readText(property(value, 'display'));
  if (code === undefined && display === undefined) return undefined;
  const system = readText(property(value, 'codeSystem'));
  return {
    system: system === undefined || system === 'KJ_KOMMUNIKASJON' ? volvenSystem(7525) : system,
    ...(code === undefined ? {} : { code }),
    ...(display === undefined ? {} : { display }),
  };
}

function readProfessional(author: unknown) {
  const role = readText(property(author, 'hprRole'));
  const facts = authorOf({
    hprNumber: readText(property(author, 'hprNr')),
    name: readText(property(author, 'name')),
    organisationNumber: readText(property(author, 'orgNr')),
    organisationName: readText(property(author, 'treatmentFacilityName')) ?? readText(property(author, 'orgName')),
  });
  return role === undefined ? facts : { ...facts, role: { system: volvenSystem(9060), code: role } };
}
