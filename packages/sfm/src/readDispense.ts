import {
  extension,
  extensionValue,
  extensions,
  identifierByType,
  property,
  readBoolean,
  readCode,
  readDecimal,
  readList,
  readPartialDate,
  readQuantity,
  readText,
} from '@helsegraf/fhir';
import { parseReseptId } from '@helsegraf/identifiers';
import type { ReseptId } from '@helsegraf/identifiers';
import { enumOf } from './codeTables.ts';
import type { Dispense, DispenseIntervention } from './medicationValues.ts';
import { plainMedication, readMedication } from './readMedication.ts';
import { organisationNamed, readParty } from './readParty.ts';
import { wireNames } from './wireNames.ts';

export interface DispenseSource {
  readonly bundle: unknown;
  /** A `MedicationDispense`, or the `Basic` that stands for the dispensing of another article. */
  readonly resource: { readonly resourceType: string };
  readonly reseptIdOf: (reference: unknown) => ReseptId | undefined;
}

/** One dispensing. Undefined when it tells neither what was handed out nor on which prescription. */
export function readDispense(source: DispenseSource): Dispense | undefined {
  const { resource } = source;
  const info = extension(resource, wireNames.dispense);
  const identity = {
    m10Id: identifierByType(property(resource, 'identifier'), 'M10id'),
    reseptId: readReseptId(source, extensionValue(info, 'prescriptionid')),
  };
  const handedOut = resource.resourceType === 'Basic' ? readArticle(resource) : readMedicine(source);
  if ((identity.m10Id ?? identity.reseptId ?? handedOut.medication) === undefined) return undefined;
  return {
    ...identity,
    ...handedOut,
    interventions: wireNames.interventions.flatMap((name) => extensions(resource, name)).map(readIntervention),
    isConcluded: readBoolean(extensionValue(info, 'concluded')),
    // The owner's example writes it with two l's, its profile with one.
    isCancelled: readBoolean(extensionValue(info, 'cancellation') ?? extensionValue(info, 'cancelation')),
  };
}

type HandedOut = Pick<Dispense, 'medication' | 'quantity' | 'handedOver' | 'dispenser' | 'wasSubstituted'>;

function readMedicine({ bundle, resource }: DispenseSource): HandedOut {
  const performers = readList(property(resource, 'performer')).map((each) =>
    readParty(bundle, property(each, 'actor')),
  );
  return {
    medication: readMedication(bundle, resource),
    quantity: readQuantity(property(resource, 'quantity')),
    handedOver: readPartialDate(property(resource, 'whenHandedOver')),
    dispenser: performers.find((each) => each !== undefined),
    wasSubstituted: readBoolean(property(resource, 'substitution', 'wasSubstituted')),
  };
}

function readArticle(resource: unknown): HandedOut {
  const value = (name: string) => extensionValue(resource, wireNames.articleDispense, name);
  const packages = readDecimal(value('noofpackages'));
  return {
    medication: plainMedication(readText(value('name')), readText(value('product'))),
    quantity: packages === undefined ? undefined : { value: packages, unit: 'pakning' },
    handedOver: readPartialDate(value('whenHandedOver')),
    dispenser: organisationNamed(readText(value('performer'))),
    wasSubstituted: undefined,
  };
}

function readReseptId({ resource, reseptIdOf }: DispenseSource, written: unknown): string | undefined {
  const text = readText(written);
  const fromReference = readList(property(resource, 'authorizingPrescription')).map(reseptIdOf);
  return parseReseptId(text ?? '') ?? fromReference.find((id) => id !== undefined) ?? text;
}

function readIntervention(intervention: unknown): DispenseIntervention {
  const changeCode = readCode(extensionValue(intervention, 'changeType'));
  return {
    finding: readCode(extensionValue(intervention, 'code')),
    change: enumOf('dispenseChange', changeCode),
    changeCode,
    isConfirmedWithCustomer: readBoolean(extensionValue(intervention, 'confCustomer')),
    reason: readText(extensionValue(intervention, 'reason')),
  };
}
