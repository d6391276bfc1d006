// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import org.jetbrains.annotations.Nullable;

/**
 * How many. From one to four is hidden, so that nobody can be picked out: then {@code value} is null and {@code isHidden} true. Zero is
 * told, and a null never means that something failed. A sum leaves out what is hidden in it, so that it cannot be worked out.
 *
 * @param value A whole number; it may be larger than 32 bits hold. Null when hidden.
 * @param isHidden True when it is hidden: from one to four, or a number that would give such a one away.
 */
public record InsightCount(@Nullable Double value, boolean isHidden) {
  @Override
  public String toString() {
    return "InsightCount";
  }
}
