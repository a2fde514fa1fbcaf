package org.bomstream.bom.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bomstream.bom.boundary.change.BomChange;
import org.bomstream.bom.boundary.upload.FormRefusal;
import org.bomstream.bom.boundary.upload.SentFile;
import org.bomstream.bom.boundary.upload.UploadDoor;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.FileReading;
import org.bomstream.bom.control.Holdings;
import org.bomstream.bom.control.ImportTurns;
import org.bomstream.bom.control.Imports;
import org.bomstream.bom.control.LineCounts;
import org.bomstream.bom.control.OpenRun;
import org.bomstream.bom.control.PageEnd;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.BomHealth;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.Problem;
import org.bomstream.progress.control.RunStates;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.quota.MemberQuotas;
import org.jspecify.annotations.Nullable;

/** Upload, list and delete BOMs. */
@Path("/boms")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
public class BomsResource {
  @Inject Boms boms;
  @Inject LineCounts counts;
  @Inject UploadDoor door;
  @Inject FileReading files;
  @Inject Imports importing;
  @Inject ImportTurns imports;
  @Inject Holdings holdings;
  @Inject MemberQuotas quotas;
  @Inject RunStates runs;
  @Inject Caller caller;
  @Context UriInfo address;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.MEMBER)
  public Response uploadForm(@HeaderParam("Content-Type") String type, InputStream body)
      throws IOException {
    try (SentFile sent = door.form(body, type, caller.organizationId().orElseThrow())) {
      return add(sent);
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
  public Response upload(
      @QueryParam("name") @Nullable String name,
      @QueryParam("mapping") @Nullable String mapping,
      InputStream content)
      throws IOException {
    try (SentFile sent = door.body(content, name, mapping, null)) {
      return add(sent);
    }
  }

  private Response add(SentFile sent) throws IOException {
    String organization = caller.organizationId().orElseThrow();
    quotas.upload(caller.name(), caller.organizationId());
    holdings.check(organization, 0);
    try (var _ = imports.turn(organization)) {
      ImportReading read = files.read(sent.content(), sent.mapping(), organization).reading();
      Bom bom = importing.add(organization, sent.name(), read, caller.name(), sent.file());
      if (!sent.mapping().isNone()) {
        files.remember(sent.content(), sent.mapping(), organization, caller.name());
      }
      return Response.status(Response.Status.CREATED)
          .header("Location", address.getBaseUri().getPath() + "boms/" + bom.id())
          .entity(BomView.of(bom, health(bom), null).with(read.warnings()))
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
    List<UUID> ids = found.stream().map(Bom::id).toList();
    Map<UUID, ProgressState> states = runs.of(ids);
    Map<UUID, BomHealth> healths = counts.of(ids);
    return ListPage.of(
        found,
        limit,
        bom -> BomView.of(bom, healths.get(bom.id()), states.get(bom.id())),
        bom -> PageEnd.of(bom).cursor());
  }

  @GET
  @Path("/{id}")
  public BomView get(@PathParam("id") String id) {
    Bom bom = boms.readable(id, caller);
    return BomView.of(bom, health(bom), runs.of(List.of(bom.id())).get(bom.id()));
  }

  private @Nullable BomHealth health(Bom bom) {
    return counts.of(List.of(bom.id())).get(bom.id());
  }

  /**
   * Calls the BOM otherwise, or has another number of boards built of it.
   *
   * @throws Problem 422 for members that are unknown or wrong
   */
  @PATCH
  @Path("/{id}")
  @RolesAllowed(Role.MEMBER)
  public BomView change(@PathParam("id") String id, String body) {
    UUID bom = boms.own(id, caller).id();
    BomChange change = BomChange.parse(body);
    boms.change(bom, change.name(), change.buildQuantity());
    return get(id);
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Role.MEMBER)
  public void delete(@PathParam("id") String id) {
    Bom bom = boms.own(id, caller);
    if (!boms.delete(bom.id())) {
      throw OpenRun.problem();
    }
  }
}
