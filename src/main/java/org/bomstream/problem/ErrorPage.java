package org.bomstream.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/** What is shown instead of the server's own error pages, which tell traces and versions. */
public class ErrorPage extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int SERVER_ERROR = 500;

  /** What the server says, before any filter, of a path that leads out of the application. */
  private static final String NO_PATH = "Non-valid URI.";

  private static final String INTERNAL_HEADER = "$WSEP";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var isError = request.getDispatcherType() == DispatcherType.ERROR;
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var status = isError && code instanceof Integer number ? number : 404;
    var problem = problem(request, status);
    response.setHeader(INTERNAL_HEADER, null);
    if (String.valueOf(request.getHeader("Accept")).contains("text/html")) {
      page(problem, response);
    } else {
      ProblemJson.write(problem, response);
    }
  }

  private static Problem problem(HttpServletRequest request, int status) {
    var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (failure instanceof IllegalArgumentException bad && NO_PATH.equals(bad.getMessage())) {
      return new Problem(400, "Bad Request", "The path cannot be read.");
    }
    if (failure instanceof Throwable thrown && status >= SERVER_ERROR) {
      return FailureProblem.of(thrown, path);
    }
    var reason = Response.Status.fromStatusCode(status);
    var title = reason == null ? "Error" : reason.getReasonPhrase();
    var detail = status == 404 ? "There is nothing at this address." : "This cannot be served.";
    return new Problem(status, title, detail);
  }

  private static void page(Problem problem, HttpServletResponse response) throws IOException {
    response.setStatus(problem.status());
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .printf(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>%s</title>"
                + "<h1>%s</h1><p>%s</p><p><a href=\"/\">Bomstream</a></p></html>",
            problem.title(), problem.title(), problem.members().get("detail"));
  }
}
