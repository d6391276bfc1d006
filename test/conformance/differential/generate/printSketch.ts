import type { FieldSketch, InterfaceSketch, ObjectSketch, Sketch, TypeSketch } from './sketch.ts';

/** The type definitions of each subgraph. */
export function printSketch(sketch: Sketch): Record<string, string> {
  return Object.fromEntries(sketch.subgraphs.map((subgraph) => [subgraph, printSubgraph(sketch, subgraph)]));
}

function printSubgraph(sketch: Sketch, subgraph: string): string {
  const composite = [
    ...[...sketch.objects.values()].flatMap((object) => printObject(sketch, object, subgraph) ?? []),
    ...[...sketch.interfaces.values()].flatMap((known) => printInterface(sketch, known, subgraph) ?? []),
    ...[...sketch.unions.values()].flatMap(({ name, members }) => {
      const own = members.get(subgraph);
      return own === undefined ? [] : [`union ${name} = ${own.join(' | ')}`];
    }),
  ].join('\n');
  return `${composite}\n${printUsed(sketch, subgraph, composite)}`;
}

function printObject(sketch: Sketch, object: ObjectSketch, subgraph: string): string | undefined {
  const fields = [...object.fields.values()].filter((field) => isInSubgraph(field, subgraph));
  if (fields.length === 0) return undefined;
  const interfaces = [...sketch.interfaces.values()]
    .filter(({ presence }) => presence.get(subgraph)?.members.includes(object.name) === true)
    .map(({ name }) => name);
  const implementing = interfaces.length === 0 ? '' : ` implements ${interfaces.join(' & ')}`;
  const extending = object.extendedIn.has(subgraph) ? ' @extends' : '';
  const hidden = object.hiddenIn === subgraph ? ' @inaccessible' : '';
  return `type ${object.name}${implementing}${extending}${hidden}${printKeys(object, subgraph)} {\n${printFields(object, fields, subgraph)}\n}`;
}

function isInSubgraph({ owners, externals, overriddenIn, progressiveFrom }: FieldSketch, subgraph: string): boolean {
  return owners.has(subgraph) || externals.has(subgraph) || overriddenIn === subgraph || progressiveFrom === subgraph;
}

function printKeys({ presence }: ObjectSketch, subgraph: string): string {
  return (presence.get(subgraph) ?? [])
    .map(({ key, isResolvable }) => ` @key(fields: "${key.fieldSet}"${isResolvable ? '' : ', resolvable: false'})`)
    .join('');
}

function printFields(object: ObjectSketch, fields: readonly FieldSketch[], subgraph: string): string {
  return fields
    .map((field) => {
      const { extraArg, hiddenArg } = field;
      const extra = extraArg?.subgraph === subgraph ? [extraArg.text] : [];
      const args = field.args.map((text) =>
        hiddenArg?.subgraph === subgraph && hiddenArg.text === text ? `${text} @inaccessible` : text,
      );
      const type = printType(field.type);
      const promised = field.looseIn === subgraph && type.endsWith('!') ? type.slice(0, -1) : type;
      return `  ${field.name}${printArguments([...args, ...extra])}: ${promised}${printDirectives(object, field, subgraph)}`;
    })
    .join('\n');
}

function printDirectives(object: ObjectSketch, field: FieldSketch, subgraph: string): string {
  const own = field.owners.get(subgraph);
  if (own === undefined) return field.externals.has(subgraph) ? ' @external' : '';
  const directives = new Set(own);
  if (field.owners.size > 1 || object.kind === 'value') directives.add('@shareable');
  return [...directives].map((directive) => ` ${directive}`).join('');
}

function printInterface(sketch: Sketch, known: InterfaceSketch, subgraph: string): string | undefined {
  const { name, asObject, presence } = known;
  const seenAsObject = asObject?.presence.has(subgraph) === true ? printObject(sketch, asObject, subgraph) : undefined;
  if (seenAsObject !== undefined) return seenAsObject.replace(`type ${name}`, `type ${name} @interfaceObject`);
  const own = presence.get(subgraph);
  if (own === undefined) return undefined;
  const fields = own.fields.map((field) => {
    const type = known.fields.get(field);
    const implementation = sketch.objects.get(own.members[0] ?? '')?.fields.get(field);
    if (type === undefined) throw new Error(`no type for ${name}.${field}`);
    return `  ${field}${printArguments(implementation?.args ?? [])}: ${printType(type)}`;
  });
  const key = asObject === undefined ? '' : ' @key(fields: "id")';
  const parent = known.parents.get(subgraph);
  const implementing = parent === undefined ? '' : ` implements ${parent}`;
  const hidden = known.hiddenIn === subgraph ? ' @inaccessible' : '';
  return `interface ${name}${implementing}${hidden}${key} {\n${fields.join('\n')}\n}`;
}

function printArguments(args: readonly string[]): string {
  return args.length === 0 ? '' : `(${args.join(', ')})`;
}

function printType({ name, wrap }: TypeSketch): string {
  return wrap.replace('T', name);
}

/** Scalars, enums and input types that the subgraph speaks of. */
function printUsed({ enums, inputs, hiddenValues }: Sketch, subgraph: string, composite: string): string {
  const used: string[] = [];
  for (const [name, bySubgraph] of inputs) {
    if (isMentioned(name, composite))
      used.push(`input ${name} {\n  ${(bySubgraph.get(subgraph) ?? []).join('\n  ')}\n}`);
  }
  const text = [composite, ...used].join('\n');
  for (const [name, bySubgraph] of enums) {
    const values = (bySubgraph.get(subgraph) ?? []).map((value) =>
      hiddenValues.get(`${name}.${value}`)?.includes(subgraph) === true ? `${value} @inaccessible` : value,
    );
    if (isMentioned(name, text)) used.push(`enum ${name} { ${values.join(' ')} }`);
  }
  if (isMentioned('Json', text)) used.push('scalar Json');
  return used.join('\n');
}

function isMentioned(name: string, text: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(text);
}
