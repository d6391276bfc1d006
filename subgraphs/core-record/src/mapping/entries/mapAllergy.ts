import { property, readBoolean, readList, readText, type Code } from '@helsegraf/fhir';
import { isSameCodeSystem } from '@helsegraf/identifiers';
import type {
  AdverseDrugReaction,
  AllergenCategory,
  AllergyCriticality,
  AllergyReaction,
  DrugCodeKind,
  OtherAllergy,
} from '../../generated/resolverTypes.ts';
import { allergens, allergyManifestations, isOf, memberOf } from '../codeLists.ts';
import { readConcept } from '../codes.ts';
import { kjExtension } from '../kjExtension.ts';
import { readMoment } from '../readMoment.ts';
import { verifiedFields } from './commonFields.ts';

/**
 * A reaction to a medicine, or another allergy (KjAllergyIntolerance). What sets the two apart is the category; where it
 * is missing, a code of a list of allergens makes it another allergy.
 */
export function mapAllergy(resource: unknown, today: string): AdverseDrugReaction | OtherAllergy {
  return isAboutMedicine(resource) ? mapDrugReaction(resource, today) : mapOtherAllergy(resource, today);
}

function isAboutMedicine(resource: unknown): boolean {
  const categories = readCategories(resource);
  if (categories.length > 0) return categories.includes('MEDICATION');
  const { code } = readConcept(property(resource, 'code'));
  return code?.system === undefined || !isOf(allergens, code) || drugCodeKind(code, false) !== 'OTHER';
}

function mapDrugReaction(resource: unknown, today: string): AdverseDrugReaction {
  const concept = property(resource, 'code');
  const isToInactiveIngredient = readBoolean(kjExtension(concept, 'InactiveIngredient')) === true;
  const common = verifiedFields(resource, 'ADVERSE_DRUG_REACTION', today);
  return {
    __typename: 'AdverseDrugReaction',
    ...common,
    drugCodeKind: drugCodeKind(common.code, isToInactiveIngredient),
    isToInactiveIngredient,
    criticality: readCriticality(resource),
    reactions: readReactions(resource),
    onset: readMoment(resource, 'onset'),
  };
}

function mapOtherAllergy(resource: unknown, today: string): OtherAllergy {
  const common = verifiedFields(resource, 'OTHER_ALLERGY', today);
  return {
    __typename: 'OtherAllergy',
    ...common,
    allergen: memberOf(allergens, common.code),
    categories: readCategories(resource),
    criticality: readCriticality(resource),
    reactions: readReactions(resource),
    onset: readMoment(resource, 'onset'),
  };
}

const categories: Readonly<Record<string, AllergenCategory>> = {
  food: 'FOOD',
  environment: 'ENVIRONMENT',
  biologic: 'BIOLOGIC',
  medication: 'MEDICATION',
};

function readCategories(resource: unknown): readonly AllergenCategory[] {
  return readList(property(resource, 'category')).flatMap((category) => {
    const word = readText(category);
    if (word === undefined) return [];
    return (Object.hasOwn(categories, word) ? categories[word] : undefined) ?? 'OTHER';
  });
}

function readCriticality(resource: unknown): AllergyCriticality | undefined {
  switch (readText(property(resource, 'criticality'))) {
    case undefined:
      return undefined;
    case 'high':
      return 'SERIOUS';
    case 'low':
      return 'LESS_SERIOUS';
    case 'unable-to-assess':
      return 'UNABLE_TO_ASSESS';
    default:
      return 'OTHER';
  }
}

function readReactions(resource: unknown): readonly AllergyReaction[] {
  return readList(property(resource, 'reaction'))
    .flatMap((reaction) => readList(property(reaction, 'manifestation')))
    .map(readConcept)
    .filter(({ code, text }) => code !== undefined || text !== undefined)
    .map(({ code, text }) => ({ manifestation: memberOf(allergyManifestations, code), code, text }));
}

/** The lists a medicine may be coded in. The core record's own addresses are those of a third party's client. */
function drugCodeKind(code: Code | undefined, isInactive: boolean): DrugCodeKind | undefined {
  if (code === undefined) return undefined;
  if (isInactive) return 'INACTIVE_INGREDIENT';
  const { system = '' } = code;
  if (isSameCodeSystem(system, 'http://www.whocc.no/atc')) return 'ATC';
  if (system.endsWith('/DrugTradeName') || /festLegemiddelMerkevare$/i.test(system)) return 'BRAND';
  if (system.endsWith('/ActiveSubstance') || /festLegemiddelVirkestoff$/i.test(system)) return 'ACTIVE_SUBSTANCE';
  return system.endsWith('/InactiveIngredient') ? 'INACTIVE_INGREDIENT' : 'OTHER';
}
