import type { Random } from '../../people/random.ts';
import type { Sex } from '../../people/syntheticPerson.ts';
import type { DrugKey } from './drugs.ts';

/** A reason to be given medicines, how common it is by age, and which medicines go with it. */
interface Condition {
  readonly fromAge: number;
  readonly toAge?: number;
  readonly sex?: Sex;
  /** The share of people at `fromAge`, and at 85. Our own guesses, to make lists that look like life. */
  readonly share: readonly [young: number, old: number];
  readonly drugs: readonly DrugKey[];
}

// prettier-ignore
const conditions: readonly Condition[] = [
  { fromAge: 45, share: [0.12, 0.5], drugs: ['amlodipine', 'candesartan'] },
  { fromAge: 45, share: [0.08, 0.4], drugs: ['atorvastatin'] },
  { fromAge: 60, share: [0.04, 0.2], drugs: ['aspirin'] },
  { fromAge: 40, share: [0.03, 0.15], drugs: ['metformin', 'empagliflozin'] },
  { fromAge: 18, share: [0.005, 0.03], drugs: ['insulinGlargine'] },
  { fromAge: 65, share: [0.04, 0.18], drugs: ['apixaban', 'metoprolol'] },
  { fromAge: 30, share: [0.03, 0.1], drugs: ['levothyroxine'] },
  { fromAge: 30, share: [0.05, 0.2], drugs: ['omeprazole'] },
  { fromAge: 18, share: [0.06, 0.35], drugs: ['paracetamol'] },
  { fromAge: 16, toAge: 70, share: [0.06, 0.05], drugs: ['ibuprofen'] },
  { fromAge: 18, share: [0.04, 0.06], drugs: ['escitalopram'] },
  { fromAge: 50, share: [0.02, 0.08], drugs: ['mirtazapine'] },
  { fromAge: 40, share: [0.03, 0.12], drugs: ['zopiclone'] },
  { fromAge: 6, share: [0.06, 0.06], drugs: ['salbutamol'] },
  { fromAge: 55, share: [0.03, 0.1], drugs: ['salmeterolFluticasone', 'tiotropium'] },
  { fromAge: 6, toAge: 70, share: [0.08, 0.05], drugs: ['desloratadine'] },
  { fromAge: 15, toAge: 49, sex: 'female', share: [0.2, 0.2], drugs: ['contraceptivePill'] },
  { fromAge: 15, share: [0.03, 0.08], drugs: ['pivmecillinam'] },
  { fromAge: 2, share: [0.05, 0.03], drugs: ['penicillinV'] },
  { fromAge: 7, toAge: 25, share: [0.03, 0.03], drugs: ['methylphenidate'] },
  { fromAge: 25, share: [0.008, 0.02], drugs: ['methotrexate', 'folicAcid'] },
  { fromAge: 70, share: [0.05, 0.3], drugs: ['furosemide'] },
  { fromAge: 72, share: [0.02, 0.15], drugs: ['donepezil'] },
  { fromAge: 65, share: [0.01, 0.04], drugs: ['levodopaCarbidopa'] },
  { fromAge: 75, share: [0.03, 0.1], drugs: ['oxycodone'] },
];

/** The medicines of somebody of that age and sex, each once, in the order of the table. */
export function drawDrugs(random: Random, age: number, sex: Sex): readonly DrugKey[] {
  const drawn = conditions.filter((condition) => random.chance(shareAt(condition, age, sex)));
  return [...new Set(drawn.flatMap(({ drugs }) => drugs))];
}

function shareAt({ fromAge, toAge = 120, sex, share: [young, old] }: Condition, age: number, ofSex: Sex): number {
  if (age < fromAge || age > toAge || (sex !== undefined && sex !== ofSex)) return 0;
  return young + ((old - young) * Math.min(age - fromAge, 85 - fromAge)) / Math.max(85 - fromAge, 1);
}
