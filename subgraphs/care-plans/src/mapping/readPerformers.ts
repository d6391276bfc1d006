import { identifierBySystem, nationalIdValues, property, readList, readText } from '@helsegraf/fhir';
import { identifierSystems, parseHprNumber, parseOrganisationNumber } from '@helsegraf/identifiers';
import type { ActionPerformer } from '../generated/resolverTypes.ts';
import type { PlanContents } from './planContents.ts';

/** Reads FHIR references to those who are to do something. `holder` is the resource that holds the references. */
export type PerformerReader = (references: unknown, holder: unknown) => readonly ActionPerformer[];

export function createPerformerReader(contents: PlanContents, patientNationalId: string): PerformerReader {
  const patientReference = readText(property(contents.plan.subject, 'reference'));
  return (references, holder) =>
    readList(references).map((reference) => {
      const target = contents.resolve(reference, holder);
      const identifiers = [...readList(property(reference, 'identifier')), ...readList(property(target, 'identifier'))];
      const hprNumber = parseHprNumber(identifierBySystem(identifiers, identifierSystems.hpr) ?? '');
      const organisationNumber = parseOrganisationNumber(
        identifierBySystem(identifiers, identifierSystems.organisation) ?? '',
      );
      const pointsTo = readText(property(reference, 'reference'));
      const isPatient =
        (pointsTo !== undefined && pointsTo === patientReference) ||
        target?.resourceType === 'Patient' ||
        nationalIdValues(identifiers).includes(patientNationalId);
      return {
        name: readText(property(reference, 'display')) ?? readName(property(target, 'name')),
        healthPersonnel: hprNumber === undefined ? undefined : { hprNumber },
        organisation: organisationNumber === undefined ? undefined : { organisationNumber },
        isPatient,
      };
    });
}

/** An organisation's name is a text, a person's has parts. */
function readName(name: unknown): string | undefined {
  if (typeof name === 'string') return readText(name);
  const first = readList(name)[0];
  const parts = [...readList(property(first, 'given')), property(first, 'family')].flatMap(
    (part) => readText(part) ?? [],
  );
  return readText(property(first, 'text')) ?? readText(parts.join(' '));
}
