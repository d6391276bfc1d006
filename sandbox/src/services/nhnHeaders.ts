import { parseNationalId } from '@helsegraf/identifiers';
import type { FastifyRequest } from 'fastify';
import { tokenOf } from '../frame/addTokenCheck.ts';
import type { StandInTools } from '../frame/standIn.ts';
import type { VerifiedToken } from '../frame/verifiedToken.ts';
import { findStaff } from '../people/staff.ts';
import type { SyntheticPerson } from '../people/syntheticPerson.ts';

/** A request whose `nhn-*` headers hold, with the patient they name. */
export interface NhnRequest {
  readonly kind: 'accepted';
  readonly person: SyntheticPerson;
  /** The number the patient was asked for by; a former one finds the same person. */
  readonly nin: string;
  readonly token: VerifiedToken;
  /** Whether the ground for access opens what the patient has restricted. */
  readonly isElevated: boolean;
  /** Whether the patient has blocked the professional who asks. */
  readonly isBlocked: boolean;
}

/** What is wrong with the headers. Each service has codes of its own for these. */
export type NhnFault =
  | 'header-missing'
  | 'header-invalid'
  | 'role-not-active'
  | 'patient-invalid'
  | 'patient-unknown'
  | 'another-citizen';

export type NhnRefusal = { readonly kind: 'refused'; readonly fault: NhnFault };

const accessBases = ['SAMTYKKE', 'AKUTT', 'UNNTAK', 'FORHOYET_SAMTYKKE', 'FORHOYET_AKUTT'];
const roleSystem = 'urn:oid:2.16.578.1.12.4.1.1.9060';

/**
 * Checks the header family that critical information and patient information share. A machine brings neither role nor
 * ground for access, which is documented for the status calls. Neither does a citizen, who only asks about themself:
 * that is a guess.
 */
export function readNhnRequest(request: FastifyRequest, tools: StandInTools): NhnRequest | NhnRefusal {
  const token = tokenOf(request);
  const headerFault = findHeaderFault(request, token, tools.today());
  if (headerFault !== undefined) return refused(headerFault);
  const nin = nhnHeader(request, 'nhn-patient-nin') ?? '';
  if (parseNationalId(nin, { synthetic: 'accept' }) === undefined) return refused('patient-invalid');
  const person = tools.population.byNationalId(nin);
  if (token.caller === 'citizen' && token.nationalId !== person?.nationalId) return refused('another-citizen');
  // Somebody with only a shared auxiliary number is not in the register of persons that the services look in.
  if (person === undefined || person.idKind === 'fhn') return refused('patient-unknown');
  const isElevated = nhnHeader(request, 'nhn-access-basis')?.startsWith('FORHOYET_') ?? false;
  const isBlocked = token.hprNumber !== undefined && person.blockedProfessionals.includes(token.hprNumber);
  return { kind: 'accepted', person, nin, token, isElevated, isBlocked };
}

/** A header's value; undefined when it is missing or empty. */
export function nhnHeader(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function refused(fault: NhnFault): NhnRefusal {
  return { kind: 'refused', fault };
}

function findHeaderFault(request: FastifyRequest, token: VerifiedToken, today: string): NhnFault | undefined {
  const required = ['nhn-source-system', 'nhn-patient-nin'];
  if (token.caller === 'practitioner') required.push('nhn-user-role', 'nhn-access-basis');
  if (required.some((name) => nhnHeader(request, name) === undefined)) return 'header-missing';
  const sourceSystem = nhnHeader(request, 'nhn-source-system') ?? '';
  if (sourceSystem.length < 3 || sourceSystem.length > 512) return 'header-invalid';
  if ((nhnHeader(request, 'nhn-event-id') ?? '').length > 128) return 'header-invalid';
  if (token.caller !== 'practitioner') return undefined;
  if (!accessBases.includes(nhnHeader(request, 'nhn-access-basis') ?? '')) return 'header-invalid';
  return roleFault(nhnHeader(request, 'nhn-user-role') ?? '', token, today);
}

function roleFault(header: string, token: VerifiedToken, today: string): NhnFault | undefined {
  const role = readRole(header);
  if (role?.system !== roleSystem || typeof role.code !== 'string') return 'header-invalid';
  const held = findStaff(token.hprNumber ?? '')?.authorizations ?? [];
  const isActive = held.some(({ profession, to }) => profession === role.code && (to === undefined || to >= today));
  return isActive ? undefined : 'role-not-active';
}

/** URL-encoded JSON, `{ "system": "urn:oid:…9060", "code": "LE" }`. */
function readRole(header: string): { system?: unknown; code?: unknown } | undefined {
  try {
    return (JSON.parse(decodeURIComponent(header)) as object | null) ?? undefined;
  } catch {
    return undefined;
  }
}
