package no.helsegraf.sdk;

import org.jetbrains.annotations.Nullable;

/**
 * Where a page of a list ends.
 *
 * @param endCursor what to go on after
 */
public record PageEnd(boolean hasNextPage, @Nullable String endCursor) {}
