package org.bomstream.operations.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import org.bomstream.identity.entity.Role;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.desk.SupplierStates;
import org.bomstream.part.control.desk.SupplierStates.Trial;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.problem.ClientText;
import org.bomstream.problem.JsonBody;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Has a supplier asked for one part, so that an operator sees whether its key works. */
@Path("/operations/sources/{source}/test")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OPERATOR)
public class SourceTestResource {
  /** A part that every distributor has had for thirty years. */
  private static final String KNOWN_PART = "NE555P";

  private static final int LONGEST = 100;

  @Inject SupplierStates suppliers;

  /**
   * What came of it.
   *
   * @param outcome {@code found}, {@code not_found}, {@code ambiguous}, or why it could not be
   *     asked
   */
  public record SourceTest(
      String source,
      String mpn,
      String outcome,
      @Nullable String detail,
      @Nullable String manufacturer,
      int offers,
      long tookMs) {}

  @POST
  public SourceTest test(@PathParam("source") String source, @Nullable String body) {
    PartNumber number = new PartNumber(mpn(body), null);
    Trial trial =
        suppliers
            .test(source, number)
            .orElseThrow(
                () -> new Problem(404, "Not Found", "There is no such supplier, or it is off."));
    return trial
        .answer()
        .map(answer -> of(source, number, answer, trial))
        .orElseThrow(() -> new Problem(422, "Unprocessable Content", "It takes no part numbers."));
  }

  private static String mpn(@Nullable String body) {
    if (body == null || body.isBlank()) {
      return KNOWN_PART;
    }
    JsonObject given = JsonBody.object(body, Set.of("mpn"));
    String mpn = given.get("mpn") instanceof JsonString text ? text.getString().strip() : "";
    if (mpn.isEmpty() || ClientText.flaw(mpn, LONGEST).isPresent()) {
      throw new Problem(400, "Bad Request", "The mpn is no part number.");
    }
    return mpn;
  }

  private static SourceTest of(String source, PartNumber number, SourceAnswer answer, Trial trial) {
    Optional<Listing> listing =
        answer instanceof SourceAnswer.Found found
            ? Optional.of(found.listing())
            : Optional.empty();
    return new SourceTest(
        source,
        number.text(),
        outcome(answer),
        detail(answer),
        listing.map(Listing::manufacturer).orElse(null),
        listing.map(its -> its.offers().size()).orElse(0),
        trial.took().toMillis());
  }

  private static String outcome(SourceAnswer answer) {
    return switch (answer) {
      case SourceAnswer.Found _ -> "found";
      case SourceAnswer.NotFound _ -> "not_found";
      case SourceAnswer.Ambiguous _ -> "ambiguous";
      case SourceAnswer.Failed _ -> "failed";
      case SourceAnswer.Missing missing -> missing.source().why().code();
    };
  }

  private static @Nullable String detail(SourceAnswer answer) {
    return switch (answer) {
      case SourceAnswer.Found _, SourceAnswer.Missing _ -> null;
      case SourceAnswer.NotFound none -> none.detail();
      case SourceAnswer.Ambiguous several -> several.detail();
      case SourceAnswer.Failed failed -> failed.detail();
    };
  }
}
