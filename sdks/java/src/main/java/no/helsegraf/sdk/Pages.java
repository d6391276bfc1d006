package no.helsegraf.sdk;

import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * The pages of a list, each with what came of asking for it. Gone through anew each time.
 *
 * @param <D> the data of a page
 */
public final class Pages<D> implements Iterable<Result<D>> {
  private final HelsegrafClient client;
  private final PagedQuery<D> first;

  Pages(HelsegrafClient client, PagedQuery<D> first) {
    this.client = client;
    this.first = first;
  }

  /** One page after the other. A page is asked for when it is needed. */
  public @NotNull Stream<Result<D>> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false);
  }

  @Override
  public @NotNull Iterator<Result<D>> iterator() {
    return new Pager<>(client, first);
  }

  private static final class Pager<D> implements Iterator<Result<D>> {
    private final HelsegrafClient client;
    private final Set<String> seen = new HashSet<>();
    private @Nullable PagedQuery<D> next;
    private @Nullable Failure broken;

    Pager(HelsegrafClient client, PagedQuery<D> first) {
      this.client = client;
      this.next = first;
    }

    @Override
    public boolean hasNext() {
      return next != null || broken != null;
    }

    @Override
    public Result<D> next() {
      if (broken != null) {
        Result<D> last = new Result.Failed<>(broken);
        broken = null;
        return last;
      }
      if (next == null) throw new NoSuchElementException("there are no more pages");
      PagedQuery<D> asked = next;
      next = null;
      Result<D> page = client.call(asked);
      D data = page.dataOrNull();
      PageEnd end = data == null ? null : asked.pageEnd(data);
      if (end != null && end.hasNextPage()) goOn(asked, end.endCursor());
      return page;
    }

    private void goOn(PagedQuery<D> asked, @Nullable String cursor) {
      if (cursor == null) broken = new Failure.Unreadable(200, "there are more pages, and no cursor to ask for them");
      else if (!seen.add(cursor)) broken = new Failure.Unreadable(200, "the pages lead back to one that was read");
      else next = asked.after(cursor);
    }
  }
}
