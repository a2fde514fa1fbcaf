package org.bomstream.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be served, told as {@code application/problem+json} (RFC 9457). The detail
 * is written for the caller and never holds another organization's data.
 */
public class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, Object> members = new LinkedHashMap<>();
  private final transient Map<String, String> headers = new LinkedHashMap<>();

  public Problem(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    members.put("type", "about:blank");
    members.put("title", title);
    members.put("status", status);
    members.put("detail", detail);
  }

  /** The same words for what is not there and for what is another organization's. */
  public static Problem notFound() {
    return new Problem(404, "Not Found", "There is no such BOM.");
  }

  /**
   * @param what is too large, such as {@code body}
   * @param most bytes that are taken
   */
  public static Problem tooLarge(String what, long most) {
    return new Problem(
        413,
        "Content Too Large",
        "The %s is larger than %,d bytes, the most that is taken.".formatted(what, most));
  }

  /** A further member: text, number, boolean, list, map or record; null leaves it out. */
  public Problem with(String member, @Nullable Object value) {
    if (value != null) {
      members.put(member, value);
    }
    return this;
  }

  /** What is wrong, place by place. */
  public Problem errors(List<Fault> errors) {
    return with("errors", errors);
  }

  public Problem header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public int status() {
    return status;
  }

  public String title() {
    return String.valueOf(members.get("title"));
  }

  public Map<String, Object> members() {
    return members;
  }

  public Map<String, String> headers() {
    return headers;
  }
}
