import { Button, Select, ToggleGroup } from '@digdir/designsystemet-react';
import { InsightNames } from '@helsegraf/sdk/operations';
import { useId } from 'react';
import { readPart } from '../data/readPart.ts';
import { useInsight } from '../data/useInsight.ts';
import { periods } from '../location/place.ts';
import { usePlace } from '../location/usePlace.ts';
import { useLanguage } from '../text/useLanguage.ts';
import type { FilterName } from '../data/filterOf.ts';

const nothing: readonly FilterName[] = [];

/** Period, client, operation, source: those that the view has. They stand in the address. */
export function Filters({ shown }: { readonly shown: readonly FilterName[] }) {
  const { texts } = useLanguage();
  const { filters, setFilters } = usePlace();
  const names = useNames();

  const chosen = shown.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [`${texts.filters[name]}: ${names[name].get(value) ?? value}`];
  });

  return (
    <>
      <p className="print-only">
        {[`${texts.filters.period}: ${texts.periods[filters.period]}`, ...chosen].join(' · ')}
      </p>
      <div className="filters small no-print" role="group" aria-label={texts.filters.label}>
        <div className="filter filter-period">
          <span className="filter-label" aria-hidden="true">
            {texts.filters.period}
          </span>
          <ToggleGroup
            aria-label={texts.filters.period}
            variant="secondary"
            value={filters.period}
            onChange={(value) => setFilters({ period: periods.find((period) => period === value) ?? filters.period })}
          >
            {periods.map((period) => (
              <ToggleGroup.Item key={period} value={period}>
                {texts.periods[period]}
              </ToggleGroup.Item>
            ))}
          </ToggleGroup>
        </div>
        {shown.map((name) => (
          <Choice
            key={name}
            label={texts.filters[name]}
            value={filters[name]}
            names={names[name]}
            onChange={(value) => setFilters({ [name]: value })}
          />
        ))}
        {chosen.length > 0 && (
          <Button
            variant="tertiary"
            onClick={() => setFilters({ client: undefined, operation: undefined, source: undefined })}
          >
            {texts.filters.clear}
          </Button>
        )}
      </div>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  /** By what stands in the address. */
  readonly names: ReadonlyMap<string, string>;
  onChange(value: string | undefined): void;
}

function Choice({ label, value, names, onChange }: ChoiceProps) {
  const { texts } = useLanguage();
  const id = useId();
  // What the address names is shown also when there are no figures of it.
  const shown = value === undefined || names.has(value) ? names : new Map([...names, [value, value]]);
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <Select.Option value="">{texts.filters.all}</Select.Option>
        {[...shown].map(([key, name]) => (
          <Select.Option key={key} value={key}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </div>
  );
}

/** What one may choose among. Empty until it is known, and when nobody can tell. */
function useNames(): Readonly<Record<FilterName, ReadonlyMap<string, string>>> {
  const { texts } = useLanguage();
  const { figures } = useInsight({ query: InsightNames, uses: nothing });
  const traffic = figures === undefined ? undefined : readPart(figures.traffic, 'Traffic');
  const { byOperation = [], byClient = [] } = traffic?.kind === 'loaded' ? traffic.figures : {};
  const byName = (keys: readonly string[], nameOf: (key: string) => string) =>
    new Map(
      [...new Set(keys)].map((key) => [key, nameOf(key)] as const).toSorted(([, a], [, b]) => a.localeCompare(b)),
    );
  return {
    operation: byName(
      byOperation.map(({ operation }) => operation),
      (key) => (key === 'other' ? texts.operations.other : key),
    ),
    client: byName(
      byClient.map(({ client }) => client),
      (key) => key,
    ),
    source: byName(
      (figures?.services ?? []).map(({ service }) => service),
      (key) => texts.services[key] ?? key,
    ),
  };
}
