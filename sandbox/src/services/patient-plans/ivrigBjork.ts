import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import type { ClinicalContentJson, PlanJson, ZoneJson } from './planJson.ts';

const green: ZoneJson = { level: 'green', condition: 'Vanlig form', action: 'Fortsett faste medisiner' };
const yellow: ZoneJson = {
  level: 'yellow',
  condition: 'Mer slim eller tungpust',
  action: 'Øk inhalasjon, ring kommunen samme dag',
};

const firstContent: ClinicalContentJson = {
  version: 1,
  title: 'Egenbehandlingsplan KOLS',
  description: 'Hva jeg gjør selv',
  zones: [green, { ...yellow, action: 'Ring fastlegen samme dag' }],
};
const secondContent: ClinicalContentJson = {
  ...firstContent,
  version: 2,
  zones: [...firstContent.zones, { level: 'red', condition: 'Tungpust i hvile', action: 'Ring 113' }],
};
const thirdContent: ClinicalContentJson = {
  ...firstContent,
  version: 3,
  zones: [green, yellow, { level: 'red', condition: 'Hvilepust over 25', action: 'Ring 113' }],
};

/** The showcase patient's plan in all its versions, oldest first. The third changed no clinical content. */
export function ivrigBjorksZonePlan(person: SyntheticPerson): readonly PlanJson[] {
  const common = {
    id: '1d2f3a40-0000-4000-8000-000000000012',
    status: 'active',
    subject: { identifier: person.nationalId },
  };
  const generalPractitioner = { hpr: '999000011' };
  const nurse = { hpr: '999000033' };
  return [
    {
      ...common,
      version: 1,
      updated_at: '2026-01-15T12:05:00Z',
      comment: 'Laget sammen med pasienten',
      updated_by: generalPractitioner,
      clinical_content: firstContent,
    },
    {
      ...common,
      version: 2,
      updated_at: '2026-02-20T09:40:00Z',
      comment: 'Lagt til rød sone',
      updated_by: nurse,
      clinical_content: secondContent,
    },
    {
      ...common,
      version: 3,
      updated_at: '2026-03-30T13:15:00Z',
      comment: 'Gjennomgått på hjemmebesøk, ingen endring',
      updated_by: nurse,
      clinical_content: secondContent,
    },
    {
      ...common,
      version: 4,
      updated_at: '2026-06-20T07:00:00Z',
      comment: 'Justert etter utskrivning',
      updated_by: generalPractitioner,
      clinical_content: thirdContent,
    },
  ];
}
