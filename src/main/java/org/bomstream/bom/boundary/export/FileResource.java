package org.bomstream.bom.boundary.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.bomstream.bom.boundary.upload.FormRefusal;
import org.bomstream.bom.boundary.upload.SentFile;
import org.bomstream.bom.boundary.upload.UploadDoor;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.export.OriginalExport;
import org.bomstream.bom.control.kept.KeptFile;
import org.bomstream.bom.control.kept.KeptFiles;
import org.bomstream.bom.entity.Bom;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A BOM's file as it came, byte for byte. */
@Path("/boms/{id}/file")
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
public class FileResource {
  @Inject Boms boms;
  @Inject KeptFiles files;
  @Inject DownloadTurns turns;
  @Inject UploadDoor door;
  @Inject BomRevision revision;
  @Inject Caller caller;

  /**
   * Of no type that a browser would run or show.
   *
   * @throws Problem 404 where the BOM has no file
   */
  @GET
  public Response get(@PathParam("id") String id) throws IOException {
    KeptFile file = files.of(boms.readable(id, caller).id()).orElseThrow(OriginalExport::noFile);
    String organization = caller.organizationId().orElse("");
    turns.check(organization);
    return Response.ok(content(file, organization), MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", Attachment.named(file.name()))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /**
   * Puts a new revision in its place, from a form.
   *
   * @throws Problem as {@link BomRevision#revise}
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.MEMBER)
  public JsonObject reviseByForm(
      @PathParam("id") String id, @HeaderParam("Content-Type") String type, InputStream body)
      throws IOException {
    Bom bom = boms.own(id, caller);
    try (SentFile sent = door.form(body, type, bom.organizationId())) {
      return revision.revise(bom, sent);
    }
  }

  @POST
  @Consumes("multipart/*")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.MEMBER)
  public JsonObject reviseByParts() {
    throw FormRefusal.otherMultipart();
  }

  /** The same of a file that is the body itself. */
  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.MEMBER)
  public JsonObject revise(
      @PathParam("id") String id,
      @QueryParam("name") @Nullable String name,
      @QueryParam("mapping") @Nullable String mapping,
      InputStream content)
      throws IOException {
    Bom bom = boms.own(id, caller);
    try (SentFile sent = door.body(content, name, mapping, null)) {
      return revision.revise(bom, sent);
    }
  }

  private StreamingOutput content(KeptFile file, String organization) {
    return out -> {
      try (var _ = turns.turn(organization);
          InputStream content = files.content(file)) {
        content.transferTo(out);
      }
    };
  }
}
