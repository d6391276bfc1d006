import type { AddressProtection } from '@helsegraf/access';
import { keepUntold } from '@helsegraf/identifiers';
import { z } from 'zod';

/** What the person register says of somebody, as far as it decides who may see what. Personal data: kept in memory alone. */
export interface RegisteredPerson {
  /** Every number the person has or has had. */
  readonly numbers: ReadonlySet<string>;
  /** `YYYY-MM-DD`. */
  readonly birthDate?: string;
  /** `YYYY-MM-DD`; `unknown` for somebody who is dead since nobody knows when. */
  readonly deathDate?: string;
  readonly addressProtection: AddressProtection;
  /** Where the person lives, in a form that can be compared and not read. Undefined when nothing exact is registered. */
  readonly home?: string;
  /** Numbers of those who have parental responsibility for the person. */
  readonly parents: ReadonlySet<string>;
  /** Numbers of those who may decide for the person in personal matters. */
  readonly guardians: ReadonlySet<string>;
}

const text = z.string().min(1);
const held = { isValid: z.boolean().optional(), validFrom: z.string().optional(), validTo: z.string().optional() };
/** The register writes a day as a moment whose time and zone mean nothing. */
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/)
  .transform((moment) => moment.slice(0, 10));

/** Only what is read here; a part that was not asked for is not there. Names as in version 2 of Persontjenesten. */
const Document = z.object({
  norwegianIdentificationNumber: z.array(z.object({ identificationNumber: text })).min(1),
  status: z.array(z.object({ ...held, status: text })).optional(),
  birth: z.array(z.object({ ...held, birthDate: day.optional() })).optional(),
  death: z.object({ deceasedDate: day.optional() }).nullish(),
  addressProtection: z.array(z.object({ ...held, protectionLevel: text })).optional(),
  residentialAddress: z.array(z.object({ ...held, streetAddress: z.unknown() })).optional(),
  parentalResponsibility: z
    .array(z.object({ ...held, subjectOfResponsibility: text.nullish(), responsible: text.nullish() }))
    .optional(),
  guardianshipOrFuturePowerOfAttorney: z
    .array(
      z.object({
        ...held,
        guardian: z
          .object({ identificationNumber: text.nullish(), isGuardianshipInPersonalScope: z.boolean().nullish() })
          .nullish(),
      }),
    )
    .optional(),
});
type Document = z.infer<typeof Document>;

/**
 * The person in a document of the register; undefined when it cannot be read, or is about somebody else than was asked
 * for. Nothing is guessed: what decides must be understood.
 *
 * @param today `YYYY-MM-DD`, for what holds from or until a day
 */
export function readPerson(body: unknown, asked: string, today: string): RegisteredPerson | undefined {
  const read = Document.safeParse(body);
  if (!read.success) return undefined;
  const document = read.data;
  const numbers = new Set(document.norwegianIdentificationNumber.map((entry) => entry.identificationNumber));
  if (!numbers.has(asked)) return undefined;
  const current = <Entry extends Held>(entries: readonly Entry[] | undefined) =>
    (entries ?? []).filter((entry) => holds(entry, today));
  const birthDate = current(document.birth)[0]?.birthDate;
  const deathDate = readDeathDate(document, current(document.status));
  const home = readHome(current(document.residentialAddress));
  return keepUntold(
    {
      numbers,
      ...(birthDate === undefined ? {} : { birthDate }),
      ...(deathDate === undefined ? {} : { deathDate }),
      addressProtection: readProtection(current(document.addressProtection)),
      ...(home === undefined ? {} : { home }),
      parents: collect(current(document.parentalResponsibility), ({ subjectOfResponsibility: subject, responsible }) =>
        subject != null && numbers.has(subject) ? responsible : undefined,
      ),
      guardians: collect(current(document.guardianshipOrFuturePowerOfAttorney), ({ guardian }) =>
        guardian?.isGuardianshipInPersonalScope === true ? guardian.identificationNumber : undefined,
      ),
    },
    'personal',
  );
}

interface Held {
  readonly isValid?: boolean | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

function holds({ isValid, validFrom, validTo }: Held, today: string): boolean {
  const hasBegun = validFrom === undefined || validFrom.slice(0, 10) <= today;
  return isValid !== false && hasBegun && (validTo === undefined || validTo.slice(0, 10) > today);
}

function readDeathDate({ death }: Document, statuses: readonly { readonly status: string }[]): string | undefined {
  if (death?.deceasedDate !== undefined) return death.deceasedDate;
  return death != null || statuses.some(({ status }) => status === 'Deceased') ? 'unknown' : undefined;
}

const protections: Readonly<Record<string, AddressProtection>> = {
  Unclassified: 'none',
  ClientAddress: 'confidential',
  Confidential: 'confidential',
  StrictlyConfidential: 'strictly-confidential',
};
const byStrength: readonly AddressProtection[] = ['strictly-confidential', 'confidential', 'none'];

/** The strictest of what is told; what is not told, or in a word that nobody knows, is as strict as can be. */
function readProtection(entries: readonly { readonly protectionLevel: string }[]): AddressProtection {
  const levels = entries.map(({ protectionLevel: level }) =>
    Object.hasOwn(protections, level) ? protections[level] : undefined,
  );
  if (levels.length === 0 || levels.includes(undefined)) return 'strictly-confidential';
  return byStrength.find((level) => levels.includes(level)) ?? 'strictly-confidential';
}

/** An unknown residence is nobody's home: two who live in one municipality do not live together. */
function readHome([entry]: readonly { readonly streetAddress?: unknown }[]): string | undefined {
  const street = entry?.streetAddress;
  return typeof street === 'object' && street !== null ? writeInOrder(street) : undefined;
}

function writeInOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${writeInOrder(member)}`);
  return `{${members.toSorted().join(',')}}`;
}

function collect<Entry>(
  entries: readonly Entry[],
  read: (entry: Entry) => string | null | undefined,
): ReadonlySet<string> {
  return new Set(entries.flatMap((entry) => read(entry) ?? []));
}
