import { readOperations } from './readOperations.ts';

const files = import.meta.glob<string>('../../../schema/operations/**/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The reviewed operations of `schema/operations`, taken into the bundle when the portal is built. */
export const operations = readOperations(Object.values(files));
