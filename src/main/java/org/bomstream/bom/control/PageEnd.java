package org.bomstream.bom.control;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.bomstream.bom.entity.Bom;
import org.bomstream.problem.Problem;

/** The BOM at which a page of the list ended, as opposed to its number, which may change. */
public record PageEnd(Instant createdAt, UUID id) {
  /** Later than any BOM: what comes after it is the first page. */
  public static final PageEnd NONE =
      new PageEnd(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

  public static PageEnd of(Bom bom) {
    return new PageEnd(bom.createdAt(), bom.id());
  }

  /** The text that a client hands back. */
  public String cursor() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((createdAt + "/" + id).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws Problem 400 for what {@link #cursor} did not give
   */
  public static PageEnd parse(String cursor) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("/", 2);
      Instant createdAt = Instant.parse(parts[0]);
      if (createdAt.isBefore(Instant.EPOCH) || createdAt.isAfter(NONE.createdAt())) {
        throw new IllegalArgumentException("not a BOM's time");
      }
      return new PageEnd(createdAt, UUID.fromString(parts[1]));
    } catch (IllegalArgumentException
        | DateTimeParseException
        | ArrayIndexOutOfBoundsException notOurs) {
      throw new Problem(400, "Bad Request", "The cursor is not one that this list gave.");
    }
  }
}
