package org.bomstream.simulator.wire;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.json.Tree;

/**
 * A call as it came.
 *
 * @param address of the server as the caller knows it, such as {@code http://127.0.0.1:28700}
 * @param rawPath as it stands in the request, encoded
 */
public record Call(
    String method,
    String address,
    String rawPath,
    String path,
    Map<String, List<String>> query,
    Headers headers,
    String body) {

  private static final int LARGEST = 4 << 20;

  /** Reads all of it. */
  public static Call of(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI();
    var scheme = exchange instanceof HttpsExchange ? "https://" : "http://";
    var body = exchange.getRequestBody().readNBytes(LARGEST);
    return new Call(
        exchange.getRequestMethod(),
        scheme + exchange.getRequestHeaders().getFirst("Host"),
        uri.getRawPath(),
        uri.getPath(),
        form(uri.getRawQuery()),
        exchange.getRequestHeaders(),
        new String(body, StandardCharsets.UTF_8));
  }

  /** Names and values of a query or a form, in their order. */
  private static Map<String, List<String>> form(String raw) {
    var all = new LinkedHashMap<String, List<String>>();
    if (raw != null && !raw.isBlank()) {
      for (var pair : raw.split("&")) {
        var parts = pair.split("=", 2);
        all.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
            .add(parts.length > 1 ? decoded(parts[1]) : "");
      }
    }
    return all;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** What the query says under that name. */
  public Optional<String> asks(String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst();
  }

  /**
   * All of a list in a query, whether written {@code name[0]=}, {@code name[]=} or {@code name=}.
   */
  public List<String> list(String name) {
    return list(query, name);
  }

  private static List<String> list(Map<String, List<String>> form, String name) {
    return form.entrySet().stream()
        .filter(entry -> entry.getKey().replaceAll("\\[\\d*]$", "").equals(name))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** The body as a form. */
  public Map<String, List<String>> form() {
    return form(body);
  }

  /** What the body's form says under that name. */
  public Optional<String> formText(String name) {
    return form().getOrDefault(name, List.of()).stream().findFirst();
  }

  /** A list in the body's form. */
  public List<String> formList(String name) {
    return list(form(), name);
  }

  /** The body as a JSON object; an empty one where it is none. */
  public Tree json() {
    try {
      return Json.tree(body);
    } catch (IllegalArgumentException none) {
      return new Tree();
    }
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.getFirst(name));
  }

  /** The token that it is made with. */
  public Optional<String> bearer() {
    return header("Authorization")
        .filter(value -> value.startsWith("Bearer "))
        .map(value -> value.substring("Bearer ".length()).strip());
  }

  /** Name and password, with a colon in between. */
  public Optional<String> basic() {
    return header("Authorization")
        .filter(value -> value.startsWith("Basic "))
        .map(value -> Base64.getDecoder().decode(value.substring("Basic ".length()).strip()))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Whether it is that method at that path. */
  public boolean is(String wantedMethod, String wantedPath) {
    return method.equals(wantedMethod) && path.equals(wantedPath);
  }
}
