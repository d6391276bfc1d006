import { startSourceBench, type SourceBench } from '@helsegraf/sandbox/testing';
import { createGatewayDouble, type SubgraphReply } from '@helsegraf/subgraph-kit/testing';
import type { AccessBasis } from '@helsegraf/upstream';
import { startPrescriptions } from '../startPrescriptions.ts';

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
  /** Asks for entities by their keys, within an operation about somebody. */
  askEntities(entities: Entities): Promise<SubgraphReply>;
  stop(): Promise<void>;
}

export interface Entities {
  readonly about: string;
  /** The keys; `patientId` gives somebody's opaque id. */
  readonly representations: (patientId: (name: string) => string) => readonly object[];
  readonly selection: string;
}

const organisation = { parent: '310123455', child: '315000017' };
const staff = {
  'general-practitioner': { nationalId: '19898949608', hprNumber: '999000011', role: 'LE' },
  'hospital-doctor': { nationalId: '24927749803', hprNumber: '999000022', role: 'LE' },
  nurse: { nationalId: '22889049867', hprNumber: '999000033', role: 'SP' },
} as const;

/** The subgraph, with the real stand-ins behind it and a gateway's signature in front. */
export async function startTestbed(sourceTimeoutMs: number): Promise<Testbed> {
  const [bench, gateway] = await Promise.all([startSourceBench(), createGatewayDouble('prescriptions')]);
  const subgraph = await startPrescriptions({
    host: '127.0.0.1',
    port: 0,
    sourceTimeoutMs,
    helseId: bench.helseId,
    ...gateway.trust,
    sources: { sfm: bench.source('sfm') },
  });
  const numberOf = (name: string) => bench.sandbox.population.find(name)?.nationalId ?? name;

  async function askPatient({ about, selection, as = 'general-practitioner', basis, deadlineMs }: Question) {
    const patient = numberOf(about);
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
    askEntities: async ({ about, representations, selection }) =>
      gateway.ask({
        subgraph,
        patient: numberOf(about),
        basis: 'EXCEPTION',
        subjectToken: await bench.staffToken(),
        query: `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`,
        variables: { r: representations((name) => gateway.patientId(numberOf(name))) },
      }),
    async stop() {
      await subgraph.stop();
      await bench.stop();
    },
  };
}
