const osloTime = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' });

/** A moment of a day by the clock in Norway, with the offset of that time of the year. */
export function norwegianTime(day: string, time = '12:00:00'): string {
  const parts = osloTime.formatToParts(new Date(`${day}T12:00:00Z`));
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return `${day}T${time}${/[+-]\d\d:\d\d/.exec(zone)?.[0] ?? '+01:00'}`;
}
