package org.bomstream.enrichment.boundary;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Locale;
import org.bomstream.enrichment.entity.Scope;
import org.bomstream.problem.Fault;
import org.bomstream.problem.JsonBody;
import org.bomstream.problem.Problem;

/** The body with which a run is asked for. */
final class ScopeBody {
  /** Longer ago than any line was enriched; the database's intervals end not far beyond. */
  private static final int MOST_YEARS = 1_000;

  private static final LocalDateTime EPOCH = LocalDate.EPOCH.atStartOfDay();

  private ScopeBody() {}

  /**
   * @param body may be empty
   * @throws Problem 400 naming the member that is wrong
   */
  static Scope parse(String body) {
    if (body == null || body.isBlank()) {
      return Scope.ALL;
    }
    JsonObject object = JsonBody.object(body);
    return switch (text(object, "scope", "all")) {
      case "all" -> Scope.ALL;
      case "failed" -> Scope.FAILED;
      case "stale" -> Scope.stale(duration(text(object, "older_than", null)));
      default -> throw wrong("/scope", "unknown_scope", "The scope may be all, failed or stale.");
    };
  }

  private static String text(JsonObject object, String member, String absent) {
    return switch (object.get(member)) {
      case JsonString text -> text.getString();
      case null -> absent;
      default ->
          object.isNull(member)
              ? absent
              : fail("/" + member, "not_a_text", "The member " + member + " is no text.");
    };
  }

  private static String fail(String pointer, String code, String detail) {
    throw wrong(pointer, code, detail);
  }

  /** ISO-8601, with days and longer, or with hours and shorter; the database knows both. */
  private static String duration(String text) {
    if (text == null) {
      return fail("/older_than", "missing", "The scope stale needs an older_than.");
    }
    try {
      TemporalAmount duration =
          text.toUpperCase(Locale.ROOT).contains("T") ? Duration.parse(text) : Period.parse(text);
      LocalDateTime end = EPOCH.plus(duration);
      if (!end.isBefore(EPOCH) && end.isBefore(EPOCH.plusYears(MOST_YEARS))) {
        // Written anew: the database does not read all that Java does, such as small letters.
        return duration.toString();
      }
    } catch (DateTimeException | ArithmeticException notADuration) {
      // Told below, as any other value that does not fit.
    }
    return fail(
        "/older_than",
        "not_a_duration",
        "The older_than is no ISO-8601 duration such as P30D or PT12H, from zero on.");
  }

  private static Problem wrong(String pointer, String code, String detail) {
    return new Problem(400, "Bad Request", detail)
        .errors(List.of(new Fault(pointer, null, null, code, detail)));
  }
}
