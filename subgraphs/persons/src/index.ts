export { personServices, type PersonService } from './source.ts';
export { startPersons } from './startPersons.ts';
