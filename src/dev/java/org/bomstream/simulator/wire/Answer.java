package org.bomstream.simulator.wire;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.json.Tree;

/**
 * What a supplier says to a call.
 *
 * @param body a tree or list, which goes as JSON; or a text
 */
public record Answer(int status, Map<String, String> headers, Object body) {

  /** Such as 200 and JSON. */
  public static Answer of(int status, Tree body) {
    return new Answer(status, Map.of("Content-Type", "application/json; charset=utf-8"), body);
  }

  public static Answer ok(Tree body) {
    return of(200, body);
  }

  /** A page for people. */
  public static Answer page(int status, String html) {
    return new Answer(status, Map.of("Content-Type", "text/html; charset=utf-8"), html);
  }

  public Answer with(String header, String value) {
    var all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Answer(status, all, body);
  }

  public Answer with(String header, Optional<String> value) {
    return value.map(text -> with(header, text)).orElse(this);
  }

  Answer saying(Object otherBody) {
    return new Answer(status, headers, otherBody);
  }

  byte[] bytes() {
    var text = body instanceof String plain ? plain : Json.text(body);
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
