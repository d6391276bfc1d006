const volven = (list: number) => `urn:oid:2.16.578.1.12.4.1.1.${list}`;
const profile = (name: string) => `http://ehelse.no/fhir/StructureDefinition/${name}`;
const concept = (list: number, code: string, display: string) => ({
  valueCodeableConcept: { coding: [{ system: volven(list), code, display }] },
});

/**
 * A statement on the list with its prescription, in the shape the service documents, its relative url among the rest.
 */
export const documentedStatement = {
  resourceType: 'MedicationStatement',
  id: 'statement',
  meta: { profile: [profile('sfm-MedicationStatement')] },
  identifier: [
    { use: 'usual', type: { text: 'PLL' }, value: '5b0a3f7e-0001-4c11-9a01-000000000001' },
    { use: 'usual', type: { text: 'ReseptId' }, value: '9C1D2E3F-0002-4C22-9A02-000000000002' },
  ],
  status: 'active',
  medicationReference: { reference: 'urn:uuid:medication', display: 'Atorvastatin tab 40 mg' },
  subject: { reference: 'urn:uuid:patient', display: 'Smidig Furu' },
  reasonCode: [{ coding: [{ system: volven(7170), code: 'T93', display: 'Lipidforstyrrelse' }] }],
  extension: [
    { url: 'effectiveDateTime', valueDate: '2025-02-03' },
    {
      url: profile('sfm-reseptamendment'),
      extension: [
        { url: 'reseptdate', valueDate: '2026-01-12' },
        { url: 'expirationdate', valueDate: '2027-01-12' },
        { url: 'dssn', valueString: '1 tablett kveld' },
        { url: 'numberofpackages', valueDecimal: 1 },
        { url: 'reit', valueString: '3' },
        { url: 'itemgroup', ...concept(7402, 'L', 'Legemiddel') },
        { url: 'reimbursementparagraph', ...concept(7427, '200', '§5-14 §2') },
        { url: 'typeresept', ...concept(7491, 'E', 'Eresept') },
        { url: 'rfstatus', extension: [{ url: 'status', ...concept(7408, 'E', 'Ekspederbar') }] },
        {
          url: 'ereseptdosing',
          extension: [
            { url: 'starttime', valueDate: '2025-02-03' },
            {
              url: 'repeatingdosage',
              extension: [
                { url: 'amount', valueQuantity: { value: 1, unit: 'tablett' } },
                { url: 'interval', valueQuantity: { value: 1, unit: 'Døgn' } },
                { url: 'accurate', valueBoolean: false },
                { url: 'timerange', ...concept(8325, '5', 'Kveld') },
              ],
            },
          ],
        },
      ],
    },
    {
      url: profile('sfm-regInfo'),
      extension: [
        {
          url: 'status',
          valueCodeableConcept: {
            coding: [
              {
                system: 'http://ehelse.no/fhir/CodeSystem/sfm-medicationstatement-registration-status',
                code: '3',
                display: 'Godkjent',
              },
            ],
          },
        },
        {
          url: 'type',
          valueCodeableConcept: {
            coding: [
              { system: 'http://ehelse.no/fhir/CodeSystem/sfm-performer-roles', code: '1', display: 'Forskrevet av' },
            ],
          },
        },
        { url: 'provider', valueReference: { reference: 'urn:uuid:role', display: 'KLOK UGLE, HPR: 999000011' } },
        { url: 'timestamp', valueDateTime: '2026-01-12T10:12:00+01:00' },
      ],
    },
  ],
  dosage: [
    {
      sequence: 1,
      text: '1 tablett kveld',
      additionalInstruction: [{ coding: [{ system: volven(7479), code: '102' }] }],
      extension: [
        { url: profile('sfm-use'), ...concept(9101, '1', 'Fast') },
        { url: profile('sfm-application-area'), extension: [{ url: 'text', valueString: 'MOT HØYT KOLESTEROL' }] },
      ],
    },
  ],
};

/** What the statement refers to: the medicine, and the prescriber at a place of work. */
export const documentedReferences = [
  {
    resourceType: 'Medication',
    id: 'medication',
    extension: [
      {
        url: 'http://hl7.no/fhir/StructureDefinition/no-basis-prescriptiongroup',
        extension: [{ url: 'prescriptiongroup', ...concept(7421, 'C', 'Reseptgruppe C') }],
      },
      {
        url: profile('sfm-medicationdetails'),
        extension: [
          {
            url: 'registreringstype',
            valueCodeableConcept: {
              coding: [
                {
                  system: 'http://ehelse.no/fhir/CodeSystem/sfm-festregistrationtype',
                  code: '3',
                  display: 'Legemiddelpakning',
                },
              ],
            },
          },
          {
            url: 'packinginfoprescription',
            extension: [
              { url: 'name', valueString: 'Lipolin' },
              { url: 'packingsize', valueString: '100' },
              { url: 'packingunit', ...concept(7452, 'stk', 'stykk') },
            ],
          },
        ],
      },
    ],
    code: {
      coding: [
        { system: 'http://ehelse.no/fhir/CodeSystem/FEST', code: '900001', display: 'Lipolin tab 40 mg' },
        { system: 'http://www.whocc.no/atc', code: 'C10AA05', display: 'Atorvastatin' },
      ],
    },
    form: { coding: [{ system: volven(7448), code: '53', display: 'Tablett' }] },
    amount: {
      extension: [{ url: profile('sfm-amountText'), extension: [{ url: 'amounttext', valueString: '100 stk' }] }],
    },
  },
  {
    resourceType: 'PractitionerRole',
    id: 'role',
    practitioner: { reference: 'urn:uuid:practitioner' },
    organization: { reference: 'urn:uuid:organisation' },
  },
  {
    resourceType: 'Practitioner',
    id: 'practitioner',
    identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.4.4', value: '999000011' }],
    name: [{ family: 'UGLE', given: ['KLOK'] }],
  },
  {
    resourceType: 'Organization',
    id: 'organisation',
    identifier: [{ system: 'urn:oid:2.16.578.1.12.4.1.2', value: '8100011' }],
    name: 'Solbakken legesenter',
  },
] as const;
