import { usePlace } from '../../location/usePlace.ts';
import { Panel } from '../../parts/Panel.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import type { RegionAdoption, ServiceAdoption } from './Adoption.tsx';

/** As on a map: the north up, the west left. */
const places = ['CENTRAL', 'NORTH', 'WEST', 'SOUTH_EAST'] as const;

/** The health regions as tiles, each with how far every service has come there. The table below says the same. */
export function RegionTiles({ services }: { readonly services: readonly ServiceAdoption[] }) {
  const { texts } = useLanguage();
  return (
    <Panel title={texts.adoption.tiles} note={texts.adoption.tilesNote}>
      <ul className="region-keys" aria-hidden="true">
        <li>
          <span className="key-using" />
          {texts.adoption.using}
        </li>
        <li>
          <span className="key-planned" data-color="warning" />
          {texts.adoption.missing}
        </li>
      </ul>
      <ul className="regions">
        {places.map((place) => (
          <Region key={place} place={place} services={services} />
        ))}
      </ul>
    </Panel>
  );
}

function Region({ place, services }: { readonly place: string; readonly services: readonly ServiceAdoption[] }) {
  const { texts } = useLanguage();
  const { addressOf, filters } = usePlace();
  const rows = services.flatMap(({ service, regions }) => {
    const here = regions.find(({ region }) => region === place);
    return here === undefined ? [] : [{ service, here }];
  });
  const municipalities = rows[0]?.here.municipalities;
  return (
    <li>
      <h3>
        {texts.adoption.regions[place] ?? place}
        {municipalities !== undefined && (
          <span className="quiet-text"> {texts.adoption.municipalities(municipalities)}</span>
        )}
      </h3>
      <ul>
        {rows.map(({ service, here }) => (
          <li key={service} data-color={here.planned > here.using ? 'warning' : 'accent'}>
            <a href={addressOf('adoption', { source: service })} aria-current={service === filters.source}>
              {texts.services[service] ?? service}
            </a>
            <Progress of={here} />
            <span className="number">
              {here.planned === 0
                ? texts.adoption.notPlanned(here.using)
                : texts.adoption.ofPlanned(here.using, here.planned)}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** What is used as a filled bar on the outline of what is planned, both of all the region's municipalities. */
function Progress({ of: { using, planned, municipalities } }: { readonly of: RegionAdoption }) {
  const share = (count: number) => (municipalities === 0 ? 0 : (count / municipalities) * 100);
  return (
    <svg className="progress" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="progress-all" width="100" height="8" />
      <rect className="progress-planned" width={share(planned)} height="8" />
      <rect className="progress-using" width={share(using)} height="8" />
      {planned > 0 && <rect className="progress-mark" x={Math.max(share(planned) - 0.8, 0)} width="0.8" height="8" />}
    </svg>
  );
}
