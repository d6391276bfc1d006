import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { operations } from './operations.ts';
import type { Operation } from './readOperations.ts';

const reviewedTexts = new Set(operations.map(({ text }) => text));

/**
 * Opens an operation: in the tab that has it, else in the present tab when nothing was written or asked there, else in a
 * new one.
 */
export function useOpenOperation(): (operation: Operation) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('tabs', 'queryEditor', 'variableEditor', 'responseEditor'),
  );

  return (operation) => {
    if (queryEditor === undefined) return;
    const openTab = tabs.findIndex((tab) => tab.query === operation.text);
    if (openTab !== -1) return changeTab(openTab);
    const present = queryEditor.getValue();
    const isUntouched = present.trim() === '' || reviewedTexts.has(present);
    const isUnanswered = (responseEditor?.getValue() ?? '') === '';
    if (!isUntouched || !isUnanswered) addTab();
    queryEditor.setValue(operation.text);
    variableEditor?.setValue(firstVariables(operation));
  };
}

/** What to begin with; what the portal knows is filled in. Another operation's variables would be refused. */
function firstVariables({ firstVariables: variables }: Operation): string {
  if (Object.keys(variables).length === 0) return '';
  // Each change that is opened is a new one; asked twice, it is the same.
  const key = 'idempotencyKey' in variables ? { idempotencyKey: crypto.randomUUID() } : {};
  return JSON.stringify({ ...variables, ...key }, null, 2);
}
