import type { Persona, Sandbox, Service } from '@helsegraf/sandbox';
import { operator, staffOf, startSourceBench, type SourceBench } from '@helsegraf/sandbox/testing';
import type { AccessBasis } from '@helsegraf/upstream';
import type { RunningSubgraph } from '../startSubgraph.ts';
import type { SubgraphConfig } from '../subgraphConfig.ts';
import { accessFor, type AccessOverrides } from './accessFor.ts';
import { createGatewayDouble, type GatewayCall, type SubgraphReply } from './createGatewayDouble.ts';

/** What is asked, within an operation about one patient. */
export interface Question extends Asker {
  /** The name of a synthetic person, or a number they have or had. */
  readonly about: string;
  /** What to ask of the patient: what stands inside `... on Patient { }`. */
  readonly selection: string;
}

/** What is asked of entities by their keys. */
export interface EntityQuestion extends Asker {
  /** The patient of the operation, if it is about one. */
  readonly about?: string;
  readonly selection: string;
  readonly representations: readonly object[];
}

/** A whole operation, as the gateway sends one with root fields. */
export interface RootQuestion extends Asker {
  /** Operators ask about nobody. */
  readonly about?: string;
  readonly text: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Whether the gateway says that the same change was made before. */
  readonly isRepeated?: boolean;
}

interface Asker {
  /** A general practitioner unless said. */
  readonly as?: Persona | 'citizen' | 'operator';
  /** For health personnel a statutory exception unless said. */
  readonly basis?: AccessBasis | 'none';
  /** What decisions rest on, where it is not the ordinary case; `absent` as of a gateway that does not tell. */
  readonly access?: AccessOverrides | 'absent';
  /** How long the subgraph has to answer; ten seconds unless said. */
  readonly timeMs?: number;
}

export interface Testbed {
  readonly sandbox: Sandbox;
  /** The opaque id of the person with that name or number. */
  patientId(about: string): string;
  /** The patient of the answer. @throws when there are errors */
  ask(question: Question): Promise<Record<string, unknown>>;
  /** The whole answer as text, errors and all. */
  askForText(question: Question): Promise<string>;
  /** The codes of the errors in the answer. */
  askForErrors(question: Question): Promise<readonly string[]>;
  askEntities(question: EntityQuestion): Promise<SubgraphReply>;
  askRoot(question: RootQuestion): Promise<SubgraphReply>;
  stop(): Promise<void>;
}

export interface TestbedOptions<Source extends Service> {
  /** The subgraph's name, and how to start it. */
  readonly name: string;
  readonly start: (config: SubgraphConfig<Source>) => Promise<RunningSubgraph>;
  /** The national services behind it. */
  readonly services: readonly Source[];
  readonly sourceTimeoutMs?: number;
}

/** A subgraph with the real stand-ins behind it and a gateway's signature in front. */
export async function startTestbed<Source extends Service>(options: TestbedOptions<Source>): Promise<Testbed> {
  const { name, start, services, sourceTimeoutMs = 2_000 } = options;
  const [bench, gateway] = await Promise.all([startSourceBench(), createGatewayDouble(name)]);
  const subgraph = await start({
    host: '127.0.0.1',
    port: 0,
    sourceTimeoutMs,
    helseId: bench.helseId,
    ...gateway.trust,
    sources: Object.fromEntries(services.map((service) => [service, bench.source(service)])) as SourcesOf<Source>,
  });
  const patientId = (about: string) => gateway.patientId(numberOf(about, bench.sandbox));

  function askEntities({ selection, representations, about, ...asker }: EntityQuestion): Promise<SubgraphReply> {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
    return send({ query, variables: { representations } }, about, asker);
  }

  function askRoot({ about, text, variables = {}, isRepeated, ...asker }: RootQuestion): Promise<SubgraphReply> {
    return send({ query: text, variables, ...(isRepeated === true && { isRepeated }) }, about, asker);
  }

  async function send(
    asked: Pick<GatewayCall, 'query' | 'variables' | 'isRepeated'>,
    about: string | undefined,
    asker: Asker,
  ): Promise<SubgraphReply> {
    const { as = 'general-practitioner', timeMs = 10_000 } = asker;
    const { basis = as === 'citizen' || as === 'operator' ? 'none' : 'EXCEPTION' } = asker;
    const patient = about === undefined ? undefined : numberOf(about, bench.sandbox);
    const given = basis === 'none' ? undefined : basis;
    const signedIn = await signIn(bench, as, patient);
    const { access } = asker;
    return gateway.ask(subgraph, {
      ...asked,
      patient,
      basis: given,
      access:
        access === 'absent' || as === 'operator'
          ? undefined
          : accessFor({ caller: signedIn.caller, basis: given, overrides: access }),
      timeMs,
      ...signedIn,
    });
  }

  function askPatient({ about, selection, ...asker }: Question): Promise<SubgraphReply> {
    const representations = [{ __typename: 'Patient', id: patientId(about) }];
    return askEntities({ about, selection: `... on Patient { ${selection} }`, representations, ...asker });
  }

  return {
    sandbox: bench.sandbox,
    patientId,
    async ask(question) {
      const { data, errors } = await askPatient(question);
      const [patient] = (data?.['_entities'] ?? []) as (Record<string, unknown> | null)[];
      if (patient == null || errors.length > 0) throw new Error(`errors: ${JSON.stringify(errors)}`);
      return patient;
    },
    askForText: async (question) => (await askPatient(question)).text,
    askForErrors: async (question) => (await askPatient(question)).errors.map(({ extensions }) => extensions.code),
    askEntities,
    askRoot,
    async stop() {
      await subgraph.stop();
      await bench.stop();
    },
  };
}

type SourcesOf<Source extends string> = SubgraphConfig<Source>['sources'];

// A number stays as it is: a former one is asked about as such.
function numberOf(about: string, { population }: Sandbox): string {
  if (/^\d{11}$/.test(about)) return about;
  const person = population.find(about);
  if (person === undefined) throw new Error(`nobody is called ${about}`);
  return person.nationalId;
}

/** What the gateway tells of who asks, and their token. A citizen asks about themself. */
async function signIn(bench: SourceBench, as: Persona | 'citizen' | 'operator', patient = '') {
  if (as === 'operator') {
    const { nationalId, worksFor } = operator;
    return { caller: { kind: 'operator', nationalId, organisation: worksFor } };
  }
  if (as === 'citizen') {
    return { caller: { kind: 'citizen', nationalId: patient }, subjectToken: await bench.citizenToken(patient) };
  }
  const { nationalId, hprNumber, worksFor, authorizations } = staffOf(as);
  const role = authorizations[0]?.profession;
  const caller = { kind: 'practitioner', nationalId, hprNumber, role, organisation: worksFor };
  return { caller, subjectToken: await bench.staffToken(as) };
}
