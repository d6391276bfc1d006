/** A made-up organisation of the health service, as the organisation register knows it. */
export interface SyntheticOrganisation {
  /** Nine digits. Departments have none of their own. */
  readonly organisationNumber?: string;
  readonly herId: string;
  readonly name: string;
  /** Legal entity (hovedenhet), point of care (underenhet), or a department or service within one. */
  readonly kind: 'legal-entity' | 'point-of-care' | 'department';
  /** HER-id of the organisation this one belongs to. */
  readonly partOf?: string;
  /** Id in the register of units in specialist care (RESH). */
  readonly reshId?: string;
  /** Pharmacy licence (apotekkonsesjon). */
  readonly pharmacyLicence?: string;
  /** What it is: list 8655 for specialist care, 8663 for municipal. */
  readonly service?: { readonly system: string; readonly code: string; readonly display: string };
  readonly municipality: { readonly code: string; readonly name: string };
  readonly postalCode: string;
  readonly city: string;
  readonly street: string;
}

const specialist = (code: string, display: string) => ({ system: 'urn:oid:2.16.578.1.12.4.1.1.8655', code, display });
const municipal = (code: string, display: string) => ({ system: 'urn:oid:2.16.578.1.12.4.1.1.8663', code, display });

const bergen = { municipality: { code: '4601', name: 'Bergen' }, postalCode: '5003', city: 'Bergen' };
const voss = { municipality: { code: '4621', name: 'Voss' }, postalCode: '5700', city: 'Voss' };
const trondheim = { municipality: { code: '5001', name: 'Trondheim' }, postalCode: '7012', city: 'Trondheim' };

