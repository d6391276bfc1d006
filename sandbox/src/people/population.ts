import type { Random } from './random.ts';
import type { SyntheticPerson } from './syntheticPerson.ts';

/** Everybody in the sandbox: the named people first, then the generated ones. */
export interface Population {
  readonly seed: string;
  readonly people: readonly SyntheticPerson[];
  /** By the present number or one the person had before. */
  byNationalId(nationalId: string): SyntheticPerson | undefined;
  /** By number or by full name, in any case. Of several with one name, the first. */
  find(nationalIdOrName: string): SyntheticPerson | undefined;
  /** Somebody else, always the same one for the same person. */
  another(person: SyntheticPerson): SyntheticPerson;
  /** Puts somebody in the place of the person with the same number, for all stand-ins at once. */
  replace(person: SyntheticPerson): void;
  /** The stream of choices for one person and one topic; the same at every start with the same seed. */
  randomFor(person: SyntheticPerson, topic: string): Random;
}
