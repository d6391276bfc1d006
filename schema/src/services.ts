interface Service {
  /** The same service in the graph: a value of the enum `NationalService`. */
  readonly nationalService: string;
  /** How the service is named to people. */
  readonly display: string;
}

/**
 * The national services by the name that code, configuration, faults and `@nationalSource(service:)` use. HelseID and
 * ID-porten are not among them: they sign people in and never answer a field.
 */
export const services = {
  'person-register': { nationalService: 'PERSON_REGISTER', display: 'Persontjenesten' },
  hpr: { nationalService: 'HEALTH_PERSONNEL_REGISTER', display: 'Helsepersonellregisteret' },
  organisations: { nationalService: 'ORGANISATION_REGISTER', display: 'Adresseregisteret' },
  'core-record': { nationalService: 'CORE_RECORD', display: 'Kjernejournal' },
  'critical-information': { nationalService: 'CRITICAL_INFORMATION', display: 'Kritisk informasjon' },
  'patient-information': { nationalService: 'PATIENT_INFORMATION', display: 'Pasientens info' },
  /** Asked through SFM, and named for itself where the prescriptions are its answer. */
  'prescription-intermediary': { nationalService: 'PRESCRIPTION_INTERMEDIARY', display: 'Reseptformidleren' },
  sfm: { nationalService: 'CENTRAL_PRESCRIBING_MODULE', display: 'Sentral forskrivningsmodul' },
  'treatment-plans': { nationalService: 'TREATMENT_PLANS', display: 'Digitale behandlingsplaner' },
  'patient-plans': { nationalService: 'PATIENT_PLANS', display: 'Pasientens planer' },
  pvk: { nationalService: 'PRIVACY_SETTINGS', display: 'Personvernkomponenten' },
  /** Ours: the record of who has seen what, in the words of those who may read it. */
  'access-log': { nationalService: 'ACCESS_LOG', display: 'Innsynsloggen' },
  /** Ours: how Helsegraf itself is used and how it does. */
  insight: { nationalService: 'INSIGHT', display: 'Drift og bruk' },
} as const satisfies Record<string, Service>;

/** A national service by its name in code. */
export type ServiceName = keyof typeof services;

/** A national service by its name in the graph. */
export type NationalService = (typeof services)[ServiceName]['nationalService'];

/** Whether the text names a national service. */
export function isServiceName(text: string): text is ServiceName {
  return Object.hasOwn(services, text);
}

/** A service by its name in the graph; undefined for a name that no service has. */
export function serviceNamed(nationalService: string): ServiceName | undefined {
  return serviceNames.find((name) => services[name].nationalService === nationalService);
}

const serviceNames = Object.keys(services) as readonly ServiceName[];
const own: ReadonlySet<ServiceName> = new Set(['access-log', 'insight']);

/** The services that others run, in the order of the table: without what is Helsegraf's own. */
export const foreignServiceNames: readonly ServiceName[] = serviceNames.filter((name) => !own.has(name));
