import { parse, print } from 'graphql';
import { upgradeJoin1 } from './upgradeJoin1.ts';
import { upgradeJoin2 } from './upgradeJoin2.ts';

/**
 * A supergraph of join v0.1 or v0.2 as join v0.3 would have it, for the planner reads nothing older; any other as it is.
 *
 * @throws GraphQLError when it is not SDL
 * @see https://specs.apollo.dev/join/v0.3/
 */
export function upgradeSupergraph(sdl: string): string {
  const [, version] = /\/join\/v0\.([12])"/.exec(sdl) ?? [];
  if (version === undefined) return sdl;
  const document = parse(sdl, { noLocation: true });
  return print(version === '1' ? upgradeJoin1(document) : upgradeJoin2(document));
}
