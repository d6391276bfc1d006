import { birthDateForAge } from './calendar.ts';
import { createNumbers } from './createNumbers.ts';
import { type NamedPerson, namedPeople } from './named.ts';
import { randomHome } from './places.ts';
import { createRandom } from './random.ts';
import { addressProtectionOf, idKindOf } from './traitRules.ts';
import type { SyntheticPerson } from './syntheticPerson.ts';

interface Row extends NamedPerson {
  readonly nationalId: string;
  readonly birthDate: string;
}

/** The people of the table, with numbers for those whose age is counted from `today`. */
export function buildNamedPeople(today: string): readonly SyntheticPerson[] {
  const rows = withNumbers(today);
  const byName = new Map(rows.map((row) => [row.name, row]));
  const idsOf = (names: readonly string[] = []) => names.map((name) => rowOf(byName, name).nationalId);
  return rows.map((row) => {
    const children = rows.filter(({ parents }) => parents?.includes(row.name)).map(({ name }) => name);
    const guardian = row.guardian === undefined ? undefined : rowOf(byName, row.guardian).nationalId;
    const attorneys = row.attorney === undefined ? {} : { attorneys: idsOf([row.attorney]) };
    return {
      ...person(row),
      guardians: idsOf(row.parents),
      children: idsOf(children),
      ...legalGuardian(guardian),
      ...attorneys,
    };
  });
}

function withNumbers(today: string): readonly Row[] {
  const numbers = createNumbers(namedPeople.map(({ id }) => id).filter((id) => typeof id === 'string'));
  return namedPeople.map((row) => {
    if (typeof row.id === 'string') return { ...row, nationalId: row.id, birthDate: fixedBirthDate(row) };
    const birthDate = birthDateForAge(row.id.ageYears, today);
    return { ...row, birthDate, nationalId: numbers.next({ birthDate, sex: row.sex, kind: 'fnr' }) };
  });
}

function fixedBirthDate({ name, born }: NamedPerson): string {
  if (born === undefined) throw new Error(`${name} has a fixed number and therefore needs a birth date`);
  return born;
}

function rowOf(rows: ReadonlyMap<string, Row>, name: string): Row {
  const row = rows.get(name);
  if (row === undefined) throw new Error(`${name} is not among the named people`);
  return row;
}

function person(row: Row): SyntheticPerson {
  const { nationalId, birthDate, sex, special } = row;
  const [givenName = '', familyName = ''] = row.name.split(' ');
  const traits = new Set(row.traits);
  // The family name, not the number, so that a household keeps its home when the ages move on.
  const { address, municipality } = randomHome(createRandom(`home/${row.parents?.[0] ?? row.name}`));
  return {
    nationalId,
    idKind: idKindOf(traits),
    previousIds: row.previousIds ?? [],
    givenName,
    familyName,
    birthDate,
    sex,
    ...(row.died === undefined ? {} : { deceasedDate: row.died }),
    ...(traits.has('no-fixed-address') ? {} : { address }),
    addressProtection: addressProtectionOf(traits),
    municipality,
    guardians: [],
    children: [],
    blockedProfessionals: row.blocks ?? [],
    traits,
    special,
  };
}

function legalGuardian(nationalId: string | undefined): Pick<SyntheticPerson, 'legalGuardian'> {
  if (nationalId === undefined) return {};
  return { legalGuardian: { nationalId, scope: 'personal-and-financial', since: '2024-02-01' } };
}
