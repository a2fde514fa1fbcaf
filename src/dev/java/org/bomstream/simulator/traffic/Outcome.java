package org.bomstream.simulator.traffic;

import java.util.Locale;

/** How a call ended. */
public enum Outcome {
  /** With what the supplier has to say, be it that it knows no such part. */
  ANSWERED,
  THROTTLED,
  QUOTA_USED_UP,
  /** For its key, token or signature. */
  REFUSED,
  /** With a fault that the script plays. */
  FAULTY;

  /** Such as {@code quota_used_up}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
