// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.OffsetDateTime;
import org.jetbrains.annotations.NotNull;

/**
 * Where a piece of information came from and when it was fetched (kilde).
 *
 * @param service The national service that answered.
 * @param fetchedAt When the service was asked. Nothing personal is kept between requests, so this is within the present request.
 */
public record Source(@NotNull NationalService service, @NotNull OffsetDateTime fetchedAt) {
  @Override
  public String toString() {
    return "Source";
  }
}
