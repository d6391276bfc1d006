/** The editor and all that comes with it, far larger than the rest of the portal together: loaded when it is needed. */
export function loadExplorer() {
  return import('../explorer/Explorer.tsx');
}
