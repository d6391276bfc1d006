/**
 * Resources in the shape the services document, about synthetic people. `urn:x-unverified:` stands for a URI that is not
 * published.
 */

/** A row of the medication list with its prescription (SFM). The relative url `effectiveDateTime` is sent so. */
export const medicationStatement = {
  resourceType: 'MedicationStatement',
  meta: {
    profile: ['http://ehelse.no/fhir/StructureDefinition/sfm-MedicationStatement'],
  },
  identifier: [
    {
      use: 'usual',
      type: {
        text: 'PLL',
      },
      value: '5b0a3f7e-0001-4c11-9a01-000000000001',
    },
    {
      use: 'usual',
      type: {
        text: 'ReseptId',
      },
      value: '9c1d2e3f-0002-4c22-9a02-000000000002',
    },
  ],
  status: 'active',
  medicationReference: {
    reference: 'urn:uuid:11111111-0000-4000-8000-000000000001',
    display: 'Atorvastatin tab 40 mg',
  },
  subject: {
    reference: 'urn:uuid:22222222-0000-4000-8000-000000000001',
    display: 'Smidig Furu',
  },
  reasonCode: [
    {
      coding: [
        {
          system: 'urn:oid:2.16.578.1.12.4.1.1.7170',
          code: 'T93',
          display: 'Lipidforstyrrelse',
        },
      ],
    },
  ],
  extension: [
    {
      url: 'effectiveDateTime',
      valueDate: '2025-02-03',
    },
    {
      url: 'http://ehelse.no/fhir/StructureDefinition/sfm-reseptamendment',
      extension: [
        {
          url: 'reseptdate',
          valueDate: '2026-01-12',
        },
        {
          url: 'expirationdate',
          valueDate: '2027-01-12',
        },
        {
          url: 'dssn',
          valueString: '1 tablett kveld',
        },
        {
          url: 'numberofpackages',
          valueDecimal: 1,
        },
        {
          url: 'reit',
          valueString: '3',
        },
        {
          url: 'itemgroup',
          valueCodeableConcept: {
            coding: [
              {
                system: 'urn:oid:2.16.578.1.12.4.1.1.7402',
                code: 'L',
                display: 'Legemiddel',
              },
            ],
          },
        },
        {
          url: 'reimbursementparagraph',
          valueCodeableConcept: {
            coding: [
              {
                system: 'urn:oid:2.16.578.1.12.4.1.1.7427',
                code: '200',
                display: '§5-14 §2',
              },
            ],
          },
        },
        {
          url: 'typeresept',
          valueCodeableConcept: {
            coding: [
              {
                system: 'urn:oid:2.16.578.1.12.4.1.1.7491',
                code: 'E',
                display: 'Eresept',
              },
            ],
          },
        },
        {
          url: 'rfstatus',
          extension: [
            {
              url: 'status',
              valueCodeableConcept: {
                coding: [
                  {
                    system: 'urn:oid:2.16.578.1.12.4.1.1.7408',
                    code: 'E',
                    display: 'Ekspederbar',
                  },
                ],
              },
            },
          ],
        },
        {
          url: 'ereseptdosing',
          extension: [
            {
              url: 'starttime',
              valueDate: '2025-02-03',
            },
            {
              url: 'repeatingdosage',
              extension: [
                {
                  url: 'amount',
                  valueQuantity: {
                    value: 1,
                    unit: 'tablett',
                  },
                },
                {
                  url: 'interval',
                  valueQuantity: {
                    value: 1,
                    unit: 'Døgn',
                  },
                },
                {
                  url: 'accurate',
                  valueBoolean: false,
                },
                {
                  url: 'timerange',
                  valueCodeableConcept: {
                    coding: [
                      {
                        system: 'urn:oid:2.16.578.1.12.4.1.1.8325',
                        code: '5',
                        display: 'Kveld',
                      },
                    ],
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      url: 'http://ehelse.no/fhir/StructureDefinition/sfm-regInfo',
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
              {
                system: 'http://ehelse.no/fhir/CodeSystem/sfm-performer-roles',
                code: '1',
                display: 'Forskrevet av',
              },
            ],
          },
        },
        {
          url: 'timestamp',
          valueDateTime: '2026-01-12T10:12:00+01:00',
        },
      ],
    },
  ],
  dosage: [
    {
      sequence: 1,
      text: '1 tablett kveld',
      additionalInstruction: [
        {
          coding: [
            {
              system: 'urn:oid:2.16.578.1.12.4.1.1.7479',
              code: '102',
            },
          ],
        },
      ],
      extension: [
        {
          url: 'http://ehelse.no/fhir/StructureDefinition/sfm-use',
          valueCodeableConcept: {
            coding: [
              {
                system: 'urn:oid:2.16.578.1.12.4.1.1.9101',
                code: '1',
                display: 'Fast',
              },
            ],
          },
        },
        {
          url: 'http://ehelse.no/fhir/StructureDefinition/sfm-application-area',
          extension: [
            {
              url: 'text',
              valueString: 'MOT HØYT KOLESTEROL',
            },
          ],
        },
      ],
    },
  ],
} as const;

/** A prescription from a hospital (base R4). */
export const medicationRequest = {
  resourceType: 'MedicationRequest',
  id: 'mr-1',
  status: 'active',
  intent: 'order',
  medicationReference: {
    reference: 'Medication/m-1',
    display: 'Metformin tab 500 mg',
  },
  subject: {
    identifier: {
      system: 'urn:oid:2.16.578.1.12.4.1.4.1',
      value: '07835249608',
    },
  },
  authoredOn: '2026-03-02T08:30:00+01:00',
  requester: {
    identifier: {
      system: 'urn:oid:2.16.578.1.12.4.1.4.4',
      value: '999000011',
    },
  },
  dosageInstruction: [
    {
      text: '1x2',
      timing: {
        code: {
          coding: [
            {
              system: 'urn:oid:2.16.578.1.12.4.1.1.7478',
              code: '130',
              display: '1x2',
            },
          ],
        },
      },
      route: {
        coding: [
          {
            system: 'http://snomed.info/sct',
            code: '26643006',
            display: 'oral',
          },
        ],
      },
    },
  ],
} as const;

/** An allergy, a condition and a flag (kritisk informasjon). */
export const criticalInformation = [
  {
    resourceType: 'AllergyIntolerance',
    id: 'a-1',
    meta: {
      versionId: '1',
      profile: ['http://nhn.no/kj/fhir/StructureDefinition/KjAllergyIntolerance'],
    },
    clinicalStatus: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical',
          code: 'active',
        },
      ],
    },
    verificationStatus: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
          code: 'confirmed',
        },
      ],
    },
    category: ['medication'],
    criticality: 'high',
    code: {
      coding: [
        {
          system: 'http://www.whocc.no/atc',
          code: 'J01CE02',
          display: 'Fenoksymetylpenicillin',
          userSelected: true,
        },
      ],
    },
    patient: {
      identifier: {
        system: 'urn:oid:2.16.578.1.12.4.1.4.1',
        value: '15819049863',
      },
    },
    recordedDate: '2021-06-10',
    note: [
      {
        text: 'Anafylaksi 2019 etter per oral dose',
      },
    ],
    reaction: [
      {
        manifestation: [
          {
            coding: [
              {
                system: 'urn:oid:2.16.578.1.12.4.1.1.7497',
                code: '1',
                display: 'Anafylaktisk reaksjon',
              },
            ],
          },
        ],
      },
    ],
    contained: [
      {
        resourceType: 'PractitionerRole',
        id: 'recorderRef',
        practitioner: {
          identifier: {
            system: 'urn:oid:2.16.578.1.12.4.1.4.4',
            value: '999000011',
          },
        },
        organization: {
          identifier: {
            system: 'urn:oid:2.16.578.1.12.4.1.4.101',
            value: '310123455',
          },
        },
        code: [
          {
            coding: [
              {
                system: 'http://nhn.no/kj/fhir/CodeSystem/CategoriesOfHealthProfessionals',
                code: 'LE',
              },
            ],
          },
        ],
      },
    ],
    recorder: {
      reference: '#recorderRef',
    },
  },
  {
    resourceType: 'Condition',
    id: 'c-1',
    meta: {
      versionId: '1',
      profile: ['http://nhn.no/kj/fhir/StructureDefinition/KjConditionCriticalMedicalCondition'],
    },
    clinicalStatus: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
          code: 'active',
        },
      ],
    },
    category: [
      {
        coding: [
          {
            system: 'urn:x-unverified:kj-category',
            code: '5',
            display: 'Kritisk medisinsk tilstand',
          },
        ],
      },
    ],
    code: {
      coding: [
        {
          system: 'urn:oid:2.16.578.1.12.4.1.1.7110',
          code: 'D66',
          display: 'Arvelig faktor VIII-mangel',
        },
      ],
    },
    subject: {
      identifier: {
        system: 'urn:oid:2.16.578.1.12.4.1.4.1',
        value: '15819049863',
      },
    },
    recordedDate: '2022-01-05',
  },
  {
    resourceType: 'Flag',
    id: 'f-1',
    meta: {
      versionId: '2',
      profile: ['http://nhn.no/kj/fhir/StructureDefinition/KjFlag'],
    },
    status: 'active',
    category: [
      {
        coding: [
          {
            system: 'urn:x-unverified:kj-category',
            code: '9',
            display: 'Annen prosedyreendring',
          },
        ],
      },
    ],
    code: {
      coding: [
        {
          system: 'urn:oid:2.16.578.1.12.4.1.1.7522',
          code: '1',
          display: 'Pasienten har reservert seg mot blodtransfusjon/blodprodukter',
        },
      ],
    },
    subject: {
      identifier: {
        system: 'urn:oid:2.16.578.1.12.4.1.4.1',
        value: '15819049863',
      },
    },
    period: {
      start: '2024-11-01',
    },
  },
] as const;

