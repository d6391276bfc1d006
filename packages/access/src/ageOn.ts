const calendarDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whole years on a calendar day, both days `YYYY-MM-DD` in Norway. A year is full when the birthday begins, so ages are
 * half-open: twelve from the twelfth birthday up to, and without, the thirteenth. Who is born on 29 February becomes
 * older on 1 March in other years (unverified).
 *
 * @returns undefined when a day is not written so, or the day is before the birth
 */
export function ageOn(birthDate: string, norwegianDay: string): number | undefined {
  if (!calendarDay.test(birthDate) || !calendarDay.test(norwegianDay) || norwegianDay < birthDate) return undefined;
  const years = Number(norwegianDay.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return norwegianDay.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
