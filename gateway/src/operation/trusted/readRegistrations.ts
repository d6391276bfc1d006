import { hashText } from '@helsegraf/documents';
import { Kind, parse } from 'graphql';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Registration, type RegisteredOperation } from './registration.ts';
import { registrationPath } from './registrationPath.ts';

/** A registration and the file that it stands in, relative to the directory. */
export interface RegistrationFile {
  readonly path: string;
  readonly registration: Registration;
}

/**
 * What is registered, by client and version. A directory that is not there holds nothing.
 *
 * @throws Error that names the file which cannot be read, is no registration, whose texts are not what is said of them, or
 *   which stands where another would be looked for
 */
export function readRegistrations(directory: string): readonly RegistrationFile[] {
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => name.endsWith('.json')).toSorted();
  return paths.map((path) => ({ path, registration: readRegistration(directory, path) }));
}

function readRegistration(directory: string, path: string): Registration {
  const read = Registration.safeParse(readJson(join(directory, path), path));
  if (!read.success) throw new Error(`${path} is no registration: ${z.prettifyError(read.error)}`);
  const registration = read.data;
  for (const { name, kind, text, hash } of registration.operations) {
    if (hashText(text) !== hash) throw new Error(`${path}: the hash of ${name} is not that of its text`);
    if (!holdsOnly(text, { name, kind }))
      throw new Error(`${path}: the text of ${name} is not one ${kind} of that name`);
  }
  if (registrationPath(registration) !== path) throw new Error(`${path} belongs in ${registrationPath(registration)}`);
  return registration;
}

/** The name goes into logs, figures and the record: it must be the one under which the text is run. */
function holdsOnly(text: string, { name, kind }: Pick<RegisteredOperation, 'name' | 'kind'>): boolean {
  try {
    const { definitions } = parse(text, { noLocation: true });
    const operations = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    return operations.length === 1 && operations[0]?.name?.value === name && operations[0].operation === kind;
  } catch {
    return false;
  }
}

function readJson(file: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} is not JSON`, { cause });
  }
}
