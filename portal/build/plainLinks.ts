import type { Plugin } from 'vite';

/** Names that look like addresses and are compared, never fetched: XML namespaces and JSON Schema dialects. */
const names = /www\.w3\.org|json-schema\.org/;

const outsideScheme = new RegExp(`https?://(?=[\\w-]+\\.)(?!${names.source})`, 'g');

/**
 * Takes the scheme from outside addresses in libraries, which have them in help texts and error messages: `react.dev/…`
 * is still told, and no longer an address. What is left of `https://` in the bundle is ours.
 */
export function plainLinks(): Plugin {
  return {
    name: 'plain-links',
    transform: {
      filter: { id: /node_modules.*\.m?js$/, code: outsideScheme },
      handler: (code) => ({ code: code.replace(outsideScheme, ''), map: null }),
    },
  };
}
