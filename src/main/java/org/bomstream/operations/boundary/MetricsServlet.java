package org.bomstream.operations.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bomstream.liberty.MetricsText;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * The figures of this node for whoever asks at the public port, unless all that is for operators is
 * at the consoles' port alone.
 */
public class MetricsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject transient MetricRegistry registry;

  @Inject
  @ConfigProperty(name = "admin.all")
  boolean elsewhere;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (elsewhere || request.getPathInfo() != null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(MetricsText.TYPE);
    response.getWriter().print(MetricsText.of(registry));
  }
}
