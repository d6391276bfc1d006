import { pick, useGraphiQL } from '@graphiql/react';
import { useCallback, useMemo, useState } from 'react';
import { PlanDialog } from '../plan/PlanDialog.tsx';
import { fetchPlan } from '../plan/fetchPlan.ts';
import { createProvenSender } from './createProvenSender.ts';
import type { TokenSource } from '../session/keepToken.ts';
import type { GatewayAddresses } from '../session/readSettings.ts';

interface ShownPlanProps {
  readonly gateway: GatewayAddresses;
  readonly token: TokenSource;
  readonly onClose: () => void;
}

/** The plan of what stands in the editor as it is opened. */
export function ShownPlan({ gateway, token, onClose }: ShownPlanProps) {
  const { queryEditor, variableEditor, operationName } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'operationName'),
  );
  const send = useMemo(() => createProvenSender(token), [token]);
  // As it was when the plan was opened.
  const [asked] = useState(() => ({
    query: queryEditor?.getValue() ?? '',
    operationName: operationName ?? undefined,
    variables: variableEditor?.getValue() ?? '',
  }));
  const ask = useCallback(() => fetchPlan(send, gateway.plan, asked), [send, gateway, asked]);
  return <PlanDialog operationName={asked.operationName} fetch={ask} onClose={onClose} />;
}
