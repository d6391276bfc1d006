import { purposesOfUse } from '@helsegraf/access';
import { identifierSystems, volvenSystem } from '@helsegraf/identifiers';
import { z } from 'zod';

const maxCharacters = 256;
// What an organisation writes is shown to people and put in records: no markup, nothing that hides a part of it.
const unfit = /[<>\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

const text = z
  .string()
  .max(maxCharacters)
  .refine((value) => !unfit.test(value));
const name = text.min(1);

/** Some write an OID with its prefix and some without; the two are one system, and every other system is another. */
const system = (...allowed: readonly string[]) =>
  text.transform((value, check) => {
    const written = /^[0-2](\.[0-9]+)+$/.test(value) ? `urn:oid:${value}` : value;
    if (allowed.includes(written)) return written;
    check.addIssue({ code: 'custom', message: 'is not a system of this place' });
    return z.NEVER;
  });

const identity = (...systems: readonly string[]) =>
  z.strictObject({ id: name, name: text.optional(), system: system(...systems), authority: text.optional() });
const code = (...systems: readonly string[]) =>
  z.strictObject({ code: name, text: text.optional(), system: system(...systems), assigner: text.optional() });

const { fnr, dnr, fhn, duf, hpr, organisation, resh } = identifierSystems;
const purposes = 'urn:oid:2.16.840.1.113883.1.11.20448';
const services = [8655, 8451, 8668, 8663, 8662, 8664, 8666, 7750, 8254].map(volvenSystem);
const purposeDetails = [
  'urn:AuditEventHL7Norway/CodeSystem/carerelation',
  'https://terminology.dips.com/decisiontemplate',
  volvenSystem(9151),
];

const practitioner = z.strictObject({
  identifier: identity(fnr, dnr),
  hpr_nr: identity(hpr).optional(),
  authorization: code(volvenSystem(9060)).optional(),
  legal_entity: identity(organisation),
  point_of_care: identity(organisation),
  department: identity(resh).optional(),
});

const careRelationship = z
  .strictObject({
    healthcare_service: code(...services).optional(),
    purpose_of_use: code(purposes).extend({ code: z.enum(purposesOfUse) }),
    purpose_of_use_details: code(...purposeDetails).optional(),
    decision_ref: z.strictObject({ id: name, description: text.optional(), user_selected: z.boolean() }),
  })
  // ATT-43 of the framework's rules.
  .refine(({ healthcare_service: service, purpose_of_use_details: details }) => (service ?? details) !== undefined);

const patient = z.strictObject({
  identifier: identity(fnr, dnr, fhn, duf).optional(),
  point_of_care: identity(organisation).optional(),
  department: identity(resh).optional(),
});

/**
 * The claim `nhn:tillitsrammeverk:parameters` as HelseID writes it: the attest of the trust framework, version 1.1, with
 * the names that HelseID has looked up. The framework's own documents say `care_relation`; tokens say
 * `care_relationship`.
 *
 * Nothing is let through that is not known: a member that is misspelt would otherwise be one that is absent. Unverified:
 * whether `toa` and `type` are members of the claim in production, so both may be there and neither must.
 * @see security reference 2.2, 2.3 (NorskHelsenett/Tillitsrammeverk, informasjons- og datamodell)
 */
export const AttestClaim = z.strictObject({
  type: z.literal('nhn:tillitsrammeverk:parameters').optional(),
  toa: z.number().int().positive().optional(),
  practitioner,
  care_relationship: careRelationship,
  // One patient context for each attest; who it is comes with the request.
  patients: z.array(patient).length(1).optional(),
});
export type AttestClaim = z.infer<typeof AttestClaim>;
