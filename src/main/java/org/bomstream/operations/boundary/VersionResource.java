package org.bomstream.operations.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bomstream.identity.entity.Role;
import org.bomstream.operations.control.RunningBuild;
import org.bomstream.operations.entity.Build;

/** What runs here; strangers are not told. */
@Path("/version")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
public class VersionResource {
  @Inject RunningBuild running;

  @GET
  public Build get() {
    return running.get();
  }
}
