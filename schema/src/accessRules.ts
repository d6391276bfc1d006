/**
 * Who may read a field: the names that `@access(to:)` may give. A field without a rule is not composed; a name that is
 * not here is a spelling mistake, not a new rule.
 */
export const accessRules = {
  anyone: 'Any signed-in caller. The field tells nothing personal by itself.',
  care: 'The person, a representative, or health personnel with a care relation (tjenstlig behov).',
  prescribing: 'As `care`, and among health personnel only those who may read Reseptformidleren.',
  self: 'The citizen about themselves only (innbygger).',
  citizen: 'The person, or a citizen who represents them (representant). Never health personnel.',
  address: 'The person, and health personnel who may see a protected address (fortrolig adresse).',
  insight: 'Those who run the service (driftsansvarlig), and nobody else. The field is never about a person.',
} as const satisfies Record<string, string>;

export type AccessRule = keyof typeof accessRules;
