const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The calendar day it is in Norway, `YYYY-MM-DD`. Ages and rights are counted in those. */
export function norwegianDay(now: Date = new Date()): string {
  return osloDay.format(now);
}
