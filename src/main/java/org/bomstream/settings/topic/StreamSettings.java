package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.bytes;
import static org.bomstream.settings.declared.Setting.duration;
import static org.bomstream.settings.declared.Setting.flag;
import static org.bomstream.settings.declared.Setting.number;

import org.bomstream.settings.declared.Topic;

/** How many streams may be open, and for how long. */
public final class StreamSettings {
  public static final Topic TOPIC =
      new Topic(
          "Streams",
          number("streams.per-node", 1, 1_000_000)
              .or(10_000)
              .means(
                  "open streams at most, on each node; never more than the file descriptors allow"),
          number("streams.per-organization", 1, 1_000_000)
              .or(5_000)
              .means("the same, of one organization"),
          number("streams.per-user", 1, 1_000_000).or(100).means("the same, of one user"),
          number("streams.per-address", 1, 1_000_000).or(1_000).means("the same, from one address"),
          bytes("mailboxes.bytes", 1 << 20, 1L << 40)
              .or(64 << 20)
              .means(
                  "what may wait on a node for clients that do not read, shared bytes once; beyond"
                      + " it the fullest are cut off"),
          duration("streams.busy-wait", "PT1S", "PT1H")
              .or("PT10S")
              .means(
                  "when a client for which there is no room may come again; some are told up to"
                      + " twice as long"),
          duration("stream.grace", "PT0S", "P30D")
              .or("PT1H")
              .means("how long a `?token=` stream may outlive its token while a run goes on"),
          duration("stream.max-life", "PT1S", "P30D")
              .or("PT4H")
              .means("how old a stream may become; its client then connects anew"),
          flag("stream.sockets")
              .or(true)
              .means(
                  "whether plain streams are written straight into their sockets, past the server's"
                      + " own layers"));

  private StreamSettings() {}
}
