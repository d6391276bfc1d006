import { property } from './json.ts';

/** A period of time; an open end is absent. Each end keeps the precision it was sent with. */
export interface Period {
  readonly start?: string;
  readonly end?: string;
}

const calendarDate = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;
const instant =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(\.[0-9]{1,12})?)?(Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?$/;

/**
 * A date to the precision that was recorded: `2019`, `2019-06`, `2019-06-10` or an instant with offset. Never padded, and
 * undefined when the day is not in the calendar.
 */
export function readPartialDate(value: unknown): string | undefined {
  const text = dateText(value);
  if (text === undefined) return undefined;
  return isCalendarDate(text) ? text : readDateTime(text);
}

/** A calendar day. Of an instant the day is taken as written, not as it would be in another time zone. */
export function readDate(value: unknown): string | undefined {
  const text = dateText(value);
  const day = text === undefined ? undefined : (instant.exec(text)?.[1] ?? text);
  return day !== undefined && day.length === 10 && isCalendarDate(day) ? day : undefined;
}

/**
 * A point in time with seconds and offset (RFC 3339). Some services leave out the offset; they mean Norwegian time, and
 * the offset of that day is added. Undefined for a date alone: no time of day is made up.
 */
export function readDateTime(value: unknown): string | undefined {
  const text = dateText(value);
  const [, day = '', hours = '', minutes = '', seconds = '00', fraction = '', offset] =
    (text === undefined ? null : instant.exec(text)) ?? [];
  if (day === '' || !isCalendarDate(day) || hours > '23' || minutes > '59' || seconds > '59') return undefined;
  const local = `${day}T${hours}:${minutes}:${seconds}`;
  return `${local}${fraction}${offset ?? norwegianOffset(local)}`;
}

/** A FHIR `Period`. Undefined when neither end can be read. */
export function readPeriod(value: unknown): Period | undefined {
  const start = readPartialDate(property(value, 'start'));
  const end = readPartialDate(property(value, 'end'));
  if (start === undefined && end === undefined) return undefined;
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

function dateText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 60) return undefined;
  return value.trim();
}

function isCalendarDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = calendarDate.exec(text) ?? [];
  if (year === undefined) return false;
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}`);
}

const osloTime = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' });

// Read as if the clock stood at UTC+1, so that the hour that comes twice in autumn is given its winter time.
function norwegianOffset(local: string): string {
  const winterTime = '+01:00';
  const parts = osloTime.formatToParts(new Date(`${local}${winterTime}`));
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  return /^GMT([+-]\d{2}:\d{2})/.exec(name)?.[1] ?? winterTime;
}
