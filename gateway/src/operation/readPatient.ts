import { GatewayError } from '@helsegraf/errors';
import { parseNationalId, type NationalId, type SyntheticPolicy } from '@helsegraf/identifiers';
import { accessBases, type AccessBasis } from '@helsegraf/upstream';
import { Kind, type FieldNode } from 'graphql';
import type { NamedPatient } from './operation.ts';

/** The one field by which health personnel say whom an operation is about. */
const patientField = 'patient';

/**
 * The one patient whom an operation names, and on what ground; undefined when it names nobody.
 *
 * @param variables as the operation's own definitions have coerced them
 * @throws GatewayError INVALID_NATIONAL_ID; ACCESS_BASIS_REQUIRED; PATIENT_CONTEXT_MISMATCH when two patients, or two
 *   grounds for one, are named
 */
export function readPatient(
  rootFields: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>,
  synthetic: SyntheticPolicy,
): NamedPatient | undefined {
  const named = rootFields
    .filter(({ name }) => name.value === patientField)
    .map((field) => ({
      nationalId: readNationalId(argumentValue(field, 'nationalId', variables), synthetic),
      basis: readBasis(argumentValue(field, 'basis', variables)),
    }));
  const [first, ...others] = named;
  if (first !== undefined && !others.every((other) => isSame(first, other))) {
    throw new GatewayError('PATIENT_CONTEXT_MISMATCH');
  }
  return first;
}

function argumentValue(field: FieldNode, name: string, variables: Readonly<Record<string, unknown>>): unknown {
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
  return one.nationalId.value === other.nationalId.value && one.basis === other.basis;
}
