package org.bomstream.part.source.http;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierFault;

/** What a supplier has replied, whole. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares replies
public record Reply(int status, HttpHeaders headers, byte[] body) {
  /** Of objects and arrays in each other; recorded replies have up to 9. */
  private static final int DEEPEST = 64;

  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of("org.eclipse.parsson.maxDepth", DEEPEST));

  static Reply of(HttpResponse<byte[]> response) {
    return new Reply(response.statusCode(), response.headers(), response.body());
  }

  /** Whether the status is one of 200 to 299. */
  public boolean isSuccess() {
    return status / 100 == 2;
  }

  /**
   * The body as a JSON object.
   *
   * @throws SupplierFault.Down where it is none, has more than 64 levels, or a number of over 1,100
   *     digits
   */
  public JsonObject json() throws SupplierFault.Down {
    try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(body))) {
      return reader.readObject();
    } catch (RuntimeException garbled) {
      // Not a JsonException alone: too deep, and a number too long, are told by others.
      throw new SupplierFault.Down("its reply cannot be read");
    }
  }

  /** The body as text, for words that tell one refusal from another. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Without headers, which may repeat an address. */
  @Override
  public String toString() {
    return "status %d, %d bytes".formatted(status, body.length);
  }

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** How long to wait, as {@code Retry-After} says: in seconds, or until a date. */
  public Optional<Duration> retryAfter() {
    return header("Retry-After").flatMap(Reply::duration);
  }

  private static Optional<Duration> duration(String text) {
    String plain = text.strip();
    if (plain.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(plain)));
    }
    try {
      Instant until = ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(Instant.now(), until);
      return Optional.of(left.isNegative() ? Duration.ZERO : left);
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
