import { Link } from '@digdir/designsystemet-react';
import { usePlace } from '../../location/usePlace.ts';
import { Icon } from '../../parts/icons.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useLanguage } from '../../text/useLanguage.ts';
import { findWorst } from './findWorst.ts';
import type { TrafficFigures } from '../traffic/trafficLines.ts';
import type { OperationFigures } from './findWorst.ts';

interface WorstNowProps {
  readonly operations: readonly OperationFigures[];
  readonly total: TrafficFigures;
}

const most = 6;

/** The operations to look at first. */
export function WorstNow({ operations, total }: WorstNowProps) {
  const { texts, formats } = useLanguage();
  const { addressOf } = usePlace();
  const worst = findWorst(operations, total, most);
  return (
    <Panel title={texts.overview.worst} note={texts.overview.worstNote}>
      {worst.length === 0 ? (
        <p className="state" data-color="success">
          <Icon sign="working" />
          {texts.overview.nothingWorse}
        </p>
      ) : (
        <ul className="worst">
          {worst.map((one) => (
            <li key={one.operation}>
              <Link href={addressOf('operations', { operation: one.operation })}>
                {one.operation === 'other' ? texts.operations.other : one.operation}
              </Link>
              <span className="state" data-color={one.kind === 'fails' ? 'danger' : 'warning'}>
                <Icon sign={one.kind === 'fails' ? 'down' : 'waiting'} />
                {one.kind === 'fails'
                  ? `${formats.share(one.share, 1)} ${texts.figures.failed.toLowerCase()}`
                  : texts.overview.slow(formats.duration(one.p95Ms))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
