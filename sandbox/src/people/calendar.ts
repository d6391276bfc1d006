/** Calendar arithmetic on `YYYY-MM-DD`. Norwegian rules about age count whole calendar days in Oslo. */

const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The calendar day it is in Oslo. */
export function osloDate(at: Date): string {
  return osloDay.format(at);
}

/** Whole years lived on `day`. One born on 29 February comes of age on 1 March in years without that day. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** `days` after `day`; before it when negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/**
 * A birth date that makes someone `years` old on `day`, at least three months from the nearest birthday. It changes only
 * at new year and on 1 July, so that a sandbox may run for weeks and yesterday's number still works.
 */
export function birthDateForAge(years: number, day: string): string {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < '07-01' ? `${year - 1 - years}-10-01` : `${year - years}-04-01`;
}
