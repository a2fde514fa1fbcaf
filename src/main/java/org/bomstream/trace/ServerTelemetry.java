package org.bomstream.trace;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the server itself has and does of traces, as opposed to what it does for the application.
 */
public final class ServerTelemetry {
  /** Read by the server in its environment and in the properties of the JVM, and nowhere else. */
  public static final String SWITCH = "OTEL_SDK_DISABLED";

  private static final String KNOWN = "io.opentelemetry.api.OpenTelemetry";

  private ServerTelemetry() {}

  /** Whether it has the feature. */
  public static boolean isThere() {
    try {
      Class.forName(KNOWN, false, Thread.currentThread().getContextClassLoader());
      return true;
    } catch (ClassNotFoundException without) {
      return false;
    }
  }

  /**
   * Whether it exports by itself, for all applications together. Then it tells the whole address of
   * a request, token and all, and no application is asked what to leave out.
   */
  public static boolean exportsByItself() {
    return isThere() && isSwitchedOn();
  }

  private static boolean isSwitchedOn() {
    return Stream.<Map<?, ?>>of(System.getenv(), System.getProperties())
        .flatMap(each -> each.entrySet().stream())
        .anyMatch(
            entry ->
                isSwitch(entry.getKey().toString())
                    && entry.getValue().toString().equalsIgnoreCase("false"));
  }

  private static boolean isSwitch(String name) {
    return name.replace('.', '_').toUpperCase(Locale.ROOT).equals(SWITCH);
  }
}
