import type { EnumType } from '../ir/ir.ts';
import { memberName, typeName } from './javaNames.ts';
import { indent, quote, writeDoc } from './writeJava.ts';

/** More to know of each value than its name: members of the class, and what each constant is made with. */
export interface EnumExtras {
  readonly members: string;
  readonly argumentsOf: (value: string) => string;
  readonly unknownArguments: string;
  readonly constructor: string;
}

const plain: EnumExtras = {
  members: '',
  argumentsOf: () => '',
  unknownArguments: '',
  constructor: '',
};

/** An enum that may grow: a class with a constant for each value, and a Java enum for switches. */
export function emitEnum({ name, description, values }: EnumType, extras: EnumExtras = plain): string {
  const className = typeName(name);
  const constants = values.map(({ name: value, description: said, deprecationReason }) => {
    const constant = constantName(value);
    const deprecated = deprecationReason === undefined ? '' : '@Deprecated\n';
    const doc = writeDoc([said], deprecationReason === undefined ? [] : [`@deprecated ${deprecationReason}`]);
    const given = `${quote(value)}, Known.${constant}${extras.argumentsOf(value)}`;
    return `${doc}${deprecated}public static final ${className} ${constant} = new ${className}(${given});\n`;
  });
  const names = values.map(({ name: value }) => constantName(value));
  const known = [...names, 'UNRECOGNIZED'].map((constant) => `${constant}`).join(',\n');
  const members = [
    `/** The values that this version knows, for a switch. */\npublic enum Known {\n${indent(known)}\n}\n`,
    ...constants,
    `private static final Map<String, ${className}> BY_VALUE_ =\n    byValue(List.of(\n${indent(names.join(',\n'), '        ')}));\n`,
    ...constructorOf(className, extras),
    `/** The value that the gateway writes so. One that this version does not know keeps its text. */\npublic static @NotNull ${className} of(@NotNull String value) {\n  ${className} known = BY_VALUE_.get(value);\n  return known != null ? known : new ${className}(value, Known.UNRECOGNIZED${extras.unknownArguments});\n}\n`,
    `static ${className} read(Json json) {\n  return of(json.text());\n}\n`,
    ...(extras.members === '' ? [] : [extras.members]),
  ];
  const head = `public final class ${className} extends OpenEnum<${className}.Known>`;
  return `${writeDoc([description])}${head} {\n${indent(members.join('\n'))}}\n`;
}

function constructorOf(className: string, { constructor }: EnumExtras): string[] {
  if (constructor !== '') return [constructor];
  return [`private ${className}(String value, Known known) {\n  super(value, known);\n}\n`];
}

/** GraphQL's own, unless the language or the class has it already. */
function constantName(value: string): string {
  const isOurs = value === 'UNRECOGNIZED' || value === 'BY_VALUE_' || value === 'Known';
  return isOurs ? `${value}_` : memberName(value);
}
