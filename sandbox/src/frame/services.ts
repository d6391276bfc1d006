/** The national services that have a stand-in, in the order of their ports: the first listens on the base port plus one. */
export const services = [
  'helseid',
  'idporten',
  'person-register',
  'hpr',
  'organisations',
  'core-record',
  'critical-information',
  'patient-information',
  'sfm',
  'treatment-plans',
  'patient-plans',
  'pvk',
  'helsenorge',
] as const;

export type Service = (typeof services)[number];

export const isService = (text: string): text is Service => (services as readonly string[]).includes(text);

/** The port of a service when the stand-ins are numbered from `basePort`, which is the admin server's own. */
export const portOf = (service: Service, basePort: number): number => basePort + 1 + services.indexOf(service);
