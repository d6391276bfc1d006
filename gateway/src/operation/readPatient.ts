import { GatewayError } from '@helsegraf/errors';
import { parseNationalId, type NationalId, type SyntheticPolicy } from '@helsegraf/identifiers';
import { accessBases, type AccessBasis } from '@helsegraf/upstream';
import { Kind, type FieldNode } from 'graphql';
import type { NamedPatient, Operation } from './operation.ts';
import { readReason } from './readReason.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The fields by which an operation says whom it is about, beside a citizen's own `me`. */
const namingFields: readonly NamedPatient['by'][] = ['patient', 'represented'];
const ownField = 'me';

/**
 * The one patient whom an operation names, on what ground and why; undefined when it names nobody. When it asks for two
 * patients, or on two grounds for one, they are told as too many: who was named belongs into the record of the refusal.
 *
 * @param variables as the operation's own definitions have coerced them
 * @throws GatewayError INVALID_NATIONAL_ID; ACCESS_BASIS_REQUIRED; VARIABLES_INVALID for a reason that is none
 */
export function readPatient(
  rootFields: readonly FieldNode[],
  variables: Variables,
  synthetic: SyntheticPolicy,
): Pick<Operation, 'patient' | 'tooMany'> {
  const named = rootFields.flatMap((field) => readNamed(field, variables, synthetic) ?? []);
  const [first, ...others] = named;
  const isAlone = !rootFields.some(({ name }) => name.value === ownField);
  if (first === undefined || (isAlone && others.every((other) => isSame(first, other)))) return { patient: first };
  const each = new Map(named.map((patient) => [patient.nationalId.value, patient]));
  return { patient: first, tooMany: [...each.values()] };
}

function readNamed(field: FieldNode, variables: Variables, synthetic: SyntheticPolicy): NamedPatient | undefined {
  const by = namingFields.find((name) => name === field.name.value);
  if (by === undefined) return undefined;
  const nationalId = readNationalId(argumentValue(field, 'nationalId', variables), synthetic);
  if (by === 'represented') return { by, nationalId };
  const basis = readBasis(argumentValue(field, 'basis', variables));
  const reason = readReason(argumentValue(field, 'reason', variables));
  return { by, nationalId, basis, ...(reason === undefined ? {} : { reason }) };
}

function argumentValue(field: FieldNode, name: string, variables: Variables): unknown {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
  switch (value?.kind) {
    case Kind.VARIABLE:
      return Object.hasOwn(variables, value.name.value) ? variables[value.name.value] : undefined;
    case Kind.ENUM:
      return value.value;
    default:
      return undefined;
  }
}

function readNationalId(value: unknown, synthetic: SyntheticPolicy): NationalId {
  const nationalId = typeof value === 'string' ? parseNationalId(value, { synthetic }) : undefined;
  if (nationalId === undefined) throw new GatewayError('INVALID_NATIONAL_ID');
  return nationalId;
}

function readBasis(value: unknown): AccessBasis {
  const basis = accessBases.find((known) => known === value);
  if (basis === undefined) throw new GatewayError('ACCESS_BASIS_REQUIRED');
  return basis;
}

function isSame(one: NamedPatient, other: NamedPatient): boolean {
  return (
    one.by === other.by &&
    one.nationalId.value === other.nationalId.value &&
    one.basis === other.basis &&
    one.reason === other.reason
  );
}
