package no.helsegraf.sdk;

import org.jetbrains.annotations.NotNull;

/** A call without complete data, for those who want an exception: see {@link Result#orThrow}. */
public final class HelsegrafException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Result<?> result;

  HelsegrafException(Result<?> result) {
    super(result.toString());
    this.result = result;
  }

  /** What came of the call: {@link Result.Partial} or {@link Result.Failed}. */
  public @NotNull Result<?> result() {
    return result;
  }
}
