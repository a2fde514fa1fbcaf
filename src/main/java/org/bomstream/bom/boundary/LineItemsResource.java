package org.bomstream.bom.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.bom.boundary.change.CorrectionBody;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.Corrections;
import org.bomstream.bom.control.LineItems;
import org.bomstream.bom.control.offer.BestOffer;
import org.bomstream.bom.control.offer.LineOffers;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.part.control.lookup.KnownParts;
import org.bomstream.part.entity.Part;
import org.bomstream.part.entity.PartDetails;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The lines of a BOM, in the file's order. */
@Path("/boms/{id}/line-items")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
public class LineItemsResource {
  @Inject Boms boms;
  @Inject LineItems lines;
  @Inject Corrections corrections;
  @Inject KnownParts known;
  @Inject LineOffers offers;
  @Inject Caller caller;

  @GET
  public ListPage<LineItemView> list(
      @PathParam("id") String id,
      @QueryParam("status") @Nullable String status,
      @QueryParam("health") @Nullable String health,
      @DefaultValue("0") @QueryParam("offset") String offset,
      @DefaultValue("0") @QueryParam("cursor") String cursor,
      @DefaultValue("100") @QueryParam("limit") String most) {
    Bom bom = boms.readable(id, caller);
    int limit = PageRequest.parse(most);
    var wanted =
        new LineItems.Wanted(
            LineFilter.states(status),
            LineFilter.kinds(health),
            PageRequest.cursor(cursor),
            PageRequest.offset(offset));
    List<LineItem> found = lines.list(bom.id(), wanted, limit + 1);
    Map<Integer, BestOffer> best = offers.best(found, bom.buildQuantity());
    return ListPage.of(
        found, limit, line -> view(line, best), line -> String.valueOf(line.lineNumber()));
  }

  private static LineItemView view(LineItem line, Map<Integer, BestOffer> best) {
    return LineItemView.of(line, Optional.ofNullable(best.get(line.lineNumber())));
  }

  /**
   * One line, with all that is known of its part.
   *
   * @throws Problem 404 where the BOM has no such line
   */
  @GET
  @Path("/{number}")
  public JsonObject one(@PathParam("id") String id, @PathParam("number") String number) {
    Bom bom = boms.readable(id, caller);
    LineItem line =
        lines.find(bom.id(), lineNumber(number)).orElseThrow(LineItemsResource::noSuchLine);
    Map<Integer, BestOffer> best = offers.best(List.of(line), bom.buildQuantity());
    return WholeLine.of(line, Optional.ofNullable(best.get(line.lineNumber())), details(line));
  }

  /**
   * Corrects the line: what is absent stays, null goes back to what the file says.
   *
   * @throws Problem 404 where the BOM has no such line; 409 while a run is open; 422 for members
   *     that are unknown or wrong
   */
  @PATCH
  @Path("/{number}")
  @RolesAllowed(Role.MEMBER)
  public JsonObject correct(
      @PathParam("id") String id, @PathParam("number") String number, String body) {
    UUID bom = boms.own(id, caller).id();
    if (!corrections.correct(bom, lineNumber(number), CorrectionBody.parse(body))) {
      throw noSuchLine();
    }
    return one(id, number);
  }

  private Optional<PartDetails> details(LineItem line) {
    return line.keptPart().map(Part::id).map(id -> known.details(List.of(id)).get(id));
  }

  private static int lineNumber(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException noNumber) {
      throw noSuchLine();
    }
  }

  private static Problem noSuchLine() {
    return new Problem(404, "Not Found", "The BOM has no such line.");
  }
}
