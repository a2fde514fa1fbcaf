package org.bomstream.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyNamingStrategy;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** JSON as it is on the wire, in replies and events alike: snake_case members, nothing null. */
@Provider
public class WireJson implements ContextResolver<Jsonb> {
  private static final Jsonb JSONB =
      JsonbBuilder.create(
          new JsonbConfig()
              .withPropertyNamingStrategy(PropertyNamingStrategy.LOWER_CASE_WITH_UNDERSCORES));

  /** One line of JSON, with no line breaks outside of escapes. */
  public static String write(Object value) {
    return JSONB.toJson(value);
  }

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSONB;
  }
}
