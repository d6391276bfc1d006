package no.helsegraf.sdk;

import org.jetbrains.annotations.NotNull;

/** An input object: written by the generator, sent in a variable. */
public interface Input {
  @NotNull Variables toVariables();
}
