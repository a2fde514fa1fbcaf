package org.bomstream.bom.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bomstream.bom.control.BomReader;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.Holdings;
import org.bomstream.bom.control.ImportTurns;
import org.bomstream.bom.control.LineItems;
import org.bomstream.bom.control.PageEnd;
import org.bomstream.bom.control.table.BomTable;
import org.bomstream.bom.entity.Bom;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.Problem;
import org.bomstream.progress.control.RunStates;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.quota.MemberQuotas;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Upload, list and delete BOMs. */
@Path("/boms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
public class BomsResource {
  @Inject Boms boms;
  @Inject LineItems lines;
  @Inject BomReader reader;
  @Inject ImportTurns imports;
  @Inject Holdings holdings;
  @Inject MemberQuotas quotas;
  @Inject RunStates runs;
  @Inject Caller caller;

  @Inject
  @ConfigProperty(name = "import.max-bytes")
  long maxBytes;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.MEMBER)
  public Response uploadForm(@HeaderParam("Content-Type") String type, InputStream body)
      throws IOException {
    try (UploadForm form = UploadForm.receive(body, type, UploadFolder.temporary(maxBytes))) {
      return add(form.file(), form.name());
    }
  }

  @POST
  @Consumes("multipart/*")
  @RolesAllowed(Role.MEMBER)
  public Response uploadParts() {
    throw FormRefusal.otherMultipart();
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.MEMBER)
  public Response upload(@QueryParam("name") @Nullable String name, InputStream content)
      throws IOException {
    try (Upload upload = UploadFolder.temporary(maxBytes).receive(content)) {
      return add(upload, name);
    }
  }

  private Response add(Upload upload, @Nullable String name) throws IOException {
    String organization = caller.organizationId().orElseThrow();
    quotas.upload(caller.name(), caller.organizationId());
    holdings.check(organization, 0);
    try (var _ = imports.turn(organization)) {
      BomTable table = reader.read(upload.file());
      Bom bom = boms.add(organization, BomName.of(name), table, caller.name());
      return Response.status(Response.Status.CREATED)
          .header("Location", "/api/boms/" + bom.id())
          .entity(BomView.of(bom, null, table.warnings()))
          .build();
    }
  }

  @GET
  public ListPage<BomView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @DefaultValue("100") @QueryParam("limit") String most) {
    int limit = PageRequest.parse(most);
    List<Bom> found =
        boms.list(caller, cursor == null ? PageEnd.NONE : PageEnd.parse(cursor), limit + 1);
    Map<UUID, ProgressState> states = runs.of(found.stream().map(Bom::id).toList());
    return ListPage.of(
        found,
        limit,
        bom -> BomView.of(bom, states.get(bom.id())),
        bom -> PageEnd.of(bom).cursor());
  }

  @GET
  @Path("/{id}")
  public BomView get(@PathParam("id") String id) {
    Bom bom = boms.readable(id, caller);
    return BomView.of(bom, runs.of(List.of(bom.id())).get(bom.id())).with(lines.health(bom.id()));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Role.MEMBER)
  public void delete(@PathParam("id") String id) {
    Bom bom = boms.own(id, caller);
    if (!boms.delete(bom.id())) {
      String detail = "The BOM is being enriched; cancel the run, or wait for its end.";
      throw new Problem(409, "Conflict", detail).with("code", "run_open");
    }
  }
}
