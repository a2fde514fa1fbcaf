package org.bomstream.bom.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.bom.control.BomReader;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.ImportTurns;
import org.bomstream.bom.control.PageEnd;
import org.bomstream.bom.control.table.BomTable;
import org.bomstream.bom.entity.Bom;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.ClientText;
import org.bomstream.problem.Problem;
import org.bomstream.progress.control.RunStates;
import org.bomstream.progress.entity.ProgressState;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Upload, list and delete BOMs. */
@Path("/boms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
public class BomsResource {
  private static final int LONGEST_NAME = 255;

  @Inject Boms boms;
  @Inject BomReader reader;
  @Inject ImportTurns imports;
  @Inject RunStates runs;
  @Inject Caller caller;

  @Inject
  @ConfigProperty(name = "import.max-bytes")
  long maxBytes;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.MEMBER)
  public Response upload(List<EntityPart> parts) throws IOException {
    var form = new UploadForm(parts);
    EntityPart file =
        form.find("file")
            .orElseThrow(() -> new Problem(400, "Bad Request", "The form has no part named file."));
    Optional<EntityPart> name = form.find("name");
    return add(
        file.getContent(),
        name.isPresent() ? text(name.get()) : UploadForm.fileName(file).orElse(null));
  }

  private static String text(EntityPart part) throws IOException {
    try (InputStream content = part.getContent()) {
      return new String(content.readNBytes(LONGEST_NAME * 4), StandardCharsets.UTF_8);
    }
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed(Role.MEMBER)
  public Response upload(@QueryParam("name") @Nullable String name, InputStream content)
      throws IOException {
    return add(content, name);
  }

  private Response add(InputStream content, @Nullable String name) throws IOException {
    try (Upload upload = Upload.receive(content, maxBytes);
        var _ = imports.turn()) {
      BomTable table = reader.read(upload.file());
      Bom bom = boms.add(caller.organizationId().orElseThrow(), nameOf(name), table, caller.name());
      return Response.status(Response.Status.CREATED)
          .header("Location", "/api/boms/" + bom.id())
          .entity(BomView.of(bom, null, table.warnings()))
          .build();
    }
  }

  /** A browser may send a whole path as the file's name. */
  private static String nameOf(@Nullable String given) {
    String name =
        given == null ? "" : given.substring(given.replace('\\', '/').lastIndexOf('/') + 1);
    name = ClientText.tidied(name, LONGEST_NAME);
    return name.isEmpty() ? "BOM" : name;
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
    return BomView.of(bom, runs.of(List.of(bom.id())).get(bom.id()));
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
