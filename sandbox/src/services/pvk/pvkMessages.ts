import type { FastifyReply } from 'fastify';

/** The shape of an error is documented; the codes are not. */
export const pvkError = (code: string, message: string) => ({ code, message, errorCategory: 'clientError' });

export const refuse = (reply: FastifyReply) => reply.code(400).send(pvkError('PVK-400', 'Ugyldig forespørsel.'));

/** A text in a body or a query; undefined when it is none, or empty. */
export function readText(from: unknown, name: string): string | undefined {
  const value = (from as Record<string, unknown> | undefined | null)?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
