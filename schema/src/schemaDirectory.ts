import { fileURLToPath } from 'node:url';

/** The folder with the SDL files, the same seen from `src` and from `dist`. Ends with a slash. */
export const schemaDirectory = fileURLToPath(new URL('../', import.meta.url));

/** The folder with what is registered for clients: `<client>/<version>.json`. */
export const registeredDirectory = `${schemaDirectory}registered/`;
