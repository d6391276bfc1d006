const imported = [
  '@key',
  '@requires',
  '@provides',
  '@external',
  '@extends',
  '@shareable',
  '@override',
  '@inaccessible',
  '@tag',
  '@interfaceObject',
  'FieldSet',
];

/** Type definitions with the line that makes them a Federation 2 schema, in which the directives have their short names. */
export function linkFederation(sdl: string): string {
  const names = imported.map((name) => JSON.stringify(name)).join(', ');
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: [${names}])\n${sdl}`;
}
