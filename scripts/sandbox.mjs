/** How the scripts reach the sandbox's switchboard. */

const usualPort = process.env.HELSEGRAF_SANDBOX_PORT ?? '4100';

/**
 * @param {string} path
 * @param {RequestInit} [options]
 * @param {string | number} [port] where the switchboard is, when not at its usual place
 * @returns {Promise<{kind: 'answered', body: any} | {kind: 'refused', message: string} | {kind: 'unreachable'}>}
 */
export async function askSandbox(path, options = {}, port = usualPort) {
  let response;
  try {
    response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(10_000), ...options });
  } catch {
    return { kind: 'unreachable' };
  }
  if (!response.headers.has('helsegraf-sandbox')) return { kind: 'unreachable' };
  const text = await response.text();
  const body = text === '' ? undefined : JSON.parse(text);
  return response.ok ? { kind: 'answered', body } : { kind: 'refused', message: body?.message ?? 'refused' };
}

/** Says why on one line; the process then ends with status 1. */
export function fail(reason) {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
  return 1;
}
