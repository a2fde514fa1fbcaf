package org.bomstream.stream.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.problem.Problem;

/** What a request asks of the address of streams. */
final class StreamPath {
  private static final Pattern BOM = Pattern.compile("/([^/]+)/?");
  private static final String TICKET = "ticket";

  /** How {@code Accept} may name a stream's type. */
  private static final Set<String> EVENTS = Set.of("", "*", "*/*", "text/*", "text/event-stream");

  private StreamPath() {}

  /** Whether a stream may be there, as opposed to a ticket, or nothing. */
  static boolean is(HttpServletRequest request) {
    return isOfSeveral(request) || bom(request).filter(id -> !id.equals(TICKET)).isPresent();
  }

  private static boolean isOfSeveral(HttpServletRequest request) {
    return request.getPathInfo() == null || request.getPathInfo().equals("/");
  }

  private static Optional<String> bom(HttpServletRequest request) {
    Matcher path = BOM.matcher(request.getPathInfo());
    return path.matches() ? Optional.of(path.group(1)) : Optional.empty();
  }

  /**
   * The BOMs of the stream, as the client names them.
   *
   * @throws Problem 406 to whom events are no answer; 400 where the query names no BOMs, or cannot
   *     be read
   */
  static List<String> boms(HttpServletRequest request) {
    if (!acceptsEvents(request)) {
      throw new Problem(
          406, "Not Acceptable", "This address has no answer of a media type that Accept names.");
    }
    List<String> named = query(request);
    return isOfSeveral(request) ? BomList.check(named) : bom(request).stream().toList();
  }

  private static List<String> query(HttpServletRequest request) {
    try {
      String[] ids = request.getParameterValues("bom");
      return ids == null ? List.of() : List.of(ids);
    } catch (IllegalArgumentException | IllegalStateException malformed) {
      // Its words hold the whole query, which is nobody's to see.
      throw new Problem(400, "Bad Request", "The address is malformed.");
    }
  }

  /** As JAX-RS has it, for which a weight of nought is one, too. */
  private static boolean acceptsEvents(HttpServletRequest request) {
    List<String> accept = Collections.list(request.getHeaders("Accept"));
    return accept.isEmpty()
        || accept.stream()
            .flatMap(header -> Stream.of(header.split(",", -1)))
            .map(range -> range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
            .anyMatch(EVENTS::contains);
  }
}
