const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/**
 * Whether an address holds eleven digits in a row, written plainly or percent-encoded. Addresses end up in logs, so the
 * national services never take a national id there. UUIDs are set aside: one in a hundred ends in that many digits.
 */
export function holdsNationalId(url: string): boolean {
  return /\d{11}/.test(decode(url).replace(uuid, ''));
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
