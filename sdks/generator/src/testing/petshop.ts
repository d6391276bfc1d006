import { buildDocuments } from '@helsegraf/documents';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { buildPackage } from '../ir/buildPackage.ts';
import type { Package } from '../ir/ir.ts';

/** A small contract and operations in which everything occurs that emitters must get right. */
export function petshop(): Package {
  const read = (path: string) => readFileSync(new URL(`petshop/${path}`, import.meta.url), 'utf8');
  const schema = buildSchema(read('schema.graphql'));
  const built = buildDocuments([{ path: 'operations.graphql', text: read('operations.graphql') }], schema);
  if (built.kind === 'refused') throw new Error(JSON.stringify(built.problems));
  return buildPackage(schema, built.documents);
}
