import { Button, Input, Tag } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { rank } from '../../charts/amount.ts';
import { amountOf } from '../../data/amounts.ts';
import { InsightFields } from '@helsegraf/sdk/operations';
import { readPart } from '../../data/readPart.ts';
import { useInsight } from '../../data/useInsight.ts';
import { CountText } from '../../parts/Amounts.tsx';
import { Code } from '../../parts/Code.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Figures, Part } from '../../parts/Figures.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import { UsedBy } from './UsedBy.tsx';
import { useSettled } from './useSettled.ts';

const pageSize = 25;

/** Who uses which field: "may we take this one away, and whom must we call first?" */
export function Fields() {
  const { texts, formats } = useLanguage();
  const [onlyDeprecated, setOnlyDeprecated] = useState(false);
  const [beginning, setBeginning] = useState('');
  const startingWith = useSettled(beginning.trim());
  const { cursors, setCursors } = useCursors(`${onlyDeprecated} ${startingWith}`);
  const after = cursors.at(-1);
  const shown = useInsight({
    query: InsightFields,
    uses: ['client'],
    others: {
      onlyDeprecated,
      first: pageSize,
      ...(startingWith === '' ? {} : { startingWith }),
      ...(after === undefined ? {} : { after }),
    },
  });
  const search = useId();
  const box = useId();

  return (
    <>
      <div className="filters small no-print">
        <div className="filter">
          <label htmlFor={search}>{texts.fields.search}</label>
          <Input
            id={search}
            type="search"
            placeholder={texts.fields.searchHint}
            value={beginning}
            onChange={({ target }) => setBeginning(target.value)}
          />
        </div>
        <label className="check" htmlFor={box}>
          <Input
            id={box}
            type="checkbox"
            checked={onlyDeprecated}
            onChange={({ target }) => setOnlyDeprecated(target.checked)}
          />
          {texts.fields.onlyDeprecated}
        </label>
      </div>
      <Figures of={shown}>
        {({ fieldUsage }) => (
          <Part of={readPart(fieldUsage, 'FieldUsageConnection')}>
            {({ edges, pageInfo }) => (
              <Panel title={texts.fields.table}>
                <DataTable
                  label={texts.fields.table}
                  rows={edges.map(({ node }) => node)}
                  keyOf={({ coordinate }) => coordinate}
                  none={onlyDeprecated && startingWith === '' ? texts.fields.noDeprecated : texts.fields.none}
                  columns={[
                    {
                      key: 'coordinate',
                      label: texts.fields.field,
                      show: ({ coordinate, deprecation }) => (
                        <div className="field-name">
                          <Code of={coordinate} />
                          {deprecation !== null && (
                            <span>
                              <Tag data-color="warning">{texts.fields.deprecated}</Tag>{' '}
                              <span className="quiet-text">
                                {deprecation.reason}
                                {deprecation.since !== null &&
                                  ` (${texts.fields.since(formats.date(new Date(deprecation.since)))})`}
                              </span>
                            </span>
                          )}
                        </div>
                      ),
                      rank: ({ coordinate }) => coordinate,
                    },
                    {
                      key: 'requests',
                      label: texts.figures.requests,
                      isNumber: true,
                      show: ({ requests }) => <CountText of={requests} />,
                      rank: ({ requests }) => rank(amountOf(requests)),
                    },
                    {
                      key: 'clients',
                      label: texts.fields.usedBy,
                      isWide: true,
                      show: ({ requests, clients }) =>
                        requests.value === 0 ? (
                          <span className="in-words">{texts.fields.nobody}</span>
                        ) : (
                          <UsedBy clients={clients} />
                        ),
                      rank: ({ clients }) => clients.length,
                    },
                  ]}
                />
                {(cursors.length > 0 || pageInfo.hasNextPage) && (
                  <div className="pages small no-print">
                    <Button
                      variant="secondary"
                      disabled={cursors.length === 0}
                      onClick={() => setCursors(cursors.slice(0, -1))}
                    >
                      {texts.fields.previous}
                    </Button>
                    <Button
                      variant="secondary"
                      disabled={!pageInfo.hasNextPage || pageInfo.endCursor === null}
                      onClick={() => pageInfo.endCursor !== null && setCursors([...cursors, pageInfo.endCursor])}
                    >
                      {texts.fields.next}
                    </Button>
                  </div>
                )}
              </Panel>
            )}
          </Part>
        )}
      </Figures>
    </>
  );
}

/** The ends of the pages gone through; none as soon as something else is looked for. */
function useCursors(about: string) {
  const [state, setState] = useState<{ readonly about: string; readonly cursors: readonly string[] }>({
    about,
    cursors: [],
  });
  return {
    cursors: state.about === about ? state.cursors : [],
    setCursors: (cursors: readonly string[]) => setState({ about, cursors }),
  };
}
