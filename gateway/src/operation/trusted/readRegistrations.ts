import { hashText } from '@helsegraf/documents';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { Registration } from './registration.ts';
import { registrationPath } from './registrationPath.ts';

/** A registration and the file that it stands in, relative to the directory. */
export interface RegistrationFile {
  readonly path: string;
  readonly registration: Registration;
}

/**
 * What is registered, by client and version. A directory that is not there holds nothing.
 *
 * @throws Error that names the file which is no registration, whose texts do not have their hashes, or which stands where
 *   another would be looked for
 */
export function readRegistrations(directory: string): readonly RegistrationFile[] {
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const paths = names.filter((name) => name.endsWith('.json')).toSorted();
  return paths.map((path) => ({ path, registration: readRegistration(join(directory, path), directory) }));
}

function readRegistration(file: string, directory: string): Registration {
  const path = relative(directory, file);
  const read = Registration.safeParse(parseJson(readFileSync(file, 'utf8'), path));
  if (!read.success) throw new Error(`${path} is no registration: ${z.prettifyError(read.error)}`);
  const registration = read.data;
  const wrong = registration.operations.find(({ text, hash }) => hashText(text) !== hash);
  if (wrong !== undefined) throw new Error(`${path}: the hash of ${wrong.name} is not that of its text`);
  if (registrationPath(registration) !== path) throw new Error(`${path} belongs in ${registrationPath(registration)}`);
  return registration;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} is not JSON`, { cause });
  }
}
