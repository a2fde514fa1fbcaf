package org.bomstream.problem;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the caller of a body that is not the JSON a resource takes; here, because the same
 * exceptions thrown anywhere else are a failure of ours.
 */
@Provider
public class BodyReading implements ReaderInterceptor {

  private static final int DEPTH = 10;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    try {
      return body.proceed();
    } catch (JsonbException | JsonException failure) {
      throw new Problem(
          400, "Bad Request", "The body is not the JSON that this takes" + place(failure) + ".");
    }
  }

  private static String place(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(DEPTH)
        .filter(JsonParsingException.class::isInstance)
        .flatMap(
            cause -> Optional.ofNullable(((JsonParsingException) cause).getLocation()).stream())
        .map(at -> " (line " + at.getLineNumber() + ", column " + at.getColumnNumber() + ")")
        .findFirst()
        .orElse("");
  }
}
