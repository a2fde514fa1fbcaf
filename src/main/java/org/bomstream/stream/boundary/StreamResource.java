package org.bomstream.stream.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.bomstream.bom.control.Boms;
import org.bomstream.identity.boundary.RequestOrigin;
import org.bomstream.identity.boundary.StreamAddress;
import org.bomstream.identity.control.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.Problem;
import org.bomstream.stream.control.Client;
import org.bomstream.stream.control.LastEventId;
import org.bomstream.stream.control.StreamRequest;
import org.bomstream.stream.control.Streams;

/** The progress of a BOM, or of several, live, as server-sent events. */
@Path("/enrichment/stream")
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
public class StreamResource {
  @Inject Boms boms;
  @Inject Streams streams;
  @Inject Caller caller;
  @Inject RequestOrigin origin;
  @Inject StreamSockets sockets;

  @HeaderParam("Last-Event-ID")
  String lastEventIdHeader;

  @QueryParam("last_event_id")
  String lastEventIdParameter;

  @QueryParam("follow")
  boolean follow;

  @Context HttpServletRequest request;
  @Context HttpServletResponse response;

  @GET
  @Path("{bom_id}")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void stream(@PathParam("bom_id") String id, @Suspended AsyncResponse async) {
    open(List.of(id), async);
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void streamOfSeveral(@QueryParam("bom") List<String> ids, @Suspended AsyncResponse async) {
    open(BomList.check(ids), async);
  }

  /** Opens no stream: nothing could ever be written to it. */
  @HEAD
  @Path("{bom_id}")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Response head(@PathParam("bom_id") String id) {
    boms.readable(id, caller);
    return Response.ok().type(MediaType.SERVER_SENT_EVENTS).build();
  }

  @HEAD
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Response headOfSeveral(@QueryParam("bom") List<String> ids) {
    BomList.check(ids).forEach(id -> boms.readable(id, caller));
    return Response.ok().type(MediaType.SERVER_SENT_EVENTS).build();
  }

  private void open(List<String> ids, AsyncResponse async) {
    try {
      if (!streams.open(asked(ids), () -> new HttpConnection(request, response, sockets))) {
        async.resume(Response.noContent().build());
      }
    } catch (RuntimeException e) {
      async.resume(busy(Problem.of(e, request.getRequestURI())));
    }
  }

  private StreamRequest asked(List<String> ids) {
    String last = lastEventIdHeader == null ? lastEventIdParameter : lastEventIdHeader;
    Client client =
        Client.of(
            caller,
            StreamAddress.hasFixedToken(request),
            origin.address(request),
            request.getRemotePort());
    return new StreamRequest(ids, LastEventId.parse(last, ids.size()), follow, client);
  }

  /** An {@code EventSource} gives up for good at any status but 200, so it gets that. */
  private Response busy(Problem problem) {
    boolean forAWhile = problem.status() == 429 || problem.status() == 503;
    if (!forAWhile || !StreamAddress.namesCaller(request)) {
      throw problem;
    }
    return BusyAnswer.of(problem);
  }
}
