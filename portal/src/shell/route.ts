/** The pages, in the order of the menu; the names stand in addresses. */
export const pageNames = ['explore', 'schema', 'errors', 'changelog', 'sdks', 'people', 'start'] as const;

export type PageName = (typeof pageNames)[number];

/** Where in the portal the reader is. Addresses are behind `#`, so that any host of files can serve them. */
export interface Route {
  readonly page: PageName;
  /** What the page shows of what it has: a type, a code, a document. Empty for the page as a whole. */
  readonly item: string;
  /** A place on it. */
  readonly place: string;
}

/** What nobody knows leads to the first page. */
export function parseRoute(hash: string): Route {
  const [page = '', item = '', place = ''] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  return { page: pageNames.find((name) => name === page) ?? 'explore', item, place };
}

/** The address of a page, or of an item on it. */
export function addressOf(page: PageName, item = ''): string {
  return item === '' ? `#/${page}` : `#/${page}/${encodeURIComponent(item)}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
