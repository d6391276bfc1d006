import { readOperations } from './readOperations.ts';

/** The reviewed operations of `schema/operations`, taken into the bundle when the portal is built. */
export const operations = readOperations(
  import.meta.glob<string>('../../../schema/operations/**/*.graphql', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
