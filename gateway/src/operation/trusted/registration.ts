import { z } from 'zod';

/** A client's version as it is registered and sent: at most three numbers of at most four digits. */
export const versionForm = /^\d{1,4}(\.\d{1,4}){0,2}$/;

/** A client's id as it is registered: nothing invisible is in it, nor half a character. */
export const clientForm = /^\P{C}+$/u;

const Calls = z.strictObject({
  calls: z.number().int().nonnegative(),
  perItem: z.exactOptional(z.record(z.string(), z.number())),
  perHundred: z.exactOptional(z.record(z.string(), z.number())),
});

/** The operations that one version of a client may send, as they are written to `schema/registered`. */
export const Registration = z.strictObject({
  /** The `client_id` in the client's tokens. */
  client: z.string().regex(clientForm),
  version: z.string().regex(versionForm),
  operations: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        kind: z.enum(['query', 'mutation']),
        /** SHA-256 of exactly the text, hexadecimal. */
        hash: z.string().regex(/^[0-9a-f]{64}$/),
        text: z.string().min(1),
        /** What it cost others when it was registered. */
        price: z.strictObject({ subgraphs: z.record(z.string(), Calls), services: z.record(z.string(), Calls) }),
      }),
    )
    .min(1),
});

export type Registration = z.infer<typeof Registration>;
export type RegisteredOperation = Registration['operations'][number];

/** A price as it is written, with its names as they come. */
export function writtenPrice({ subgraphs, services }: Price): RegisteredOperation['price'] {
  return { subgraphs: { ...subgraphs }, services: { ...services } };
}

interface Price {
  readonly subgraphs: Readonly<Record<string, z.infer<typeof Calls>>>;
  readonly services: Readonly<Record<string, z.infer<typeof Calls>>>;
}
