package org.bomstream.problem;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A {@link Problem} as it goes over the wire; members without a value are left out. */
public final class ProblemJson {

  public static final String MEDIA_TYPE = "application/problem+json";

  private static final Jsonb JSON =
      JsonbBuilder.create(
          new JsonbConfig()
              .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES));

  private ProblemJson() {}

  public static String text(Problem problem) {
    return JSON.toJson(problem.members());
  }

  /** Answers outside of JAX-RS: in filters and error pages. */
  public static void write(Problem problem, HttpServletResponse response) throws IOException {
    var body = text(problem).getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    problem.headers().forEach(response::setHeader);
    response.setContentType(MEDIA_TYPE);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
