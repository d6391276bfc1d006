import { draw } from './draw.ts';
import { syntheticClients, type SyntheticClient } from './syntheticClients.ts';

/** So many requests, alike, in one hour or one minute. */
export interface DrawnRequests {
  readonly at: Date;
  readonly client: SyntheticClient;
  readonly version: string;
  readonly operation: string;
  readonly status: number;
  readonly code: string;
  readonly requests: number;
  readonly emergencies: number;
  /** How slow all was: 0 as ever, 1 busy, 2 while a source hung. */
  readonly slowness: number;
}

export const hourMs = 3_600_000;
const minuteMs = 60_000;
const dayMs = 24 * hourMs;
const days = 30;
/** The last hours are told by the minute. */
const hoursByMinute = 2;

/** A source that did not answer for some hours, a week and a half ago. */
export const outage = { service: 'core-record', daysAgo: 11, fromHour: 9, toHour: 13 } as const;

/** Norwegian time in winter, near enough for a rhythm. */
const hoursFromUtc = 1;

/** A month of requests up to now, the same for the same hours. */
export function drawRequests(now: number): DrawnRequests[] {
  const end = now - (now % hourMs);
  const start = end - (end % dayMs) - (days - 1) * dayMs;
  const drawn: DrawnRequests[] = [];
  for (let at = start; at <= end; at += hourMs) {
    const day = Math.floor((at - start) / dayMs);
    for (const client of syntheticClients) {
      const hour = drawHour(client, { at, day, isOutage: isOutage(at, now) });
      drawn.push(...(at > end - hoursByMinute * hourMs ? divideIntoMinutes(hour, now) : hour));
    }
  }
  return drawn;
}

export function isOutage(at: number, now: number): boolean {
  const today = now - (now % dayMs);
  const begins = today - outage.daysAgo * dayMs;
  return at >= begins + outage.fromHour * hourMs && at < begins + outage.toHour * hourMs;
}

interface Hour {
  readonly at: number;
  /** From 0 on. */
  readonly day: number;
  readonly isOutage: boolean;
}

function drawHour(client: SyntheticClient, { at, day, isOutage: isSlow }: Hour): DrawnRequests[] {
  if (client.organisations.length > 0 && client.organisations.every(({ fromDay }) => fromDay > day)) return [];
  const load = loadOf(client, at);
  const slowness = isSlow ? 2 : Number(load > 0.8);
  return sharesOf(client, day).flatMap(({ version, share }) =>
    client.operations.flatMap((operation, place) => {
      const usual = (client.busiestHour * load * share * 0.6) / (place + 1);
      const requests = Math.round(usual * (0.8 + 0.4 * draw(client.id, version, operation, at)));
      const emergencies = Math.round((requests * client.emergencies) / 1_000);
      const alike = { at: new Date(at), client, version, operation, slowness };
      const failed = failures(requests, isSlow, draw('failed', client.id, operation, at));
      return [{ status: 200, code: '', requests }, ...failed]
        .filter((some) => some.requests > 0)
        .map((some) => ({ ...alike, ...some, emergencies: some.status === 200 ? emergencies : 0 }));
    }),
  );
}

/** What goes wrong now and then, beside the requests that are answered. */
function failures(requests: number, isSlow: boolean, chance: number) {
  const some = (share: number) => Math.floor(requests * share * 2 * chance + chance);
  return [
    { status: 401, code: 'UNAUTHENTICATED', requests: some(0.004) },
    { status: 403, code: 'ATTESTATION_EXPIRED', requests: some(0.006) },
    { status: 504, code: 'DEADLINE_EXCEEDED', requests: isSlow ? some(0.08) : some(0.0005) },
  ];
}

/** How much of the busiest hour there is, from 0 to 1. */
function loadOf({ rhythm }: SyntheticClient, at: number): number {
  const local = new Date(at + hoursFromUtc * hourMs);
  const hour = local.getUTCHours();
  const isWeekend = local.getUTCDay() % 6 === 0;
  const bell = (middle: number, width: number) => Math.exp(-(((hour - middle) / width) ** 2));
  if (rhythm === 'evening') return 0.03 + 0.75 * bell(20, 3) + 0.3 * bell(9, 3);
  const clinic = bell(10, 2.2) + 0.8 * bell(14, 2);
  if (rhythm === 'always') return Math.min(1, 0.15 + 0.8 * clinic * (isWeekend ? 0.4 : 1));
  return isWeekend ? 0.02 * bell(12, 4) : Math.min(1, clinic);
}

/** Which versions are in use on a day. The oldest is never quite gone. */
function sharesOf({ versions }: SyntheticClient, day: number): { version: string; share: number }[] {
  const step = days / versions.length;
  const weights = versions.map((_version, at) => {
    const begins = at === 0 ? 1 : 1 / (1 + Math.exp(-(day - at * step) / 2));
    const ends = at === versions.length - 1 ? 1 : 1 - 0.93 / (1 + Math.exp(-(day - (at + 1) * step - 3) / 2));
    return begins < 0.05 ? 0 : begins * ends;
  });
  const sum = weights.reduce((one, other) => one + other, 0);
  return versions.map((version, at) => ({ version, share: (weights[at] ?? 0) / sum }));
}

/** The same requests, minute by minute, up to now. */
function divideIntoMinutes(hour: readonly DrawnRequests[], now: number): DrawnRequests[] {
  return hour.flatMap((some) => {
    const minutes = new Map<number, number>();
    for (let one = 0; one < some.requests; one += 1) {
      const minute = Math.floor(
        60 * draw(some.client.id, some.version, some.operation, some.code, some.at.getTime(), one),
      );
      const at = some.at.getTime() + minute * minuteMs;
      if (at <= now) minutes.set(at, (minutes.get(at) ?? 0) + 1);
    }
    return [...minutes].map(([at, requests]) => ({ ...some, at: new Date(at), requests, emergencies: 0 }));
  });
}
