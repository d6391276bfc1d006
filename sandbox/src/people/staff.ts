import type { Sex } from './syntheticPerson.ts';

/** An authorisation in the register of health personnel (HPR). */
export interface Authorization {
  /** List 9060. */
  readonly profession: string;
  readonly professionName: string;
  /** List 7704. */
  readonly approval: string;
  readonly approvalName: string;
  readonly from: string;
  /** Absent while it lasts. */
  readonly to?: string;
  /** May order medicines to the extent the profession allows (rekvisisjonsrett). */
  readonly mayPrescribe: boolean;
  readonly specialties: readonly { readonly code: string; readonly name: string }[];
}

/** Somebody made up, at work. */
export interface Employee {
  /** How one signs in as them, for those one can. */
  readonly persona?: Persona | 'operator';
  readonly nationalId: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Organisation numbers: legal entity and point of care. */
  readonly worksFor: { readonly parent: string; readonly child: string };
}

/** A made-up health professional. */
export interface StaffMember extends Employee {
  readonly persona?: Persona;
  readonly hprNumber: string;
  readonly birthDate: string;
  readonly sex: Sex;
  readonly authorizations: readonly Authorization[];
  /** HER-id of a department, for those who work in one. */
  readonly department?: string;
}

export const personas = [
  'general-practitioner',
  'hospital-doctor',
  'nurse',
  'pharmacist',
  'dentist',
  'public-health-nurse',
] as const;

/** Health personnel whom one can sign in as. */
export type Persona = (typeof personas)[number];

type Terms = Pick<Authorization, 'from'> & Partial<Authorization>;

const authorized = (profession: string, professionName: string, terms: Terms): Authorization => ({
  profession,
  professionName,
  approval: '1',
  approvalName: 'Autorisasjon',
  mayPrescribe: false,
  specialties: [],
  ...terms,
});
const doctor = (terms: Terms) => authorized('LE', 'Lege', { mayPrescribe: true, ...terms });
const generalMedicine = { code: '1', name: 'Allmennmedisin' };

// prettier-ignore
export const staff: readonly StaffMember[] = [
  { persona: 'general-practitioner', hprNumber: '999000011', nationalId: '19898949608', givenName: 'Klok', familyName: 'Ugle', birthDate: '1989-09-19', sex: 'female', authorizations: [doctor({ from: '2015-07-01', specialties: [generalMedicine] })], worksFor: { parent: '310123455', child: '315000017' } },
  { persona: 'hospital-doctor', hprNumber: '999000022', nationalId: '24927749803', givenName: 'Presis', familyName: 'Falk', birthDate: '1977-12-24', sex: 'female', authorizations: [doctor({ from: '2004-02-15', specialties: [{ code: '190', name: 'Indremedisin' }] })], worksFor: { parent: '210000011', child: '315000084' }, department: '8100042' },
  { persona: 'nurse', hprNumber: '999000033', nationalId: '22889049867', givenName: 'Omsorgsfull', familyName: 'Svane', birthDate: '1990-08-22', sex: 'female', authorizations: [authorized('SP', 'Sykepleier', { from: '2013-06-20' })], worksFor: { parent: '310123471', child: '315000033' } },
  { persona: 'pharmacist', hprNumber: '999000044', nationalId: '30868449906', givenName: 'Nøye', familyName: 'Linerle', birthDate: '1984-06-30', sex: 'male', authorizations: [authorized('FA1', 'Provisorfarmasøyt', { from: '2009-08-01' })], worksFor: { parent: '310123463', child: '315000025' } },
  { persona: 'dentist', hprNumber: '999000055', nationalId: '12836849637', givenName: 'Blank', familyName: 'Bever', birthDate: '1968-03-12', sex: 'female', authorizations: [authorized('TL', 'Tannlege', { from: '1994-01-10', mayPrescribe: true })], worksFor: { parent: '310123498', child: '315000092' } },
  { persona: 'public-health-nurse', hprNumber: '999000066', nationalId: '06858649879', givenName: 'Varm', familyName: 'Vipe', birthDate: '1986-05-06', sex: 'female', authorizations: [authorized('SP', 'Sykepleier', { from: '2010-07-01', mayPrescribe: true })], worksFor: { parent: '310123471', child: '315000076' } },
  // Only in the register: they have written in records
  { hprNumber: '999000077', nationalId: '01907949997', givenName: 'Stødig', familyName: 'Tiur', birthDate: '1979-10-01', sex: 'male', authorizations: [doctor({ from: '2006-09-01', specialties: [generalMedicine, { code: '42', name: 'Samfunnsmedisin' }] })], worksFor: { parent: '310123455', child: '315000017' } },
  { hprNumber: '999000088', nationalId: '11829249768', givenName: 'Våken', familyName: 'Hauk', birthDate: '1992-02-11', sex: 'male', authorizations: [authorized('FA2', 'Reseptarfarmasøyt', { from: '2016-08-15' })], worksFor: { parent: '310123463', child: '315000041' } },
  { hprNumber: '999000099', nationalId: '03836249851', givenName: 'Stolt', familyName: 'Stork', birthDate: '1962-03-03', sex: 'female', authorizations: [authorized('JO', 'Jordmor', { from: '1991-06-01', mayPrescribe: true }), authorized('SP', 'Sykepleier', { from: '1986-06-20' })], worksFor: { parent: '210000011', child: '315000084' } },
  { hprNumber: '999000101', nationalId: '02825749708', givenName: 'Pensjonert', familyName: 'Panda', birthDate: '1957-02-02', sex: 'male', authorizations: [doctor({ from: '1986-01-01', to: '2025-12-31', mayPrescribe: false, specialties: [generalMedicine] })], worksFor: { parent: '310123455', child: '315000017' } },
  { hprNumber: '999000112', nationalId: '27817149958', givenName: 'Lyttende', familyName: 'Lom', birthDate: '1971-01-27', sex: 'male', authorizations: [authorized('PS', 'Psykolog', { from: '1998-12-01' })], worksFor: { parent: '210000011', child: '315000084' } },
];

/** HPR numbers of everybody, in the order of the list. */
export const staffHprNumbers: readonly string[] = staff.map(({ hprNumber }) => hprNumber);

export const findStaff = (hprNumber: string): StaffMember | undefined =>
  staff.find((member) => member.hprNumber === hprNumber);

/** Whether somebody at work is health personnel. */
export function isProfessional(employee: Employee): employee is StaffMember {
  return 'hprNumber' in employee;
}

/** The one who signs in as that persona. */
export function staffOf(persona: Persona): StaffMember {
  const member = staff.find((candidate) => candidate.persona === persona);
  if (member === undefined) throw new Error(`nobody is ${persona}`);
  return member;
}
