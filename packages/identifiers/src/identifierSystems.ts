import { canonicalCodeSystem } from './codeSystems.ts';
import type { NationalIdKind } from './nationalId.ts';

const identifierRoot = 'urn:oid:2.16.578.1.12.4.1';
const namingSystemRoot = 'http://hl7.no/fhir/NamingSystem';

/** The URI that says what kind of identifier a FHIR `Identifier.value` is. */
export const identifierSystems = {
  /** Fødselsnummer, issued by Skatteetaten. */
  fnr: `${identifierRoot}.4.1`,
  /** D-nummer, issued by Skatteetaten. */
  dnr: `${identifierRoot}.4.2`,
  /** Felles hjelpenummer, issued by Norsk helsenett. */
  fhn: `${identifierRoot}.4.3`,
  /** HPR-nummer, issued by Helsedirektoratet. */
  hpr: `${identifierRoot}.4.4`,
  /** DUF-nummer, issued by UDI. */
  duf: `${identifierRoot}.4.5`,
  /** Organisasjonsnummer, issued by Brønnøysundregistrene. */
  organisation: `${identifierRoot}.4.101`,
  /** RESH-id of a unit in specialist care, issued by Norsk helsenett. */
  resh: `${identifierRoot}.4.102`,
  /** A pharmacy's licence number (konsesjonsnummer), issued by Direktoratet for medisinske produkter. */
  pharmacyLicence: `${identifierRoot}.4.107`,
  /** HER-id, issued by Norsk helsenett. */
  her: `${identifierRoot}.2`,
} as const;

// The other name of the same kinds, which SFM writes in `Identifier.type`. FNR and HPR are seen in its examples; the
// rest are formed alike from the list of type codes (Volven 8116) and unverified.
const namingSystems: ReadonlyMap<string, string> = new Map([
  [`${namingSystemRoot}/FNR`, identifierSystems.fnr],
  [`${namingSystemRoot}/DNR`, identifierSystems.dnr],
  [`${namingSystemRoot}/FHN`, identifierSystems.fhn],
  [`${namingSystemRoot}/HPR`, identifierSystems.hpr],
  [`${namingSystemRoot}/DUF`, identifierSystems.duf],
  [`${namingSystemRoot}/ENH`, identifierSystems.organisation],
  [`${namingSystemRoot}/RSH`, identifierSystems.resh],
  [`${namingSystemRoot}/AKO`, identifierSystems.pharmacyLicence],
  [`${namingSystemRoot}/HER`, identifierSystems.her],
]);

/** The `Identifier.system` of a person's number. */
export function nationalIdSystem(kind: NationalIdKind): string {
  return identifierSystems[kind];
}

/** Whether two URIs mean the same kind of identifier: OID, bare OID, or naming system. */
export function isSameIdentifierSystem(one: string, other: string): boolean {
  return canonicalIdentifierSystem(one) === canonicalIdentifierSystem(other);
}

function canonicalIdentifierSystem(uri: string): string {
  return namingSystems.get(uri) ?? canonicalCodeSystem(uri);
}
