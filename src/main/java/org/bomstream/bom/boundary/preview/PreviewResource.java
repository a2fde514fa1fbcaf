package org.bomstream.bom.boundary.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.bomstream.bom.boundary.upload.FormRefusal;
import org.bomstream.bom.boundary.upload.SentFile;
import org.bomstream.bom.boundary.upload.UploadDoor;
import org.bomstream.bom.control.FileReading;
import org.bomstream.bom.control.Holdings;
import org.bomstream.bom.control.ImportTurns;
import org.bomstream.bom.control.kept.KeptFiles;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.Problem;
import org.bomstream.quota.MemberQuotas;
import org.jspecify.annotations.Nullable;

/** Shows what an import would do; nothing is kept but the file, for some minutes. */
@Path("/boms/preview")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER)
public class PreviewResource {
  @Inject UploadDoor door;
  @Inject FileReading reading;
  @Inject ImportTurns turns;
  @Inject KeptFiles files;
  @Inject Holdings holdings;
  @Inject MemberQuotas quotas;
  @Inject Caller caller;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public PreviewView previewForm(@HeaderParam("Content-Type") String type, InputStream body)
      throws IOException {
    try (SentFile sent = door.form(body, type, caller.organizationId().orElseThrow())) {
      return show(sent);
    }
  }

  @POST
  @Consumes("multipart/*")
  public PreviewView previewParts() {
    throw FormRefusal.otherMultipart();
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  public PreviewView preview(
      @QueryParam("name") @Nullable String name,
      @QueryParam("mapping") @Nullable String mapping,
      @QueryParam("first") @Nullable String first,
      InputStream content)
      throws IOException {
    try (SentFile sent = door.body(content, name, mapping, first)) {
      return show(sent);
    }
  }

  /** A file of which no table is found is kept too: a mapping may say where it is. */
  private PreviewView show(SentFile sent) throws IOException {
    String organization = caller.organizationId().orElseThrow();
    quotas.upload(caller.name(), caller.organizationId());
    holdings.check(organization, 0);
    try (var _ = turns.turn(organization)) {
      FileReading.Read read = reading.read(sent.content(), sent.mapping(), organization);
      return PreviewView.of(id(sent, organization), sent.fileName(), read, sent.first());
    } catch (Problem refusal) {
      throw refusal.status() == 422 ? refusal.with("preview_id", id(sent, organization)) : refusal;
    }
  }

  private UUID id(SentFile sent, String organization) throws IOException {
    return sent.preview().isPresent()
        ? sent.preview().get()
        : files.keepPreview(organization, sent.fileName(), sent.content());
  }
}
