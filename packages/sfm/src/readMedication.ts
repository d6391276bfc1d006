import {
  asResource,
  extension,
  extensionValue,
  findCode,
  isJsonObject,
  property,
  readCode,
  readCodes,
  readList,
  readQuantity,
  readText,
  resolveReference,
} from '@helsegraf/fhir';
import type { Code } from '@helsegraf/fhir';
import { volvenSystem } from '@helsegraf/identifiers';
import { enumOf } from './codeTables.ts';
import { findCodeWithin } from './findCodeWithin.ts';
import type { Ingredient, Medication, Package } from './medicationValues.ts';
import { atcSystem, festSystem, wireNames } from './wireNames.ts';

/**
 * The medicine of a statement or dispensing: a reference to `sfm-Medication`, or a concept in its place. A reference
 * that leads nowhere still gives the name it was sent with.
 */
export function readMedication(bundle: unknown, holder: unknown): Medication | undefined {
  const reference = property(holder, 'medicationReference');
  const resource = asResource(resolveReference(bundle, reference, holder), 'Medication');
  if (resource !== undefined) return fromResource(resource, readText(property(reference, 'display')));
  const concept = property(holder, 'medicationCodeableConcept');
  const name = readText(property(reference, 'display'));
  if (readCodes(concept).length === 0 && name === undefined) return undefined;
  return fromResource({ code: concept }, name);
}

/** A medicine or article of which only the name and number are known. */
export function plainMedication(name: string | undefined, packageNumber: string | undefined): Medication | undefined {
  if (name === undefined && packageNumber === undefined) return undefined;
  return { ...fromResource({}, name), packageNumber };
}

function fromResource(resource: object, display: string | undefined): Medication {
  const codes = readCodes(property(resource, 'code'));
  const details = extension(resource, wireNames.medicationDetails);
  const levelCode = readCode(extensionValue(details, 'registreringstype'));
  const groupCode =
    readCode(extensionValue(resource, wireNames.prescriptionGroup, 'prescriptiongroup')) ??
    readCode(extensionValue(resource, wireNames.prescriptionGroup));
  return {
    name: nameOf(resource, codes) ?? display,
    level: enumOf('level', levelCode) ?? 'OTHER',
    levelCode,
    atc: findCode(property(resource, 'code'), atcSystem),
    packageNumber: codes.find((code) => isFest(code) && /^[0-9]{6}$/.test(code.code ?? ''))?.code,
    festIds: festIdsOf(resource, codes),
    codes,
    ingredients: readList(property(resource, 'ingredient')).filter(isJsonObject).map(readIngredient),
    form: readCode(property(resource, 'form')),
    prescriptionGroup: enumOf('prescriptionGroup', groupCode),
    prescriptionGroupCode: groupCode,
    preparationType: findCodeWithin(resource, volvenSystem(7424)),
    package: readPackage(resource, details),
  };
}

function nameOf(resource: object, codes: readonly Code[]): string | undefined {
  const fromFest = codes.find((code) => isFest(code) && code.display !== undefined)?.display;
  return fromFest ?? readText(property(resource, 'code', 'text')) ?? codes.find(({ display }) => display)?.display;
}

const isFest = ({ system }: Code) => system === festSystem;

// Systems write the GUID in either case; FEST's own ids are in upper case after the prefix.
function festIdsOf(resource: object, codes: readonly Code[]): readonly string[] {
  const identifiers = readList(property(resource, 'identifier')).map((each) => readText(property(each, 'value')));
  const candidates = [...codes.filter(isFest).map(({ code }) => code), ...identifiers];
  return [...new Set(candidates.filter((id) => id !== undefined).filter((id) => /^ID_/i.test(id)))];
}

function readIngredient(ingredient: unknown): Ingredient {
  return {
    substance: readCode(property(ingredient, 'itemCodeableConcept')),
    strength: readQuantity(property(ingredient, 'strength', 'numerator')),
    strengthPer: readQuantity(property(ingredient, 'strength', 'denominator')),
  };
}

function readPackage(resource: object, details: unknown): Package | undefined {
  const info = extension(details, 'packinginfoprescription');
  const amount = property(resource, 'amount');
  const read: Package = {
    name: readText(extensionValue(info, 'name')) ?? readText(extensionValue(details, 'name')),
    size: readText(extensionValue(info, 'packingsize')),
    unit: readCode(extensionValue(info, 'packingunit')),
    amount: readQuantity(extensionValue(amount, wireNames.amountText, 'quantity')),
    amountText: readText(extensionValue(amount, wireNames.amountText, 'amounttext')),
  };
  return Object.values(read).every((value) => value === undefined) ? undefined : read;
}
