import { InsightOrganisations } from '@helsegraf/sdk/operations';
import { rank } from '../../charts/amount.ts';
import { amountOf } from '../../data/amounts.ts';
import { readPart } from '../../data/readPart.ts';
import { useInsight } from '../../data/useInsight.ts';
import { CountText } from '../../parts/Amounts.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Figures, Part } from '../../parts/Figures.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import type { Count } from '../../data/amounts.ts';
import type { FilterName } from '../../data/filterOf.ts';

/** The regions are not narrowed by service either. */
const nothing: readonly FilterName[] = [];

/** Which organisations use what, those with the most requests. */
export function Organisations() {
  const { texts } = useLanguage();
  const shown = useInsight({ query: InsightOrganisations, uses: nothing });
  return (
    <Panel title={texts.adoption.organisationsTable}>
      <Figures of={shown}>
        {({ organisations }) => (
          <Part of={readPart(organisations, 'OrganisationUseConnection')}>
            {({ edges }) => <OrganisationTable organisations={edges.map(({ node }) => node)} />}
          </Part>
        )}
      </Figures>
    </Panel>
  );
}

interface OrganisationUse {
  readonly organisationNumber: string;
  readonly name: string | null;
  readonly municipality: { readonly name: string; readonly region: string } | null;
  readonly requests: Count;
  readonly services: readonly string[];
}

function OrganisationTable({ organisations }: { readonly organisations: readonly OrganisationUse[] }) {
  const { texts } = useLanguage();
  const nameOf = (service: string) => texts.services[service] ?? service;
  return (
    <DataTable
      label={texts.adoption.organisationsTable}
      rows={organisations}
      keyOf={({ organisationNumber }) => organisationNumber}
      none={texts.adoption.noOrganisation}
      columns={[
        {
          key: 'name',
          label: texts.adoption.organisation,
          show: ({ name, organisationNumber }) => (
            <>
              {name ?? <span className="in-words">{texts.adoption.unknownName}</span>}{' '}
              <span className="quiet-text">{organisationNumber}</span>
            </>
          ),
          rank: ({ name, organisationNumber }) => name ?? organisationNumber,
        },
        {
          key: 'municipality',
          label: texts.adoption.municipality,
          show: ({ municipality }) =>
            municipality === null ? (
              <span className="in-words">{texts.adoption.unknownPlace}</span>
            ) : (
              <>
                {municipality.name}{' '}
                <span className="quiet-text">{texts.adoption.regions[municipality.region] ?? municipality.region}</span>
              </>
            ),
          rank: ({ municipality }) => municipality?.name ?? '',
        },
        {
          key: 'services',
          label: texts.adoption.uses,
          isWide: true,
          show: ({ services }) => services.map(nameOf).join(', '),
          rank: ({ services }) => services.length,
        },
        {
          key: 'requests',
          label: texts.figures.requests,
          isNumber: true,
          show: ({ requests }) => <CountText of={requests} />,
          rank: ({ requests }) => rank(amountOf(requests)),
        },
      ]}
    />
  );
}
