package org.bomstream.chaos;

import java.util.List;
import java.util.stream.Collectors;

/** All that can be made to go wrong. */
final class Faults {
  static final List<Fault> ALL =
      List.of(
          new RedisKilled(),
          new RedisRestarted(),
          new RedisFrozen(),
          new RedisUnreachable(),
          new RedisOutOfMemory(),
          new RedisClientsKilled(),
          new RedisBufferOverrun(),
          new PostgresRestarted(),
          new ClockStepped());

  private Faults() {}

  static Fault named(String name) {
    return ALL.stream()
        .filter(fault -> fault.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no fault is called \"%s\"; there are: %s"
                        .formatted(
                            name,
                            ALL.stream().map(Fault::name).collect(Collectors.joining(", ")))));
  }
}
