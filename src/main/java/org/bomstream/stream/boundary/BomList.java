package org.bomstream.stream.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bomstream.problem.Fault;
import org.bomstream.problem.JsonBody;
import org.bomstream.problem.Problem;

/** The BOMs of one stream. */
final class BomList {
  /** So many at most: each costs the server a place in its bookkeeping. */
  private static final int MOST = 50;

  private static final String MEMBER = "bom_ids";

  private BomList() {}

  /**
   * Those that a body names.
   *
   * @param body {@code {"bom_ids": ["…", "…"]}}; what is blank names none
   * @throws Problem 400 for no JSON object, 422 for other members or other values
   */
  static List<String> read(String body) {
    if (body.isBlank()) {
      return List.of();
    }
    JsonValue ids = JsonBody.object(body, Set.of(MEMBER)).getOrDefault(MEMBER, JsonValue.NULL);
    if (!(ids instanceof JsonArray array)
        || !array.stream().allMatch(JsonString.class::isInstance)) {
      throw new Problem(422, "Unprocessable Content", "The BOMs are no list of texts.")
          .errors(List.of(new Fault("/" + MEMBER, null, null, "wrong_type", "A list of texts.")));
    }
    return array.getValuesAs(JsonString::getString);
  }

  /**
   * @throws Problem 400 when there are none, too many, or one twice
   */
  static List<String> check(List<String> ids) {
    if (ids.isEmpty()) {
      throw refused("no_bom", "The address names no BOM: ?bom=…&bom=…");
    }
    if (ids.size() > MOST) {
      throw refused(
          "too_many_boms", "There are %d BOMs, of %d at most.".formatted(ids.size(), MOST));
    }
    if (ids.stream().map(id -> id.toLowerCase(Locale.ROOT)).distinct().count() < ids.size()) {
      throw refused("bom_twice", "A BOM is named twice.");
    }
    return ids;
  }

  private static Problem refused(String code, String detail) {
    return new Problem(400, "Bad Request", detail)
        .errors(List.of(new Fault(null, null, "bom", code, detail)));
  }
}
