import type { InsightReader, OrganisationUse } from '@helsegraf/insight';
import { foreignServiceNames, isServiceName, services, type ServiceName } from '@helsegraf/schema';
import { connection, dataSource, norwegianDay, sourceUnavailable, type PageRequest } from '@helsegraf/subgraph-kit';
import type { SourceRequest } from '@helsegraf/upstream';
import { buildAdoption, type PlacedUse } from '../adoption/buildAdoption.ts';
import type { OrganisationDirectory } from '../adoption/createOrganisationDirectory.ts';
import { municipalities } from '../adoption/healthRegions.ts';
import { spreadPlan, type RolloutPlan } from '../adoption/rolloutPlan.ts';
import { sizeOf, sumOf, toCount } from '../count.ts';
import type {
  AdoptionResult,
  HealthRegion,
  OrganisationUse as Organisation,
  OrganisationUseResult,
} from '../generated/resolverTypes.ts';
import type { Question } from '../question.ts';

export interface AdoptionSources {
  readonly reader: Pick<InsightReader, 'organisationUse'>;
  readonly directory: OrganisationDirectory;
  readonly plan: RolloutPlan | undefined;
}

export interface AdoptionQuestion {
  readonly question: Question;
  readonly request: SourceRequest;
}

type Asked = AdoptionQuestion & { readonly deadline: number };

/** Where in the country what is used, beside the plan. @throws InsightUnavailable */
export async function answerAdoption(sources: AdoptionSources, asked: AdoptionQuestion): Promise<AdoptionResult> {
  const placed = await placeUses(sources, withDeadline(asked));
  if (placed.kind === 'unavailable') return sourceUnavailable('ORGANISATION_REGISTER', placed);
  const { uses } = placed;
  const { plan } = sources;
  const planned = plan === undefined ? new Map<ServiceName, never>() : spreadPlan(plan);
  const used = new Set(uses.map(({ service }) => service));
  const wanted = foreignServiceNames.filter(
    (service) =>
      (used.has(service) || planned.has(service)) &&
      (asked.question.service === undefined || asked.question.service === service),
  );
  const today = norwegianDay();
  return {
    __typename: 'Adoption',
    source: dataSource('INSIGHT', new Date().toISOString()),
    plan: plan === undefined ? null : { name: plan.name, isSynthetic: plan.isSynthetic },
    services: wanted.map((service) => buildAdoption(service, uses, { planned: planned.get(service), today })),
    unplaced: new Set(uses.filter(({ municipality }) => municipality === undefined).map(numberOf)).size,
  };
}

export interface OrganisationQuestion extends PageRequest {
  readonly region?: HealthRegion | null | undefined;
  readonly municipality?: string | null | undefined;
}

/** Which organisations use what. @throws InsightUnavailable; GatewayError for a page that cannot be */
export async function answerOrganisations(
  sources: AdoptionSources,
  asked: AdoptionQuestion,
  wanted: OrganisationQuestion,
): Promise<OrganisationUseResult> {
  const placed = await placeUses(sources, withDeadline(asked));
  if (placed.kind === 'unavailable') return sourceUnavailable('ORGANISATION_REGISTER', placed);
  const { uses, nameOf } = placed;
  const byNumber = new Map<string, PlacedUse[]>();
  for (const use of uses) byNumber.set(use.organisationNumber, [...(byNumber.get(use.organisationNumber) ?? []), use]);
  const organisations = [...byNumber]
    .filter(([, [first]]) => isWanted(first?.municipality, wanted))
    .map(([number, ofOne]) => ({ told: sumOf(ofOne.map(({ requests }) => requests)), number, ofOne }))
    .toSorted((one, other) => sizeOf(other.told) - sizeOf(one.told) || (one.number < other.number ? -1 : 1))
    .map(({ told, number, ofOne }): Organisation => {
      return {
        organisationNumber: number,
        name: nameOf(number) ?? null,
        municipality: municipalities.get(ofOne[0]?.municipality ?? '') ?? null,
        requests: toCount(told),
        services: ofOne.map(({ service }) => services[service].nationalService),
      };
    });
  const { edges, pageInfo } = connection(organisations, wanted);
  const source = dataSource('INSIGHT', new Date().toISOString());
  return { __typename: 'OrganisationUseConnection', source, edges, pageInfo };
}

function isWanted(number: string | undefined, { region, municipality }: OrganisationQuestion): boolean {
  if (municipality != null && municipality !== number) return false;
  return region == null || municipalities.get(number ?? '')?.region === region;
}

/** What organisations used, each in the municipality of its address. */
async function placeUses({ reader, directory }: AdoptionSources, { question, request, deadline }: Asked) {
  const { from, to, service } = question;
  const uses = await reader.organisationUse(
    { from, to, ...(service !== undefined && { sources: [service] }) },
    deadline,
  );
  const foreign = uses.flatMap((use) => (isForeign(use) ? [use] : []));
  const found = await directory.find(foreign.map(numberOf), request);
  if (found.kind === 'unavailable') return found;
  const placed = foreign.map(({ organisationNumber, source, requests }): PlacedUse => {
    const number = found.organisations.get(organisationNumber)?.municipality;
    const municipality = number !== undefined && municipalities.has(number) ? number : undefined;
    return { organisationNumber, service: source, requests, municipality };
  });
  return { kind: 'placed', uses: placed, nameOf: (number: string) => found.organisations.get(number)?.name } as const;
}

function isForeign(use: OrganisationUse): use is OrganisationUse & { readonly source: ServiceName } {
  return isServiceName(use.source) && foreignServiceNames.includes(use.source);
}

function withDeadline(asked: AdoptionQuestion): Asked {
  return { ...asked, deadline: asked.request.deadline };
}

const numberOf = ({ organisationNumber }: { readonly organisationNumber: string }) => organisationNumber;
