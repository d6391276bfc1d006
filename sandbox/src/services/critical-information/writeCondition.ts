import type { CodeableConcept, Coding, Condition, ConditionEvidence } from 'fhir/r4.js';
import { volvenCoding } from './codeLists.ts';
import type { Content, CriticalCondition } from './criticalRecord.ts';
import { type Common, category, kjExtension, terminology } from './resourceParts.ts';
import { whenElements } from './whenElements.ts';

type ConditionContent = Extract<
  Content,
  { kind: 'intubation' | 'anesthesia' | 'condition' | 'transplant' | 'infection' }
>;
type ConditionKind = ConditionContent['kind'];

const profiles = {
  intubation: 'KjConditionComplicationsOfAnesthesia',
  anesthesia: 'KjConditionComplicationsOfAnesthesia',
  condition: 'KjConditionCriticalMedicalCondition',
  transplant: 'KjConditionTransplantsAndOtherForeignBodies',
  infection: 'KjConditionInfection',
} as const satisfies Record<ConditionKind, string>;

const categories = {
  intubation: ['3', 'Intubasjonsproblem'],
  anesthesia: ['4', 'Annet problem ved anestesi'],
  condition: ['5', 'Kritisk medisinsk tilstand'],
  transplant: ['7', 'Implantat'],
  infection: ['10', 'Smitte'],
} as const satisfies Record<ConditionKind, readonly [string, string]>;

/** One of the five kinds that are conditions in FHIR. */
export function writeCondition(content: ConditionContent, common: Common): Condition {
  const { record } = common;
  const isActive = record.state === 'active';
  const evidence = evidenceOf(content);
  return {
    resourceType: 'Condition',
    id: common.id,
    meta: common.meta(profiles[content.kind]),
    contained: common.contained,
    extension: common.extensions,
    clinicalStatus: { coding: [terminology('condition-clinical', isActive ? 'active' : 'inactive')] },
    verificationStatus: { coding: [terminology('condition-ver-status', verificationOf(record.state))] },
    category: [{ coding: [categoryOf(content.kind)] }],
    code: conceptOf(content),
    subject: common.patient,
    ...('onset' in content ? whenElements('onset', content.onset) : {}),
    recordedDate: record.recordedAt,
    recorder: common.recorder,
    ...(evidence.length === 0 ? {} : { evidence }),
    note: common.note,
  };
}

function categoryOf(kind: ConditionKind): Coding {
  const [code, display] = categories[kind];
  return category(code, display);
}

function verificationOf(state: 'active' | 'refuted' | 'deleted'): string {
  switch (state) {
    case 'active':
      return 'confirmed';
    case 'refuted':
      return 'refuted';
    case 'deleted':
      return 'entered-in-error';
  }
}

function conceptOf(content: ConditionContent): CodeableConcept {
  switch (content.kind) {
    case 'intubation':
    case 'anesthesia':
      return { coding: [categoryOf(content.kind)], ...specification(content.text) };
    case 'condition':
      return { coding: [diagnosis(content)] };
    case 'transplant':
      return { coding: [volvenCoding(7518, content.code)], ...specification(content.text) };
    case 'infection':
      return { coding: [{ ...volvenCoding(7519, content.code), extension: infectionInfo }] };
  }
}

function specification(text: string | undefined): { text?: string } {
  return text === undefined ? {} : { text };
}

function diagnosis({ icd10, infoText, url }: CriticalCondition): Coding {
  const extension = [
    ...(infoText === undefined ? [] : [{ url: kjExtension('CodeInfoText'), valueString: infoText }]),
    ...(url === undefined ? [] : [{ url: kjExtension('UrlMoreInformation'), valueUri: url }]),
  ];
  return {
    ...(extension.length === 0 ? {} : { extension }),
    system: 'urn:oid:2.16.578.1.12.4.1.1.7110',
    code: icd10.code,
    display: icd10.name,
    userSelected: true,
  };
}

const infectionInfo = [
  { url: kjExtension('CodeInfoText'), valueString: 'Følg lokale rutiner for isolering.' },
  { url: kjExtension('UrlInfectionInformation'), valueUri: 'https://smitte.example/sykdommer' },
  { url: kjExtension('UrlInfectionGuide'), valueUri: 'https://smitte.example/veileder' },
];

// That the grades of an intubation are evidence is documented. For the consequences of a condition it is a guess.
function evidenceOf(content: ConditionContent): ConditionEvidence[] {
  if (content.kind === 'condition') return content.consequences.map((code) => evidence(volvenCoding(7513, code)));
  if (content.kind !== 'intubation') return [];
  return [
    ...(content.grade === undefined ? [] : [evidence(volvenCoding(7515, content.grade))]),
    ...(content.mask === undefined ? [] : [evidence(volvenCoding(7516, content.mask))]),
  ];
}

function evidence(coding: Coding): ConditionEvidence {
  return { code: [{ coding: [coding] }] };
}
