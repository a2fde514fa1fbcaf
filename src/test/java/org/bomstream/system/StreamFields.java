package org.bomstream.system;

import java.util.Optional;

/** The fields of one event of a stream, as they are read line by line. */
public final class StreamFields {
  private String id;
  private String name;
  private String data;

  /**
   * Takes a line that is no comment and not empty.
   *
   * @throws AssertionError at a field that no event has
   */
  public void take(String line) {
    var colon = line.indexOf(':');
    var value = line.substring(colon + 1).replaceFirst("^ ", "");
    switch (line.substring(0, Math.max(colon, 0))) {
      case "id" -> id = value;
      case "event" -> name = value;
      case "data" -> data = data == null ? value : data + "\n" + value;
      default -> throw new AssertionError("not a line of an event stream: " + line);
    }
  }

  /** What an empty line ends; nothing where there were no data. */
  public Optional<StreamEvent> event() {
    return Optional.ofNullable(data)
        .map(text -> new StreamEvent(id, name, text, System.nanoTime()));
  }
}
