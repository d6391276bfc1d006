import { useEffect, useState } from 'react';

const settledMs = 250;

/** A text that somebody writes, when they have stopped for a moment: not every letter is a question. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settledMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
