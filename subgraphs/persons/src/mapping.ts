export { mapHealthPersonnel, type MappedProfessional } from './mapping/mapHealthPersonnel.ts';
export { mapOrganisations, type MappedOrganisation } from './mapping/mapOrganisations.ts';
export { mapPerson } from './mapping/mapPerson.ts';
export { mapRelatives } from './mapping/mapRelatives.ts';
export type { Relation } from './mapping/mapRelations.ts';
