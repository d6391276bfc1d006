package no.helsegraf.sdk;

import java.util.Objects;
import org.jetbrains.annotations.NotNull;

/**
 * What is sent for an operation: a hash that the gateway knows, or the text that has it. Written by the generator; a
 * single space more would be another document.
 *
 * @param name of the operation
 * @param hash SHA-256 of the UTF-8 of {@code text}, hexadecimal
 * @param text on one line
 */
public record Document(@NotNull String name, @NotNull String hash, @NotNull String text) {
  public Document {
    Objects.requireNonNull(name);
    Objects.requireNonNull(hash);
    Objects.requireNonNull(text);
  }
}
