import { GatewayError } from '@helsegraf/errors';
import type { DocumentNode } from 'graphql';
import { ownLimitNames, type ClientRules, type OwnLimits } from '../config/budgets.ts';
import { defaultLimits, type Limits } from '../config/limits.ts';
import { hashText } from './hashText.ts';
import { limitDocument } from './limitDocument.ts';
import { prescan } from './prescan.ts';

/**
 * Refuses an operation that is not known beforehand, for a client that may send no other. The text counts byte for byte.
 *
 * @param trusted SHA-256 of the texts, hexadecimal
 * @throws GatewayError OPERATION_NOT_TRUSTED
 */
export function checkTrust(text: string, rules: Pick<ClientRules, 'documents'>, trusted: ReadonlySet<string>): void {
  if (rules.documents === 'any') return;
  if (!trusted.has(hashText(text))) throw new GatewayError('OPERATION_NOT_TRUSTED');
}

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
