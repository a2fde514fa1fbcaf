package org.bomstream.run.boundary;

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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bomstream.problem.Fault;
import org.bomstream.problem.JsonBody;
import org.bomstream.problem.Problem;
import org.bomstream.run.entity.Scope;
import org.jspecify.annotations.Nullable;

/** The body with which a run is asked for. */
final class ScopeBody {
  /** Longer ago than any line was enriched; the database's intervals end not far beyond. */
  private static final int MOST_YEARS = 1_000;

  private static final LocalDateTime EPOCH = LocalDate.EPOCH.atStartOfDay();

  /** A Java period has no hours, and a duration no weeks, months and years. */
  private static final Pattern MIXED =
      Pattern.compile(
          "(?<start>[-+]?P)(?<days>[^T]*[YMW][^T]*)(?<time>T.+)", Pattern.CASE_INSENSITIVE);

  private ScopeBody() {}

  /**
   * @param body may be empty
   * @throws Problem 400 naming the member that is wrong
   */
  static Scope parse(@Nullable String body) {
    if (body == null || body.isBlank()) {
      return Scope.ALL;
    }
    JsonObject object = JsonBody.object(body);
    return switch (text(object, "scope").orElse("all")) {
      case "all" -> Scope.ALL;
      case "failed" -> Scope.FAILED;
      case "stale" -> Scope.stale(duration(text(object, "older_than")));
      default -> throw wrong("/scope", "unknown_scope", "The scope may be all, failed or stale.");
    };
  }

  private static Optional<String> text(JsonObject object, String member) {
    if (!object.containsKey(member) || object.isNull(member)) {
      return Optional.empty();
    }
    if (object.get(member) instanceof JsonString text) {
      return Optional.of(text.getString());
    }
    throw wrong("/" + member, "not_a_text", "The member " + member + " is no text.");
  }

  /** ISO-8601, with days and longer, hours and shorter, or both; the database knows it all. */
  private static String duration(Optional<String> given) {
    String text =
        given.orElseThrow(
            () -> wrong("/older_than", "missing", "The scope stale needs an older_than."));
    try {
      List<TemporalAmount> parts = parts(text);
      LocalDateTime end = EPOCH;
      for (TemporalAmount part : parts) {
        end = end.plus(part);
      }
      if (!end.isBefore(EPOCH) && end.isBefore(EPOCH.plusYears(MOST_YEARS))) {
        // Written anew: the database does not read all that Java does, such as small letters.
        return parts.stream()
            .map(part -> part.toString().substring(1))
            .collect(Collectors.joining("", "P", ""));
      }
    } catch (DateTimeException | ArithmeticException notADuration) {
      // Told below, as any other value that does not fit.
    }
    throw wrong(
        "/older_than",
        "not_a_duration",
        "The older_than is no ISO-8601 duration such as P30D or PT12H, from zero on.");
  }

  private static List<TemporalAmount> parts(String text) {
    Matcher mixed = MIXED.matcher(text);
    if (mixed.matches()) {
      String start = mixed.group("start");
      return List.of(
          Period.parse(start + mixed.group("days")), Duration.parse(start + mixed.group("time")));
    }
    return List.of(
        text.toUpperCase(Locale.ROOT).contains("T") ? Duration.parse(text) : Period.parse(text));
  }

  private static Problem wrong(String pointer, String code, String detail) {
    return new Problem(400, "Bad Request", detail)
        .errors(List.of(new Fault(pointer, null, null, code, detail)));
  }
}
