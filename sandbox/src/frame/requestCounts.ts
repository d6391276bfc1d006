import type { Service } from './services.ts';

/** How often each route of each stand-in was called. Keys are route patterns, so that nothing of a request is kept. */
export interface RequestCounts {
  count(service: Service, route: string): void;
  read(): Partial<Record<Service, Readonly<Record<string, number>>>>;
  reset(): void;
}

export function createRequestCounts(): RequestCounts {
  const byService = new Map<Service, Map<string, number>>();
  return {
    count: (service, route) => {
      const routes = byService.get(service) ?? new Map<string, number>();
      routes.set(route, (routes.get(route) ?? 0) + 1);
      byService.set(service, routes);
    },
    read: () => Object.fromEntries([...byService].map(([service, routes]) => [service, Object.fromEntries(routes)])),
    reset: () => byService.clear(),
  };
}
