import { z } from 'zod';
import { isNeedCode } from './communicationNeedsOf.ts';
import type { NeedInput } from './createNeedStore.ts';
import type { PatientInformationErrorCode } from './patientInformationErrors.ts';

const Body = z.object({
  communicationNeeds: z
    .array(
      z.object({
        code: z.string(),
        comment: z.string().max(500).optional(),
        status: z.boolean().default(true),
        metadata: z.object({ version: z.number().int() }).optional(),
      }),
    )
    .min(1),
});

/** The needs in the body of a write, or the code of what is wrong with it. */
export function readNeedInputs(body: unknown): readonly NeedInput[] | PatientInformationErrorCode {
  const parsed = Body.safeParse(body);
  if (!parsed.success) return 'PI-0006';
  const inputs: NeedInput[] = [];
  for (const { code, comment, status, metadata } of parsed.data.communicationNeeds) {
    if (!isNeedCode(code)) return 'PI-0005';
    inputs.push({
      code,
      ...(comment === undefined ? {} : { comment }),
      isActive: status,
      ...(metadata === undefined ? {} : { version: metadata.version }),
    });
  }
  return inputs;
}
