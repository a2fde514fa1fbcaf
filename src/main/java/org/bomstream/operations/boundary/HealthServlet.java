package org.bomstream.operations.boundary;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * The health of this node for whoever asks at the public port, in the words of MicroProfile Health.
 * The server's own answer is at the consoles' port.
 */
public class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(HealthServlet.class.getName());

  private static final Map<String, List<Annotation>> KINDS =
      Map.of(
          "/live", List.of(Liveness.Literal.INSTANCE),
          "/ready", List.of(Readiness.Literal.INSTANCE),
          "/started", List.of(Startup.Literal.INSTANCE),
          "/",
              List.of(
                  Startup.Literal.INSTANCE, Readiness.Literal.INSTANCE, Liveness.Literal.INSTANCE));

  @Inject @Any transient Instance<HealthCheck> checks;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getPathInfo();
    var kinds = KINDS.get(path == null ? "/" : path);
    if (kinds == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var answers = kinds.stream().flatMap(this::ask).toList();
    var isUp = answers.stream().allMatch(answer -> answer.getStatus() == Status.UP);
    response.setStatus(
        isUp ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json;charset=UTF-8");
    response.getWriter().print(json(isUp, answers));
  }

  private Stream<HealthCheckResponse> ask(Annotation kind) {
    return checks.select(kind).stream().map(HealthServlet::answer);
  }

  private static HealthCheckResponse answer(HealthCheck check) {
    try {
      return check.call();
    } catch (RuntimeException failed) {
      LOG.log(Level.ERROR, "A health check failed", failed);
      return HealthCheckResponse.down(check.getClass().getName());
    }
  }

  private static JsonObject json(boolean isUp, List<HealthCheckResponse> answers) {
    var all = Json.createArrayBuilder();
    answers.forEach(answer -> all.add(json(answer)));
    return Json.createObjectBuilder()
        .add("status", (isUp ? Status.UP : Status.DOWN).name())
        .add("checks", all)
        .build();
  }

  private static JsonObjectBuilder json(HealthCheckResponse answer) {
    var data = Json.createObjectBuilder(answer.getData().orElse(Map.of()));
    return Json.createObjectBuilder()
        .add("name", answer.getName())
        .add("status", answer.getStatus().name())
        .add("data", data);
  }
}
