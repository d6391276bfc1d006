import { addDays, ageOn } from './calendar.ts';
import type { Numbers } from './createNumbers.ts';
import { drawTraits } from './drawTraits.ts';
import { nameAt } from './names.ts';
import { randomHome } from './places.ts';
import { type Random, createRandom } from './random.ts';
import { staffHprNumbers } from './staff.ts';
import type { Sex, SyntheticPerson } from './syntheticPerson.ts';
import { addressProtectionOf, idKindOf } from './traitRules.ts';
import type { Trait } from './traits.ts';

interface GeneratorOptions {
  readonly seed: string;
  readonly count: number;
  readonly today: string;
  readonly numbers: Numbers;
}

type Draft = { -readonly [Key in keyof SyntheticPerson]: SyntheticPerson[Key] };

/** Ordinary people, with ages and rarities as in a population, and children with parents among them. */
export function generatePeople({ seed, count, today, numbers }: GeneratorOptions): readonly SyntheticPerson[] {
  const random = createRandom(`${seed}/people`);
  const people: Draft[] = [];
  for (let index = 0; index < count; index += 1) people.push(draft(index, { random, today, numbers }));
  for (const person of people) if (ageOn(person.birthDate, today) < 18) giveParents(person, people, { random, today });
  return people;
}

interface Drawing {
  readonly random: Random;
  readonly today: string;
  readonly numbers: Numbers;
}

const nobody: readonly string[] = [];

function draft(index: number, { random, today, numbers }: Drawing): Draft {
  const birthDate = drawBirthDate(random, today);
  const sex: Sex = random.chance(0.5) ? 'female' : 'male';
  const traits = drawTraits(random, ageOn(birthDate, today));
  const idKind = idKindOf(traits);
  const { address, municipality } = randomHome(random);
  const nationalId = numbers.next({ birthDate, sex, kind: idKind });
  return {
    nationalId,
    idKind,
    previousIds: traits.has('former-d-number') ? [numbers.next({ birthDate, sex, kind: 'dnr' })] : nobody,
    ...nameAt(index),
    birthDate,
    sex,
    ...(traits.has('deceased') ? { deceasedDate: addDays(today, -random.integer(30, 700)) } : {}),
    ...(traits.has('no-fixed-address') ? {} : { address }),
    addressProtection: addressProtectionOf(traits),
    municipality,
    guardians: nobody,
    children: nobody,
    blockedProfessionals: drawBlocked(random, traits),
    traits,
  };
}

/** Even from 0 to 66 years, then thinning out. */
function drawBirthDate(random: Random, today: string): string {
  const ageYears = random.chance(0.82) ? random.next() * 67 : 67 + 33 * random.next() ** 1.7;
  return addDays(today, -Math.floor(ageYears * 365.2425));
}

function drawBlocked(random: Random, traits: ReadonlySet<Trait>): readonly string[] {
  return traits.has('blocks-professional') ? [random.pick(staffHprNumbers)] : nobody;
}

/** One or two parents of a likely age who live at the child's address; none when nobody fits after some tries. */
function giveParents(
  child: Draft,
  people: readonly Draft[],
  { random, today }: Pick<Drawing, 'random' | 'today'>,
): void {
  const mother = findParent('female', child, { people, random, today });
  const father = random.chance(0.85) ? findParent('male', child, { people, random, today }) : undefined;
  const parents = [mother, father].filter((parent) => parent !== undefined);
  child.guardians = parents.map((parent) => parent.nationalId);
  for (const parent of parents) parent.children = [...parent.children, child.nationalId];
  const [home] = parents;
  if (home?.address === undefined) return;
  child.address = home.address;
  child.municipality = home.municipality;
}

interface ParentSearch {
  readonly people: readonly Draft[];
  readonly random: Random;
  readonly today: string;
}

function findParent(sex: Sex, child: Draft, { people, random }: ParentSearch): Draft | undefined {
  for (let tries = 0; tries < 60; tries += 1) {
    const candidate = random.pick(people);
    const yearsOlder = ageOn(candidate.birthDate, child.birthDate);
    const mayBe = candidate.sex === sex && candidate.deceasedDate === undefined && !isProtected(candidate);
    if (mayBe && yearsOlder >= 20 && yearsOlder <= 44 && candidate.children.length < 4) return candidate;
  }
  return undefined;
}

/** A protected parent would give the child's home away. */
const isProtected = (person: Draft) => person.addressProtection !== 'none';
