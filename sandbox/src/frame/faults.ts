import type { Service } from './services.ts';

/** Ways a national service can fail, and what its stand-in then does. */
export const faultKinds = {
  none: 'answers as it should',
  slow: 'answers after thirty seconds',
  down: 'breaks the connection without a word',
  error: 'answers 500 in its own error shape',
  malformed: 'answers 200 with a body that is not what it says it is',
  'cut-short': 'breaks the connection in the middle of the body',
  'wrong-person': 'answers about another person',
} as const;

export type Fault = keyof typeof faultKinds;

export const isFault = (text: string): text is Fault => Object.hasOwn(faultKinds, text);

/** Which service fails in which way at this moment. Changes take effect on the next request. */
export interface Faults {
  get(service: Service): Fault;
  set(service: Service, fault: Fault): void;
  /** Every service answers as it should again. */
  clear(): void;
  /** The services that fail at this moment. */
  active(): Partial<Record<Service, Fault>>;
}

export function createFaults(): Faults {
  const active = new Map<Service, Fault>();
  return {
    get: (service) => active.get(service) ?? 'none',
    set: (service, fault) => {
      if (fault === 'none') active.delete(service);
      else active.set(service, fault);
    },
    clear: () => active.clear(),
    active: () => Object.fromEntries(active),
  };
}
