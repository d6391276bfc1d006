import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import { serviceNames } from 'virtual:services';
import { useTexts } from '../preferences/useTexts.ts';
import { writeCalls } from './PlanPrice.tsx';
import { connect } from './connect.ts';
import type { Line } from './connect.ts';
import type { Plan, PlannedRequest } from './plan.ts';

interface PlanDrawingProps {
  readonly plan: Plan;
}

/**
 * The requests of a plan, a column for each step, with a line from each to those that wait for it. The lines say nothing
 * that the cards do not say in words, so whoever does not see them misses nothing.
 */
export function PlanDrawing({ plan }: PlanDrawingProps) {
  const texts = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  const lines = useLines(frame, plan);

  return (
    <div className="plan-scroll" tabIndex={0} role="group" aria-label={texts.plan.open}>
      <div className="plan-drawing" ref={frame}>
        <svg aria-hidden="true" className="plan-lines">
          {lines.map(({ from, to, path }) => (
            <path key={`${from} ${to}`} d={path} />
          ))}
        </svg>
        <ol>
          {plan.steps.map((requests, at) => (
            <li key={at} className="plan-step">
              <h3>
                {texts.plan.step(at + 1)}
                {requests.length > 1 && <span className="aside"> · {texts.plan.sideBySide}</span>}
              </h3>
              <ul>
                {requests.map((request) => (
                  <RequestCard key={request.number} request={request} />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function RequestCard({ request }: { readonly request: PlannedRequest }) {
  const texts = useTexts();
  const { number, subgraph, after, kind, selections, lookups, services } = request;
  return (
    <li className="plan-request" data-request={number}>
      <h4>
        <span className="plan-number">{number}</span> {subgraph}
        {after.length > 0 && <span className="aside"> {texts.plan.after(after.join(', '))}</span>}
      </h4>
      <dl>
        {kind !== 'looks up' && <Row term={texts.plan[kind]} detail={selections} />}
        {lookups.map((lookup) => (
          <Fragment key={`${lookup.keys.join()} ${lookup.places.join()}`}>
            <Row term={texts.plan.finds} detail={lookup.keys.join('; ')} />
            <Row term={texts.plan.at} detail={lookup.places.join('; ')} />
            <Row term={texts.plan.asks} detail={lookup.selections} />
          </Fragment>
        ))}
      </dl>
      <ul className="plan-services">
        {Object.entries(services).map(([service, calls]) => (
          <li key={service}>
            <span lang="nb">{serviceNames[service] ?? service}</span>{' '}
            <span className="aside">{writeCalls(calls, texts)}</span>
          </li>
        ))}
        {Object.keys(services).length === 0 && <li className="aside">{texts.plan.noService}</li>}
      </ul>
    </li>
  );
}

function Row({ term, detail }: { readonly term: string; readonly detail: string }) {
  return (
    <div className="plan-row">
      <dt>{term}</dt>
      <dd>
        <code title={detail}>{breakable(detail)}</code>
      </dd>
    </div>
  );
}

/** A path may be broken before a dot, and not in the middle of a name. */
function breakable(text: string) {
  return text.split(/(?=[.<])/).map((piece, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}

/** Drawn anew whenever the cards move. */
function useLines(frame: React.RefObject<HTMLDivElement | null>, plan: Plan): readonly Line[] {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const draw = () => setLines(connect(plan, boxesIn(element)));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, plan]);
  return lines;
}

/** Where each card is, seen from the frame. */
function boxesIn(frame: HTMLElement): ReadonlyMap<number, DOMRect> {
  const origin = frame.getBoundingClientRect();
  const cards = [...frame.querySelectorAll<HTMLElement>('[data-request]')];
  return new Map(
    cards.map((card) => {
      const { x, y, width, height } = card.getBoundingClientRect();
      return [Number(card.dataset['request']), new DOMRect(x - origin.x, y - origin.y, width, height)];
    }),
  );
}
