package org.bomstream.part.source.http;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.bomstream.part.control.supplier.SupplierFault;

/** Builds calls out of texts of any kind, as part numbers and keys are. */
public final class Calls {
  private static final String JSON = "application/json";

  private Calls() {}

  /**
   * A question in the address.
   *
   * @param base an address of the settings, with or without a slash at the end
   * @param path below it, already encoded
   * @param query names and values as they are
   */
  public static HttpRequest.Builder get(String base, String path, Map<String, String> query) {
    return HttpRequest.newBuilder(URI.create(below(base, path) + "?" + form(query)))
        .header("Accept", JSON);
  }

  /** A question as JSON. */
  public static HttpRequest.Builder post(String address, JsonObject body) {
    return post(address, body.toString());
  }

  /** A question as JSON, which is sent letter by letter, since it has been signed. */
  public static HttpRequest.Builder post(String address, String json) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Accept", JSON)
        .header("Content-Type", JSON)
        .POST(HttpRequest.BodyPublishers.ofString(json));
  }

  /** A question as a form. */
  public static HttpRequest.Builder post(String address, Map<String, String> fields) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Accept", JSON)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
  }

  /**
   * With a secret in its head.
   *
   * @throws SupplierFault.Refused where no header can have it, as with a line break; the exception
   *     that the client throws for that repeats the secret
   */
  @SuppressWarnings("UnusedException") // it repeats the secret
  public static HttpRequest.Builder with(HttpRequest.Builder call, String header, String secret)
      throws SupplierFault.Refused {
    try {
      return call.header(header, secret);
    } catch (IllegalArgumentException repeatsIt) {
      throw new SupplierFault.Refused("a key has characters that no call can carry");
    }
  }

  /** An address of the settings, and a path below it. */
  public static String below(String base, String path) {
    return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
  }

  /** One part of a path, or one value of a query. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }
}
