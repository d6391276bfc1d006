package no.helsegraf.sdk;

import org.jetbrains.annotations.NotNull;

/**
 * An operation with its variables, ready to be asked: written by the generator, immutable, and asked as often as one
 * likes.
 *
 * <p>{@code toString} has the operation's name alone: variables are personal data.
 *
 * @param <D> the data of the answer
 */
public interface Operation<D> {
  @NotNull Document document();

  @NotNull Variables variables();

  /** Reads the data of an answer; for the client. */
  @NotNull D read(@NotNull Json data);
}
