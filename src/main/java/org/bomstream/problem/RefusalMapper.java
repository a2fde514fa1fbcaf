package org.bomstream.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the container itself refuses: an unknown address, a method, a media type, a parameter. Its
 * own words name classes and repeat the whole address, so they are replaced.
 */
@Provider
public class RefusalMapper implements ExceptionMapper<WebApplicationException> {

  private static final Pattern PARAMETER =
      Pattern.compile("\\.(Query|Path|Header|Form|Cookie|Matrix)Param\\(\"([\\w-]{1,64})\"\\)");

  @Context UriInfo address;

  @Override
  public Response toResponse(WebApplicationException refusal) {
    var response = refusal.getResponse();
    if (response.getStatus() < 400) {
      return response;
    }
    return response.getStatus() < 500 || response.getStatus() == 503
        ? explained(refusal, response)
        : ProblemMapper.response(FailureProblem.of(refusal, address.getPath()));
  }

  private static Response explained(WebApplicationException refusal, Response response) {
    var status = status(refusal, response);
    var reason = Response.Status.fromStatusCode(status);
    var title = reason == null ? "Refused" : reason.getReasonPhrase();
    var problem = new Problem(status, title, detail(refusal, status));
    response.getStringHeaders().forEach((name, values) -> copy(problem, name, values.getFirst()));
    return ProblemMapper.response(problem);
  }

  /** A query that cannot be read is the caller's mistake, not an unknown address. */
  private static int status(WebApplicationException refusal, Response response) {
    var parameter = PARAMETER.matcher(String.valueOf(refusal.getMessage()));
    var isQuery = parameter.find() && parameter.group(1).equals("Query");
    return isQuery ? 400 : response.getStatus();
  }

  private static void copy(Problem problem, String name, String value) {
    if (!name.toLowerCase(Locale.ROOT).startsWith("content-")) {
      problem.header(name, value);
    }
  }

  private static String detail(WebApplicationException refusal, int status) {
    return switch (status) {
      case 400, 404 -> parameter(refusal, status);
      case 401 -> "This needs a bearer token.";
      case 403 -> "Your role does not allow this.";
      case 405 -> "This address does not take this method.";
      case 406 -> "This address has no answer of a media type that Accept names.";
      case 413 -> "The body is too large.";
      case 415 -> "This address does not take a body of this Content-Type.";
      default -> "The request cannot be served.";
    };
  }

  private static String parameter(WebApplicationException refusal, int status) {
    var found = PARAMETER.matcher(String.valueOf(refusal.getMessage()));
    if (found.find()) {
      var kind = found.group(1).toLowerCase(Locale.ROOT);
      return "The " + kind + " parameter " + found.group(2) + " has a value that cannot be read.";
    }
    return status == 404 ? "There is nothing at this address." : "The request cannot be read.";
  }
}
