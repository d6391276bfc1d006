/**
 * Whole years from one calendar day to another, both `YYYY-MM-DD`. Who is born on 29 February becomes older on 1 March
 * in other years. Undefined when the second day is before the first.
 */
export function ageInYears(birthDate: string, on: string): number | undefined {
  if (on < birthDate) return undefined;
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
