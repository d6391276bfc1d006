import type { ObjectShape, Operation, PagedField, TypeRef } from '../ir/ir.ts';
import { pascalCase } from '../ir/names.ts';
import { memberNames } from './emitInputs.ts';
import { objectIn, propertyNames } from './emitShape.ts';
import { type Scope, nameIn } from './scope.ts';
import { summary } from './source.ts';

/** How scopes of fragments are found, as a list may be inside of one. */
export type ScopeOfFragment = (fragment: string) => Scope;

/** One property for each list of the operation that can be gone through. */
export function emitPages(operation: Operation, scope: Scope, scopeOf: ScopeOfFragment): string[][] {
  const names = memberNames('Variables', operation.variables);
  return operation.pages.map((page) => {
    const name = operation.pages.length === 1 ? 'Pages' : `PagesOf${page.path.map(pascalCase).join('')}`;
    const data = objectIn(scope, operation.data);
    const pattern = patternTo(data, { page, path: page.path, scope, scopeOf });
    const where = page.path.join('.');
    return [
      ...summary(`${operation.graphqlName} page by page, through ${where}.`),
      `public static PagedQuery<Variables, Data> ${name} { get; } = new(`,
      '    Query,',
      `    static data => data is ${pattern.pattern}`,
      `        ? new PageEnd(end.${pattern.hasNextPage} is true, end.${pattern.endCursor})`,
      '        : null,',
      `    static (variables, cursor) => variables with { ${nameIn(names, page.after)} = cursor });`,
    ];
  });
}

interface Walk {
  readonly page: PagedField;
  readonly path: readonly string[];
  readonly scope: Scope;
  readonly scopeOf: ScopeOfFragment;
}

interface PagePattern {
  readonly pattern: string;
  readonly hasNextPage: string;
  readonly endCursor: string;
}

/** `{ Patient: { Prescriptions: PrescriptionConnection { PageInfo: { } end } } }` */
function patternTo(object: ObjectShape, walk: Walk): PagePattern {
  const { scope, path } = walk;
  const properties = propertyNames(object.fields, nameIn(scope.typeNames, object.name));
  const [step, ...rest] = path;
  if (step === undefined) return patternOfPage(object, properties, walk);
  const field = object.fields.find(({ name }) => name === step);
  if (field === undefined) throw new Error(`${object.name} has no field ${step}`);
  const below = patternBelow(field.type, { ...walk, path: rest });
  return { ...below, pattern: `{ ${nameIn(properties, step)}: ${below.pattern} }` };
}

function patternBelow(type: TypeRef, walk: Walk): PagePattern {
  const { shape, scope } = shapeOf(type, walk);
  const inner = { ...walk, scope };
  if (shape.kind === 'object') return patternTo(shape, inner);
  const variants = shape.variants.map((name) => objectIn(scope, name));
  const [next] = walk.path;
  const isOnTheWay = (variant: ObjectShape): boolean =>
    next === undefined ? variant.typeName === walk.page.typeName : variant.fields.some(({ name }) => name === next);
  const variant = variants.find(isOnTheWay);
  if (variant === undefined) throw new Error(`no variant of ${shape.name} leads to the page`);
  const below = patternTo(variant, inner);
  return { ...below, pattern: `${nameIn(scope.typeNames, variant.name)} ${below.pattern}` };
}

function shapeOf(type: TypeRef, { scope, scopeOf }: Walk) {
  const inner = type.kind === 'fragment' ? scopeOf(type.name) : scope;
  const name = type.kind === 'list' ? '' : type.name;
  const shape = inner.shapes.find((each) => each.name === name);
  if (shape === undefined) throw new Error('a page stands below a list');
  return { shape, scope: inner };
}

function patternOfPage(page: ObjectShape, properties: ReadonlyMap<string, string>, walk: Walk): PagePattern {
  const { connection } = page;
  const info = page.fields.find(({ name }) => name === connection?.pageInfo);
  if (connection === undefined || info === undefined) throw new Error(`${page.name} is no page`);
  const { shape, scope } = shapeOf(info.type, walk);
  if (shape.kind !== 'object') throw new Error(`the page info of ${page.name} is no object`);
  const names = propertyNames(shape.fields, nameIn(scope.typeNames, shape.name));
  return {
    pattern: `{ ${nameIn(properties, info.name)}: { } end }`,
    hasNextPage: nameIn(names, connection.hasNextPage),
    endCursor: nameIn(names, connection.endCursor),
  };
}
