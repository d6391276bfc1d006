import { property, readList } from './json.ts';
import { readText } from './primitives.ts';

/**
 * The security labels of a resource (`meta.security`), each `system|code` as its service wrote it. One that cannot be read
 * is a label all the same: `|`, one that nobody knows.
 * @see https://hl7.org/fhir/R4/security-labels.html
 */
export function securityLabels(resource: unknown): readonly string[] {
  return readList(property(resource, 'meta', 'security')).map((label) => {
    const [system = '', code = ''] = ['system', 'code'].map((name) => readText(property(label, name)));
    return `${system}|${code}`;
  });
}
