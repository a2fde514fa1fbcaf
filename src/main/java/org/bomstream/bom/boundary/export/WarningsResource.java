package org.bomstream.bom.boundary.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bomstream.bom.boundary.ListPage;
import org.bomstream.bom.boundary.PageRequest;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.kept.ImportWarnings;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.Fault;

/** What looked odd in a BOM's file, for as long as the BOM is there. */
@Path("/boms/{id}/warnings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
public class WarningsResource {
  @Inject Boms boms;
  @Inject ImportWarnings warnings;
  @Inject Caller caller;

  @GET
  public ListPage<Fault> list(
      @PathParam("id") String id,
      @DefaultValue("0") @QueryParam("cursor") String cursor,
      @DefaultValue("100") @QueryParam("limit") String most) {
    int limit = PageRequest.parse(most);
    List<ImportWarnings.Kept> found =
        warnings.list(boms.readable(id, caller).id(), PageRequest.cursor(cursor), limit + 1);
    return ListPage.of(
        found, limit, ImportWarnings.Kept::warning, kept -> String.valueOf(kept.number()));
  }
}
