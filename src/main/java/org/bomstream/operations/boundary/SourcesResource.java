package org.bomstream.operations.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.identity.entity.Role;
import org.bomstream.part.control.desk.SupplierDesks;
import org.bomstream.part.control.desk.SupplierStates;
import org.bomstream.part.control.lookup.PartSources;

/** Who is asked about parts, and how each of them stands. */
@Path("/sources")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
public class SourcesResource {
  @Inject PartSources sources;
  @Inject SupplierStates suppliers;
  @Inject SupplierDesks desks;

  /** All of them. */
  public record SourceList(List<SourceView> items) {}

  @GET
  public SourceList list() {
    Stream<SourceView> own =
        sources.all().stream()
            .map(source -> SourceView.own(source.name(), sources.inOrder().contains(source)));
    Stream<SourceView> others =
        suppliers.all().stream().map(state -> SourceView.of(state, desks.isSimulated()));
    return new SourceList(Stream.concat(own, others).toList());
  }
}
