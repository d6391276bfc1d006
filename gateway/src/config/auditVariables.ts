import { AuditKeys } from '@helsegraf/audit';
import { z } from 'zod';
import { jsonVariable } from './jsonVariable.ts';

/** Where the record is kept and what it is sealed with. Nothing of it has a default. */
export const auditVariables = {
  /** As the role that may append and no more. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  AUDIT_KEYS: jsonVariable(AuditKeys),
};
