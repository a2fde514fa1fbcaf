package org.bomstream.problem;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A body that is no JSON, or not the JSON that the resource takes. */
@Provider
public class BodyMapper implements ExceptionMapper<ProcessingException> {

  @Context UriInfo address;

  @Override
  public Response toResponse(ProcessingException failure) {
    var isJson = causes(failure).anyMatch(BodyMapper::isJson);
    return ProblemMapper.response(
        isJson ? unreadable(failure) : Unexpected.of(failure, address.getPath()));
  }

  private static Problem unreadable(Throwable failure) {
    return new Problem(
        400, "Bad Request", "The body is not the JSON that this takes" + place(failure) + ".");
  }

  private static boolean isJson(Throwable cause) {
    return cause instanceof JsonbException || cause instanceof JsonException;
  }

  private static String place(Throwable failure) {
    return causes(failure).flatMap(BodyMapper::location).findFirst().orElse("");
  }

  private static Stream<String> location(Throwable cause) {
    return cause instanceof JsonParsingException parsing
        ? Optional.ofNullable(parsing.getLocation()).stream()
            .map(at -> " (line " + at.getLineNumber() + ", column " + at.getColumnNumber() + ")")
        : Stream.empty();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(10);
  }
}
