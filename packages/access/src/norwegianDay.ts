const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The calendar day it is in Norway, `YYYY-MM-DD`. Ages, rights and what holds until a date are counted in those. */
export function norwegianDay(now: Date = new Date()): string {
  return osloDay.format(now);
}
