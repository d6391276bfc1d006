import { errorCodeOf } from '@helsegraf/errors';
import type { Engine } from '../execution/createEngine.ts';
import type { RequestContext } from '../execution/requestContext.ts';
import type { DocumentReader } from '../operation/createDocumentReader.ts';
import type { TrustedDocuments, TrustedText } from '../operation/trusted/createTrustedDocuments.ts';
import { findConditionVariables } from '../planning/prepare/conditions.ts';
import { listSwitches } from '../planning/prepare/listSwitches.ts';
import type { Price, PriceRules } from '../planning/price/price.ts';
import { highestPrice } from '../planning/price/highestPrice.ts';
import { priceOf } from '../planning/price/priceOf.ts';
import type { Log } from '../telemetry/createLog.ts';

interface TrustedParts {
  readonly trusted: TrustedDocuments;
  readonly documents: DocumentReader;
  readonly engine: Engine<RequestContext>;
  readonly rules: PriceRules;
  readonly log: Log;
}

/** What the operations that are known beforehand cost others, by their hashes. */
export type KnownPrices = ReadonlyMap<string, Price>;

/**
 * Has every operation that is known beforehand read, planned and priced, so that the first who asks waits for nothing. One
 * that does not fit this supergraph is told of in the log, and why to whoever asks for it.
 */
export async function prepareTrusted({ trusted, log, ...parts }: TrustedParts): Promise<KnownPrices> {
  const prices = new Map<string, Price>();
  for (const known of trusted.all) {
    try {
      prices.set(known.hash, await prepare(known, parts));
    } catch (error) {
      log({ event: 'operation not prepared', operation: known.name, code: errorCodeOf(error) });
    }
  }
  return prices;
}

async function prepare(
  { text, hash, name }: TrustedText,
  { documents, engine, rules }: Pick<TrustedParts, 'documents' | 'engine' | 'rules'>,
): Promise<Price> {
  const { document } = await documents.hold(text, hash);
  const prices: Price[] = [];
  for (const variables of listSwitches(findConditionVariables(document))) {
    const plan = await engine.prepare({ document, operationName: name, variables });
    prices.push(priceOf(plan, engine.schema, rules));
  }
  return highestPrice(prices);
}
