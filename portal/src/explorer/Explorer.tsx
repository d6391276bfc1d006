import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useMemo, useState } from 'react';
import { presentTexts } from '../preferences/useTexts.ts';
import { useTheme } from '../preferences/useTheme.ts';
import { AnswerNotes } from './AnswerNotes.tsx';
import { ChoiceInVariables } from './ChoiceInVariables.tsx';
import { EditorTheme, editorTheme } from './EditorTheme.tsx';
import { citizen, operator } from '../session/choice.ts';
import { createFetcher } from './createFetcher.ts';
import { AskerContext } from './AskerContext.ts';
import { ShownPlan } from './ShownPlan.tsx';
import { createTabStorage } from './createTabStorage.ts';
import { operations } from './operations.ts';
import { operationsPlugin } from './operationsPlugin.tsx';
import { reading, schema } from './schema.ts';
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

/** GraphiQL with our operations, our sign-in and our words about the answer. */
export function Explorer({ directory, gateway, session: { choice, token } }: ExplorerProps) {
  const { answers, addAnswer, noteTab } = useAnswers();
  const theme = useTheme();
  const [isPlanShown, setIsPlanShown] = useState(false);
  const fetcher = useMemo(
    () => createFetcher({ gateway, token, reading, texts: presentTexts, onAnswer: addAnswer }),
    [gateway, token, addAnswer],
  );

  return (
    <AskerContext value={choice.asker}>
      <GraphiQL
        fetcher={fetcher}
        schema={schema}
        plugins={plugins}
        visiblePlugin={operationsPlugin}
        defaultTabs={[{ query: firstQuery(choice) }]}
        defaultEditorToolsVisibility="variables"
        editorTheme={editorTheme}
        forcedTheme={theme}
        storage={storage}
        onTabChange={noteTab}
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
        maxHistoryLength={20}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <GraphiQL.Footer>
          <AnswerNotes answers={answers} onShowPlan={() => setIsPlanShown(true)} />
          {isPlanShown && <ShownPlan gateway={gateway} token={token} onClose={() => setIsPlanShown(false)} />}
        </GraphiQL.Footer>
        <ChoiceInVariables choice={choice} people={directory.people} />
        <EditorTheme />
      </GraphiQL>
    </AskerContext>
  );
}

/** The first operation that the one who asks may use. */
function firstQuery({ asker }: Choice): string {
  const own = asker === citizen || asker === operator ? asker : 'staff';
  return operations.find(({ askedBy }) => askedBy === own)?.text ?? '';
}
