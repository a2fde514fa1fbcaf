package org.bomstream.run.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.bomstream.fuzz.Expect;
import org.bomstream.fuzz.Refusal;
import org.bomstream.fuzz.Target;
import org.bomstream.run.entity.Scope;

/** The JSON body with which a run is asked for; others are read by the same parser. */
public final class ScopeTarget implements Target {
  /** What the database reads as an interval. */
  private static final String INTERVAL = "P(-?\\d+[YMWD])*(T(-?[\\d.]+[HMS])*)?";

  @Override
  public String name() {
    return "body";
  }

  @Override
  public List<byte[]> seeds() {
    return Stream.of(
            "{\"scope\":\"all\"}",
            "{\"scope\":\"stale\",\"older_than\":\"P30D\"}",
            "{\"scope\":\"stale\",\"older_than\":\"P1Y2M3W4DT5H6M7.8S\"}",
            "{\"scope\":\"incomplete\",\"include_dnp\":true,\"max_age\":\"PT12H\"}",
            "{\"scope\":\"pending\",\"include_dnp\":false,\"max_age\":null}")
        .map(text -> text.getBytes(UTF_8))
        .toList();
  }

  @Override
  public List<String> words() {
    return List.of(
        "\"scope\":",
        "\"older_than\":",
        "stale",
        "PT0.000000001S",
        "P1M",
        "T",
        "-P",
        "[[[[[[[[",
        "{\"a\":",
        "\\u0000",
        "\\ud800",
        "1e999999999",
        "]",
        "}",
        ",",
        ":");
  }

  @Override
  public boolean take(byte[] input) throws Exception {
    return Refusal.allowed(() -> check(ScopeBody.parse(new String(input, UTF_8))));
  }

  private static void check(Scope scope) {
    String age = scope.olderThan();
    Expect.that(age == null || age.matches(INTERVAL), "an interval that is none");
  }
}
