import type { Authorization, StaffMember } from '../../people/staff.ts';

const codeLists = {
  profession: { id: 9060, navn: 'Kategori helsepersonell' },
  approval: { id: 7704, navn: 'Autorisasjon' },
  specialty: { id: 7426, navn: 'Spesialitet' },
  // Unverified: which list the kinds of prescribing right are from.
  prescribing: { id: 7702, navn: 'Rekvisisjonsrett' },
} as const;

/** An entry of the register, in its own field names. */
export function writeProfessional(member: StaffMember, today: string) {
  return {
    hprNummer: Number(member.hprNumber),
    person: {
      fornavn: member.givenName,
      mellomnavn: null,
      etternavn: member.familyName,
      fødselsdato: member.birthDate,
      manglerNin: false,
    },
    godkjenninger: member.authorizations.map(writeAuthorization),
    administrativeReaksjoner: [],
    sistOppdatert: '2026-01-02T08:00:00',
    gjelderForDato: today,
  };
}

function writeAuthorization(authorization: Authorization) {
  const periode = { fra: authorization.from, til: authorization.to ?? null };
  return {
    helsepersonellkategori: code(authorization.profession, authorization.professionName, codeLists.profession),
    autorisasjon: code(authorization.approval, authorization.approvalName, codeLists.approval),
    periode,
    rekvisisjonsretter: authorization.mayPrescribe
      ? [{ type: code('1', 'Full rekvisisjonsrett', codeLists.prescribing), periode }]
      : [],
    spesialistgodkjenninger: authorization.specialties.map((specialty) => ({
      type: code(specialty.code, specialty.name, codeLists.specialty),
      periode,
    })),
    tilleggskompetanser: [],
    vilkår: [],
  };
}

function code(verdi: string, navn: string, kodeverk: (typeof codeLists)[keyof typeof codeLists]) {
  return { verdi, navn, kodeverk };
}
