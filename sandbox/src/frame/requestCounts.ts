import type { Service } from './services.ts';

/** How often each route of each stand-in was called. Keys are route patterns, so that nothing of a request is kept. */
export interface RequestCounts {
  /** @param eventId of the operation that the request is a part of, when it says so */
  count(service: Service, route: string, eventId?: string): void;
  read(): Partial<Record<Service, Readonly<Record<string, number>>>>;
  /** The operations that reached each stand-in, at most the last thousand: what was disclosed, as seen from its door. */
  events(): Partial<Record<Service, readonly string[]>>;
  reset(): void;
}

const rememberedEvents = 1_000;

export function createRequestCounts(): RequestCounts {
  const byService = new Map<Service, Map<string, number>>();
  const eventsByService = new Map<Service, Set<string>>();

  function remember(service: Service, eventId: string): void {
    const events = eventsByService.get(service) ?? new Set<string>();
    eventsByService.set(service, events.add(eventId));
    const [oldest] = events;
    if (events.size > rememberedEvents && oldest !== undefined) events.delete(oldest);
  }

  return {
    count: (service, route, eventId) => {
      if (eventId !== undefined) remember(service, eventId);
      const routes = byService.get(service) ?? new Map<string, number>();
      routes.set(route, (routes.get(route) ?? 0) + 1);
      byService.set(service, routes);
    },
    read: () => Object.fromEntries([...byService].map(([service, routes]) => [service, Object.fromEntries(routes)])),
    events: () => Object.fromEntries([...eventsByService].map(([service, events]) => [service, [...events]])),
    reset: () => {
      byService.clear();
      eventsByService.clear();
    },
  };
}
