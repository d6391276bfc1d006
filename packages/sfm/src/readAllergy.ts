import {
  extensionValue,
  property,
  readBoolean,
  readCode,
  readCodes,
  readList,
  readPartialDate,
  readText,
} from '@helsegraf/fhir';
import type { Code } from '@helsegraf/fhir';
import { enumOf } from './codeTables.ts';
import type { ListedAllergyVerification } from './codeTables.ts';
import type { ListedAllergy } from './medicationDocument.ts';
import { readParty } from './readParty.ts';

// The names are those of the core record's profile, which SFM's guide says that it passes on. Where exactly each
// extension stands is unverified, so the allergy and its code are both looked at.
const extensionNames = {
  inactiveIngredient: ['KjInactiveIngredient', 'inactiveIngredient', 'inactiveIngridient'],
  source: ['sourceOfInformation', 'KjSourceOfInformation', 'no-basis-sourceofinformation'],
  presumed: ['Presumed', 'presumed'],
} as const;

/** One allergy. Undefined when it does not tell what the person reacts to. */
export function readAllergy(bundle: unknown, resource: object): ListedAllergy | undefined {
  const concept = property(resource, 'code');
  const allergenCodes = readCodes(concept);
  const text = readText(property(concept, 'text'));
  if (allergenCodes.length === 0 && text === undefined) return undefined;
  const verificationCode = readCode(property(resource, 'verificationStatus'));
  const reactions = readList(property(resource, 'reaction'));
  const notes = readList(property(resource, 'note')).flatMap((each) => readText(property(each, 'text')) ?? []);
  return {
    allergen: readCode(concept),
    allergenCodes,
    text,
    isInactiveIngredient: readBoolean(findExtension(resource, extensionNames.inactiveIngredient)),
    reactions: reactions.flatMap((each) => readList(property(each, 'manifestation')).flatMap((one) => readCodes(one))),
    verification: readVerification(verificationCode, findExtension(resource, extensionNames.presumed)),
    verificationCode,
    criticality: readText(property(resource, 'criticality')),
    informationSource: readCode(findExtension(resource, extensionNames.source)),
    recorded: readPartialDate(property(resource, 'recordedDate')),
    recorder: readParty(bundle, property(resource, 'recorder'), resource),
    note: notes.length === 0 ? undefined : notes.join('\n'),
  };
}

function findExtension(resource: object, names: readonly string[]): unknown {
  const holders = [resource, property(resource, 'code'), property(resource, 'verificationStatus')];
  return holders
    .flatMap((holder) => names.map((name) => extensionValue(holder, name)))
    .find((value) => value !== undefined);
}

/** FHIR has no word for "probable": the core record writes `unconfirmed` and marks it as presumed. */
function readVerification(code: Code | undefined, presumed: unknown): ListedAllergyVerification | undefined {
  const verification = enumOf('verification', code);
  return verification === 'UNCONFIRMED' && readBoolean(presumed) === true ? 'PRESUMED' : verification;
}
