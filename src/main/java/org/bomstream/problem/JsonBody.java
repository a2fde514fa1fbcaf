package org.bomstream.problem;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON of a request, as opposed to what we have written ourselves: it may be anything. */
public final class JsonBody {
  /** Many times what any request needs. */
  private static final int LONGEST = 10_000;

  private JsonBody() {}

  /**
   * @param known the members that it may have
   * @throws Problem 400 for what is no JSON object, 422 for one that has others
   */
  public static JsonObject object(@Nullable String body, Set<String> known) {
    JsonObject object = object(body);
    UnknownName.BODY.refuse(object.keySet(), known);
    return object;
  }

  public static JsonObject object(@Nullable String body) {
    String text = body == null ? "" : body;
    if (text.length() > LONGEST) {
      throw new Problem(400, "Bad Request", "The body is over %d long.".formatted(LONGEST));
    }
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException notAnObject) {
      throw noObject(place(notAnObject));
    } catch (RuntimeException tooDeep) {
      // What the parser throws, plainly, at what is nested over a thousand deep.
      throw noObject("");
    }
  }

  private static Problem noObject(String place) {
    return new Problem(400, "Bad Request", "The body is no JSON object" + place + ".");
  }

  private static String place(JsonException failure) {
    return failure instanceof JsonParsingException parsing && parsing.getLocation() != null
        ? " (line %d, column %d)"
            .formatted(
                parsing.getLocation().getLineNumber(), parsing.getLocation().getColumnNumber())
        : "";
  }
}
