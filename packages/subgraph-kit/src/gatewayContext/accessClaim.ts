import { accessBases, addressProtections, purposesOfUse, relations, restrictableParts } from '@helsegraf/access';
import type { AccessContext } from '@helsegraf/access';
import { z } from 'zod';

// By itself, ten digits of `hprNumber` name nobody; that it is one is checked where the caller is read.
const Actor = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('practitioner'),
    hprNumber: z.string().max(16).optional(),
    role: z.string().max(16).optional(),
  }),
  z.strictObject({ kind: z.literal('citizen') }),
  z.strictObject({ kind: z.literal('system') }),
  z.strictObject({ kind: z.literal('operator') }),
]);

const SubjectFacts = z.strictObject({
  ageYears: z.number().int().min(0).max(150).optional(),
  isDeceased: z.boolean(),
  addressProtection: z.enum(addressProtections),
  hasReservedCoreRecord: z.boolean(),
  restricted: z.array(z.enum(restrictableParts)).max(restrictableParts.length),
  blocksActor: z.boolean(),
});

const AccessMembers = z.strictObject({
  actor: Actor,
  purpose: z.enum(purposesOfUse).optional(),
  basis: z.enum(accessBases).optional(),
  hasReason: z.boolean(),
  metRestriction: z.boolean(),
  relation: z.enum(relations).optional(),
  actorAddressProtection: z.enum(addressProtections).optional(),
  subject: z.union([z.literal('unknown'), SubjectFacts]),
});

/**
 * The claim `access`: an `AccessContext` of `packages/access`, member for member. One that holds anything else was not
 * written by a gateway that we know the rules of, and is refused whole.
 */
export const Access = AccessMembers.transform((claim): AccessContext => claim as AccessContext);
