package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.bytes;
import static org.bomstream.settings.declared.Setting.duration;
import static org.bomstream.settings.declared.Setting.number;

import org.bomstream.settings.declared.Topic;

/** How many requests' bodies may come at once, and how fast they must. */
public final class BodySettings {
  public static final Topic TOPIC =
      new Topic(
          "Bodies",
          number("bodies.per-node", 1, 100_000)
              .or(1_000)
              .means("bodies of requests that come in at once, on each node"),
          number("bodies.per-address", 1, 100_000).or(200).means("the same, from one address"),
          number("bodies.per-user", 1, 100_000).or(50).means("the same, from one user"),
          bytes("bodies.bytes", 1, 1L << 40)
              .or(512 << 20)
              .means(
                  "what is kept of bodies at once, in memory and in temporary files, on each node;"
                      + " at most a quarter is one sender's, and at least four uploads fit"),
          bytes("bodies.http2-bytes", 1, 1L << 40)
              .or(64 << 20)
              .means(
                  "what the runtime keeps in memory of bodies that come by HTTP/2, on each node; at"
                      + " most half is one address's, and at least two uploads fit"),
          duration("bodies.patience", "PT1S", "PT1H")
              .or("PT10S")
              .means("how long a body may be behind `BODIES_LEAST_RATE`"),
          bytes("bodies.least-rate", 1, 1L << 30)
              .or(4_096)
              .means("how much of a body comes at least, in a second"),
          duration("bodies.deadline", "PT1S", "PT24H")
              .or("PT5M")
              .means("how long a body may take to come, in all"));

  private BodySettings() {}
}
