package no.helsegraf.sdk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Tests that need no framework: each has a sentence for a name, and fails by throwing. */
final class Checks {
  /** One test. */
  interface Check {
    void run() throws Exception;
  }

  private final Map<String, Check> checks = new LinkedHashMap<>();

  void check(String behavior, Check check) {
    if (checks.put(behavior, check) != null) throw new IllegalStateException("twice: " + behavior);
  }

  /** Tells of each on a line of its own. */
  void run() {
    checks.forEach((behavior, check) -> {
      try {
        check.run();
        System.out.println("ok\t" + behavior);
      } catch (Throwable thrown) {
        System.out.println("failed\t" + behavior + "\t" + String.valueOf(thrown).replaceAll("\\s+", " "));
      }
    });
  }

  static void equal(Object actual, Object expected) {
    if (!Objects.equals(actual, expected)) throw new AssertionError(actual + ", not " + expected);
  }

  static void holds(boolean claim, String said) {
    if (!claim) throw new AssertionError(said);
  }

  static <T extends Throwable> T thrown(Class<T> type, Check check) {
    try {
      check.run();
    } catch (Throwable thrown) {
      if (type.isInstance(thrown)) return type.cast(thrown);
      throw new AssertionError("threw " + thrown, thrown);
    }
    throw new AssertionError("threw nothing");
  }
}
