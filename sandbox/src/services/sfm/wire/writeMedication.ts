import type { Medication, Reference } from 'fhir/r4.js';
import { codeLists } from '../codeLists.ts';
import { drugs, type Drug, type DrugKey } from '../drugs.ts';
import { sfmProfile, type DocumentBuilder } from './documentBuilder.ts';
import { group, part } from './elements.ts';

const fest = 'http://ehelse.no/fhir/CodeSystem/FEST';
const preparationTypes = 'urn:oid:2.16.578.1.12.4.1.1.7424';
const packageUnits = 'urn:oid:2.16.578.1.12.4.1.1.7452';

/** The medicine as it was chosen: 1 substance, 2 brand, 3 package. */
export function writeMedication(document: DocumentBuilder, key: DrugKey, level: '1' | '2' | '3'): Reference {
  const drug = drugs[key];
  const name = level === '1' ? drug.name : drug.name.replace(/^\S+/, drug.brand);
  return document.add(toMedication(drug, level, name), {
    profile: 'sfm-Medication',
    display: name,
    key: `medication ${key} ${level}`,
  });
}

function toMedication(drug: Drug, level: '1' | '2' | '3', name: string): Medication {
  const id = { '1': drug.festSubstanceId, '2': drug.festBrandId, '3': drug.package.number }[level];
  return {
    resourceType: 'Medication',
    extension: [
      group('http://hl7.no/fhir/StructureDefinition/no-basis-prescriptiongroup', [
        part.code('prescriptiongroup', codeLists.prescriptionGroup(drug.group)),
      ]),
      details(drug, level),
    ],
    identifier: [{ use: 'official', type: { text: 'identifier' }, value: id }],
    code: {
      coding: [
        { system: fest, code: id, display: name },
        ...(drug.atc === undefined ? [] : [{ system: 'http://www.whocc.no/atc', ...drug.atc }]),
      ],
    },
    status: 'active',
    form: { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7448', ...drug.form }] },
    ...(level === '3' ? { amount: amount(drug) } : {}),
    ...ingredient(drug),
  };
}

// Where SFM puts the preparation type was not found; that it stands here is unverified.
function details(drug: Drug, level: '1' | '2' | '3') {
  const { size, unit } = drug.package;
  return group(sfmProfile('sfm-medicationdetails'), [
    part.code('registreringstype', codeLists.level(level)),
    part.code('preparattype', { system: preparationTypes, ...drug.preparation }),
    level === '2' ? part.text('name', drug.brand) : undefined,
    level === '3'
      ? group('packinginfoprescription', [
          part.text('name', drug.brand),
          part.text('packingsize', size),
          part.code('packingunit', { system: packageUnits, code: unit, display: unitNames[unit] }),
        ])
      : undefined,
  ]);
}

const unitNames = { stk: 'stykk', ml: 'milliliter', dose: 'dose' } as const;

function amount({ package: { size, unit } }: Drug) {
  const count = Number(size);
  const text = group(sfmProfile('sfm-amountText'), [
    Number.isNaN(count) ? undefined : part.quantity('quantity', { value: count, unit: unit.toUpperCase() }),
    part.text('amounttext', `${size} ${unit}`),
  ]);
  return { extension: [text] };
}

// Plain FHIR. Whether SFM sends it for ordinary medicines, and not only for those made at the pharmacy, is unverified.
function ingredient({ atc, strength }: Drug): Pick<Medication, 'ingredient'> {
  if (atc === undefined || strength === undefined) return {};
  return {
    ingredient: [
      {
        itemCodeableConcept: { text: atc.display },
        strength: { numerator: { value: strength.value, unit: strength.unit } },
      },
    ],
  };
}
