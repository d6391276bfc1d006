import { isJsonObject, property, readList } from './json.ts';
import type { JsonObject } from './json.ts';

/**
 * The element's extensions with this url, in the source's order.
 *
 * Urls are compared as text, since sources send some that are none (`effectiveDateTime` where an absolute one belongs).
 * A full url matches itself, whichever of http and https is written. A bare name (`sfm-regInfo`) matches that name and
 * any url whose last path segment it is: for nested extensions, and for those whose full url is not published.
 */
export function extensions(element: unknown, url: string): readonly JsonObject[] {
  const wanted = comparableUrl(url);
  const byName = !wanted.includes('/');
  return [...readList(property(element, 'extension')), ...readList(property(element, 'modifierExtension'))]
    .filter(isJsonObject)
    .filter((candidate) => {
      const sent = property(candidate, 'url');
      if (typeof sent !== 'string' || sent.length > 500) return false;
      const comparable = comparableUrl(sent);
      return comparable === wanted || (byName && lastSegment(comparable) === wanted);
    });
}

/** The first of the element's extensions with this url. See `extensions` for what matches. */
export function extension(element: unknown, url: string): JsonObject | undefined {
  return extensions(element, url)[0];
}

/**
 * Every value found by following the urls through nested extensions, unread. Empty when there is none.
 * @example extensionValues(statement, 'sfm-reseptamendment', 'rfstatus', 'status').map(readCode)
 */
export function extensionValues(element: unknown, ...urls: readonly string[]): readonly unknown[] {
  let found: readonly unknown[] = [element];
  for (const url of urls) found = found.flatMap((each) => extensions(each, url));
  return found.map(valueOf).filter((value) => value !== undefined);
}

/** The first of `extensionValues`. */
export function extensionValue(element: unknown, ...urls: readonly string[]): unknown {
  return extensionValues(element, ...urls)[0];
}

function valueOf(found: unknown): unknown {
  if (!isJsonObject(found)) return undefined;
  const name = Object.keys(found).find((key) => /^value[A-Z]/.test(key));
  return name === undefined ? undefined : property(found, name);
}

function comparableUrl(url: string): string {
  return url.trim().replace(/^https:/, 'http:');
}

function lastSegment(url: string): string {
  return url.slice(Math.max(url.lastIndexOf('/'), url.lastIndexOf('#')) + 1);
}
