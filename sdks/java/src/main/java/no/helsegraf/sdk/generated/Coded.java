// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import org.jetbrains.annotations.Nullable;

/**
 * A coded value from a national or international code list (kodeverk). Two codes are the same when {@code system} and {@code code}
 * are equal; both URI forms of a Volven list ({@code urn:oid:2.16.578.1.12.4.1.1.7480} and
 * {@code http://ehelse.no/fhir/CodeSystem/no-kodeverk-7480}) are given as the {@code urn:oid} form.
 *
 * @param system The code list as a URI, {@code urn:oid:…} for Volven lists. Null when the source sent a code without its list.
 * @param code The code itself, for example {@code E} or {@code J44.9}. Null when the source only wrote a text.
 * @param display The display text (visningsnavn) that came with the code, Norwegian as the service sent it.
 */
public record Coded(@Nullable String system, @Nullable String code, @Nullable String display) {
  @Override
  public String toString() {
    return "Coded";
  }
}
