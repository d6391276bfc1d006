package no.helsegraf.sdk;

import java.util.function.Function;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * A query about a list that comes in pages.
 *
 * @param <D> the data of the answer
 * @see HelsegrafClient#pages
 */
public interface PagedQuery<D> extends Query<D> {
  /** The same query for what comes after a cursor. */
  @NotNull PagedQuery<D> after(@NotNull String cursor);

  /** Where a page ends; null when there is no page in the data, but a reason why there is none. */
  @Nullable PageEnd pageEnd(@NotNull D data);

  /** A query that pages through one of several lists, for the generator. */
  static <D> @NotNull PagedQuery<D> of(
      @NotNull Query<D> query,
      @NotNull Function<String, PagedQuery<D>> after,
      @NotNull Function<D, @Nullable PageEnd> pageEnd) {
    return new PagedQuery<>() {
      @Override
      public @NotNull Document document() {
        return query.document();
      }

      @Override
      public @NotNull Variables variables() {
        return query.variables();
      }

      @Override
      public @NotNull D read(@NotNull Json data) {
        return query.read(data);
      }

      @Override
      public @NotNull PagedQuery<D> after(@NotNull String cursor) {
        return after.apply(cursor);
      }

      @Override
      public @Nullable PageEnd pageEnd(@NotNull D data) {
        return pageEnd.apply(data);
      }

      @Override
      public String toString() {
        return query.toString();
      }
    };
  }
}
