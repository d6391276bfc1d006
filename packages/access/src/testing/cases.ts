import { dataClasses, type DataClass } from '@helsegraf/schema';
import { ownLabels } from '../labels.ts';
import type { Decision, Question } from '../decide.ts';
import { byCitizen, byDoctor } from './aQuestion.ts';

/** A sentence about the rules, the question that it is about, and the answer with the rule that gives it. */
export interface Case {
  readonly sentence: string;
  readonly question: Question;
  readonly expected: Decision;
}

const permitted = (decidedBy: string, ...also: Decision['obligations'][number][]): Decision => ({
  effect: 'permit',
  code: 'PERMITTED',
  obligations: ['audit', ...also],
  decidedBy,
});
const denied = (code: Decision['code'], decidedBy = 'nothing-permits-it'): Decision => ({
  effect: 'deny',
  code,
  obligations: ['audit'],
  decidedBy,
});
const hidden = (decidedBy: string): Decision => ({
  ...denied('FORBIDDEN', decidedBy),
  obligations: ['audit', 'leave-no-trace'],
});
const withheld = (decidedBy: string): Decision => ({
  effect: 'withhold',
  code: 'RESTRICTED_BY_PATIENT',
  obligations: ['audit', 'count-withheld'],
  decidedBy,
});

const elevated = { basis: 'ELEVATED_CONSENT', hasReason: true, metRestriction: true } as const;
const emergency = { basis: 'EMERGENCY', purpose: 'ETREAT', hasReason: true } as const;
const system = { actor: { kind: 'system' } } as const;
const operator = { actor: { kind: 'operator' } } as const;
const parent = { relation: 'parent' } as const;
const attorney = { relation: 'power-of-attorney' } as const;
const guardian = { relation: 'guardian' } as const;
const aChild = { ageYears: 8 };
const hidesAddress = { addressProtection: 'confidential' } as const;
const reserved = { hasReservedCoreRecord: true };
const classesBut = (...left: DataClass[]): DataClass[] =>
  (Object.keys(dataClasses) as DataClass[]).filter((dataClass) => !left.includes(dataClass));
const volven = (code: string): readonly string[] => [`urn:oid:2.16.578.1.12.4.1.1.9603|${code}`];
const hl7 = (code: string): readonly string[] => [`http://terminology.hl7.org/CodeSystem/v3-Confidentiality|${code}`];

