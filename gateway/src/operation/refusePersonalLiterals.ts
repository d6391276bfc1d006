import { GatewayError } from '@helsegraf/errors';
import {
  getNamedType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type ValueNode,
} from 'graphql';
import type { PersonalInputs } from '../supergraph/readSupergraph.ts';

/**
 * Refuses a query text that holds a personal value: the text is kept, hashed and may be logged, variables are not.
 * A default value of a variable is part of the text too.
 *
 * The document must be valid for the schema.
 * @throws GatewayError INVALID_NATIONAL_ID
 */
export function refusePersonalLiterals(document: DocumentNode, schema: GraphQLSchema, personal: PersonalInputs): void {
  const types = new TypeInfo(schema);
  const personalVariables = new Set<string>();

  function checkValue(isPersonal: boolean, value: ValueNode): void {
    if (!isPersonal || value.kind === Kind.NULL) return;
    if (value.kind !== Kind.VARIABLE) throw new GatewayError('INVALID_NATIONAL_ID');
    personalVariables.add(value.name.value);
  }

  function isPersonalType(): boolean {
    return personal.scalars.has(getNamedType(types.getInputType())?.name ?? '');
  }

  visit(
    document,
    visitWithTypeInfo(types, {
      Argument({ name, value }) {
        const owner = types.getParentType()?.name ?? '';
        const field = types.getFieldDef()?.name ?? '';
        checkValue(isPersonalType() || personal.arguments.has(`${owner}.${field}.${name.value}`), value);
      },
      ObjectField({ value }) {
        checkValue(isPersonalType(), value);
      },
    }),
  );
  visit(document, {
    VariableDefinition({ variable, defaultValue }) {
      if (defaultValue !== undefined) checkValue(personalVariables.has(variable.name.value), defaultValue);
    },
  });
}
