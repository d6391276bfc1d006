import {
  diagnosis,
  editorTags,
  planCategory,
  subjectOf,
  type PlanEditor,
  type PlanSubject,
  type TreatmentPlanRecord,
} from './treatmentPlanRecord.ts';

const copd = '5f0c2a10-3b44-4d1e-9a57-6c2f8e1b7a01';
const tobacco = '5f0c2a10-3b44-4d1e-9a57-6c2f8e1b7a02';
const walking = '8a1d4e20-7c55-4f6b-8d3a-1b9e5c7f2d01';
const saturation = '8a1d4e20-7c55-4f6b-8d3a-1b9e5c7f2d02';
const smokeFree = '8a1d4e20-7c55-4f6b-8d3a-1b9e5c7f2d03';
const measuring = 'c3b7f530-1e66-4a9d-b2c8-4d5a6e9f0b01';
const rehabilitation = 'c3b7f530-1e66-4a9d-b2c8-4d5a6e9f0b02';
const vaccination = 'c3b7f530-1e66-4a9d-b2c8-4d5a6e9f0b03';
const quitting = 'c3b7f530-1e66-4a9d-b2c8-4d5a6e9f0b04';

const concerns = (...ids: string[]) => ids.map((id) => ({ reference: `Condition/${id}` }));

