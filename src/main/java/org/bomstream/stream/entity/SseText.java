package org.bomstream.stream.entity;

import java.util.regex.Pattern;
import org.bomstream.json.LineEnds;
import org.bomstream.progress.entity.EventType;

/**
 * The text of server-sent events, as opposed to what they say.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent
 *     events</a>
 */
final class SseText {
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");
  private static final String DATA = "\ndata: ";

  private SseText() {}

  /**
   * An event's last line. Before its data, some clients would believe a number whose data never
   * came.
   */
  static String id(String id) {
    return "id: " + id + "\n\n";
  }

  static String event(String name) {
    return "event: " + name + "\n";
  }

  static String retry(long milliseconds) {
    return "retry: " + milliseconds + "\n\n";
  }

  /** An event's data as its last lines. */
  static String lastData(String json) {
    return data(json) + '\n';
  }

  /** One line for each of the data's, which are JSON. */
  static String data(String json) {
    String data = LineEnds.escaped(json);
    var text = new StringBuilder(data.length() + 16);
    for (String line : LINE_BREAK.split(data, -1)) {
      text.append("data: ").append(line).append('\n');
    }
    return text.toString();
  }

  /** The first data line of an event that has other lines before it. */
  static String data(BodyChunk event) {
    String text = event.text();
    int start = text.indexOf(DATA) + DATA.length();
    return text.substring(start, text.indexOf('\n', start));
  }

  /** How a stream names an event of this type. */
  static String name(String eventType) {
    return eventType.equals(EventType.PROGRESS.code()) ? "progress" : eventType;
  }
}
