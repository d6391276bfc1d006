import { print, visit } from 'graphql';
import type { FieldDraft, SelectionDraft } from './draft.ts';

/** Writes a selection set, and names the variables that it uses. */
export function writeSelections(set: SelectionDraft, used: Set<string>): string {
  const parts = writeParts(set, used);
  return `{${parts.length === 0 ? '__typename' : parts.join(' ')}}`;
}

function writeParts(set: SelectionDraft, used: Set<string>): string[] {
  const fields = [...set.fields.values()].map((field) => writeField(field, used));
  const isTold = set.fields.has('__typename');
  const branches = [...set.branches].flatMap(([type, branch]) => {
    const parts = writeParts(branch, used);
    return parts.length === 0 ? [] : [`...on ${type}{${parts.join(' ')}}`];
  });
  return [...(set.asksTypename && !isTold ? ['__typename'] : []), ...fields, ...branches];
}

function writeField({ asked, fetchKey, set }: FieldDraft, used: Set<string>): string {
  for (const argument of asked.arguments) visit(argument, { Variable: ({ name }) => void used.add(name.value) });
  const given = asked.arguments.length === 0 ? '' : `(${asked.arguments.map(print).join(',')})`;
  const alias = fetchKey === asked.name ? '' : `${fetchKey}:`;
  return `${alias}${asked.name}${given}${set === undefined ? '' : writeSelections(set, used)}`;
}
