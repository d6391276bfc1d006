import { createSandboxSignIn } from './createSandboxSignIn.ts';
import type { Settings } from './readSettings.ts';
import type { SignIn } from './session.ts';

/**
 * The way to sign in that the settings name.
 *
 * @throws when it is a module that cannot be loaded or that exports no `createSignIn`
 */
export async function loadSignIn({ signIn, graphql }: Settings): Promise<SignIn> {
  if (signIn.kind === 'sandbox') return createSandboxSignIn(signIn, { storage: sessionStorage, now: Date.now });
  const module: unknown = await import(/* @vite-ignore */ signIn.address.href);
  if (!exportsSignIn(module)) throw new Error(`${signIn.address.pathname} exports no function createSignIn`);
  return module.createSignIn({ graphql: graphql.href });
}

interface SignInModule {
  createSignIn(place: { readonly graphql: string }): SignIn | Promise<SignIn>;
}

function exportsSignIn(module: unknown): module is SignInModule {
  return (
    typeof module === 'object' &&
    module !== null &&
    'createSignIn' in module &&
    typeof module.createSignIn === 'function'
  );
}
