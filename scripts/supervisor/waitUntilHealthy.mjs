const askEveryMs = 100;

/**
 * Resolves when the address answers 200, and rejects when it has not within the time.
 *
 * @param {string} url
 * @param {number} deadline milliseconds since the epoch
 */
export async function waitUntilHealthy(url, deadline) {
  while (Date.now() < deadline) {
    if (await isHealthy(url)) return;
    await new Promise((resolve) => setTimeout(resolve, askEveryMs));
  }
  throw new Error(`${url} did not answer in time`);
}

async function isHealthy(url) {
  try {
    const { ok } = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return ok;
  } catch {
    return false;
  }
}