// Synthetic organisation numbers start with 2 or 3 (unverified) and have a valid control digit. HER-ids are made up in
// the form real ones have.
// prettier-ignore
export const organisations: readonly SyntheticOrganisation[] = [
  // General practice
  { organisationNumber: '310123455', herId: '8100010', name: 'Solbakken legegruppe AS', kind: 'legal-entity', street: 'Solbakken 1', ...bergen },
  { organisationNumber: '315000017', herId: '8100011', name: 'Solbakken legesenter', kind: 'point-of-care', partOf: '8100010', service: municipal('KA01', 'Fastlege'), street: 'Solbakken 1', ...bergen },
  // Pharmacy
  { organisationNumber: '310123463', herId: '8100020', name: 'Apotekene Lyng AS', kind: 'legal-entity', street: 'Havnegata 4', ...bergen },
  { organisationNumber: '315000025', herId: '8100021', name: 'Apoteket Lyng Sentrum', kind: 'point-of-care', partOf: '8100020', pharmacyLicence: '99001', street: 'Havnegata 4', ...bergen },
  { organisationNumber: '315000041', herId: '8100022', name: 'Apoteket Lyng Multidose', kind: 'point-of-care', partOf: '8100020', pharmacyLicence: '99002', street: 'Myrvegen 30', ...bergen },
  // Municipality
  { organisationNumber: '310123471', herId: '8100030', name: 'Granli kommune', kind: 'legal-entity', street: 'Rådhusplassen 1', ...voss },
  { organisationNumber: '315000033', herId: '8100031', name: 'Granli hjemmesykepleie', kind: 'point-of-care', partOf: '8100030', service: municipal('KP02', 'Sykepleietjeneste'), street: 'Tunvegen 12', ...voss },
  { organisationNumber: '315000068', herId: '8100032', name: 'Granli legevakt', kind: 'point-of-care', partOf: '8100030', service: municipal('KA02', 'Legevakt'), street: 'Tunvegen 14', ...voss },
  { organisationNumber: '315000076', herId: '8100033', name: 'Granli helsestasjon', kind: 'point-of-care', partOf: '8100030', service: municipal('KF01', 'Helsestasjon og skolehelsetjeneste'), street: 'Skolegata 3', ...voss },
  // Hospital
  { organisationNumber: '210000011', herId: '8100040', name: 'Helse Fjordane Syntes HF', kind: 'legal-entity', reshId: '990001', street: 'Sykehusveien 1', ...bergen },
  { organisationNumber: '315000084', herId: '8100041', name: 'Syntes sykehus', kind: 'point-of-care', partOf: '8100040', reshId: '990010', street: 'Sykehusveien 1', ...bergen },
  { herId: '8100042', name: 'Syntes sykehus, lungeavdelingen', kind: 'department', partOf: '8100041', reshId: '990011', service: specialist('S03', 'Indremedisin'), street: 'Sykehusveien 1', ...bergen },
  { herId: '8100043', name: 'Syntes sykehus, akuttmottaket', kind: 'department', partOf: '8100041', reshId: '990012', street: 'Sykehusveien 1', ...bergen },
  // Dentist
  { organisationNumber: '310123498', herId: '8100050', name: 'Tannlegene Bruhaugen AS', kind: 'legal-entity', street: 'Bruhaugen 8', ...voss },
  { organisationNumber: '315000092', herId: '8100051', name: 'Tannlegene Bruhaugen', kind: 'point-of-care', partOf: '8100050', street: 'Bruhaugen 8', ...voss },
  // Who runs the service
  { organisationNumber: '310123528', herId: '8100060', name: 'Syntes helsenett', kind: 'legal-entity', street: 'Bruhaugen 2', ...trondheim },
  { organisationNumber: '315000106', herId: '8100061', name: 'Syntes helsenett, drift', kind: 'point-of-care', partOf: '8100060', street: 'Bruhaugen 2', ...trondheim },
  // Elsewhere in the country: nobody here is treated there; with them figures are of more than one region
  { organisationNumber: '310123609', herId: '8100070', name: 'Fyrlykta legesenter AS', kind: 'legal-entity', street: 'Havnegata 2', municipality: { code: '1804', name: 'Bodø' }, postalCode: '8006', city: 'Bodø' },
  { organisationNumber: '310123617', herId: '8100071', name: 'Nordlys Syntes HF', kind: 'legal-entity', street: 'Fjellveien 12', municipality: { code: '5501', name: 'Tromsø' }, postalCode: '9008', city: 'Tromsø' },
  { organisationNumber: '310123625', herId: '8100072', name: 'Vidda legekontor AS', kind: 'legal-entity', street: 'Bjørkelia 3', municipality: { code: '5610', name: 'Karasjok' }, postalCode: '9730', city: 'Karasjok' },
  { organisationNumber: '310123633', herId: '8100073', name: 'Elvebredden sykehjem', kind: 'legal-entity', street: 'Elvegata 9', ...trondheim },
  { organisationNumber: '310123641', herId: '8100074', name: 'Fjordgløtt legesenter AS', kind: 'legal-entity', street: 'Strandveien 5', municipality: { code: '1508', name: 'Ålesund' }, postalCode: '6002', city: 'Ålesund' },
  { organisationNumber: '310123668', herId: '8100075', name: 'Havblikk legesenter AS', kind: 'legal-entity', street: 'Havnegata 7', municipality: { code: '1103', name: 'Stavanger' }, postalCode: '4006', city: 'Stavanger' },
  { organisationNumber: '310123676', herId: '8100076', name: 'Løvenga legesenter AS', kind: 'legal-entity', street: 'Skolegata 1', municipality: { code: '0301', name: 'Oslo' }, postalCode: '0182', city: 'Oslo' },
  { organisationNumber: '310123684', herId: '8100077', name: 'Hovedstaden Syntes HF', kind: 'legal-entity', street: 'Kirkebakken 4', municipality: { code: '0301', name: 'Oslo' }, postalCode: '0354', city: 'Oslo' },
  { organisationNumber: '310123692', herId: '8100078', name: 'Mjøsbredden legesenter AS', kind: 'legal-entity', street: 'Granveien 6', municipality: { code: '3403', name: 'Hamar' }, postalCode: '2317', city: 'Hamar' },
  { organisationNumber: '310123706', herId: '8100079', name: 'Skjærgården apotek AS', kind: 'legal-entity', street: 'Strandveien 11', municipality: { code: '4204', name: 'Kristiansand' }, postalCode: '4611', city: 'Kristiansand S' },
];

/** Who runs the service, and treats nobody. */
export const operatingOrganisation = '310123528';

/** Organisation numbers of those that give care and answer for others. */
export const legalEntities: readonly string[] = organisations.flatMap(({ kind, organisationNumber }) =>
  kind === 'legal-entity' && organisationNumber !== undefined && organisationNumber !== operatingOrganisation
    ? [organisationNumber]
    : [],
);

/** By organisation number or HER-id. */
export function findOrganisation(number: string): SyntheticOrganisation | undefined {
  return organisations.find(({ organisationNumber, herId }) => organisationNumber === number || herId === number);
}
