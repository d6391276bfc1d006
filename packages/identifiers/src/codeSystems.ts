const volvenRoot = 'urn:oid:2.16.578.1.12.4.1.1.';
// The suffix says which part of a list a profile uses (`no-kodeverk-7280-nlk`); the codes are the list's all the same.
const volvenUrl =
  /^https?:\/\/(?:www\.)?ehelse\.no\/fhir\/CodeSystem\/no-kodeverk-([0-9]{1,6})(?:-[a-z0-9]{1,20})?\/?$/i;
const oid = /^(?:urn:oid:)?([0-2](?:\.(?:0|[1-9][0-9]{0,18})){2,30})$/i;

// Lists that are published under an address of their own and also have a number in Volven. The address is kept when a
// source uses it, so the two are equal but not rewritten.
const synonyms: ReadonlyMap<string, string> = new Map([
  ['http://www.whocc.no/atc', volvenSystem(7180)],
  ['http://hl7.org/fhir/sid/icpc-2', volvenSystem(7170)],
]);

/** The URI of a national code list (Volven) by its number. */
export function volvenSystem(list: number): string {
  return `${volvenRoot}${list}`;
}

/**
 * A code list's URI in the one form used in the graph: `urn:oid:…` for national lists, whether the source wrote that, the
 * bare OID (as XML messages do) or the `no-kodeverk-NNNN` address. Any other URI is returned as it is.
 */
export function canonicalCodeSystem(uri: string): string {
  if (uri.length > 200) return uri;
  const list = volvenUrl.exec(uri)?.[1];
  if (list !== undefined) return volvenSystem(Number(list));
  const digits = oid.exec(uri)?.[1];
  return digits === undefined ? uri : `urn:oid:${digits}`;
}

/** Whether two URIs mean the same code list, in whichever form each is written. */
export function isSameCodeSystem(one: string, other: string): boolean {
  return conceptOf(one) === conceptOf(other);
}

function conceptOf(uri: string): string {
  const canonical = canonicalCodeSystem(uri);
  return synonyms.get(canonical) ?? canonical;
}
