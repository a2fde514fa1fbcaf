package org.bomstream.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Refuses parameters of an address that its resource does not declare. It comes after the doors:
 * who may not enter is not told what is behind them. Streams are no resources, and pass over what
 * they do not know.
 */
@Provider
@Priority(Priorities.USER)
public class QueryCheck implements ContainerRequestFilter {
  /** There are as many as resource methods. */
  private static final Map<Method, Set<String>> KNOWN = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method method = resource.getResourceMethod();
    if (method != null) {
      UnknownName.QUERY.refuse(
          named(request.getUriInfo()), KNOWN.computeIfAbsent(method, QueryCheck::declared));
    }
  }

  private static Set<String> named(UriInfo address) {
    try {
      return address.getQueryParameters().keySet();
    } catch (IllegalArgumentException garbled) {
      throw new Problem(400, "Bad Request", "The query cannot be read.");
    }
  }

  private static Set<String> declared(Method method) {
    return Stream.of(method.getParameters())
        .map((Parameter parameter) -> parameter.getAnnotation(QueryParam.class))
        .filter(Objects::nonNull)
        .map(QueryParam::value)
        .collect(Collectors.toUnmodifiableSet());
  }
}
