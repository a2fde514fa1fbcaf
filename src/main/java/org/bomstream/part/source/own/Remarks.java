package org.bomstream.part.source.own;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Which fields of a reply were not as agreed, for the operator of the service. */
final class Remarks {
  private static final int MOST = 10;

  private final Map<String, String> byField = new LinkedHashMap<>();
  private boolean more;

  /**
   * Notes that a field was left out.
   *
   * @param field where it stands, without the number of its answer, as {@code offers.stock}
   * @param why what was expected: {@code no whole number}
   */
  void add(String field, String why) {
    if (byField.size() < MOST) {
      byField.putIfAbsent(field, why);
    } else {
      more |= !byField.containsKey(field);
    }
  }

  /** All in one line; empty where there are none. What the fields had is not repeated. */
  String text() {
    String all =
        byField.entrySet().stream()
            .map(each -> "%s (%s)".formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining(", "));
    return more ? all + " and others" : all;
  }
}
