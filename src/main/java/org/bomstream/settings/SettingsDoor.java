package org.bomstream.settings;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bomstream.problem.Problem;
import org.bomstream.problem.ProblemJson;

/** Lets nobody under {@code /api} while a setting is wrong, whoever it is. */
public class SettingsDoor extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject transient SettingsCheck check;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (check.areWrong()) {
      ProblemJson.write(misconfigured(), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Problem misconfigured() {
    return new Problem(
            503, "Service Unavailable", "This server's settings are wrong, as its log says.")
        .with("code", "misconfigured");
  }
}
