import { restrictableParts, type RestrictablePart } from '@helsegraf/access';
import { parseHprNumber } from '@helsegraf/identifiers';
import { z } from 'zod';
import type { PrivacyDefinition, PrivacyMeaning } from '../../config/privacyDefinition.ts';

/** What a person has decided about who may see what. */
export interface PrivacyChoices {
  readonly hasReservedCoreRecord: boolean;
  readonly restricted: readonly RestrictablePart[];
  /** HPR numbers, without zeros in front; everybody when a block names somebody whom we cannot tell. */
  readonly blocked: ReadonlySet<string> | 'everybody';
}

/** The members read here; that they are together in one object is unverified. */
const Setting = z.object({
  definisjonGuid: z.string().transform((guid) => guid.toLowerCase()),
  typePi: z.string().optional(),
  aktiv: z.boolean().optional(),
  innbyggerFnr: z.string().optional(),
  innbyggerTbMetadata: z
    .array(
      z.object({
        type: z.string().optional(),
        nummer: z.union([z.string(), z.number()]).transform(String).optional(),
      }),
    )
    .nullish(),
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
 * core record, a restriction every part. A block beats every ground for access, so one that names nobody whom we can tell
 * from others holds for everybody: as a restriction it could be opened by the very one who is blocked.
 */
export function sumUpChoices(settings: readonly Setting[], definitions: readonly PrivacyDefinition[]): PrivacyChoices {
  const active = settings.filter(({ aktiv }) => aktiv !== false);
  const meanings = active.map((setting) => ({ setting, means: meaningOf(setting, definitions) }));
  const blocks = meanings.filter(({ means }) => means === 'professional-block');
  const blocked = blocks.map(({ setting }) => readBlocked(setting));
  const isUnclear = meanings.some(({ means }) => means === 'restricts-all');
  return {
    hasReservedCoreRecord: meanings.some(({ means }) => means === 'core-record-reservation'),
    restricted: restrictableParts.filter(
      (part) => isUnclear || meanings.some(({ means }) => means === `restricts-${part}`),
    ),
    blocked: blocked.includes(undefined) ? 'everybody' : new Set(blocked.flatMap((numbers) => numbers ?? [])),
  };
}

/** What several lists of one person's choices amount to: whatever one of them closes is closed. */
export function uniteChoices(lists: readonly PrivacyChoices[]): PrivacyChoices {
  const blocked = lists.map((list) => list.blocked);
  return {
    hasReservedCoreRecord: lists.some(({ hasReservedCoreRecord }) => hasReservedCoreRecord),
    restricted: restrictableParts.filter((part) => lists.some(({ restricted }) => restricted.includes(part))),
    blocked: blocked.includes('everybody')
      ? 'everybody'
      : new Set(blocked.flatMap((numbers) => (numbers === 'everybody' ? [] : [...numbers]))),
  };
}

/** Whom a block is against; undefined when that cannot be told of each of them, or it is said of nobody. */
function readBlocked({ innbyggerTbMetadata: named }: Setting): readonly string[] | undefined {
  const numbers = (named ?? []).map(({ type, nummer = '' }) =>
    (type === undefined || type.toUpperCase() === 'HPR') && parseHprNumber(nummer) !== undefined
      ? withoutZeros(nummer)
      : undefined,
  );
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 || known.length < numbers.length ? undefined : known;
}

/** Whether the choices block a professional. Without a number, nobody can be told from whoever is blocked. */
export function isBlocked({ blocked }: PrivacyChoices, hprNumber: string | undefined): boolean {
  if (blocked === 'everybody') return true;
  return hprNumber !== undefined && blocked.has(withoutZeros(hprNumber));
}

function withoutZeros(number: string): string {
  return number.replace(/^0+/, '');
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
