import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { needsReason } from '../session/accessBasis.ts';
import { addVariables, replaceVariables } from './variablesText.ts';
import type { DocumentNode } from 'graphql';
import type { Choice } from '../session/choice.ts';
import type { Person } from '../session/person.ts';

interface ChoiceInVariablesProps {
  readonly choice: Choice;
  readonly people: readonly Person[];
}

/** Keeps the variables editor in step with who is asked about and on what ground. Shows nothing of its own. */
export function ChoiceInVariables({ choice, people }: ChoiceInVariablesProps) {
  const { documentAST, variableEditor, activeTabIndex } = useGraphiQL(
    pick('documentAST', 'variableEditor', 'activeTabIndex'),
  );

  useEffect(() => {
    const isListed = (nationalId: string) => people.some((person) => person.nationalId === nationalId);
    const text = replaceVariables(variableEditor?.getValue() ?? '', choice, isListed);
    if (text !== undefined) variableEditor?.setValue(text);
  }, [variableEditor, activeTabIndex, choice, people]);

  useEffect(() => {
    const known = needsReason(choice.basis) ? { ...choice, reason: '' } : choice;
    const text = addVariables(variableEditor?.getValue() ?? '', declaredVariables(documentAST), known);
    if (text !== undefined) variableEditor?.setValue(text);
  }, [variableEditor, documentAST, choice]);

  return null;
}

function declaredVariables(document: DocumentNode | undefined): readonly string[] {
  return (document?.definitions ?? []).flatMap((definition) =>
    definition.kind === 'OperationDefinition'
      ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : [],
  );
}
