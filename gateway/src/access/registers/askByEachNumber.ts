import { parseNationalId, type NationalId } from '@helsegraf/identifiers';

/**
 * What a register says of each of somebody's numbers, save those it was asked by already; undefined when it does not
 * answer for one of them, or one cannot be asked by: what is kept under it would not be known.
 */
export async function askByEachNumber<Answer>(
  numbers: ReadonlySet<string>,
  asked: readonly NationalId[],
  ask: (number: NationalId) => Promise<Answer | undefined>,
): Promise<readonly Answer[] | undefined> {
  const others = [...numbers].filter((number) => asked.every(({ value }) => value !== number));
  const answers = await Promise.all(
    others.map(async (number) => {
      const nationalId = parseNationalId(number, { synthetic: 'accept' });
      return nationalId === undefined ? undefined : ask(nationalId);
    }),
  );
  const known = answers.filter((answer) => answer !== undefined);
  return known.length === answers.length ? known : undefined;
}
