import { z } from 'zod';

/** The type of the authorization details that carry an attest, and the name of the claim it becomes. */
export const attestType = 'nhn:tillitsrammeverk:parameters';

export const attestSystems = {
  birthNumber: 'urn:oid:2.16.578.1.12.4.1.4.1',
  dNumber: 'urn:oid:2.16.578.1.12.4.1.4.2',
  hprNumber: 'urn:oid:2.16.578.1.12.4.1.4.4',
  organisation: 'urn:oid:2.16.578.1.12.4.1.4.101',
  department: 'urn:oid:2.16.578.1.12.4.1.4.102',
  profession: 'urn:oid:2.16.578.1.12.4.1.1.9060',
  purpose: 'urn:oid:2.16.840.1.113883.1.11.20448',
  careRelation: 'urn:AuditEventHL7Norway/CodeSystem/carerelation',
} as const;

/** What the care is, by one of these lists of Volven. */
const serviceSystems = [8655, 8451, 8668, 8663, 8662, 8664, 8666, 7750, 8254].map(
  (list) => `urn:oid:2.16.578.1.12.4.1.1.${list}`,
);
const detailSystems = [
  attestSystems.careRelation,
  'https://terminology.dips.com/decisiontemplate',
  'urn:oid:2.16.578.1.12.4.1.1.9151',
];

export const purposes = ['TREAT', 'ETREAT', 'COC', 'BTG'] as const;

export type Purpose = (typeof purposes)[number];

// The specification warns that values may carry markup; characters that turn or end a text have no place here either.
const text = z
  .string()
  .min(1)
  .max(256)
  .regex(/^[^\p{Cc}<>\u202A-\u202E\u2066-\u2069]*$/u);
const organisation = z.strictObject({
  id: z.string().regex(/^\d{9}$/),
  system: z.literal(attestSystems.organisation),
});
const department = z.strictObject({ id: text, system: z.literal(attestSystems.department) });
const patient = z.strictObject({ point_of_care: organisation.optional(), department: department.optional() });

/**
 * An attest as clients send it: why a professional needs to know (Tillitsrammeverket, information model v1.1). Only ids
 * and codes; HelseID adds names and texts. Whom it is about is never sent through HelseID.
 */
export const attestParameters = z
  .strictObject({
    type: z.literal(attestType),
    practitioner: z.strictObject({
      authorization: z.strictObject({ code: text, system: z.literal(attestSystems.profession) }).optional(),
      legal_entity: organisation,
      point_of_care: organisation,
      department: department.optional(),
    }),
    care_relationship: z.strictObject({
      healthcare_service: z.strictObject({ code: text, system: z.enum(serviceSystems) }).optional(),
      purpose_of_use: z.strictObject({ code: z.enum(purposes), system: z.literal(attestSystems.purpose) }),
      purpose_of_use_details: z.strictObject({ code: text, system: z.enum(detailSystems) }).optional(),
      // A description is not accepted on the way to HelseID, though the model has one.
      decision_ref: z.strictObject({ id: text, user_selected: z.boolean() }),
    }),
    patients: z.array(patient).optional(),
  })
  .refine(({ care_relationship: { healthcare_service, purpose_of_use_details } }) =>
    // Rule ATT-43.
    [healthcare_service, purpose_of_use_details].some((given) => given !== undefined),
  );

export type AttestParameters = Readonly<z.infer<typeof attestParameters>>;
