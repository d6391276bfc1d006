import { restrictableParts, type RestrictablePart } from '@helsegraf/access';
import { z } from 'zod';

/** What a privacy setting of the national service means here. */
const privacyMeanings = [
  'core-record-reservation',
  'professional-block',
  'plan-consent',
  ...restrictableParts.map((part) => `restricts-${part}` as const),
] as const;
export type PrivacyMeaning =
  | 'core-record-reservation'
  | 'professional-block'
  | 'plan-consent'
  | `restricts-${RestrictablePart}`;

/**
 * One kind of setting at the service for privacy settings (PVK). The service names its definitions by ids, which no
 * public document lists; whoever runs the gateway knows them.
 */
export const PrivacyDefinition = z.strictObject({
  /** `definisjonGuid`. */
  definition: z.guid().transform((guid) => guid.toLowerCase()),
  /** `partKode`: to whom the setting applies. */
  party: z.string().min(1),
  means: z.enum(privacyMeanings),
});
export type PrivacyDefinition = Readonly<z.infer<typeof PrivacyDefinition>>;
