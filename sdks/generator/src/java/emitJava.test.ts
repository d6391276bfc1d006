import { describe, expect, test } from '@jest/globals';
import { buildDocuments } from '@helsegraf/documents';
import { buildSchema } from 'graphql';
import { buildPackage } from '../ir/buildPackage.ts';
import { emitJava } from './emitJava.ts';

// That everything compiles, and what it does, is tested in sdks/java. Here is what it looks like.
const schema = buildSchema(`
  type Query { item(id: ID!, size: Size): Result!, items(after: String): ItemConnection! }
  type Mutation { rename(id: ID!, idempotencyKey: ID!): Result! }
  union Result = Item | Missing
  """What was \`asked\` for."""
  type Item { id: ID!, weight: Decimal, sizes: [Size!]!, class: String }
  type Missing implements MissingData { source: String! }
  interface MissingData { source: String! }
  type ItemConnection { edges: [ItemEdge!]!, pageInfo: PageInfo! }
  type ItemEdge { node: Item! }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  "How large."
  enum Size { SMALL LARGE }
  scalar Decimal
`);

describe('a package of Java', () => {
  test('has two files for each operation: what an app sees, and what reads it', () => {
    const files = emit('query One($id: ID!) { item(id: $id) { ...on Item { id } } }');

    expect([...files.keys()]).toEqual(['a/b/One.java', 'a/b/OneReader.java']);
  });

  test('has a union as a sealed interface that cannot be met in part', () => {
    const text = emit('query One($id: ID!) { item(id: $id) { ...on Item { id } } }').get('a/b/One.java');

    expect(text).toContain(`  public sealed interface Result {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R item(@NotNull Item value);

      R missing(@NotNull Missing value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }
`);
    expect(text).toContain('public record Missing() implements Result {');
  });

  test('has records that say of each member whether it may be null, and nothing of their own in a text', () => {
    const text = emit('query One($id: ID!) { item(id: $id) { ...on Item { id weight sizes class } } }').get(
      'a/b/One.java',
    );

    expect(text).toContain(`  /** What was {@code asked} for. */
  public record Item(
      @NotNull String id,
      @Nullable BigDecimal weight,
      @NotNull List<Size> sizes,
      @Nullable String class_) implements Result {
    public Item {
      sizes = List.copyOf(sizes);
    }
`);
    expect(text).toContain(`    @Override
    public String toString() {
      return "Item";
    }
`);
  });

  test('has readers that know what must be there', () => {
    const text = emit('query One($id: ID!) { item(id: $id) { ...on Item { id weight sizes class } } }').get(
      'a/b/OneReader.java',
    );

    expect(text).toContain(`  static One.Result readResult(Json json) {
    return switch (json.typename()) {
      case "Item" -> readItem(json);
      case "Missing" -> readMissing(json);
      default -> new One.Result.Unknown(json.typename());
    };
  }

  static One.Item readItem(Json json) {
    return new One.Item(
        json.required("id", Json::scalar),
        json.optional("weight", Json::decimal),
        json.required("sizes", Json.listOf(Size::read)),
        json.optional("class", Json::text));
  }
`);
  });

  test('asks for the variables that must be there at once, and for the others one by one', () => {
    const text = emit('query One($id: ID!, $size: Size) { item(id: $id, size: $size) { __typename } }').get(
      'a/b/One.java',
    );

    expect(text).toContain('public static @NotNull One of(@NotNull String id) {');
    expect(text).toContain('public @NotNull One withSize(@Nullable Size size) {');
  });

  test('gives a change its key', () => {
    const text = emit(
      'mutation Rename($id: ID!, $key: ID!) { rename(id: $id, idempotencyKey: $key) { __typename } }',
    ).get('a/b/Rename.java');

    expect(text).toContain('public static @NotNull Rename of(@NotNull String id) {');
    expect(text).toContain('.with("key", UUID.randomUUID())');
  });

  test('knows where a page ends, also in a fragment', () => {
    const text = emit(
      `query All($after: String) { items(after: $after) { ...Page } }
       fragment Page on ItemConnection { edges { node { id } } pageInfo { hasNextPage endCursor } }`,
    ).get('a/b/All.java');

    expect(text).toContain('public final class All implements PagedQuery<All.Data>');
    expect(text).toContain(`    Page step1 = data.items();
    return new PageEnd(step1.pageInfo().hasNextPage(), step1.pageInfo().endCursor());
`);
  });

  test('has enums that may grow, with one to switch over', () => {
    const text = emit('query One($id: ID!, $size: Size) { item(id: $id, size: $size) { __typename } }').get(
      'a/b/Size.java',
    );

    expect(text).toContain(`  public enum Known {
    SMALL,
    LARGE,
    UNRECOGNIZED
  }
`);
    expect(text).toContain('public static final Size SMALL = new Size("SMALL", Known.SMALL);');
  });

  test('is ASCII in its constants, so that it does not matter how a compiler reads the file', () => {
    const text = emit('query One { item(id: "æ𝄞\\"") { __typename } }').get('a/b/One.java');

    expect(text).toContain('(id:\\"\\u00e6\\ud834\\udd1e\\\\\\"\\")');
  });
});

function emit(operation: string): ReadonlyMap<string, string> {
  const built = buildDocuments([{ path: 'test.graphql', text: operation }], schema);
  if (built.kind === 'refused') throw new Error(built.problems.map(({ message }) => message).join('\n'));
  return new Map(emitJava(buildPackage(schema, built.documents), 'a.b').map(({ path, text }) => [path, text]));
}
