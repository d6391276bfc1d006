import { useEffect, useState } from 'react';
import type { SandboxClient } from './createSandboxClient.ts';
import type { Directory, Told } from './sandbox.ts';

export type DirectoryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly message: Told }
  | { readonly kind: 'ready'; readonly directory: Directory };

/** The synthetic people and staff, fetched once; `reload` tries again after a failure. */
export function useDirectory(sandbox: SandboxClient) {
  const [state, setState] = useState<DirectoryState>({ kind: 'loading' });

  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let isWanted = true;
    void sandbox.fetchDirectory().then((reply) => {
      if (!isWanted) return;
      setState(reply.kind === 'answered' ? { kind: 'ready', directory: reply.value } : reply);
    });
    return () => {
      isWanted = false;
    };
  }, [sandbox, attempt]);

  const reload = () => {
    setState({ kind: 'loading' });
    setAttempt(attempt + 1);
  };

  return { state, reload };
}
