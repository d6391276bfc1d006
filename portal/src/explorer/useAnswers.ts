import { useCallback, useRef, useState } from 'react';
import type { Answer } from './answer.ts';

interface TabsState {
  readonly tabs: readonly { readonly id: string }[];
  readonly activeTabIndex: number;
}

/**
 * The latest answer of each of the editor's tabs. GraphiQL tells of the active tab whenever something in it changes, and
 * it empties the tab's old answer before it asks for a new one, so the tab is known when an answer comes.
 */
export function useAnswers() {
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const activeTab = useRef('');

  const noteTab = useCallback(({ tabs, activeTabIndex }: TabsState) => {
    activeTab.current = tabs[activeTabIndex]?.id ?? '';
  }, []);

  const addAnswer = useCallback((answer: Answer) => {
    setAnswers((before) => new Map(before).set(activeTab.current, answer));
  }, []);

  return { answers, addAnswer, noteTab };
}
