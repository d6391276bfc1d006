// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

/**
 * How fast requests were answered, in milliseconds: from the first byte in to the last byte out, as the gateway sees it.
 *
 * @param p50Ms Half of the requests were answered within this (median).
 * @param p95Ms 95 of 100 requests were answered within this.
 * @param p99Ms 99 of 100 requests were answered within this.
 */
public record InsightLatency(double p50Ms, double p95Ms, double p99Ms) {
  @Override
  public String toString() {
    return "InsightLatency";
  }
}
