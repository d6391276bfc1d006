// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AccessAction, AccessActorKind, AccessBasis, AccessOutcome, AccessRelation, Coded, NationalService, Place, Source, UnavailableReason } from './types.ts';

/** Who has seen what about oneself, and why. The newest first; `after` goes on where a page ended. */
export const MyAccessLog: sdk.Query<MyAccessLog.Data, MyAccessLog.Variables> = {
  kind: 'query',
  name: 'MyAccessLog',
  hash: '3f0efd20dfe55dc6e29f714c034242e41efd88c7d78c71a92887e381be3ea238',
  text: 'query MyAccessLog($first:Int!=20$after:String){me{accessLog(first:$first after:$after){__typename ...WhyMissing ...on AccessLogConnection{source{...Source}edges{node{at actor{kind name role{...Coded}relation legalEntity{...Place}pointOfCare{...Place}}action ground{basis purpose{...Coded}purposeText isEmergency isElevated isChosenByProfessional}outcome information{service serviceCode kind norwegian english count withheld}}}pageInfo{hasNextPage endCursor}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment Coded on Code{system code display}fragment Place on AccessLogOrganisation{number name}',
  pages: [{ path: ['me', 'accessLog'], after: 'after' }],
};

export declare namespace MyAccessLog {
  export interface Variables {
    /** `20` unless said. */
    readonly first?: number | undefined;
    readonly after?: string | null | undefined;
  }

  export interface Data {
    /** The signed-in citizen's own record (innbygger). */
    readonly me: Patient;
  }

  /**
   * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
   * here.
   */
  export interface Patient {
    /**
     * Who has seen what about the person through Helsegraf, and why (innsynslogg). Newest first, and this very question is the
     * first. For the person, and for a parent of a child under 12.
     */
    readonly accessLog: AccessLogResult;
  }

  /** Who has seen what, or why it cannot be shown (innsynslogg). */
  export type AccessLogResult =
    | AccessLogConnection
    | AccessRefused
    | SourceUnavailable
    | sdk.UnknownMember;

  /** A page of accesses, the newest first (innsynslogg). */
  export interface AccessLogConnection {
    readonly __typename: 'AccessLogConnection';
    /** Where this came from. */
    readonly source: Source;
    /** The accesses of this page. */
    readonly edges: readonly AccessLogEdge[];
    /** Where the list was cut. */
    readonly pageInfo: PageInfo;
  }

  /** The caller has no right to this information in this service (ingen tilgang). */
  export interface AccessRefused {
    readonly __typename: 'AccessRefused';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /**
   * The service gave no usable answer (kilden er utilgjengelig). This says nothing about whether the person has data: never
   * read it as "none".
   */
  export interface SourceUnavailable {
    readonly __typename: 'SourceUnavailable';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What went wrong, as far as it can be told without the service's own words. */
    readonly reason: UnavailableReason;
    /** True when the same question may succeed if it is asked again. */
    readonly retryable: boolean;
    /** How long to wait before asking again, when the service said so. */
    readonly retryAfterSeconds: number | null;
  }

  /** One access in its place in the list. */
  export interface AccessLogEdge {
    /** The access. */
    readonly node: AccessLogEntry;
  }

  /** Where a list was cut, in the form of the GraphQL Cursor Connections specification. */
  export interface PageInfo {
    /** True when there are more items after the last one here. */
    readonly hasNextPage: boolean;
    /** Cursor of the last item, null when there is none. */
    readonly endCursor: string | null;
  }

  /**
   * One time that somebody asked about the person through Helsegraf, or changed something for them (oppslag). It has the names of
   * people and never their numbers. The reason in the professional's own words is kept, and is not shown.
   */
  export interface AccessLogEntry {
    /** When it was asked. */
    readonly at: string;
    /** Who asked. */
    readonly actor: AccessLogActor;
    /** Whether something was read or changed. */
    readonly action: AccessAction;
    /** Why, as far as it was told. Null for citizens, who need no ground. */
    readonly ground: AccessGround | null;
    /** What came of it. */
    readonly outcome: AccessOutcome;
    /** What kinds of information were in the answer, or were withheld from it. Empty for what was refused or failed. */
    readonly information: readonly AccessedInformation[];
  }

  /** Who asked about the person. */
  export interface AccessLogActor {
    /** Whether it was health personnel, a citizen, a system, or somebody who runs the service. */
    readonly kind: AccessActorKind;
    /** Their name. Null when whoever signed them in did not tell it. */
    readonly name: string | null;
    /** The role that a professional acted in, Volven 9060 (rolle). */
    readonly role: Coded | null;
    /** What a citizen is to the person. Null for health personnel. */
    readonly relation: AccessRelation | null;
    /** The legal entity that a professional acted for (juridisk enhet). */
    readonly legalEntity: Place | null;
    /** Where in it the person is treated (behandlingssted). */
    readonly pointOfCare: Place | null;
  }

  /** Why a professional asked (begrunnelse). */
  export interface AccessGround {
    /** The ground for access (tilgangsgrunnlag). */
    readonly basis: AccessBasis | null;
    /** What it was for, as the organisation attested it (formål). */
    readonly purpose: Coded | null;
    /** More of what it was for, in the organisation's own words for such cases, for example `Poliklinikk`. */
    readonly purposeText: string | null;
    /** Whether it was asked as an emergency (nødrett). */
    readonly isEmergency: boolean;
    /** Whether it was asked for what the person has restricted (forhøyet tilgang). */
    readonly isElevated: boolean;
    /**
     * Whether the professional chose the person's case themself, or their system knew it, for example by an appointment. Null
     * when it was not told.
     */
    readonly isChosenByProfessional: boolean | null;
  }

  /** One kind of information in an answer. */
  export interface AccessedInformation {
    /** The service that it came from. Null when it is one that is known no longer; `serviceCode` says which. */
    readonly service: NationalService | null;
    /** The service that it came from, as a code of ours. */
    readonly serviceCode: string;
    /** The kind of information, as a code of ours. */
    readonly kind: string;
    /** The kind in Norwegian words. */
    readonly norwegian: string;
    /** The kind in English words. */
    readonly english: string;
    /** How many pieces of it were in the answer. */
    readonly count: number;
    /** How many pieces were withheld, as far as it is known; at least one when something was. */
    readonly withheld: number;
  }
}
