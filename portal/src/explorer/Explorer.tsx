import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useMemo } from 'react';
import { AnswerNotes } from './AnswerNotes.tsx';
import { ChoiceInVariables } from './ChoiceInVariables.tsx';
import { EditorTheme, editorTheme } from './EditorTheme.tsx';
import { citizen } from '../session/choice.ts';
import { createFetcher } from './createFetcher.ts';
import { createTabStorage } from './createTabStorage.ts';
import { operations } from './operations.ts';
import { operationsPlugin } from './operationsPlugin.tsx';
import { schema, vocabulary } from './schema.ts';
import { useAnswers } from './useAnswers.ts';
import type { Choice } from '../session/choice.ts';
import type { Directory } from '../session/sandbox.ts';
import type { GatewayAddresses } from '../session/readSettings.ts';
import type { Session } from '../session/createSession.ts';
import './editorWorkers.ts';
import 'graphiql/graphiql.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '../styles/explorer.css';

interface ExplorerProps {
  readonly directory: Directory;
  readonly gateway: GatewayAddresses;
  readonly session: Session;
}

const plugins = [operationsPlugin, HISTORY_PLUGIN];
const storage = createTabStorage(sessionStorage);
const isReason = (typeName: string) => vocabulary.missingReasons.has(typeName);

/** GraphiQL with our operations, our sign-in and our words about the answer. */
export function Explorer({ directory, gateway, session: { choice, token } }: ExplorerProps) {
  const { answers, addAnswer, noteTab } = useAnswers();
  const fetcher = useMemo(
    () => createFetcher({ gateway, token, isReason, onAnswer: addAnswer }),
    [gateway, token, addAnswer],
  );

  return (
    <GraphiQL
      fetcher={fetcher}
      schema={schema}
      plugins={plugins}
      visiblePlugin={operationsPlugin}
      defaultTabs={[{ query: firstQuery(choice) }]}
      defaultEditorToolsVisibility="variables"
      editorTheme={editorTheme}
      storage={storage}
      onTabChange={noteTab}
      isHeadersEditorEnabled={false}
      showPersistHeadersSettings={false}
      maxHistoryLength={20}
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <GraphiQL.Footer>
        <AnswerNotes answers={answers} />
      </GraphiQL.Footer>
      <ChoiceInVariables choice={choice} people={directory.people} />
      <EditorTheme />
    </GraphiQL>
  );
}

/** The first operation that the one who asks may use. */
function firstQuery({ asker }: Choice): string {
  return operations.find(({ isForCitizen }) => isForCitizen === (asker === citizen))?.text ?? '';
}
