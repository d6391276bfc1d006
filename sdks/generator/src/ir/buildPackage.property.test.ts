import { buildDocuments } from '@helsegraf/documents';
import { publicSdl } from '@helsegraf/schema';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, executeSync, parse } from 'graphql';
import { acceptAnswer } from '../testing/acceptAnswer.ts';
import { randomOperation, randomValue, type Draw } from '../testing/randomOperation.ts';
import { buildPackage } from './buildPackage.ts';

const schema = buildSchema(publicSdl());

test('what graphql-js answers to any operation is what the description of it says', () => {
  let built = 0;
  fc.assert(
    fc.property(fc.gen(), fc.boolean(), (generate, yes) => {
      const draw: Draw = (limit) => generate(fc.nat, { max: Math.max(limit - 1, 0) });
      const text = randomOperation(schema, draw);
      const documents = buildDocuments([{ path: 'random.graphql', text }], schema);
      // A few ask for the same in ways that cannot be merged, or leave a variable unused.
      if (documents.kind === 'refused') return;
      built += 1;
      const pkg = buildPackage(schema, documents.documents);
      const [document] = documents.documents;
      const [operation] = pkg.operations;
      if (document === undefined || operation === undefined) throw new Error('there is no operation');

      for (const flags of [
        { yes, no: !yes },
        { yes: !yes, no: !yes },
      ]) {
        const { data, errors } = executeSync({
          schema,
          document: parse(document.text),
          variableValues: flags,
          fieldResolver: (_source, _args, _context, { returnType }) => randomValue(schema, returnType, draw),
        });

        expect(errors).toBeUndefined();
        expect(acceptAnswer(pkg, operation, data)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
  expect(built).toBeGreaterThan(30);
});
