import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { supergraphSdl } from '@helsegraf/schema';
import { parse } from 'graphql';
import { readSupergraph } from '../../supergraph/readSupergraph.ts';
import { createPlanner, type PlanningPort } from '../createPlanner.ts';
import { createPlanning } from '../createPlanning.ts';
import { estimateCalls } from './estimateCalls.ts';
import { highestPrice } from './highestPrice.ts';
import type { Price, PriceRules } from './price.ts';
import { priceOf } from './priceOf.ts';
import { sourceCalls } from './sourceCalls.ts';
import { writePrice } from './writePrice.ts';

let planning: PlanningPort;
let rules: PriceRules;
beforeAll(async () => {
  planning = await createPlanning(supergraphSdl());
  rules = readSupergraph(parse(supergraphSdl()));
});
afterAll(() => planning.stop());

const patient = 'patient(nationalId: "x", basis: CONSENT)';

async function price(selections: string, operation = 'query'): Promise<Price> {
  const document = parse(`${operation} { ${selections} }`);
  const { plan } = await createPlanner(planning)({ document, operationName: undefined, variables: {} });
  return priceOf(plan, planning.schema, rules);
}

describe('what an operation costs', () => {
  test('is nothing when nothing is asked of a service', async () => {
    expect(await price(`${patient} { id }`)).toEqual({ subgraphs: { persons: { calls: 1 } }, services: {} });
  });

  test('is one call for a field of one source, however often it is asked for', async () => {
    const { services } = await price(`${patient} { person { __typename } again: person { ... on Person { sex } } }`);

    expect(services).toEqual({ 'person-register': { calls: 1 } });
  });

  test('is what the subgraph really asks: a status before what it is about, five resources, the reason why there is none', async () => {
    const { services } = await price(`${patient} {
      coreRecord { ... on CoreRecord { indicator { __typename } criticalInformation { __typename } communicationNeeds { __typename } } }
      carePlans { treatmentPlan { __typename } }
    }`);

    expect(services).toEqual({
      'core-record': { calls: 1 },
      'critical-information': { calls: 6 },
      'patient-information': { calls: 2 },
      'treatment-plans': { calls: 2 },
    });
  });

  test('of some kinds of critical information may be higher than of all', async () => {
    const { services } = await price(`${patient} {
      coreRecord { ... on CoreRecord { criticalInformation(kinds: [INFECTION]) { __typename } } }
    }`);

    expect(services['critical-information']).toEqual({ calls: 9 });
  });

  test('counts each set of arguments that is a question of its own', async () => {
    const { services } = await price(`${patient} {
      a: lockedPrescription(referenceNumber: "1") { __typename }
      b: lockedPrescription(referenceNumber: "2") { __typename }
      prescriptions { __typename }
      more: prescriptions(first: 5) { __typename }
    }`);

    expect(services).toEqual({ sfm: { calls: 3 } });
  });

  test('stands beside what is asked for each of many', async () => {
    const found = await price(`${patient} { carePlans { zonePlans { ... on ZonePlanConnection { edges { node {
      history { __typename }
    } } } } } }`);

    expect(found.services).toEqual({ 'patient-plans': { calls: 1, perItem: { ZonePlan: 1 } } });
    expect(estimateCalls(found)).toEqual(new Map([['patient-plans', 3]]));
  });

  test('of what is looked up a hundred at a time grows with every further hundred', async () => {
    const found = await price(`${patient} { medicationList { ... on MedicationList { entries {
      ... on MedicationListEntryConnection { edges { node { prescription { status } } } }
    } } } }`);

    expect(found).toEqual({
      services: { sfm: { calls: 2, perHundred: { Prescription: 1 } } },
      subgraphs: {
        persons: { calls: 1 },
        'medication-list': { calls: 1 },
        prescriptions: { calls: 1, perHundred: { Prescription: 1 } },
      },
    });
    expect(writePrice(found)).toContain('Sentral forskrivningsmodul   2, and 1 for each further hundred Prescription');
  });

  test('of a change is the change, and what is told afterwards', async () => {
    const change = 'blockProfessional(hprNumber: "1", idempotencyKey: "k") { __typename }';

    expect((await price(change, 'mutation')).services).toEqual({ hpr: { calls: 1 }, pvk: { calls: 3 } });
  });
});

test('every exception speaks of a field or an entity that is there', () => {
  const coordinates = Object.values(sourceCalls).flatMap((fields) => Object.keys(fields));
  const isThere = (coordinate: string) => {
    const [typeName = '', field] = coordinate.split('.');
    const type = planning.schema.getType(typeName);
    return type !== undefined && 'getFields' in type && (field === undefined || field in type.getFields());
  };

  expect(coordinates.filter((coordinate) => !isThere(coordinate))).toEqual([]);
});

test('the highest of several prices is the highest for each service', () => {
  const one: Price = { subgraphs: {}, services: { sfm: { calls: 1 }, hpr: { calls: 1, perItem: { A: 1 } } } };
  const other: Price = { subgraphs: {}, services: { sfm: { calls: 2 }, hpr: { calls: 1, perItem: { A: 2, B: 1 } } } };

  expect(highestPrice([one, other]).services).toEqual({
    hpr: { calls: 1, perItem: { A: 2, B: 1 } },
    sfm: { calls: 2 },
  });
});
