import type { DocumentNode } from 'graphql';
import { ownLimitNames, type OwnLimits } from '../config/budgets.ts';
import { defaultLimits, type Limits } from '../config/limits.ts';
import { limitDocument } from './limitDocument.ts';
import { prescan } from './prescan.ts';

/**
 * Holds a document, which keeps to the limits of all, to the lower ones of its client.
 *
 * @throws GatewayError with the code of the first bound that is crossed
 */
export function checkClientLimits(text: string, document: DocumentNode, own: OwnLimits): void {
  if (ownLimitNames.every((name) => own[name] === undefined)) return;
  const limits: Limits = { ...defaultLimits, ...own };
  prescan(text, limits);
  limitDocument(document, limits);
}
