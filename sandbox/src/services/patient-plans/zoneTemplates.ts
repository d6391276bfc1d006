import type { ZoneJson } from './planJson.ts';

/** A plan for one condition, before it is anybody's. */
export interface ZoneTemplate {
  readonly title: string;
  readonly description: string;
  readonly minAgeYears: number;
  readonly zones: readonly ZoneJson[];
}

const zones = (...rows: [level: string, condition: string, action: string][]): ZoneJson[] =>
  rows.map(([level, condition, action]) => ({ level, condition, action }));

export const zoneTemplates: readonly ZoneTemplate[] = [
  {
    title: 'Egenbehandlingsplan KOLS',
    description: 'Hva jeg gjør når pusten endrer seg',
    minAgeYears: 45,
    zones: zones(
      ['green', 'Puster som vanlig, vanlig mengde slim', 'Ta faste medisiner og gå tur hver dag'],
      [
        'yellow',
        'Mer slim, ny farge på slimet eller tyngre pust',
        'Ta ekstra inhalasjon og ring hjemmesykepleien i dag',
      ],
      ['red', 'Tungpust i hvile, forvirret eller blå lepper', 'Ring 113'],
    ),
  },
  {
    title: 'Egenbehandlingsplan hjertesvikt',
    description: 'Følge med på vekt og pust',
    minAgeYears: 55,
    zones: zones(
      ['green', 'Stabil vekt, sover flatt', 'Veie meg hver morgen og ta faste medisiner'],
      ['yellow', 'Opp to kilo på tre dager, eller hovne ankler', 'Ta ekstra vanndrivende som avtalt og ring fastlegen'],
      ['red', 'Får ikke ligge flatt, eller smerter i brystet', 'Ring 113'],
    ),
  },
  {
    title: 'Plan ved lavt og høyt blodsukker',
    description: 'For deg med diabetes som bruker insulin',
    minAgeYears: 12,
    zones: zones(
      ['green', 'Blodsukker mellom 4 og 10', 'Spis og ta insulin som vanlig'],
      [
        'yellow',
        'Under 4 og skjelven, eller over 15 flere ganger',
        'Ta druesukker, mål igjen om 15 minutter. Ring poliklinikken ved høye verdier',
      ],
      ['red', 'Klarer ikke å drikke selv, eller kaster opp med høyt blodsukker', 'Andre ringer 113'],
    ),
  },
  {
    title: 'Astmaplan',
    description: 'Skal følge med på skole, arbeid og reise',
    minAgeYears: 3,
    zones: zones(
      ['green', 'Ingen hoste om natten, kan løpe som vanlig', 'Forebyggende medisin morgen og kveld'],
      [
        'yellow',
        'Hoste om natten eller piping i brystet',
        'Anfallsmedisin hver fjerde time, ring legen i morgen hvis det ikke er bedre',
      ],
      ['red', 'Klarer ikke å snakke hele setninger', 'Anfallsmedisin og ring 113'],
    ),
  },
  {
    title: 'Mestringsplan',
    description: 'Mine tegn, og hva som hjelper',
    minAgeYears: 16,
    zones: zones(
      ['green', 'Sover godt og møter folk', 'Holde på rutinene'],
      ['yellow', 'Sover dårlig, trekker meg unna', 'Ringe kontaktperson, avtale time denne uken'],
      ['red', 'Tanker om ikke å ville leve', 'Ringe akutteamet eller 113, ikke være alene'],
    ),
  },
];