/** The treatment plan of the showcase patient: chronic lung disease, and the smoking that made it worse. */
export function ivrigBjorksTreatmentPlan(person: PlanSubject, editor: PlanEditor): TreatmentPlanRecord {
  const subject = subjectOf(person, 'e7a90d40-2f11-4c38-9e6d-7b8c1a2d3f01');
  const author = {
    display: editor.name,
    identifier: { system: 'urn:oid:2.16.578.1.12.4.1.4.4', value: editor.hprNumber },
  };
  return {
    isDeleted: false,
    plan: {
      resourceType: 'CarePlan',
      id: '2b9d6c50-4e77-4b0a-8f15-9d3e7a1c5b01',
      meta: { versionId: '5', lastUpdated: '2026-06-18T11:20:00Z', tag: editorTags(editor) },
      identifier: [{ system: 'urn:ietf:rfc:3986', value: 'urn:uuid:2b9d6c50-4e77-4b0a-8f15-9d3e7a1c5b01' }],
      status: 'active',
      intent: 'plan',
      category: [{ coding: [planCategory('1', 'Behandlingsplan')] }],
      title: 'Behandlingsplan KOLS',
      description: 'Felles plan for fastlege, hjemmesykepleien og lungepoliklinikken.',
      subject,
      period: { start: '2026-01-15' },
      created: '2026-01-15',
      addresses: concerns(copd, tobacco),
      goal: [walking, saturation, smokeFree].map((id) => ({ reference: `Goal/${id}` })),
      activity: [
        {
          reference: { reference: `ServiceRequest/${measuring}` },
          progress: [{ time: '2026-06-18', text: 'Måler fast. Ligger på 91 til 93 %.', authorString: editor.name }],
        },
        {
          reference: { reference: `ServiceRequest/${rehabilitation}` },
          outcomeCodeableConcept: [{ text: 'Gjennomført, 15 av 16 timer' }],
        },
        { reference: { reference: `ServiceRequest/${vaccination}` } },
        { reference: { reference: `ServiceRequest/${quitting}` } },
      ],
      note: [{ time: '2026-06-18', text: 'Justert etter innleggelse i juni.', authorString: editor.name }],
    },
    included: [
      {
        resourceType: 'Condition',
        id: copd,
        clinicalStatus: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
        },
        severity: { coding: [{ system: 'http://snomed.info/sct', code: '6736007', display: 'Moderat' }] },
        code: diagnosis(
          { code: 'J44.9', display: 'Uspesifisert kronisk obstruktiv lungesykdom' },
          { code: 'R95', display: 'Kronisk obstruktiv lungesykdom' },
        ),
        subject,
        onsetDateTime: '2014',
        recordedDate: '2014-11-03',
      },
      {
        resourceType: 'Condition',
        id: tobacco,
        clinicalStatus: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'remission' }],
        },
        code: diagnosis(
          { code: 'F17.2', display: 'Avhengighetssyndrom som skyldes bruk av tobakk' },
          { code: 'P17', display: 'Tobakkmisbruk' },
        ),
        subject,
        onsetDateTime: '1970',
      },
      {
        resourceType: 'Goal',
        id: walking,
        lifecycleStatus: 'active',
        achievementStatus: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/goal-achievement',
              code: 'improving',
              display: 'Improving',
            },
          ],
        },
        description: { text: 'Gå 30 minutter daglig uten pustebesvær' },
        subject,
        startDate: '2026-01-15',
        target: [{ dueDate: '2026-12-31' }],
        addresses: concerns(copd),
      },
      {
        resourceType: 'Goal',
        id: saturation,
        lifecycleStatus: 'active',
        description: { text: 'Oksygenmetning i hvile på minst 90 %' },
        subject,
        startDate: '2026-01-15',
        target: [
          {
            measure: { coding: [{ system: 'http://snomed.info/sct', code: '431314004', display: 'Oksygenmetning' }] },
            detailRange: { low: { value: 90, unit: '%', system: 'http://unitsofmeasure.org', code: '%' } },
          },
        ],
        addresses: concerns(copd),
      },
      {
        resourceType: 'Goal',
        id: smokeFree,
        lifecycleStatus: 'completed',
        achievementStatus: {
          coding: [
            { system: 'http://terminology.hl7.org/CodeSystem/goal-achievement', code: 'achieved', display: 'Achieved' },
          ],
        },
        description: { text: 'Være røykfri' },
        subject,
        startDate: '2026-01-15',
        addresses: concerns(copd, tobacco),
      },
      {
        resourceType: 'ServiceRequest',
        id: measuring,
        status: 'active',
        intent: 'plan',
        code: { text: 'Egenmåling av oksygenmetning hver morgen' },
        subject,
        authoredOn: '2026-01-15',
        requester: author,
        performer: [{ reference: subject.reference ?? '', display: 'Pasienten' }],
        occurrenceTiming: { repeat: { frequency: 1, period: 1, periodUnit: 'd', when: ['MORN'] } },
        patientInstruction: 'Mål etter ti minutters hvile, med varme fingre. Under 88 %: se planen for rød sone.',
        reasonReference: concerns(copd),
      },
      {
        resourceType: 'ServiceRequest',
        id: rehabilitation,
        status: 'completed',
        intent: 'plan',
        code: { text: 'Lungerehabilitering i gruppe' },
        subject,
        authoredOn: '2026-01-15',
        requester: author,
        performer: [{ display: 'Fysioterapeut' }],
        occurrenceTiming: {
          repeat: {
            boundsPeriod: { start: '2026-02-02', end: '2026-03-27' },
            frequency: 2,
            period: 1,
            periodUnit: 'wk',
          },
        },
        reasonReference: concerns(copd),
      },
      {
        resourceType: 'ServiceRequest',
        id: vaccination,
        status: 'active',
        intent: 'plan',
        code: { text: 'Influensavaksine hver høst' },
        subject,
        authoredOn: '2026-01-15',
        requester: author,
        performer: [{ display: 'Fastlege' }],
        occurrencePeriod: { start: '2026-10-01', end: '2026-11-30' },
        reasonReference: concerns(copd),
      },
      {
        resourceType: 'ServiceRequest',
        id: quitting,
        status: 'completed',
        intent: 'plan',
        code: { text: 'Samtaler om røykeslutt' },
        subject,
        authoredOn: '2026-01-15',
        requester: author,
        performer: [{ display: 'Sykepleier' }],
        reasonReference: concerns(tobacco),
      },
    ],
  };
}
