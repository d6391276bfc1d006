import { InsightAdoption } from '@helsegraf/sdk/operations';
import { readPart } from '../../data/readPart.ts';
import { useInsight } from '../../data/useInsight.ts';
import { usePlace } from '../../location/usePlace.ts';
import { Figures, Part } from '../../parts/Figures.tsx';
import { Nothing } from '../../parts/Nothing.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import { AdoptionTable } from './AdoptionTable.tsx';
import { Municipalities } from './Municipalities.tsx';
import { Organisations } from './Organisations.tsx';
import { RegionTiles } from './RegionTiles.tsx';
import type { DataOf } from '@helsegraf/sdk';
import type { FilterName } from '../../data/filterOf.ts';
import type { InsightOf } from '../../data/useInsight.ts';

/** The regions are shown with all services; the one that is chosen, municipality by municipality. */
const nothing: readonly FilterName[] = [];

type Insight = InsightOf<DataOf<typeof InsightAdoption>>;
export type ServiceAdoption = Extract<Insight['adoption'], { __typename: 'Adoption' }>['services'][number];
export type RegionAdoption = ServiceAdoption['regions'][number];

/** Where in the country what is used, beside what was planned; municipality by municipality when a service is chosen. */
export function Adoption() {
  const { texts } = useLanguage();
  const { filters } = usePlace();
  const shown = useInsight({ query: InsightAdoption, uses: nothing });
  return (
    <Figures of={shown}>
      {({ adoption }) => (
        <>
          <Part of={readPart(adoption, 'Adoption')}>
            {({ plan, services, unplaced }) => (
              <>
                <p className="quiet-text">
                  {plan === null ? texts.adoption.noPlan : texts.adoption.plan(plan.name)}
                  {plan?.isSynthetic === true && `. ${texts.adoption.syntheticPlan}`}
                  {unplaced > 0 && ` ${texts.adoption.unplaced(unplaced)}`}
                </p>
                {services.length === 0 ? (
                  <Nothing />
                ) : (
                  <>
                    <RegionTiles services={services} />
                    <AdoptionTable services={services} />
                  </>
                )}
              </>
            )}
          </Part>
          {filters.source !== undefined && <Municipalities service={filters.source} />}
          <Organisations />
        </>
      )}
    </Figures>
  );
}
