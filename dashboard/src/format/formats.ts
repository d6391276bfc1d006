import type { Language } from '../text/language.ts';

/** How numbers, durations and times are written in a language. Times are those of the reader's own clock. */
export interface Formats {
  /** `12 345`. */
  count(value: number): string;
  /** Three figures that matter: `2,35`. */
  decimal(value: number): string;
  /** Milliseconds below one second, else seconds: `84 ms`, `1,25 s`. */
  duration(milliseconds: number): string;
  /** Of a whole, one decimal; what is not nothing is never written as nothing: `<0,1 %`. */
  share(part: number, whole: number): string;
  /** `14:05`. */
  time(instant: Date): string;
  /** `14:05:09`, for when the figures were fetched. */
  clock(instant: Date): string;
  /** `22. nov.`. */
  day(instant: Date): string;
  /** `22. nov. 14:05`. */
  moment(instant: Date): string;
  /** `22. november 2026`. */
  date(instant: Date): string;
}

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', en: 'en-GB' };

/** @param timeZone the reader's own unless a test says otherwise */
export function createFormats(language: Language, timeZone?: string): Formats {
  const locale = locales[language];
  const numbers = (options?: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number) => format.format(value);
  };
  const times = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, ...(timeZone === undefined ? {} : { timeZone }) });
    return (instant: Date) => format.format(instant);
  };
  const count = numbers({ maximumFractionDigits: 0 });
  const decimals = numbers({ maximumSignificantDigits: 3 });
  const percent = numbers({ style: 'percent', maximumFractionDigits: 1 });
  const day = times({ day: 'numeric', month: 'short' });
  const time = times({ hour: '2-digit', minute: '2-digit' });
  return {
    count,
    decimal: decimals,
    duration: (ms) => (ms < 1000 ? `${ms < 10 ? decimals(ms) : count(ms)} ms` : `${decimals(ms / 1000)} s`),
    share: (part, whole) => {
      if (whole === 0) return '–';
      const share = part / whole;
      return share > 0 && share < 0.001 ? `<${percent(0.001)}` : percent(share);
    },
    time,
    clock: times({ hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    day,
    moment: (instant) => `${day(instant)} ${time(instant)}`,
    date: times({ day: 'numeric', month: 'long', year: 'numeric' }),
  };
}
