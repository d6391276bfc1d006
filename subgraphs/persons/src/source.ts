/** The national services of this subgraph, as code names. */
export const personServices = ['person-register', 'hpr', 'organisations'] as const;
export type PersonService = (typeof personServices)[number];

export { fetchHealthPersonnel } from './source/healthPersonnelRegister.ts';
export { fetchOrganisations, type OrganisationKey } from './source/organisationRegister.ts';
export { fetchPerson, fetchRelatives } from './source/personRegister.ts';
export type { SourceAnswer } from './source/sourceAnswer.ts';