/** The status of critical information, and its OperationOutcome. The names inside `dateChanged` are unverified. */
export const statusAndOutcome = [
  {
    patientNIN: '15819049863',
    hasCriticalInformation: true,
    hasActiveCriticalInformation: true,
    lastChangedDateTime: '2025-10-02T09:00:00Z',
    dateChanged: {
      allergyIntolerance: '2025-10-02',
      flag: '2024-11-01',
    },
    privacySetting: {
      hasReservationKjernejournal: false,
      isRestricted: false,
      isBlocked: false,
    },
  },
  {
    resourceType: 'OperationOutcome',
    id: '0b6c0f3a-1111-4aaa-9bbb-000000000009',
    issue: [
      {
        severity: 'fatal',
        code: 'invariant',
        diagnostics: 'note too long',
        location: ['Flag.note'],
        details: {
          coding: [
            {
              system: 'http://nhn.no/hit/fhir/error/CodeSystem/ErrorCode',
              code: 'KI-0014',
            },
            {
              system: 'http://nhn.no/hit/fhir/error/CodeSystem/ApiVersion',
              code: 'v1',
            },
            {
              system: 'http://nhn.no/hit/fhir/error/CodeSystem/Environment',
              code: 'test1',
            },
            {
              system: 'http://nhn.no/hit/fhir/error/CodeSystem/ServiceName',
              code: 'critical-information',
            },
          ],
        },
      },
    ],
  },
] as const;

