package org.bomstream.operations.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bomstream.bom.boundary.BomView;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.ExternalBoms;
import org.bomstream.bom.entity.Bom;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.ClientText;
import org.bomstream.problem.Fault;
import org.bomstream.problem.JsonBody;
import org.bomstream.problem.Problem;

/**
 * Makes BOMs known that another system enriches under its own ids, so that their organization can
 * follow what that system publishes.
 */
@Path("/operations/boms/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OPERATOR)
public class ExternalBomsResource {
  private static final int LONGEST = 255;
  private static final Set<String> MEMBERS = Set.of("organization_id", "name");

  @Inject Boms boms;
  @Inject ExternalBoms externalBoms;
  @Inject Caller caller;
  @Context UriInfo address;

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Response put(@PathParam("id") String id, String body) {
    UUID bomId =
        Boms.parse(id).orElseThrow(() -> new Problem(400, "Bad Request", "A BOM's id is a UUID."));
    JsonObject given = JsonBody.object(body, MEMBERS);
    List<Fault> faults = new ArrayList<>();
    String organizationId = text(given, "organization_id", faults);
    String name = text(given, "name", faults);
    if (!faults.isEmpty()) {
      throw new Problem(400, "Bad Request", "The body lacks something.").errors(faults);
    }
    Bom bom = Bom.external(bomId, organizationId, name, caller.name());
    boolean created = externalBoms.add(bom);
    return Response.status(created ? Response.Status.CREATED : Response.Status.OK)
        .header("Location", address.getBaseUri().getPath() + "boms/" + bomId)
        .entity(BomView.of(boms.readable(id, caller), null, null))
        .build();
  }

  private static String text(JsonObject given, String member, List<Fault> faults) {
    String text = given.get(member) instanceof JsonString value ? value.getString() : "";
    Optional.of("is a text that is not blank")
        .filter(_ -> text.isBlank())
        .or(() -> ClientText.flaw(text, LONGEST))
        .map(words -> "It %s.".formatted(words))
        .ifPresent(words -> faults.add(new Fault("/" + member, null, null, "not_a_text", words)));
    return text.strip();
  }
}