/** What the access matrix does not reach: other rules, classes and labels, writing, and facts that nobody knows. */
// prettier-ignore
export const cases: readonly Case[] = [
  // Open fields
  { sentence: 'anyone reads a register of health personnel', question: byDoctor({ rule: 'anyone', dataClass: 'personnel', context: { purpose: undefined, basis: undefined } }), expected: permitted('open-to-anyone') },
  { sentence: 'a system reads it too', question: byDoctor({ rule: 'anyone', dataClass: 'personnel', context: system }), expected: permitted('open-to-anyone') },
  { sentence: 'it is read when the registers that decide do not answer', question: byDoctor({ rule: 'anyone', dataClass: 'personnel', subject: 'unknown' }), expected: permitted('open-to-anyone') },
  { sentence: 'nobody writes what anyone may read', question: byDoctor({ rule: 'anyone', dataClass: 'personnel', action: 'write' }), expected: denied('FORBIDDEN') },

  // Those who run the service
  { sentence: 'an operator reads figures', question: byDoctor({ rule: 'insight', dataClass: 'operations', context: operator }), expected: permitted('figures-for-operators') },
  { sentence: 'an operator reads them when no register has answered', question: byDoctor({ rule: 'insight', dataClass: 'operations', context: operator, subject: 'unknown' }), expected: permitted('figures-for-operators') },
  { sentence: 'an operator writes nothing', question: byDoctor({ rule: 'insight', dataClass: 'operations', context: operator, action: 'write' }), expected: denied('FORBIDDEN') },
  { sentence: 'a doctor reads no figures', question: byDoctor({ rule: 'insight', dataClass: 'operations' }), expected: denied('FORBIDDEN') },
  { sentence: 'a citizen reads no figures', question: byCitizen({ rule: 'insight', dataClass: 'operations' }), expected: denied('FORBIDDEN') },
  { sentence: 'a system reads no figures', question: byDoctor({ rule: 'insight', dataClass: 'operations', context: system }), expected: denied('FORBIDDEN') },
  { sentence: 'an operator is told where figures were counted', question: byDoctor({ rule: 'anyone', dataClass: 'provenance', context: operator }), expected: permitted('open-to-anyone') },
  ...(['operations', 'reference'] as const).map((dataClass): Case => ({ sentence: `an operator reads ${dataClass} where anyone may`, question: byDoctor({ rule: 'anyone', dataClass, context: operator }), expected: permitted('open-to-anyone') })),
  ...classesBut('operations', 'provenance', 'reference').map((dataClass): Case => ({ sentence: `an operator reads no ${dataClass}, also where anyone may`, question: byDoctor({ rule: 'anyone', dataClass, context: operator }), expected: denied('FORBIDDEN', 'operators-read-no-registers') })),
  { sentence: 'an operator sees nothing about a person', question: byDoctor({ context: operator }), expected: denied('FORBIDDEN', 'operators-see-nobody') },
  { sentence: 'an operator sees nothing about themselves either', question: byCitizen({ context: { ...operator, relation: 'self' } }), expected: denied('FORBIDDEN', 'operators-see-nobody') },

  // Who asks, and for what
  { sentence: 'a system sees nothing about a person', question: byDoctor({ context: system }), expected: denied('FORBIDDEN', 'systems-see-nobody') },
  { sentence: 'a doctor does not read what is for the person alone', question: byDoctor({ rule: 'self', dataClass: 'privacy' }), expected: denied('FORBIDDEN', 'for-citizens-only') },
  { sentence: 'a doctor does not read what is for citizens', question: byDoctor({ rule: 'citizen', dataClass: 'access-log' }), expected: denied('FORBIDDEN', 'for-citizens-only') },
  { sentence: 'a parent does not read what is for the child alone', question: byCitizen({ rule: 'self', dataClass: 'privacy', context: parent, subject: aChild }), expected: denied('FORBIDDEN', 'for-the-person-only') },
  { sentence: 'one with a power of attorney does not read what is for the person alone', question: byCitizen({ rule: 'self', dataClass: 'privacy', context: attorney }), expected: denied('FORBIDDEN', 'for-the-person-only') },
  { sentence: 'a guardian does not read what is for the person alone', question: byCitizen({ rule: 'self', dataClass: 'privacy', context: guardian }), expected: denied('FORBIDDEN', 'for-the-person-only') },
  { sentence: 'a stranger sees nothing', question: byCitizen({ context: { relation: 'none' } }), expected: denied('FORBIDDEN', 'strangers-see-nothing') },
  { sentence: 'a stranger is refused before any register is asked', question: byCitizen({ context: { relation: 'none' }, subject: 'unknown' }), expected: denied('FORBIDDEN', 'strangers-see-nothing') },
  { sentence: 'one whose relation nobody could tell sees nothing', question: byCitizen({ context: { relation: undefined } }), expected: denied('FORBIDDEN') },
  { sentence: 'one whose relation nobody could tell may ask again when the registers answer', question: byCitizen({ context: { relation: undefined }, subject: 'unknown' }), expected: denied('POLICY_DATA_UNAVAILABLE', 'unknown-means-no') },
  { sentence: 'a citizen reads what is for the person alone about themselves', question: byCitizen({ rule: 'self', dataClass: 'privacy' }), expected: permitted('oneself') },
  { sentence: 'a citizen reads who has looked at their record', question: byCitizen({ rule: 'citizen', dataClass: 'access-log' }), expected: permitted('oneself') },

  { sentence: 'a doctor is a doctor also to their own child', question: byDoctor({ context: { relation: 'parent' }, subject: { ageYears: 15 } }), expected: permitted('care') },
  { sentence: 'a doctor is no stranger', question: byDoctor({ context: { relation: 'none' } }), expected: permitted('care') },
  { sentence: 'a doctor does not set their own privacy choices as a doctor', question: byDoctor({ rule: 'self', dataClass: 'privacy', action: 'write', context: { relation: 'self' } }), expected: denied('FORBIDDEN', 'for-citizens-only') },
  { sentence: 'a system is nobody, whose relation it may claim', question: byCitizen({ context: { ...system, relation: 'self' } }), expected: denied('FORBIDDEN', 'systems-see-nobody') },

  // Writing
  { sentence: 'what a citizen writes has no purpose that counts', question: byCitizen({ action: 'write', rule: 'self', dataClass: 'privacy', context: { purpose: 'BTG' } }), expected: permitted('own-privacy-choices') },
  { sentence: 'who breaks the glass does not write', question: byDoctor({ action: 'write', context: { purpose: 'BTG', hasReason: true } }), expected: denied('FORBIDDEN', 'breaking-the-glass-never-writes') },
  { sentence: 'who breaks the glass does not write, whatever else is missing', question: byDoctor({ action: 'write', context: { purpose: 'BTG', basis: undefined } }), expected: denied('FORBIDDEN', 'breaking-the-glass-never-writes') },
  { sentence: 'a doctor does not write', question: byDoctor({ action: 'write' }), expected: denied('FORBIDDEN') },
  { sentence: 'a citizen sets their own privacy choices', question: byCitizen({ action: 'write', rule: 'self', dataClass: 'privacy' }), expected: permitted('own-privacy-choices') },
  { sentence: 'a citizen sets them also where representatives may read them', question: byCitizen({ action: 'write', rule: 'citizen', dataClass: 'privacy' }), expected: permitted('own-privacy-choices') },
  { sentence: 'nobody writes what is open to care', question: byCitizen({ action: 'write', dataClass: 'privacy' }), expected: denied('FORBIDDEN') },
  { sentence: 'a citizen writes nothing else', question: byCitizen({ action: 'write', rule: 'self', dataClass: 'critical-information' }), expected: denied('FORBIDDEN') },
  { sentence: 'one who is 15 does not set privacy choices', question: byCitizen({ action: 'write', rule: 'self', dataClass: 'privacy', subject: { ageYears: 15 } }), expected: denied('FORBIDDEN') },
  { sentence: 'one who is 15 does not write who they are', question: byCitizen({ action: 'write', dataClass: 'identity', subject: { ageYears: 15 } }), expected: denied('FORBIDDEN') },
  { sentence: 'a parent does not set the privacy choices of a child', question: byCitizen({ action: 'write', rule: 'citizen', dataClass: 'privacy', context: parent, subject: aChild }), expected: denied('FORBIDDEN') },
  { sentence: 'a power of attorney does not write', question: byCitizen({ action: 'write', rule: 'citizen', dataClass: 'privacy', context: attorney }), expected: denied('FORBIDDEN') },
  { sentence: 'a guardian does not write', question: byCitizen({ action: 'write', rule: 'citizen', dataClass: 'privacy', context: guardian }), expected: denied('FORBIDDEN') },

  // On what ground
  { sentence: 'care without an attested purpose is refused', question: byDoctor({ context: { purpose: undefined } }), expected: denied('ATTESTATION_REQUIRED', 'purpose-attested') },
  { sentence: 'care without a ground is refused', question: byDoctor({ context: { basis: undefined } }), expected: denied('ACCESS_BASIS_REQUIRED', 'basis-given') },
  { sentence: 'a missing ground is told before the registers are asked', question: byDoctor({ context: { basis: undefined }, subject: 'unknown' }), expected: denied('ACCESS_BASIS_REQUIRED', 'basis-given') },
  { sentence: 'consent in an emergency is consent', question: byDoctor({ context: { basis: 'CONSENT', purpose: 'ETREAT' } }), expected: permitted('care') },
  { sentence: 'an emergency needs emergency care', question: byDoctor({ context: { ...emergency, purpose: 'TREAT' } }), expected: denied('FORBIDDEN', 'emergency-is-attested') },
  { sentence: 'an emergency is no ground for coordination', question: byDoctor({ context: { ...emergency, purpose: 'COC' } }), expected: denied('FORBIDDEN', 'emergency-is-attested') },
  { sentence: 'an emergency without a reason is refused', question: byDoctor({ context: { ...emergency, hasReason: false } }), expected: denied('REASON_REQUIRED', 'emergency-says-why') },
  { sentence: 'coordination does not open what is restricted', question: byDoctor({ context: { ...elevated, purpose: 'COC' } }), expected: denied('FORBIDDEN', 'coordination-opens-nothing') },
  { sentence: 'elevated access without a reason is refused', question: byDoctor({ context: { ...elevated, hasReason: false } }), expected: denied('REASON_REQUIRED', 'elevation-says-why') },
  { sentence: 'elevated access without having been told of a restriction is refused', question: byDoctor({ context: { ...elevated, metRestriction: false } }), expected: denied('ELEVATION_REFUSED', 'elevation-follows-restriction') },
  { sentence: 'broken glass without a reason is refused', question: byDoctor({ context: { purpose: 'BTG' } }), expected: denied('REASON_REQUIRED', 'breaking-the-glass-says-why') },
  { sentence: 'a reason that nobody asked for does no harm', question: byDoctor({ context: { hasReason: true } }), expected: permitted('care') },
  { sentence: 'elevated access to what is not restricted is ordinary access', question: byDoctor({ context: elevated }), expected: permitted('care') },
  { sentence: 'a citizen needs no ground, and gains nothing by one', question: byCitizen({ context: { ...parent, basis: 'ELEVATED_EMERGENCY', purpose: 'BTG' }, subject: { ageYears: 12 } }), expected: denied('FORBIDDEN') },
  { sentence: 'a citizen who names a ground is refused nothing for it', question: byCitizen({ context: { basis: 'ELEVATED_EMERGENCY', purpose: 'COC' } }), expected: permitted('oneself') },
  { sentence: 'a citizen under the purpose BTG owes nothing', question: byCitizen({ context: { basis: 'EMERGENCY', purpose: 'BTG' } }), expected: permitted('oneself') },
  { sentence: 'a midwife reads prescriptions', question: byDoctor({ rule: 'prescribing', dataClass: 'prescription', context: { actor: { kind: 'practitioner', role: 'JO' } } }), expected: permitted('care') },
  { sentence: 'a dentist reads prescriptions', question: byDoctor({ rule: 'prescribing', dataClass: 'prescription', context: { actor: { kind: 'practitioner', role: 'TL' } } }), expected: permitted('care') },
  { sentence: 'a pharmacist with a bachelor degree reads prescriptions', question: byDoctor({ rule: 'prescribing', dataClass: 'prescription', context: { actor: { kind: 'practitioner', role: 'FA2' } } }), expected: permitted('care') },
  { sentence: 'a psychologist does not read prescriptions', question: byDoctor({ rule: 'prescribing', dataClass: 'prescription', context: { actor: { kind: 'practitioner', role: 'PS' } } }), expected: denied('FORBIDDEN', 'prescriptions-by-profession') },
  { sentence: 'one of no known profession does not read prescriptions', question: byDoctor({ rule: 'prescribing', dataClass: 'prescription', context: { actor: { kind: 'practitioner' } } }), expected: denied('FORBIDDEN', 'prescriptions-by-profession') },
  { sentence: 'a nurse reads the medication list', question: byDoctor({ dataClass: 'medication', context: { actor: { kind: 'practitioner', role: 'SP' } } }), expected: permitted('care') },
  { sentence: 'a citizen reads their own prescriptions', question: byCitizen({ rule: 'prescribing', dataClass: 'prescription' }), expected: permitted('oneself') },

  // What the registers say
  { sentence: 'nothing is shown when the registers do not answer', question: byDoctor({ subject: 'unknown' }), expected: denied('POLICY_DATA_UNAVAILABLE', 'unknown-means-no') },
  { sentence: 'nor in an emergency', question: byDoctor({ subject: 'unknown', context: emergency }), expected: denied('POLICY_DATA_UNAVAILABLE', 'unknown-means-no') },
  { sentence: 'nor to the person', question: byCitizen({ subject: 'unknown' }), expected: denied('POLICY_DATA_UNAVAILABLE', 'unknown-means-no') },
  { sentence: 'a blocked doctor sees who the person is', question: byDoctor({ dataClass: 'identity', subject: { blocksActor: true } }), expected: permitted('care') },
  ...classesBut('identity').map((dataClass): Case => ({ sentence: `a blocked doctor does not see ${dataClass}`, question: byDoctor({ dataClass, subject: { blocksActor: true } }), expected: denied('BLOCKED', 'blocked-by-name') })),
  { sentence: 'a blocked doctor is blocked before anything else is told', question: byDoctor({ subject: { blocksActor: true, ...reserved, restricted: ['critical-information'] } }), expected: denied('BLOCKED', 'blocked-by-name') },
  { sentence: 'a block is for professionals', question: byCitizen({ subject: { blocksActor: true } }), expected: permitted('oneself') },
  { sentence: 'a citizen who is registered as dead sees nothing', question: byCitizen({ subject: { isDeceased: true } }), expected: denied('FORBIDDEN', 'nobody-acts-for-the-dead') },
  { sentence: 'a doctor who reads about the dead is reviewed', question: byDoctor({ subject: { isDeceased: true } }), expected: permitted('care', 'review') },
  { sentence: 'a reservation says nothing about prescriptions', question: byDoctor({ rule: 'prescribing', dataClass: 'prescription', subject: reserved }), expected: permitted('care') },
  { sentence: 'a reservation says nothing about the medication list', question: byDoctor({ dataClass: 'medication', subject: reserved }), expected: permitted('care') },
  { sentence: 'a reservation holds for the indicator of the core record', question: byDoctor({ dataClass: 'core-record', subject: reserved }), expected: denied('RESERVED', 'reserved-for-personnel') },
  { sentence: 'a reservation holds for communication needs', question: byDoctor({ dataClass: 'communication-needs', subject: reserved }), expected: denied('RESERVED', 'reserved-for-personnel') },
  { sentence: 'no emergency opens what does not exist', question: byDoctor({ subject: reserved, context: emergency }), expected: denied('RESERVED', 'reserved-for-personnel') },
  { sentence: 'who has opted out is told so', question: byCitizen({ subject: reserved }), expected: denied('RESERVED', 'reserved-for-oneself') },
  ...(['core-record', 'critical-information', 'communication-needs', 'document'] as const).flatMap((dataClass): Case[] => [
    { sentence: `who has opted out is told so where ${dataClass} would be`, question: byCitizen({ dataClass, subject: reserved }), expected: denied('RESERVED', 'reserved-for-oneself') },
    { sentence: `a representative is not, where ${dataClass} would be`, question: byCitizen({ dataClass, context: attorney, subject: reserved }), expected: denied('FORBIDDEN', 'reserved-for-representatives') },
  ]),
  { sentence: 'who has opted out reads their prescriptions', question: byCitizen({ rule: 'prescribing', dataClass: 'prescription', subject: reserved }), expected: permitted('oneself') },
  { sentence: 'one who is 15 is not told of a reservation', question: byCitizen({ subject: { ...reserved, ageYears: 15 } }), expected: denied('FORBIDDEN') },
  { sentence: 'a parent is not told of a reservation', question: byCitizen({ context: parent, subject: { ...reserved, ...aChild } }), expected: denied('FORBIDDEN', 'reserved-for-representatives') },
  { sentence: 'one with a power of attorney is not told of a reservation', question: byCitizen({ context: attorney, subject: reserved }), expected: denied('FORBIDDEN', 'reserved-for-representatives') },
  { sentence: 'a guardian is not told of a reservation', question: byCitizen({ context: guardian, subject: reserved }), expected: denied('FORBIDDEN', 'reserved-for-representatives') },
  ...[parent, attorney, guardian].map((representative): Case => ({ sentence: `nor by the person's choices (${representative.relation})`, question: byCitizen({ dataClass: 'privacy', context: representative, subject: { ...reserved, ...(representative === parent && aChild) } }), expected: denied('FORBIDDEN', 'reserved-for-representatives') })),
  { sentence: 'one with a power of attorney reads the choices of one who has not opted out', question: byCitizen({ dataClass: 'privacy', context: attorney }), expected: permitted('power-of-attorney-from-16') },
  { sentence: 'who has opted out reads their own choices', question: byCitizen({ dataClass: 'privacy', subject: reserved }), expected: permitted('oneself') },
  { sentence: 'a representative reads prescriptions of one who has opted out', question: byCitizen({ rule: 'prescribing', dataClass: 'prescription', context: attorney, subject: reserved }), expected: permitted('power-of-attorney-from-16') },

  // Confidential address
  { sentence: 'a confidential address is hidden without a trace', question: byDoctor({ dataClass: 'address', subject: hidesAddress }), expected: hidden('protected-address-is-hidden') },
  { sentence: 'a rule for addresses gives no more', question: byDoctor({ rule: 'address', dataClass: 'address', subject: hidesAddress }), expected: hidden('protected-address-is-hidden') },
  { sentence: 'the pharmacy of one with a confidential address is hidden too', question: byDoctor({ dataClass: 'organisation', subject: hidesAddress }), expected: hidden('protected-address-is-hidden') },
  { sentence: 'the health of one with a confidential address is not', question: byDoctor({ subject: hidesAddress }), expected: permitted('care') },
  { sentence: 'the pharmacy of others is seen', question: byDoctor({ dataClass: 'organisation' }), expected: permitted('care') },
  { sentence: 'no emergency opens a confidential address', question: byDoctor({ dataClass: 'address', subject: hidesAddress, context: emergency }), expected: hidden('protected-address-is-hidden') },
  { sentence: 'the person sees their own confidential address', question: byCitizen({ dataClass: 'address', subject: hidesAddress }), expected: permitted('oneself') },
  ...[parent, attorney, guardian].flatMap((representative): Case[] => [
    { sentence: `nobody with a confidential address is represented (${representative.relation})`, question: byCitizen({ context: representative, subject: { ...aChild, ...hidesAddress } }), expected: denied('FORBIDDEN', 'no-representation-of-protected') },
    { sentence: `nobody with a confidential address represents (${representative.relation})`, question: byCitizen({ context: { ...representative, actorAddressProtection: 'strictly-confidential' }, subject: aChild }), expected: denied('FORBIDDEN', 'no-representation-by-protected') },
  ]),
  { sentence: 'a representative with an ordinary address represents', question: byCitizen({ context: { ...parent, actorAddressProtection: 'none' }, subject: aChild }), expected: permitted('parents-until-12') },
  { sentence: 'the protection of the asker is no matter when they ask about themselves', question: byCitizen({ context: { actorAddressProtection: 'confidential' }, subject: hidesAddress }), expected: permitted('oneself') },

  // Ages and representation
  { sentence: 'one who is 16 sees their own', question: byCitizen({ subject: { ageYears: 16 } }), expected: permitted('oneself') },
  { sentence: 'one who is 15 does not see the core record', question: byCitizen({ subject: { ageYears: 15 } }), expected: denied('FORBIDDEN') },
  ...(['identity', 'contact', 'address'] as const).map((dataClass): Case => ({ sentence: `one who is 12 sees their ${dataClass}`, question: byCitizen({ rule: dataClass === 'identity' ? 'self' : 'care', dataClass, subject: { ageYears: 12 } }), expected: permitted('oneself-from-12') })),
  { sentence: 'one who is 12 does not see their privacy choices', question: byCitizen({ dataClass: 'privacy', subject: { ageYears: 12 } }), expected: denied('FORBIDDEN') },
  { sentence: 'one who is 11 sees nothing', question: byCitizen({ dataClass: 'identity', subject: { ageYears: 11 } }), expected: denied('FORBIDDEN') },
  ...[undefined, Number.NaN, -1].map((ageYears): Case => ({ sentence: `one whose age is ${ageYears} sees nothing`, question: byCitizen({ dataClass: 'identity', subject: { ageYears } }), expected: denied('FORBIDDEN') })),
  { sentence: 'an unknown age is no matter to a doctor', question: byDoctor({ subject: { ageYears: undefined } }), expected: permitted('care') },
  { sentence: 'a newborn is a child', question: byCitizen({ context: parent, subject: { ageYears: 0 } }), expected: permitted('parents-until-12') },
  { sentence: 'a parent sees a child of 11', question: byCitizen({ context: parent, subject: { ageYears: 11 } }), expected: permitted('parents-until-12') },
  { sentence: 'a parent does not see a child of 12', question: byCitizen({ context: parent, subject: { ageYears: 12 } }), expected: denied('FORBIDDEN') },
  { sentence: 'a parent does not see an adult', question: byCitizen({ context: parent }), expected: denied('FORBIDDEN') },
  { sentence: 'a parent does not see a child of an impossible age', question: byCitizen({ context: parent, subject: { ageYears: -1 } }), expected: denied('FORBIDDEN') },
  { sentence: 'a parent does not see a child of no known age', question: byCitizen({ context: parent, subject: { ageYears: undefined } }), expected: denied('FORBIDDEN') },
  ...(['care', 'prescribing', 'citizen', 'address'] as const).flatMap((rule): Case[] => [
    { sentence: `a parent reaches what is open to ${rule}`, question: byCitizen({ rule, dataClass: 'medication', context: parent, subject: aChild }), expected: permitted('parents-until-12') },
    { sentence: `one with a power of attorney reaches what is open to ${rule}`, question: byCitizen({ rule, dataClass: 'medication', context: attorney }), expected: permitted('power-of-attorney-from-16') },
    { sentence: `a guardian reaches what is open to ${rule}`, question: byCitizen({ rule, dataClass: 'medication', context: guardian }), expected: permitted('guardians') },
  ]),
  { sentence: 'a parent sees who has looked at a child of 11', question: byCitizen({ rule: 'citizen', dataClass: 'access-log', context: parent, subject: { ageYears: 11 } }), expected: permitted('parents-until-12') },
  { sentence: 'a guardian does not see who has looked', question: byCitizen({ rule: 'citizen', dataClass: 'access-log', context: guardian }), expected: denied('FORBIDDEN') },
  { sentence: 'one with a power of attorney does not see who has looked', question: byCitizen({ rule: 'citizen', dataClass: 'access-log', context: attorney }), expected: denied('FORBIDDEN') },
  ...classesBut('access-log').flatMap((dataClass): Case[] => [
    { sentence: `one with a power of attorney sees ${dataClass}`, question: byCitizen({ dataClass, context: attorney }), expected: permitted('power-of-attorney-from-16') },
    { sentence: `a guardian sees ${dataClass}`, question: byCitizen({ dataClass, context: guardian }), expected: permitted('guardians') },
  ]),
  { sentence: 'one who is 15 has given no power of attorney', question: byCitizen({ context: attorney, subject: { ageYears: 15 } }), expected: denied('FORBIDDEN') },
  { sentence: 'one who is 8 has given no power of attorney', question: byCitizen({ context: attorney, subject: aChild }), expected: denied('FORBIDDEN') },
  { sentence: 'a guardian sees a child of 11', question: byCitizen({ context: guardian, subject: { ageYears: 11 } }), expected: permitted('guardians') },
  { sentence: 'a guardian does not see one who is 12', question: byCitizen({ context: guardian, subject: { ageYears: 12 } }), expected: denied('FORBIDDEN') },
  { sentence: 'a guardian sees one who is 16', question: byCitizen({ context: guardian, subject: { ageYears: 16 } }), expected: permitted('guardians') },

  // Labels
  ...['ALL', 'EPO', 'FFL', 'FOR', 'KUT', 'ANG'].flatMap((reason): Case[] => [
    { sentence: `the person does not see what is withheld from them (NORN_${reason})`, question: byCitizen({ dataClass: 'document', labels: volven(`NORN_${reason}`) }), expected: hidden('withheld-from-patient') },
    { sentence: `a doctor sees what is withheld from the patient (NORN_${reason})`, question: byDoctor({ dataClass: 'document', labels: volven(`NORN_${reason}`) }), expected: permitted('care') },
    { sentence: `withheld from the patient tells representatives no less (NORN_${reason})`, question: byCitizen({ dataClass: 'document', context: attorney, labels: volven(`NORN_${reason}`) }), expected: hidden('withheld-from-patient') },
  ]),
  ...['U', 'L', 'M', 'N'].map((code): Case => ({ sentence: `a label of ordinary confidentiality changes nothing (${code})`, question: byCitizen({ dataClass: 'document', context: attorney, labels: hl7(code) }), expected: permitted('power-of-attorney-from-16') })),
  { sentence: 'an ordinary label in the national list changes nothing', question: byCitizen({ dataClass: 'document', context: attorney, labels: volven('N') }), expected: permitted('power-of-attorney-from-16') },
  { sentence: 'a list may be written as an address', question: byDoctor({ dataClass: 'document', labels: ['http://ehelse.no/fhir/CodeSystem/no-kodeverk-9603|NORN_ANG'] }), expected: permitted('care') },
  { sentence: 'a list may be written as an OID', question: byDoctor({ dataClass: 'document', labels: ['2.16.840.1.113883.5.25|R'] }), expected: permitted('care') },
  { sentence: 'the person sees what is labeled restricted', question: byCitizen({ dataClass: 'document', labels: hl7('R') }), expected: permitted('oneself') },
  { sentence: 'a parent does not see what is labeled restricted', question: byCitizen({ dataClass: 'document', context: parent, subject: aChild, labels: hl7('R') }), expected: hidden('sensitive-is-for-oneself') },
  { sentence: 'one with a power of attorney does not see what is labeled restricted', question: byCitizen({ dataClass: 'document', context: attorney, labels: hl7('R') }), expected: hidden('sensitive-is-for-oneself') },
  { sentence: 'a guardian does not see what is sealed', question: byCitizen({ dataClass: 'document', context: guardian, labels: volven('NORS') }), expected: hidden('sensitive-is-for-oneself') },
  { sentence: 'a doctor sees what is labeled restricted', question: byDoctor({ dataClass: 'document', labels: hl7('R') }), expected: permitted('care') },
  { sentence: 'the person sees what is sealed for personnel', question: byCitizen({ dataClass: 'document', labels: volven('NORS') }), expected: permitted('oneself') },
  { sentence: 'an unknown code seals for personnel', question: byDoctor({ dataClass: 'document', labels: volven('NEWCODE') }), expected: withheld('sealed-object') },
  { sentence: 'an unknown code is not for the person', question: byCitizen({ dataClass: 'document', labels: volven('NEWCODE') }), expected: hidden('withheld-from-patient') },
  { sentence: 'an unknown system seals for personnel', question: byDoctor({ dataClass: 'document', labels: ['http://elsewhere.example|N'] }), expected: withheld('sealed-object') },
  { sentence: 'a bare code of a list seals for personnel', question: byDoctor({ dataClass: 'document', labels: ['N'] }), expected: withheld('sealed-object') },
  { sentence: 'an empty label seals for personnel', question: byDoctor({ dataClass: 'document', labels: [''] }), expected: withheld('sealed-object') },
  { sentence: 'one harmless label does not lift another', question: byDoctor({ dataClass: 'document', labels: [...hl7('N'), ...volven('NORS')] }), expected: withheld('sealed-object') },
  { sentence: 'elevated access opens a sealed object', question: byDoctor({ dataClass: 'document', labels: volven('NORS'), context: elevated }), expected: permitted('care') },
  { sentence: 'an elevated emergency opens it, and is followed up', question: byDoctor({ dataClass: 'document', labels: volven('NORS'), context: { ...elevated, ...emergency, basis: 'ELEVATED_EMERGENCY' } }), expected: permitted('care', 'notify-patient', 'review') },
  { sentence: 'parents do not see what has a guardian reservation', question: byCitizen({ rule: 'prescribing', dataClass: 'prescription', context: parent, subject: aChild, labels: [ownLabels.guardianReservation] }), expected: hidden('guardian-reservation') },
  { sentence: 'guardians do not see what has a guardian reservation', question: byCitizen({ rule: 'prescribing', dataClass: 'prescription', context: guardian, labels: [ownLabels.guardianReservation] }), expected: hidden('guardian-reservation') },
  { sentence: 'a guardian reservation is no matter to one whom the person chose', question: byCitizen({ rule: 'prescribing', dataClass: 'prescription', context: attorney, labels: [ownLabels.guardianReservation] }), expected: permitted('power-of-attorney-from-16') },
  { sentence: 'the person sees what has a guardian reservation', question: byCitizen({ rule: 'prescribing', dataClass: 'prescription', labels: [ownLabels.guardianReservation] }), expected: permitted('oneself') },
  { sentence: 'a doctor sees what has a guardian reservation', question: byDoctor({ rule: 'prescribing', dataClass: 'prescription', labels: [ownLabels.guardianReservation] }), expected: permitted('care') },
  { sentence: 'the person sees their locked prescription', question: byCitizen({ rule: 'prescribing', dataClass: 'prescription', labels: [ownLabels.locked] }), expected: permitted('oneself') },
  ...[parent, attorney, guardian].map((representative): Case => ({ sentence: `a locked prescription is not for representatives (${representative.relation})`, question: byCitizen({ rule: 'prescribing', dataClass: 'prescription', context: representative, subject: aChild, labels: [ownLabels.locked] }), expected: hidden('locked-is-for-oneself') })),

  // Restrictions
  { sentence: 'what belongs to no part is not restricted', question: byDoctor({ dataClass: 'communication-needs', subject: { restricted: ['critical-information', 'medicines', 'test-results', 'documents', 'care-plans'] } }), expected: permitted('care') },
  { sentence: 'a restriction of one part leaves the others', question: byDoctor({ dataClass: 'care-plan', subject: { restricted: ['critical-information', 'medicines'] } }), expected: permitted('care') },
  ...([['critical-information', 'critical-information'], ['medicines', 'medication'], ['medicines', 'allergy'], ['medicines', 'prescription'], ['medicines', 'locked-prescription'], ['documents', 'document'], ['test-results', 'test-result'], ['care-plans', 'care-plan']] as const).map(([part, dataClass]): Case => ({ sentence: `a restriction of ${part} withholds ${dataClass}`, question: byDoctor({ dataClass, subject: { restricted: [part] } }), expected: withheld('restricted-part') })),
  { sentence: 'a restriction is for personnel', question: byCitizen({ subject: { restricted: ['critical-information'] } }), expected: permitted('oneself') },
  { sentence: 'an ordinary emergency does not open a restriction', question: byDoctor({ subject: { restricted: ['critical-information'] }, context: emergency }), expected: withheld('restricted-part') },
  { sentence: 'a locked prescription is withheld without consent', question: byDoctor({ rule: 'prescribing', dataClass: 'prescription', labels: [ownLabels.locked] }), expected: withheld('locked-prescription') },
  { sentence: 'consent opens a locked prescription', question: byDoctor({ rule: 'prescribing', dataClass: 'prescription', labels: [ownLabels.locked], context: { basis: 'CONSENT' } }), expected: permitted('care') },
];
