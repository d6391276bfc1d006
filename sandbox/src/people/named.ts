import type { Trait } from './traits.ts';
import type { Sex } from './syntheticPerson.ts';

/** One row of the table below. A person has either a fixed number and birth date, or an age counted from today. */
export interface NamedPerson {
  readonly name: string;
  readonly id: string | { readonly ageYears: number };
  /** Absent when the age is counted from today. */
  readonly born?: string;
  readonly sex: Sex;
  readonly traits: readonly Trait[];
  readonly special: string;
  readonly died?: string;
  readonly previousIds?: readonly string[];
  /** Names of those with parental responsibility. */
  readonly parents?: readonly string[];
  /** The name of the legal guardian. */
  readonly guardian?: string;
  /** The name of the one with power of attorney. */
  readonly attorney?: string;
  /** HPR numbers. */
  readonly blocks?: readonly string[];
}

/**
 * The people a developer asks about: every hard case as someone with a name. Fixed numbers never change; those counted
 * from today do, at new year and on 1 July, so that the age in the sentence stays true.
 */
// prettier-ignore
export const namedPeople: readonly NamedPerson[] = [
  // The two to start with
  { name: 'Ivrig Bjørk', id: '07835249608', born: '1952-03-07', sex: 'female', traits: ['showcase', 'critical-information', 'communication-needs', 'home-care', 'treatment-plan', 'zone-plan'], special: 'Lives with COPD and has data in every service: critical information, prescriptions, a medication list and plans with three zones.' },
  { name: 'Smidig Furu', id: '15819049863', born: '1990-01-15', sex: 'female', traits: ['critical-information', 'drug-allergy'], special: 'Had an anaphylactic reaction to penicillin, which both the core record and the medication list tell.' },

  // Who may see what
  { name: 'Stille Gran', id: '23917849986', born: '1978-11-23', sex: 'male', traits: ['reserved'], special: 'Has opted out of the core record, so nothing is kept there.' },
  { name: 'Varsom Rogn', id: '09856149835', born: '1961-05-09', sex: 'female', traits: ['restricted', 'critical-information'], special: 'Has restricted critical information that only elevated access opens.' },
  { name: 'Bestemt Eik', id: '17826949996', born: '1969-02-17', sex: 'male', traits: ['blocks-professional', 'critical-information'], special: 'Has blocked the general practitioner by name, which holds in emergencies too.', blocks: ['999000011'] },
  { name: 'Diskret Syrin', id: '04908849820', born: '1988-10-04', sex: 'female', traits: ['locked-prescription'], special: 'Has one open and one locked prescription; the locked one needs its reference number or consent.' },
  { name: 'Tenksom Selje', id: { ageYears: 14 }, sex: 'female', traits: ['guardian-reservation'], special: 'Is 14 and has a prescription that her parents may not see.', parents: ['Trygg Hassel', 'Munter Lerk'] },
  { name: 'Skjult Ugle', id: '12867449823', born: '1974-06-12', sex: 'female', traits: ['confidential-address'], special: 'Has a confidential address (code 7).' },
  { name: 'Usynlig Orrhane', id: '28839149842', born: '1991-03-28', sex: 'female', traits: ['strictly-confidential-address'], special: 'Has a strictly confidential address (code 6).' },
  { name: 'Liten Spurv', id: '01921999840', born: '2019-12-01', sex: 'female', traits: ['strictly-confidential-address'], special: 'Is a child who lives at a strictly confidential address; only the mother has parental responsibility.', parents: ['Usynlig Orrhane'] },
  { name: 'Nølende Or', id: '21878149901', born: '1981-07-21', sex: 'male', traits: ['no-consent-plan', 'treatment-plan'], special: 'Has a treatment plan but has not consented to sharing it.' },

  // Ages where the rules change
  { name: 'Rask Røyskatt', id: { ageYears: 11 }, sex: 'male', traits: ['age-11', 'drug-allergy', 'critical-information'], special: 'Is 11, so the parents act for him.', parents: ['Trygg Hassel', 'Munter Lerk'] },
  { name: 'Blid Blåmeis', id: { ageYears: 12 }, sex: 'female', traits: ['age-12'], special: 'Is 12: the parents no longer see the core record, and she does not yet.', parents: ['Trygg Hassel', 'Munter Lerk'] },
  { name: 'Kvikk Laks', id: { ageYears: 15 }, sex: 'male', traits: ['age-15'], special: 'Is 15: neither he nor the parents see the core record digitally.', parents: ['Trygg Hassel', 'Munter Lerk'] },
  { name: 'Modig Mår', id: { ageYears: 16 }, sex: 'female', traits: ['age-16'], special: 'Is 16, of age in health matters, and alone sees her data.', parents: ['Rolig Rype', 'Snill Steinbit'] },
  { name: 'Frisk Fjellrev', id: { ageYears: 17 }, sex: 'male', traits: ['age-17'], special: 'Is 17: sees his own data, while his parents still have parental responsibility.', parents: ['Rolig Rype', 'Snill Steinbit'] },
  { name: 'Selvstendig Svale', id: { ageYears: 18 }, sex: 'female', traits: ['age-18'], special: 'Is 18 and of age.' },
  { name: 'Trygg Hassel', id: '30818349854', born: '1983-01-30', sex: 'female', traits: [], special: 'Is the mother of children aged 11, 12, 14 and 15.' },
  { name: 'Munter Lerk', id: '16848749951', born: '1987-04-16', sex: 'male', traits: [], special: 'Is the father of children aged 11, 12, 14 and 15.' },
  { name: 'Rolig Rype', id: '31857649888', born: '1976-05-31', sex: 'female', traits: [], special: 'Is the mother of children aged 16 and 17.' },
  { name: 'Snill Steinbit', id: '14877349951', born: '1973-07-14', sex: 'male', traits: [], special: 'Is the father of children aged 16 and 17.' },

  // Who the person is
  { name: 'Gammel Rev', id: '14923549979', born: '1935-12-14', sex: 'male', traits: ['deceased'], special: 'Died in March 2026 while still having valid prescriptions.', died: '2026-03-09' },
  { name: 'Vandrende Gås', id: '18886049907', born: '1960-08-18', sex: 'male', traits: ['no-fixed-address'], special: 'Has no fixed address.' },
  { name: 'Mild Måke', id: '22864249888', born: '1942-06-22', sex: 'female', traits: ['legal-guardian', 'home-care'], special: 'Has a legal guardian (verge) for personal and financial matters.', guardian: 'Hjelpsom Hegre' },
  { name: 'Hjelpsom Hegre', id: '01926849928', born: '1968-12-01', sex: 'male', traits: [], special: 'Is the legal guardian of Mild Måke.' },
  { name: 'Tillitsfull Trost', id: '03894449291', born: '1944-09-03', sex: 'female', traits: ['power-of-attorney', 'critical-information'], special: 'Has given Omtenksom Orfugl power of attorney (fullmakt) to act for her.', attorney: 'Omtenksom Orfugl' },
  { name: 'Omtenksom Orfugl', id: '24857248542', born: '1972-05-24', sex: 'male', traits: [], special: 'Has power of attorney for Tillitsfull Trost.' },
  { name: 'Nysgjerrig Nise', id: '57858549932', born: '1985-05-17', sex: 'male', traits: ['d-number'], special: 'Has a D-number, for people without residence in Norway.' },
  { name: 'Spent Snipe', id: '11887949869', born: '1979-08-11', sex: 'female', traits: ['former-d-number', 'critical-information'], special: 'Had a D-number until she settled; older records carry the old number.', previousIds: ['51887949852'] },
  { name: 'Ukjent Ulv', id: '80000000098', born: '1995-01-01', sex: 'male', traits: ['auxiliary-number'], special: 'Has only a shared auxiliary number (felles hjelpenummer) and is not in the National Population Register.' },
  { name: 'Moderne Makrell', id: '15819049871', born: '1990-01-15', sex: 'male', traits: ['new-2032-number'], special: 'Has a number valid only by the control-digit rule of 2032, and is a man although its ninth digit is even.' },
  { name: 'Nøktern Nype', id: '15669049827', born: '1990-01-15', sex: 'female', traits: ['nhn-number'], special: 'Has a test number of the Norsk helsenett series (month + 65).' },
  { name: 'Ekte Einer', id: '15419049880', born: '1990-01-15', sex: 'female', traits: ['nav-number'], special: 'Has a test number of the NAV series (month + 40).' },

  // What the registers hold
  { name: 'Tom Tranebær', id: '03869849811', born: '1998-06-03', sex: 'female', traits: ['nothing-known'], special: 'Is in the register of persons, and no service knows anything more.' },
  { name: 'Robust Reinsdyr', id: '15834949951', born: '1949-03-15', sex: 'male', traits: ['critical-information', 'all-critical-information', 'drug-allergy'], special: 'Has critical information of all ten kinds.' },
  { name: 'Glemsk Gjøk', id: '19816449637', born: '1964-01-19', sex: 'female', traits: ['critical-information', 'deleted-critical-information'], special: 'Has one entry of critical information that was deleted as wrong, and one that was refuted.' },
  { name: 'Døv Dompap', id: '25845749909', born: '1957-04-25', sex: 'male', traits: ['communication-needs'], special: 'Is deaf and needs an interpreter.' },
  { name: 'Målrettet Maur', id: '08896649850', born: '1966-09-08', sex: 'female', traits: ['treatment-plan'], special: 'Has a treatment plan with conditions, goals and actions.' },
  { name: 'Fargerik Fasan', id: '06875349730', born: '1953-07-06', sex: 'male', traits: ['zone-plan'], special: 'Has a self-care plan with green, yellow and red zone in several versions.' },
  { name: 'Planmessig Pil', id: '05904747159', born: '1947-10-05', sex: 'male', traits: ['zone-plan', 'many-plans'], special: 'Has more plans with zones than fit on one page, one of them in many versions.' },
  { name: 'Nymotens Nattergal', id: '11846347854', born: '1963-04-11', sex: 'female', traits: ['zone-plan', 'unknown-plan-value'], special: 'Has a plan whose status and one of whose zones are not in any known list.' },
  { name: 'Hastig Hare', id: '13886848166', born: '1968-08-13', sex: 'male', traits: ['treatment-plan', 'incomplete-plan'], special: 'Has a treatment plan whose goals and actions point to a condition that does not come with the answer.' },
  { name: 'Angret Alke', id: '20825948091', born: '1959-02-20', sex: 'female', traits: ['deleted-plan'], special: 'Had a treatment plan that has been deleted.' },

  // Medicines
  { name: 'Punktlig Puddel', id: '02884699803', born: '1946-08-02', sex: 'female', traits: ['multidose', 'home-care'], special: 'Gets her regular medicines in multidose from the pharmacy.' },
  { name: 'Ferdig Fiol', id: '27907049804', born: '1970-10-27', sex: 'female', traits: ['stopped-medicine'], special: 'Has a medicine that the doctor has discontinued (seponert).' },
  { name: 'Sen Snegle', id: '02915549996', born: '1955-11-02', sex: 'male', traits: ['expired-prescription'], special: 'Has a prescription that has expired with refills left.' },
  { name: 'Angrende Asp', id: '09929449840', born: '1994-12-09', sex: 'female', traits: ['recall-pending'], special: 'Has a prescription whose recall has been asked for and not yet carried out.' },
  { name: 'Flittig Flaggermus', id: '23823849834', born: '1938-02-23', sex: 'female', traits: ['many-prescriptions', 'home-care'], special: 'Has more prescriptions than fit on one page.' },
  { name: 'Praktisk Pors', id: '29895149819', born: '1951-09-29', sex: 'female', traits: ['pll-only'], special: 'Has medicines on the list that were never prescribed electronically.' },
  { name: 'Uheldig Uer', id: '30860399993', born: '2003-06-30', sex: 'male', traits: ['list-unavailable'], special: 'Has a medication list that cannot be read at present, which is not the same as none.' },
  { name: 'Halvveis Havørn', id: '05815949929', born: '1959-01-05', sex: 'male', traits: ['kj-unavailable'], special: 'Gets prescriptions from the e-prescription service while the core record part of the answer fails.' },
];
