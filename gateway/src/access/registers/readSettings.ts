import { restrictableParts, type RestrictablePart } from '@helsegraf/access';
import { z } from 'zod';
import type { PrivacyDefinition, PrivacyMeaning } from '../../config/privacyDefinition.ts';

/** What a person has decided about who may see what. */
export interface PrivacyChoices {
  readonly hasReservedCoreRecord: boolean;
  readonly restricted: readonly RestrictablePart[];
  /** HPR numbers. */
  readonly blocked: ReadonlySet<string>;
}

/** The members read here; that they are together in one object is unverified. */
const Setting = z.object({
  definisjonGuid: z.string().transform((guid) => guid.toLowerCase()),
  typePi: z.string().optional(),
  aktiv: z.boolean().optional(),
  innbyggerFnr: z.string().optional(),
  innbyggerTbMetadata: z.array(z.object({ nummer: z.union([z.string(), z.number()]).transform(String) })).nullish(),
});
type Setting = z.infer<typeof Setting>;

const Answer = z.object({ innbyggerFnr: z.string().optional(), personvernInnstillinger: z.array(Setting) });

/** One party's answer, and whom it is about. */
export interface PartyAnswer {
  readonly owners: readonly string[];
  readonly settings: readonly Setting[];
}

/** Undefined when the answer cannot be read: a list that may lack a block is none. */
export function readParty(body: unknown): PartyAnswer | undefined {
  const { data } = Answer.safeParse(body);
  if (data === undefined) return undefined;
  const owners = [data, ...data.personvernInnstillinger].flatMap(({ innbyggerFnr }) => innbyggerFnr ?? []);
  return { owners, settings: data.personvernInnstillinger };
}

/**
 * What settings amount to. One that is not known counts for the most that its kind can mean: a reservation closes the
 * core record, a restriction every part. A block that names nobody we can read restricts everything.
 */
export function sumUpChoices(settings: readonly Setting[], definitions: readonly PrivacyDefinition[]): PrivacyChoices {
  const active = settings.filter(({ aktiv }) => aktiv !== false);
  const meanings = active.map((setting) => ({ setting, means: meaningOf(setting, definitions) }));
  const blocks = meanings.filter(({ means }) => means === 'professional-block');
  const blocked = blocks.map(({ setting }) => setting.innbyggerTbMetadata?.map(({ nummer }) => nummer) ?? []);
  const isUnclear =
    meanings.some(({ means }) => means === 'restricts-all') || blocked.some(({ length }) => length === 0);
  return {
    hasReservedCoreRecord: meanings.some(({ means }) => means === 'core-record-reservation'),
    restricted: restrictableParts.filter(
      (part) => isUnclear || meanings.some(({ means }) => means === `restricts-${part}`),
    ),
    blocked: new Set(blocked.flat()),
  };
}

function meaningOf(
  { definisjonGuid, typePi, innbyggerTbMetadata }: Setting,
  definitions: readonly PrivacyDefinition[],
): PrivacyMeaning | 'restricts-all' {
  const known = definitions.find(({ definition }) => definition === definisjonGuid);
  if (known !== undefined) return known.means;
  switch (typePi?.toLowerCase()) {
    case 'samtykke':
      return 'plan-consent';
    case 'reservasjon':
      return 'core-record-reservation';
    default:
      return (innbyggerTbMetadata?.length ?? 0) > 0 ? 'professional-block' : 'restricts-all';
  }
}
