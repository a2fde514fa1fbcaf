package org.bomstream.relay.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bomstream.fuzz.Expect;
import org.bomstream.fuzz.Target;
import org.bomstream.stream.entity.Arrival;
import org.bomstream.stream.entity.StreamEvent;

/** What anybody publishes in a BOM's channel in Redis. */
public final class RedisTarget implements Target {
  private static final UUID BOM = new UUID(0, 1);
  private static final List<String> FIELDS = List.of("id: ", "event: ", "data: ");

  @Override
  public String name() {
    return "redis";
  }

  @Override
  public List<byte[]> seeds() {
    return Stream.of(
            "{\"sequence\":7,\"event_type\":\"enrichment.progress\",\"state\":{\"total_items\":3}}",
            "{\"event_type\":\"enrichment.completed\",\"sequence\":8,\"state\":{}}",
            "{\"event_type\":\"x.y\",\"bom_id\":\"b\",\"data\":[1,2,{\"z\":\"line\\nbreak\"}]}")
        .map(text -> text.getBytes(UTF_8))
        .toList();
  }

  @Override
  public List<String> words() {
    return List.of(
        "{\"sequence\":",
        ",\"event_type\":\"enrichment.",
        "\"state\":{}",
        "\"bom_id\":",
        "\\n",
        "\\u0000",
        "\\ud800",
        "\nid: 9\n",
        "\rdata: x\r",
        "[[[[[[[[[[",
        "{\"a\":",
        "1e999999999");
  }

  @Override
  public boolean take(byte[] input) {
    RedisMessage.isCopyUpTo(Long.MAX_VALUE, input);
    Optional<StreamEvent> event = RedisMessage.parse(BOM, input, _ -> Arrival.UNKNOWN);
    event.ifPresent(found -> check(input, found));
    return event.isPresent();
  }

  private static void check(byte[] input, StreamEvent event) {
    Expect.that(input.length <= RedisMessage.MOST_BYTES, "a message that is too long");
    var bytes = new ByteArrayOutputStream();
    event.chunk().writeBody(bytes, 0);
    String text = bytes.toString(UTF_8);
    Expect.that(text.endsWith("\n\n"), "an event without an end");
    Expect.that(text.indexOf("\n\n") == text.length() - 2, "more than one event");
    Expect.that(text.lines().filter(RedisTarget::isNumber).count() <= 1, "more than one number");
    Expect.that(text.lines().allMatch(RedisTarget::isField), "a line that is no field");
  }

  private static boolean isField(String line) {
    return line.isEmpty() || FIELDS.stream().anyMatch(line::startsWith);
  }

  private static boolean isNumber(String line) {
    return line.startsWith("id:");
  }
}
