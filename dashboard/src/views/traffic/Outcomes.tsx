import { rank } from '../../charts/amount.ts';
import { amountOf } from '../../data/amounts.ts';
import { CountText } from '../../parts/Amounts.tsx';
import { Code } from '../../parts/Code.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import type { Count } from '../../data/amounts.ts';

interface Outcome {
  readonly code: string;
  readonly kind: string;
  readonly requests: Count;
}

/** By which error codes requests ended. */
export function Outcomes({
  outcomes,
  className = '',
}: {
  readonly outcomes: readonly Outcome[];
  readonly className?: string;
}) {
  const { texts } = useLanguage();
  const kindOf = (kind: string) => (kind === 'FAILED' || kind === 'REFUSED' ? texts.outcomes[kind] : kind);
  return (
    <Panel title={texts.overview.outcomes} className={className}>
      <DataTable
        label={texts.overview.outcomes}
        rows={outcomes}
        keyOf={({ code, kind }) => `${code} ${kind}`}
        none={texts.overview.noOutcomes}
        columns={[
          {
            key: 'code',
            label: texts.outcomes.code,
            show: ({ code }) => <Code of={code} />,
            rank: ({ code }) => code,
          },
          { key: 'kind', label: texts.outcomes.kind, show: ({ kind }) => kindOf(kind), rank: ({ kind }) => kind },
          {
            key: 'requests',
            label: texts.figures.requests,
            isNumber: true,
            show: ({ requests }) => <CountText of={requests} />,
            rank: ({ requests }) => rank(amountOf(requests)),
          },
        ]}
      />
    </Panel>
  );
}
