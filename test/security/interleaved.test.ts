import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startOwnSystem, type OwnSystem } from '../support/startOwnSystem.ts';
import { askCrowd, type CrowdAnswer, type CrowdTask } from './crowd/askCrowd.ts';
import { createCanaryBook, type CanaryBook } from './crowd/createCanaryBook.ts';
import { crowdSize } from './crowd/crowdSize.ts';
import { listPeople, type Person } from './crowd/listPeople.ts';
import { shuffle } from './crowd/shuffle.ts';

// Two thousand operations through eight processes, as fast as the machine is.
jest.setTimeout(600_000);

const atOnce = 50;

let system: OwnSystem;
let people: readonly Person[];
let book: CanaryBook;
let answers: readonly CrowdAnswer[];

/** Two operations about each: by themselves and by somebody who treats them, or the very same twice at once. */
function tasksOf(person: Person, at: number): CrowdTask[] {
  if (at % 4 === 0) return [{ person, as: at % 8 === 0 ? 'citizen' : 'general-practitioner', isDoubled: true }];
  return (['citizen', 'general-practitioner'] as const).map((as) => ({ person, as, isDoubled: false }));
}

beforeAll(async () => {
  system = await startOwnSystem({ people: crowdSize });
  people = await listPeople(system, crowdSize);
  book = createCanaryBook(people);
  answers = await askCrowd(system, shuffle(people.flatMap(tasksOf), 43), atOnce);
});
afterAll(() => system.stop());

/** What of others stands in an answer, save what stands in it also when nobody else asks: their children, for one. */
async function findForeign(answer: CrowdAnswer): Promise<string[]> {
  const found = book.foreignIn(answer.text, answer.person);
  if (found.length === 0) return [];
  const { person, as } = answer;
  const [alone] = await askCrowd(system, [{ person, as, isDoubled: false }], 1);
  const own = new Set(book.foreignIn(alone?.text ?? '', person));
  return found.filter((canary) => !own.has(canary));
}

test('a thousand people who ask at the same time see nothing of each other', async () => {
  const foreign: string[] = [];
  for (const answer of answers) foreign.push(...(await findForeign(answer)));

  expect(foreign).toEqual([]);
  expect(answers).toHaveLength(people.length * 2);
});

test('and nearly all of them see what is their own', () => {
  const seen = answers.filter(({ text, person }) => text.includes(person.name));

  // Children do not sign in, and some people have decided that nobody sees anything.
  expect(seen.length / answers.length).toBeGreaterThan(0.7);
});

test('each person has an opaque id of their own, the same for everybody who asks', () => {
  const owners = new Map<string, Set<string>>();
  for (const { text, person } of answers) {
    for (const id of book.opaqueIdsIn(text)) owners.set(id, (owners.get(id) ?? new Set()).add(person.nationalId));
  }

  expect(owners.size).toBeGreaterThan(people.length * 0.7);
  expect([...owners.values()].filter(({ size }) => size > 1)).toEqual([]);
});

test('nothing of what they were told may be kept by anybody on the way', () => {
  const kept = answers.filter(({ headers }) => !headers.includes('["cache-control","no-store, private"]'));

  expect(kept).toEqual([]);
});
