import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Population } from '../people/population.ts';
import type { Random } from '../people/random.ts';
import type { SyntheticPerson } from '../people/syntheticPerson.ts';
import type { TokenCheck } from './accessTokens.ts';
import type { Fault } from './faults.ts';
import type { ProofRule } from './proofs/checkPossession.ts';
import type { ProofCheck } from './proofs/createProofCheck.ts';
import type { Service } from './services.ts';

/** Who may call: someone signed in, a system on its own, or both. */
export type AllowedCaller = 'person' | 'machine' | 'any';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Needs no token. */
    open?: boolean;
    /** Who may call this route, when it differs from the stand-in's own rule. */
    caller?: AllowedCaller;
    /** One of these scopes is needed, instead of the stand-in's own. */
    scopes?: readonly string[];
    /** No faults here: the route serves the sandbox and is no part of the national service. */
    faultless?: boolean;
  }
}

/** Why the frame refuses a request. The stand-in words it in its own error shape. */
export type ProblemKind =
  | 'unauthenticated'
  | 'forbidden'
  | 'national-id-in-url'
  | 'malformed-body'
  | 'not-found'
  | 'internal';

export interface Problem {
  readonly kind: ProblemKind;
  readonly status: number;
  /** For people; never holds anything from the request. */
  readonly message: string;
}

/** How a service words its errors. */
export interface ErrorAnswer {
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** When the service uses another status than the usual one. */
  readonly status?: number;
  /** `application/json` unless said. */
  readonly contentType?: string;
}

/** What a stand-in's routes are given. */
export interface StandInTools {
  readonly population: Population;
  /** A stream that is the same for this person and topic at every start with the same seed. */
  randomFor(person: SyntheticPerson, topic: string): Random;
  /** The calendar day in Oslo, `YYYY-MM-DD`. */
  today(): string;
  now(): Date;
  /**
   * The person to answer about when `person` was asked for: the same one, unless the fault `wrong-person` is on; then
   * another, always the same for the same person.
   */
  personToAnswerAbout(person: SyntheticPerson): SyntheticPerson;
  /** The fault that is on for this stand-in now. The frame has already acted on all but `wrong-person`. */
  fault(): Fault;
  /** The frame has done this for every route with an audience; for stand-ins that take tokens in other ways. */
  verifyToken(token: string, audience: string): Promise<TokenCheck>;
  /** Checks DPoP proofs; the frame has done this for every route with an audience. */
  readonly proofs: ProofCheck;
  /** Where the stand-ins listen. Known once all of them do, so ask at each request. */
  urlOf(service: Service): string;
}

export interface StandInDefinition {
  readonly service: Service;
  /** The audience a token must carry. Without it the stand-in asks for no token. */
  readonly audience?: string;
  /** One of these scopes is needed. */
  readonly scopes?: readonly string[];
  /** Who may call; `person` unless said. */
  readonly caller?: AllowedCaller;
  /** Whether an unbound token, sent as `Bearer`, is taken; `when-bound`, that it is, unless said. */
  readonly proof?: ProofRule;
  /** Whether a proof must carry the stand-in's nonce (RFC 9449 §9). */
  readonly demandsNonce?: boolean;
  /** The service's own error shape. `{ message }` unless said. */
  errorAnswer?(problem: Problem, request: FastifyRequest): ErrorAnswer;
  register(app: FastifyInstance, tools: StandInTools): void | Promise<void>;
}

/** A national service that can be started. */
export interface StandIn extends StandInDefinition {
  readonly caller: AllowedCaller;
  readonly proof: ProofRule;
  readonly demandsNonce: boolean;
  errorAnswer(problem: Problem, request: FastifyRequest): ErrorAnswer;
}
