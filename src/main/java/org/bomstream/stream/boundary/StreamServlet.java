package org.bomstream.stream.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.bomstream.RestApplication;
import org.bomstream.bom.control.Boms;
import org.bomstream.identity.boundary.CurrentCaller;
import org.bomstream.identity.boundary.RequestOrigin;
import org.bomstream.identity.boundary.StreamAddress;
import org.bomstream.problem.FailureProblem;
import org.bomstream.problem.Problem;
import org.bomstream.problem.ProblemJson;
import org.bomstream.stream.boundary.socket.HttpConnection;
import org.bomstream.stream.boundary.socket.StreamSockets;
import org.bomstream.stream.control.Client;
import org.bomstream.stream.control.opening.StreamRequest;
import org.bomstream.stream.control.opening.Streams;
import org.bomstream.stream.entity.AskedBom;

/**
 * The progress of a BOM, or of several, live, as server-sent events. A servlet, since thousands of
 * clients may come at once, of whom JAX-RS would need as much again as all the rest. What is no
 * stream below its address is left to the resources.
 */
public class StreamServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String METHODS = "HEAD, GET, OPTIONS";

  @Inject transient Boms boms;
  @Inject transient Streams streams;
  @Inject transient RequestOrigin origin;
  @Inject transient StreamSockets sockets;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!StreamPath.is(request)) {
      getServletContext()
          .getNamedDispatcher(RestApplication.class.getName())
          .forward(request, response);
      return;
    }
    try {
      serve(request, response);
    } catch (RuntimeException e) {
      refuse(FailureProblem.of(e, request.getServletPath()), request, response);
    }
  }

  private void serve(HttpServletRequest request, HttpServletResponse response) {
    switch (request.getMethod()) {
      case "GET" -> open(StreamPath.boms(request), request, response);
      case "HEAD" -> head(StreamPath.boms(request), request, response);
      case "OPTIONS" -> response.setHeader("Allow", METHODS);
      default ->
          throw new Problem(405, "Method Not Allowed", "This address does not take this method.")
              .header("Allow", METHODS);
    }
  }

  /** Opens no stream: nothing could ever be written to it. */
  private void head(List<String> ids, HttpServletRequest request, HttpServletResponse response) {
    ids.forEach(id -> boms.readable(id, CurrentCaller.of(request)));
    response.setContentType(MediaType.SERVER_SENT_EVENTS);
  }

  private void open(List<String> ids, HttpServletRequest request, HttpServletResponse response) {
    if (!streams.open(asked(ids, request), () -> connection(request, response))) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
  }

  private HttpConnection connection(HttpServletRequest request, HttpServletResponse response) {
    request.startAsync();
    return new HttpConnection(request, response, sockets);
  }

  private StreamRequest asked(List<String> ids, HttpServletRequest request) {
    Client client =
        Client.of(
            CurrentCaller.of(request),
            StreamAddress.hasFixedToken(request),
            origin.network(request),
            request.getRemotePort());
    boolean follow = Boolean.parseBoolean(request.getParameter("follow"));
    return new StreamRequest(AskedBom.all(ids, ResumePoint.of(request)), follow, client);
  }

  /** An {@code EventSource} gives up for good at any status but 200, so it gets that. */
  private static void refuse(
      Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean forAWhile = problem.status() == 429 || problem.status() == 503;
    if (forAWhile && StreamAddress.namesCaller(request)) {
      BusyAnswer.write(problem, response);
    } else {
      ProblemJson.write(problem, response);
    }
  }
}
