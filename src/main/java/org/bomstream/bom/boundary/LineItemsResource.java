package org.bomstream.bom.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.LineItems;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.bom.entity.LineStatus;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.part.control.KnownParts;
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
  @Inject KnownParts known;
  @Inject Caller caller;

  @GET
  public ListPage<LineItemView> list(
      @PathParam("id") String id,
      @QueryParam("status") @Nullable String status,
      @DefaultValue("0") @QueryParam("cursor") String cursor,
      @DefaultValue("100") @QueryParam("limit") String most) {
    Bom bom = boms.readable(id, caller);
    int limit = PageRequest.parse(most);
    List<LineItem> found =
        lines.list(bom.id(), states(status), PageRequest.cursor(cursor), limit + 1);
    return ListPage.of(found, limit, LineItemView::of, line -> String.valueOf(line.lineNumber()));
  }

  /**
   * One line, with all that is known of its part.
   *
   * @throws Problem 404 where the BOM has no such line
   */
  @GET
  @Path("/{number}")
  public JsonObject one(@PathParam("id") String id, @PathParam("number") String number) {
    LineItem line =
        lines
            .find(boms.readable(id, caller).id(), lineNumber(number))
            .orElseThrow(LineItemsResource::noSuchLine);
    return WholeLine.of(line, details(line));
  }

  private Optional<PartDetails> details(LineItem line) {
    if (line.partId().isEmpty()) {
      return Optional.empty();
    }
    long part = line.partId().getAsLong();
    return Optional.ofNullable(known.details(List.of(part)).get(part));
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

  private static Set<LineStatus> states(@Nullable String status) {
    if (status == null || status.isBlank()) {
      return EnumSet.allOf(LineStatus.class);
    }
    Set<LineStatus> states = EnumSet.noneOf(LineStatus.class);
    for (String word : status.split(",")) {
      states.add(state(word.strip()));
    }
    return states;
  }

  private static LineStatus state(String word) {
    return Arrays.stream(LineStatus.values())
        .filter(state -> state.code().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    400, "Bad Request", "status is a comma list of pending, enriched and failed."));
  }
}
