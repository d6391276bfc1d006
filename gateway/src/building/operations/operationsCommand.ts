import { findGraphqlFiles } from '@helsegraf/documents';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRegistrations } from '../../operation/trusted/readRegistrations.ts';
import { writtenPrice, type Registration } from '../../operation/trusted/registration.ts';
import { registrationPath } from '../../operation/trusted/registrationPath.ts';
import { describePlan } from '../../planning/describe/describePlan.ts';
import { writeCalls, writePrice } from '../../planning/price/writePrice.ts';
import { checkRegistration } from './checkRegistration.ts';
import type { CheckedOperation, OperationCheck } from './createOperationCheck.ts';
import type { OperationsArguments } from './readOperationsArguments.ts';

export interface OperationsPlace {
  /** Of the contract that operations are held to. */
  openCheck(): Promise<OperationCheck>;
  /** Where registrations are kept. */
  readonly registered: string;
  /** What relative paths of files are relative to. */
  readonly from: string;
}

/** What to print, and whether all is well. */
export interface OperationsReport {
  readonly isWell: boolean;
  readonly text: string;
}

/**
 * `npm run operations`: holds a vendor's operations to what production holds them to, and registers them.
 *
 * @throws Error with one line that says which file is wrong, and how
 */
export async function operationsCommand(asked: OperationsArguments, place: OperationsPlace): Promise<OperationsReport> {
  if (asked.command === 'list') return well(list(readRegistrations(place.registered)));
  const check = await place.openCheck();
  try {
    switch (asked.command) {
      case 'check':
      case 'register':
        return await checkFiles(asked, place, check);
      case 'verify':
        return await verify(place, check);
      case 'price':
        return await reprice(place, check);
    }
  } finally {
    await check.stop();
  }
}

function well(text: string): OperationsReport {
  return { isWell: true, text };
}

async function checkFiles(
  asked: Extract<OperationsArguments, { files: unknown }>,
  place: OperationsPlace,
  check: OperationCheck,
): Promise<OperationsReport> {
  const checked = await check.checkFiles(findGraphqlFiles(asked.files, place.from));
  if (checked.kind === 'unfit') return { isWell: false, text: lines(checked.problems) };
  const shown = checked.operations.map(describeOperation).join('\n');
  if (asked.command === 'check') return well(shown);
  const { client, version } = asked;
  const operations = checked.operations.map(({ document, price }) => ({ ...document, price: writtenPrice(price) }));
  return register({ client, version, operations }, place.registered, shown);
}

function describeOperation({ document, plan, price, points }: CheckedOperation): string {
  const { name, kind, hash } = document;
  return `${name}: ${kind}, sha256:${hash}, ${points} points\n\n${writePrice(price)}\n${describePlan(plan)}`;
}

/** A version that is out there does not change: the same number with another text would be two things in every figure. */
function register(registration: Registration, directory: string, shown: string): OperationsReport {
  const path = registrationPath(registration);
  const known = existsSync(join(directory, path)) ? readRegistrations(directory) : [];
  const before = known.find((each) => each.path === path)?.registration;
  if (before !== undefined && namesOf(before) !== namesOf(registration)) {
    const { client, version } = registration;
    const text = `${client} ${version} is registered with other operations; register them as another version\n`;
    return { isWell: false, text };
  }
  write(directory, registration);
  const said =
    before === undefined ? `registered in ${path}; review it and commit it` : `is registered already in ${path}`;
  return well(`${shown}\n${said}\n`);
}

function namesOf({ operations }: Registration): string {
  return operations.map(({ name, hash }) => `${name} ${hash}`).join();
}

function write(directory: string, registration: Registration): void {
  const path = join(directory, registrationPath(registration));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(registration, undefined, 2)}\n`);
}

function list(files: ReturnType<typeof readRegistrations>): string {
  if (files.length === 0) return 'nothing is registered\n';
  return lines(
    files.flatMap(({ registration: { client, version, operations } }) => [
      `${client} ${version}`,
      ...operations.map(({ name, hash, price }) => {
        const asked = Object.entries(price.services).map(([service, calls]) => `${service} ${writeCalls(calls)}`);
        return `  ${name.padEnd(28)} ${hash.slice(0, 12)}  ${asked.join('; ') || 'asks no service'}`;
      }),
    ]),
  );
}

async function verify({ registered }: OperationsPlace, check: OperationCheck): Promise<OperationsReport> {
  const files = readRegistrations(registered);
  const checks = [];
  for (const { registration } of files) checks.push(await checkRegistration(registration, check));
  const broken = checks.flatMap((each) => each.broken);
  const repriced = checks.flatMap((each) => each.repriced);
  const told = [
    ...broken,
    ...repriced,
    ...(repriced.length > 0 ? ['when that is meant: npm run operations -- price, and commit it'] : []),
  ];
  if (told.length > 0) return { isWell: false, text: lines(told) };
  return well(`${files.length} registrations hold\n`);
}

async function reprice({ registered }: OperationsPlace, check: OperationCheck): Promise<OperationsReport> {
  const told: string[] = [];
  for (const { registration } of readRegistrations(registered)) {
    const { broken, repriced, registration: priced } = await checkRegistration(registration, check);
    if (broken.length > 0) return { isWell: false, text: lines(broken) };
    if (repriced.length > 0) write(registered, priced);
    told.push(...repriced);
  }
  return well(told.length === 0 ? 'all prices are as they were\n' : lines(told));
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}
