package org.bomstream.bom.boundary.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.bomstream.bom.boundary.ListPage;
import org.bomstream.bom.boundary.PageRequest;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.kept.RememberedMapping;
import org.bomstream.bom.control.kept.RememberedMappings;
import org.bomstream.bom.control.reading.MappingJson;
import org.bomstream.bom.control.reading.MappingText;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The mappings by which the caller's organization has its files read, one for each kind of file.
 */
@Path("/mappings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
public class MappingsResource {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  @Inject RememberedMappings mappings;
  @Inject Caller caller;

  @GET
  public ListPage<MappingView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @DefaultValue("100") @QueryParam("limit") String most) {
    int limit = PageRequest.parse(most);
    UUID after =
        cursor == null
            ? BEFORE_ALL
            : Boms.parse(cursor).orElseThrow(MappingsResource::foreignCursor);
    List<RememberedMapping> found = mappings.list(organization(), after, limit + 1);
    return ListPage.of(found, limit, MappingView::of, each -> each.id().toString());
  }

  /**
   * Has such files read otherwise from now on.
   *
   * @throws Problem 404 where the organization has no such mapping; 422 for one that is none
   */
  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public void replace(@PathParam("id") String id, String body) {
    String mapping = MappingText.of(MappingJson.read(body));
    boolean done =
        Boms.parse(id)
            .filter(known -> mappings.replace(known, organization(), mapping, caller.name()))
            .isPresent();
    if (!done) {
      throw noMapping();
    }
  }

  /**
   * @throws Problem 404 where the organization has no such mapping
   */
  @DELETE
  @Path("/{id}")
  public void forget(@PathParam("id") String id) {
    if (Boms.parse(id).filter(known -> mappings.delete(known, organization())).isEmpty()) {
      throw noMapping();
    }
  }

  private String organization() {
    return caller.organizationId().orElseThrow();
  }

  private static Problem noMapping() {
    return new Problem(404, "Not Found", "There is no such mapping.");
  }

  private static Problem foreignCursor() {
    return new Problem(400, "Bad Request", "The cursor is not one that this list gave.");
  }
}
