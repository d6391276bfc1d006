import { startSourceBench, type SourceBench } from '@helsegraf/sandbox/testing';
import { createGatewayDouble } from '@helsegraf/subgraph-kit/testing';
import type { AccessBasis } from '@helsegraf/upstream';
import { startMedicationList } from '../startMedicationList.ts';

export interface Question {
  /** Name or number of a synthetic person. */
  readonly about: string;
  /** What to ask of the patient. */
  readonly selection: string;
  /** A general practitioner unless said. */
  readonly as?: 'general-practitioner' | 'hospital-doctor' | 'nurse' | 'citizen';
  readonly basis?: AccessBasis;
  readonly deadlineMs?: number;
}

export interface Testbed {
  readonly sandbox: SourceBench['sandbox'];
  /** The patient of the answer. @throws when there are errors */
  ask(question: Question): Promise<Record<string, unknown>>;
  /** The codes of the errors in the answer. */
  askForErrors(question: Question): Promise<readonly string[]>;
  stop(): Promise<void>;
}

const organisation = { parent: '310123455', child: '315000017' };
const staff = {
  'general-practitioner': { nationalId: '19898949608', hprNumber: '999000011', role: 'LE' },
  'hospital-doctor': { nationalId: '24927749803', hprNumber: '999000022', role: 'LE' },
  nurse: { nationalId: '22889049867', hprNumber: '999000033', role: 'SP' },
} as const;

/** The subgraph, with the real stand-ins behind it and a gateway's signature in front. */
export async function startTestbed(sourceTimeoutMs: number): Promise<Testbed> {
  const [bench, gateway] = await Promise.all([startSourceBench(), createGatewayDouble('medication-list')]);
  const subgraph = await startMedicationList({
    host: '127.0.0.1',
    port: 0,
    sourceTimeoutMs,
    helseId: bench.helseId,
    ...gateway.trust,
    sources: { sfm: bench.source('sfm') },
  });

  async function askPatient({ about, selection, as = 'general-practitioner', basis, deadlineMs }: Question) {
    const patient = bench.sandbox.population.find(about)?.nationalId ?? about;
    const isCitizen = as === 'citizen';
    return gateway.askPatient({
      subgraph,
      patient,
      selection,
      caller: isCitizen
        ? { kind: 'citizen', nationalId: patient }
        : { kind: 'practitioner', ...staff[as], organisation },
      subjectToken: await (isCitizen ? bench.citizenToken(patient) : bench.staffToken(as)),
      ...(basis === undefined ? {} : { basis }),
      ...(deadlineMs === undefined ? {} : { deadlineMs }),
    });
  }

  return {
    sandbox: bench.sandbox,
    async ask(question) {
      const { patient, errors } = await askPatient(question);
      if (patient === null || errors.length > 0) throw new Error(`errors: ${JSON.stringify(errors)}`);
      return patient;
    },
    async askForErrors(question) {
      const { errors } = await askPatient(question);
      return errors.map(({ extensions }) => extensions.code);
    },
    async stop() {
      await subgraph.stop();
      await bench.stop();
    },
  };
}
