import { type SyntheticOrganisation, findOrganisation } from '../../people/organisations.ts';

const kinds = { 'legal-entity': 'Hovedenhet', 'point-of-care': 'Underenhet', department: 'Avdeling' } as const;

/** An organisation with what both registers know of it. */
export function writeOrganisation(organisation: SyntheticOrganisation) {
  const parent = findOrganisation(organisation.partOf ?? '');
  const { municipality, service } = organisation;
  return {
    organisasjonsnummer: organisation.organisationNumber ?? null,
    herId: Number(organisation.herId),
    navn: organisation.name,
    type: kinds[organisation.kind],
    overordnetEnhet:
      parent === undefined
        ? null
        : { organisasjonsnummer: parent.organisationNumber ?? null, herId: Number(parent.herId), navn: parent.name },
    reshId: organisation.reshId ?? null,
    apotekKonsesjonsnummer: organisation.pharmacyLicence ?? null,
    tjenester: service === undefined ? [] : [{ kodeverk: service.system, verdi: service.code, navn: service.display }],
    forretningsadresse: {
      adresse: [organisation.street],
      postnummer: organisation.postalCode,
      poststed: organisation.city,
      kommunenummer: municipality.code,
      kommune: municipality.name,
    },
    aktiv: true,
  };
}
