package org.bomstream.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.bomstream.bom.control.Boms;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.part.control.desk.SupplierPlans;
import org.bomstream.part.control.desk.SupplierPlans.SourcePlan;
import org.bomstream.run.control.forecast.LinesInScope;
import org.bomstream.run.entity.Scope;
import org.jspecify.annotations.Nullable;

/** Says what a run would take, and changes nothing. */
@Path("/boms/{id}/enrichment/plan")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {
  @Inject Boms boms;
  @Inject LinesInScope lines;
  @Inject SupplierPlans plans;
  @Inject Caller caller;

  /**
   * What it would take.
   *
   * @param partNumbers distinct ones that suppliers would be asked for
   * @param known those whose answers are all fresh
   * @param expectedEnd when the last supplier would be through; after the turn of its day where
   *     something is deferred
   */
  public record Plan(
      int partNumbers,
      int known,
      List<SourceView> sources,
      double expectedDurationSeconds,
      Instant expectedEnd) {}

  /** The same of one supplier. */
  public record SourceView(
      String source,
      long calls,
      @Nullable Long quotaLeft,
      @Nullable Instant resetsAt,
      double durationSeconds,
      long deferred,
      long partsBilled) {

    static SourceView of(SourcePlan plan) {
      return new SourceView(
          plan.source(),
          plan.calls(),
          plan.quotaLeft(),
          plan.resetsAt(),
          plan.duration().toMillis() / 1e3,
          plan.deferred(),
          plan.partsBilled());
    }
  }

  @POST
  @RolesAllowed(Role.MEMBER)
  public Plan plan(@PathParam("id") String id, @Nullable String body) {
    var bom = boms.own(id, caller);
    Scope scope = ScopeBody.parse(body);
    LinesInScope.Numbers numbers = lines.of(bom.id(), scope);
    SupplierPlans.Plan plan = plans.of(numbers.numbers(), numbers.answersFrom());
    Instant now = Instant.now();
    Duration duration =
        plan.sources().stream()
            .map(source -> duration(source, now))
            .max(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    return new Plan(
        numbers.numbers().size(),
        plan.known(),
        plan.sources().stream().map(SourceView::of).toList(),
        duration.toMillis() / 1e3,
        now.plus(duration));
  }

  /** What is deferred is asked for after the turn, at the same pace. */
  private static Duration duration(SourcePlan plan, Instant now) {
    if (plan.deferred() == 0 || plan.resetsAt() == null) {
      return plan.duration();
    }
    Duration untilTurn = Duration.between(now, plan.resetsAt());
    return plan.duration().compareTo(untilTurn) > 0 ? plan.duration() : untilTurn;
  }
}
