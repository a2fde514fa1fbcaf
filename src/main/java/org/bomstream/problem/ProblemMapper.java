package org.bomstream.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Everything that a resource throws becomes {@code application/problem+json}. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  @Context UriInfo address;

  @Override
  public Response toResponse(Throwable failure) {
    return response(FailureProblem.of(failure, address.getPath()));
  }

  static Response response(Problem problem) {
    var response =
        Response.status(problem.status())
            .type(ProblemJson.MEDIA_TYPE)
            .entity(ProblemJson.text(problem));
    problem.headers().forEach(response::header);
    return response.build();
  }
}
