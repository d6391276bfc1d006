import { useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '../preferences/useTexts.ts';
import { addressOf } from '../shell/route.ts';
import { PlanDrawing } from './PlanDrawing.tsx';
import { PlanPrice } from './PlanPrice.tsx';
import type { PlanReply } from './fetchPlan.ts';
import type { Plan } from './plan.ts';
import '../styles/plan.css';

interface PlanDialogProps {
  /** What the plan is of. */
  readonly operationName: string | undefined;
  readonly fetch: () => Promise<PlanReply>;
  readonly onClose: () => void;
}

/** The plan of an operation: drawn, priced, and as text. Asked for when it is opened. */
export function PlanDialog({ operationName, fetch, onClose }: PlanDialogProps) {
  const texts = useTexts();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reply, setReply] = useState<PlanReply>();

  useEffect(() => {
    let isWanted = true;
    dialog.current?.showModal();
    void fetch().then((told) => {
      if (isWanted) setReply(told);
    });
    return () => {
      isWanted = false;
    };
  }, [fetch]);

  return (
    <dialog ref={dialog} className="plan-dialog" aria-labelledby={titleId} onClose={onClose}>
      <header>
        <h2 id={titleId}>{texts.plan.title(operationName ?? texts.plan.unnamed)}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {texts.plan.close}
        </button>
      </header>
      <div className="plan-body" role="status">
        {reply === undefined ? <p>{texts.plan.loading}</p> : <Told reply={reply} />}
      </div>
    </dialog>
  );
}

function Told({ reply }: { readonly reply: PlanReply }) {
  const texts = useTexts();
  switch (reply.kind) {
    case 'planned':
      return <Planned plan={reply.plan} />;
    case 'not offered':
      return <p className="problem">{texts.plan.notOffered}</p>;
    case 'failed':
      return <p className="problem">{texts.plan.failed}</p>;
    case 'refused':
      return (
        <p className="problem">
          {texts.plan.failed} {reply.code !== undefined && <a href={addressOf('errors', reply.code)}>{reply.code}</a>}{' '}
          <span lang="en">{reply.message}</span>
        </p>
      );
  }
}

function Planned({ plan }: { readonly plan: Plan }) {
  const texts = useTexts();
  const requests = plan.steps.reduce((sum, step) => sum + step.length, 0);
  const services = Object.values(plan.price.services);
  const calls = services.reduce((sum, each) => sum + each.calls, 0);
  if (requests === 0) return <p>{texts.plan.nothing}</p>;
  return (
    <>
      <p className="plan-summary">
        <strong>{texts.plan.summary(requests, plan.steps.length)}</strong>
        {services.length > 0 && <>, {texts.plan.price(calls, services.length)}</>}.
      </p>
      <p className="aside">{texts.plan.introduction}</p>
      <PlanDrawing plan={plan} />
      <PlanPrice services={plan.price.services} />
      <details>
        <summary>{texts.plan.asText}</summary>
        <pre lang="en" tabIndex={0}>
          {plan.text}
        </pre>
      </details>
    </>
  );
}
