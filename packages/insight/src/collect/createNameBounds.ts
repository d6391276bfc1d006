import { other } from './other.ts';

/** How many names there may be in a day. Beyond them, all are `other`: what is kept must not grow with what is sent. */
const most = { operation: 500, client: 500, version: 2_000, organisation: 5_000, document: 2_000 } as const;
/** Of one client: a client that makes up a version for each request would take those of all others. */
const mostVersionsOfClient = 30;

type Kind = keyof typeof most;

export interface NameBounds {
  /** The name, or `other` when there are too many already. */
  bound(kind: Exclude<Kind, 'version'>, name: string): string;
  boundVersion(client: string, version: string): string;
  /** Forgets the names of the day before. */
  startDay(day: number): void;
}

/** Keeps the number of names within bounds, first come, first served. Each day (UTC) begins anew. */
export function createNameBounds(): NameBounds {
  let today: number | undefined;
  const known: Record<Kind, Set<string>> = {
    operation: new Set(),
    client: new Set(),
    version: new Set(),
    organisation: new Set(),
    document: new Set(),
  };
  const versionsOf = new Map<string, number>();

  function isWelcome(kind: Kind, name: string): boolean {
    const names = known[kind];
    if (names.has(name)) return true;
    if (names.size >= most[kind]) return false;
    names.add(name);
    return true;
  }

  return {
    bound: (kind, name) => (isWelcome(kind, name) ? name : other),
    boundVersion(client, version) {
      const name = `${client} ${version}`;
      if (known.version.has(name)) return version;
      const count = versionsOf.get(client) ?? 0;
      if (count >= mostVersionsOfClient || !isWelcome('version', name)) return other;
      versionsOf.set(client, count + 1);
      return version;
    },
    startDay(day) {
      if (day === today) return;
      today = day;
      for (const names of Object.values(known)) names.clear();
      versionsOf.clear();
    },
  };
}
