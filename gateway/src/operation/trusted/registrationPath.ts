import { join } from 'node:path';

/** Where a registration stands below its directory: `<client>/<version>.json`. What no file may be called is escaped. */
export function registrationPath({ client, version }: { readonly client: string; readonly version: string }): string {
  const name = encodeURIComponent(client)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/^\.+/, (dots) => '%2E'.repeat(dots.length));
  return join(name, `${version}.json`);
}
