import { operatingOrganisation } from './organisations.ts';
import type { Employee } from './staff.ts';

/** What tokens of those who run the service are for, and nothing else. The scope's name is our own. */
export const operatorScope = 'nhn:helsegraf/insight';

/** Somebody made up who runs the service. They are no health personnel, and have no HPR number. */
export interface Operator extends Employee {
  readonly persona: 'operator';
}

export const operator: Operator = {
  persona: 'operator',
  nationalId: '16918548428',
  givenName: 'Årvåken',
  familyName: 'Ørn',
  worksFor: { parent: operatingOrganisation, child: '315000106' },
};