/** A treatment plan with its condition, goal and action (DBEP). */
export const carePlanBundle = {
  resourceType: 'Bundle',
  type: 'searchset',
  entry: [
    {
      resource: {
        resourceType: 'CarePlan',
        id: 'cp-1',
        status: 'active',
        intent: 'plan',
        title: 'Behandlingsplan KOLS',
        subject: {
          reference: 'Patient/p-1',
        },
        period: {
          start: '2026-01-15',
        },
        addresses: [
          {
            reference: 'Condition/cond-1',
          },
        ],
        goal: [
          {
            reference: 'Goal/g-1',
          },
        ],
        activity: [
          {
            reference: {
              reference: 'ServiceRequest/sr-1',
            },
          },
        ],
      },
    },
    {
      resource: {
        resourceType: 'Condition',
        id: 'cond-1',
        subject: {
          reference: 'Patient/p-1',
        },
        code: {
          coding: [
            {
              system: 'urn:oid:2.16.578.1.12.4.1.1.7110',
              code: 'J44.9',
              display: 'Uspesifisert kronisk obstruktiv lungesykdom',
            },
          ],
        },
      },
    },
    {
      resource: {
        resourceType: 'Goal',
        id: 'g-1',
        lifecycleStatus: 'active',
        subject: {
          reference: 'Patient/p-1',
        },
        description: {
          text: 'Gå 30 minutter daglig uten pustebesvær',
        },
        addresses: [
          {
            reference: 'Condition/cond-1',
          },
        ],
      },
    },
    {
      resource: {
        resourceType: 'ServiceRequest',
        id: 'sr-1',
        status: 'active',
        intent: 'plan',
        subject: {
          reference: 'Patient/p-1',
        },
        code: {
          text: 'Egenmåling av oksygenmetning hver morgen',
        },
        reasonReference: [
          {
            reference: 'Condition/cond-1',
          },
        ],
      },
    },
  ],
} as const;
