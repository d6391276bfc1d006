import type { StandInTools } from '../../frame/standIn.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { type NeedCode, type NeedRecord, patientInfoOf, type PatientInfo } from './communicationNeedsOf.ts';

/** One need as a client sends it. `version` only in a change. */
export interface NeedInput {
  readonly code: NeedCode;
  readonly comment?: string;
  readonly isActive: boolean;
  readonly version?: number;
}

export type WriteResult =
  | { readonly kind: 'written'; readonly info: PatientInfo }
  | { readonly kind: 'exists' | 'missing' | 'old-version' };

/** What the register holds, with what has been written since the stand-in started. */
export interface NeedStore {
  read(person: SyntheticPerson): PatientInfo | undefined;
  create(person: SyntheticPerson, inputs: readonly NeedInput[], author: string): WriteResult;
  /** Nothing is changed when one of the needs is missing or its version is not the present one. */
  update(person: SyntheticPerson, inputs: readonly NeedInput[], author: string): WriteResult;
}

export function createNeedStore(tools: StandInTools): NeedStore {
  const written = new Map<string, PatientInfo>();
  const read = (person: SyntheticPerson) => written.get(person.nationalId) ?? patientInfoOf(person, tools);
  const toRecord = (input: NeedInput, author: string, id: Pick<NeedRecord, 'resourceId' | 'version'>): NeedRecord => ({
    ...id,
    code: input.code,
    ...(input.comment === undefined ? {} : { comment: input.comment }),
    isActive: input.isActive,
    updatedAt: tools.now().toISOString(),
    updatedBy: author,
  });
  const save = (person: SyntheticPerson, info: PatientInfo): WriteResult => {
    written.set(person.nationalId, info);
    return { kind: 'written', info };
  };
  return {
    read,
    create(person, inputs, author) {
      const info = read(person) ?? { patientInfoId: String(written.size + 1), needs: [] };
      if (inputs.some(({ code }) => info.needs.some((need) => need.code === code))) return { kind: 'exists' };
      const added = inputs.map((input, index) =>
        toRecord(input, author, { resourceId: `${info.patientInfoId}-${info.needs.length + index + 1}`, version: 1 }),
      );
      return save(person, { ...info, needs: [...info.needs, ...added] });
    },
    update(person, inputs, author) {
      const info = read(person);
      if (info === undefined) return { kind: 'missing' };
      for (const { code, version } of inputs) {
        const present = info.needs.find((need) => need.code === code);
        if (present === undefined) return { kind: 'missing' };
        if (present.version !== version) return { kind: 'old-version' };
      }
      const changed = info.needs.map((need) => {
        const input = inputs.find(({ code }) => code === need.code);
        return input === undefined
          ? need
          : toRecord(input, author, { resourceId: need.resourceId, version: need.version + 1 });
      });
      return save(person, { ...info, needs: changed });
    },
  };
}
