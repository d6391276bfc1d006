import { serviceNames } from 'virtual:services';
import { useTexts } from '../preferences/useTexts.ts';
import type { Texts } from '../texts/en.ts';
import type { Calls } from './plan.ts';

interface PlanPriceProps {
  readonly services: Readonly<Record<string, Calls>>;
}

/** What an operation makes the national services do, at most, as bars whose numbers stand beside them. */
export function PlanPrice({ services }: PlanPriceProps) {
  const texts = useTexts();
  const entries = Object.entries(services).toSorted(([, a], [, b]) => b.calls - a.calls);
  const most = Math.max(1, ...entries.map(([, { calls }]) => calls));
  if (entries.length === 0) return null;
  return (
    <section className="plan-price">
      <h3>{texts.plan.priceTitle}</h3>
      <table>
        <tbody>
          {entries.map(([service, calls]) => (
            <tr key={service}>
              <th scope="row" lang="nb">
                {serviceNames[service] ?? service}
              </th>
              <td className="bar" aria-hidden="true">
                <span style={{ inlineSize: `${(calls.calls / most) * 100}%` }} />
              </td>
              <td>{writeCalls(calls, texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="aside">{texts.plan.priceNote}</p>
    </section>
  );
}

/** `2 calls, and 1 for each ZonePlan`. */
export function writeCalls({ calls, perItem = {}, perHundred = {} }: Calls, { plan }: Texts): string {
  return [
    plan.calls(calls),
    ...Object.entries(perItem).map(([type, more]) => plan.perItem(more, type)),
    ...Object.entries(perHundred).map(([type, more]) => plan.perHundred(more, type)),
  ].join(', ');
}
