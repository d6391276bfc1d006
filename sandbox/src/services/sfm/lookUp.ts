import { ageOn } from '../../people/calendar.ts';
import type { StandInTools } from '../../frame/standIn.ts';
import type { VerifiedToken } from '../../frame/verifiedToken.ts';
import { findStaff } from '../../people/staff.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { criticalInformationOf } from '../critical-information/criticalInformationOf.ts';
import type { CriticalRecord } from '../critical-information/criticalRecord.ts';
import type { ArticlePrescription, MedicationRecord, RecordDispense, RecordRow } from './medicationRecord.ts';
import type { Question } from './readQuestion.ts';
import { recordOf } from './recordOf.ts';

/** What the registers let this caller see, in one look-up. */
export interface LookUp {
  readonly rows: readonly RecordRow[];
  readonly articles: readonly ArticlePrescription[];
  readonly dispenses: readonly RecordDispense[];
  readonly allergies: readonly CriticalRecord[];
  readonly list: MedicationRecord['list'];
  /** `sfm-kj-rf-error-code` of each register; `undefined` when it was not asked. */
  readonly answers: { readonly coreRecord?: string; readonly prescriptions: string; readonly list: string };
  readonly coreRecordHasMedicines: boolean;
  readonly coreRecordHasLocked: boolean;
  readonly intermediaryHasLocked: boolean;
}

export type LookUpResult = { readonly kind: 'found'; readonly found: LookUp } | { readonly kind: 'forbidden' };

const ok = '0';

/** Looks in the registers on behalf of somebody. Citizens see their own, and that of their children under 16. */
export function lookUp(question: Question, token: VerifiedToken, tools: StandInTools): LookUpResult {
  const about = tools.personToAnswerAbout(question.person);
  const record = recordOf(about, tools.randomFor(about, 'sfm'), tools.today());
  if (token.caller !== 'citizen') {
    return { kind: 'found', found: see(record, { about, question, answers: askAsStaff(question, token), tools }) };
  }
  const right = citizenRight(question.person, token, tools);
  if (right === 'none') return { kind: 'forbidden' };
  const answers = answersOf(question.person, { coreRecord: ok, intermediary: ok });
  const seen = see(record, { about, question, answers, tools });
  return { kind: 'found', found: asCitizen(seen, right, isHidden(question.person, tools)) };
}

interface Look {
  readonly about: SyntheticPerson;
  readonly question: Question;
  readonly answers: LookUp['answers'];
  readonly tools: StandInTools;
}

function see(record: MedicationRecord, { about, question, answers, tools }: Look): LookUp {
  const { consents, referenceNumbers, historyFrom } = question;
  const coreRecord = answers.coreRecord === ok;
  const prescriptions = answers.prescriptions === ok;
  // The core record keeps a copy of the list.
  const list = !about.traits.has('list-unavailable') && (answers.list === ok || coreRecord);
  const isOpen = (row: { isLocked?: boolean; referenceNumber?: string }) =>
    !row.isLocked || consents.locked !== undefined || referenceNumbers.includes(row.referenceNumber ?? '');
  const isKnown = (row: RecordRow) =>
    (prescriptions && row.held !== undefined) ||
    (list && row.pllId !== undefined) ||
    (coreRecord &&
      row.type !== 'U' &&
      (row.held !== undefined || (row.issued ?? '') >= (historyFrom ?? '').slice(0, 10)));
  const isAllowed = (row: RecordRow) => !row.isRestricted || consents.restricted !== undefined;
  const rows = record.rows.filter((row) => isOpen(row) && isAllowed(row) && isKnown(row));
  const articles = prescriptions || coreRecord ? record.articles.filter(isOpen) : [];
  const shown = new Set([...rows, ...articles].map(({ reseptId }) => reseptId));
  const locked = record.rows.some(({ isLocked }) => isLocked);
  return {
    rows: rows.map((row) => trim(row, { prescriptions, coreRecord, list })),
    articles: prescriptions ? articles : articles.map(withoutStatus),
    dispenses:
      prescriptions || coreRecord
        ? record.dispenses.filter(({ reseptId }) => (reseptId === undefined ? coreRecord : shown.has(reseptId)))
        : [],
    allergies: coreRecord ? allergiesOf(about, tools) : [],
    list: list ? record.list : undefined,
    answers,
    coreRecordHasMedicines: coreRecord && record.rows.some(({ type }) => type !== 'U'),
    coreRecordHasLocked: coreRecord && locked,
    intermediaryHasLocked: prescriptions && locked,
  };
}

