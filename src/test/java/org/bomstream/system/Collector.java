package org.bomstream.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where servers of tests export their traces to, by OTLP over HTTP. */
final class Collector {
  private static final Collector SHARED = new Collector();

  private final HttpServer server;
  private final Queue<byte[]> received = new ConcurrentLinkedQueue<>();

  /**
   * What a node has told.
   *
   * @param node its {@code service.instance.id}
   */
  record Span(String node, String id, String parent, String name, Map<String, String> details) {
    private static Span of(Resource resource, io.opentelemetry.proto.trace.v1.Span span) {
      return new Span(
          details(resource.getAttributesList()).getOrDefault("service.instance.id", ""),
          hex(span.getSpanId().toByteArray()),
          hex(span.getParentSpanId().toByteArray()),
          span.getName(),
          details(span.getAttributesList()));
    }

    private static Map<String, String> details(List<KeyValue> attributes) {
      return attributes.stream()
          .collect(Collectors.toMap(KeyValue::getKey, each -> value(each.getValue())));
    }

    private static String value(io.opentelemetry.proto.common.v1.AnyValue value) {
      return value.hasIntValue() ? Long.toString(value.getIntValue()) : value.getStringValue();
    }
  }

  private Collector() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  static Collector shared() {
    return SHARED;
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      received.add(exchange.getRequestBody().readAllBytes());
      exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
      exchange.sendResponseHeaders(200, -1);
    }
  }

  /** What a server is told for it to export traces to here. */
  Map<String, String> environment(String node) {
    return Map.of(
        "TRACES", "true",
        "OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:" + server.getAddress().getPort(),
        "OTEL_RESOURCE_ATTRIBUTES", "service.instance.id=" + node,
        // What others ask of the server is none of the tests'.
        "OTEL_TRACES_SAMPLER", "parentbased_always_off",
        "OTEL_BSP_SCHEDULE_DELAY", "200");
  }

  /** All that came, byte by byte. */
  Stream<byte[]> received() {
    return received.stream();
  }

  /** The spans of a trace. */
  List<Span> spans(String trace) {
    return received().flatMap(bytes -> spans(bytes, trace)).toList();
  }

  private static Stream<Span> spans(byte[] bytes, String trace) {
    try {
      return ExportTraceServiceRequest.parseFrom(bytes).getResourceSpansList().stream()
          .flatMap(all -> spans(all, trace));
    } catch (IOException noTraces) {
      throw new UncheckedIOException(noTraces);
    }
  }

  private static Stream<Span> spans(ResourceSpans all, String trace) {
    return all.getScopeSpansList().stream()
        .flatMap(scope -> scope.getSpansList().stream())
        .filter(span -> hex(span.getTraceId().toByteArray()).equals(trace))
        .map(span -> Span.of(all.getResource(), span));
  }

  private static String hex(byte[] id) {
    return HexFormat.of().formatHex(id);
  }
}
