import { Kind, parse, print, visit } from 'graphql';

/**
 * An operation of `schema/operations` as somebody would ask it. A citizen has no `patient` to name, so for them
 * `patient(nationalId:, basis:, reason:)` becomes `patient: me`.
 *
 * @param {readonly { name: string, text: string }[]} operations
 * @param {string} name
 * @param {string | undefined} as
 * @throws {Error} that says which operations there are
 */
export function findOperation(operations, name, as) {
  const found = operations.find((operation) => operation.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) {
    throw new Error(`there is no operation ${name}; there are ${operations.map((each) => each.name).join(', ')}`);
  }
  const document = parse(found.text);
  const asker = as ?? usualAsker(document);
  const asked = asker === 'citizen' ? asCitizen(document) : document;
  // As it is known, to the letter, where nothing had to be changed.
  return { asker, text: asked === document ? found.text : print(asked), required: requiredVariables(asked) };
}

/** Figures of the service are for those who run it, a named patient is for health personnel, and the rest is one's own. */
function usualAsker(document) {
  const { selectionSet } = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (selectionSet.selections.some(({ name }) => name?.value === 'insight')) return 'operator';
  return requiredVariables(document).includes('nationalId') ? 'general-practitioner' : 'citizen';
}

function asCitizen(document) {
  const patientVariables = new Set(['nationalId', 'basis', 'reason']);
  return visit(document, {
    VariableDefinition: ({ variable }) => (patientVariables.has(variable.name.value) ? null : undefined),
    Field(field) {
      if (field.name.value !== 'patient' || !field.arguments?.length) return undefined;
      const name = { kind: Kind.NAME, value: 'me' };
      return { ...field, alias: field.alias ?? field.name, name, arguments: [] };
    },
  });
}

function requiredVariables(document) {
  const { variableDefinitions = [] } = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return variableDefinitions
    .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined)
    .map(({ variable }) => variable.name.value);
}