/** A row as the registers that answered know it: none tells what only another has. */
function trim(row: RecordRow, known: { prescriptions: boolean; coreRecord: boolean; list: boolean }): RecordRow {
  const { held, isExpired, pllId, ...rest } = row;
  return {
    ...rest,
    ...(held !== undefined && known.prescriptions ? { held } : {}),
    ...(isExpired && known.coreRecord ? { isExpired } : {}),
    ...(pllId !== undefined && known.list ? { pllId } : {}),
  };
}

function withoutStatus(article: ArticlePrescription): ArticlePrescription {
  const { held: _held, ...rest } = article;
  return rest;
}

function allergiesOf(person: SyntheticPerson, tools: StandInTools): readonly CriticalRecord[] {
  return criticalInformationOf(person, tools).filter(
    ({ content, state }) =>
      state !== 'deleted' && (content.kind === 'drug-reaction' || content.kind === 'other-allergy'),
  );
}

// Who has a right to the intermediary: those who prescribe, and pharmacists and midwives.
const intermediaryProfessions: readonly string[] = ['LE', 'TL', 'JO', 'FA1', 'FA2'];

function askAsStaff({ person, consents }: Question, { hprNumber = '' }: VerifiedToken): LookUp['answers'] {
  const roles = findStaff(hprNumber)?.authorizations.filter(({ to }) => to === undefined) ?? [];
  const mayAskIntermediary = roles.some(
    ({ profession, mayPrescribe }) => mayPrescribe || intermediaryProfessions.includes(profession),
  );
  const blocked = person.blockedProfessionals.includes(hprNumber) ? '3' : ok;
  const { coreRecord, ...intermediary } = answersOf(person, {
    coreRecord: roles.length === 0 ? '5' : blocked,
    intermediary: mayAskIntermediary ? ok : '6',
  });
  // Without a ground for it, the core record is not asked.
  return consents.coreRecord === undefined ? intermediary : { coreRecord, ...intermediary };
}

/**
 * The answers to somebody with these rights: what is wrong with the caller comes before what is wrong with the data.
 */
function answersOf({ traits }: SyntheticPerson, rights: { coreRecord: string; intermediary: string }) {
  const failure = traits.has('kj-unavailable') ? '4' : traits.has('reserved') ? '2' : ok;
  return {
    coreRecord: rights.coreRecord === ok ? failure : rights.coreRecord,
    prescriptions: rights.intermediary,
    list: rights.intermediary === ok && traits.has('list-unavailable') ? '7' : rights.intermediary,
  };
}

function citizenRight(person: SyntheticPerson, { nationalId }: VerifiedToken, tools: StandInTools) {
  if (nationalId === undefined) return 'none';
  if (nationalId === person.nationalId || person.previousIds.includes(nationalId)) return 'own';
  const isParent = person.guardians.includes(nationalId) && ageOn(person.birthDate, tools.today()) < 16;
  return isParent ? 'parent' : 'none';
}

/** A protected address, of the person or of a parent: citizens get an empty answer, and no reason. */
function isHidden(person: SyntheticPerson, tools: StandInTools): boolean {
  const family = [person, ...person.guardians.map((id) => tools.population.byNationalId(id))];
  return family.some((member) => member !== undefined && member.addressProtection !== 'none');
}

function asCitizen(found: LookUp, right: 'own' | 'parent', hidden: boolean): LookUp {
  if (hidden) {
    return {
      ...found,
      rows: [],
      articles: [],
      dispenses: [],
      allergies: [],
      list: undefined,
      coreRecordHasMedicines: false,
      coreRecordHasLocked: false,
      intermediaryHasLocked: false,
    };
  }
  if (right === 'own') return found;
  const rows = found.rows.filter(({ hasGuardianReservation }) => !hasGuardianReservation);
  const kept = new Set([...rows, ...found.articles].map(({ reseptId }) => reseptId));
  return { ...found, rows, dispenses: found.dispenses.filter(({ reseptId }) => kept.has(reseptId)) };
}
