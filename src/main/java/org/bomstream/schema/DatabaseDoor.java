package org.bomstream.schema;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bomstream.problem.Problem;
import org.bomstream.problem.ProblemJson;

/**
 * Lets nobody under {@code /api} until the database has been there once: what would ask it first
 * might not recover.
 */
public class DatabaseDoor extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String RETRY_SECONDS = "2";

  @Inject transient DatabaseStart start;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (start.isReady()) {
      chain.doFilter(request, response);
    } else {
      ProblemJson.write(starting(), response);
    }
  }

  private static Problem starting() {
    return new Problem(
            503, "Service Unavailable", "This server waits for its database. Try again in a while.")
        .with("code", "starting")
        .header("Retry-After", RETRY_SECONDS);
  }
}
