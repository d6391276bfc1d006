const norwegianDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The calendar day in Norway, `YYYY-MM-DD`: what holds until a date holds by the patient's calendar. */
export function todayInNorway(now = new Date()): string {
  return norwegianDay.format(now);
}
