package org.bomstream.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span as others may see it: with our own details, and what the server says of a request that no
 * client has written. Errors are without their words, which may repeat what a client wrote.
 */
final class ShownSpan extends DelegatingSpanData {
  /** Of the server's; the route is the resource's, with its parameters as names. */
  private static final Set<String> SHOWN =
      Set.of("http.request.method", "http.route", "http.response.status_code", "url.scheme");

  private final Attributes shown;

  ShownSpan(SpanData span) {
    super(span);
    shown = span.getAttributes().toBuilder().removeIf(key -> !isShown(key.getKey())).build();
  }

  private static boolean isShown(String key) {
    return key.startsWith(Detail.OURS) || SHOWN.contains(key);
  }

  @Override
  public Attributes getAttributes() {
    return shown;
  }

  @Override
  public int getTotalAttributeCount() {
    return shown.size();
  }

  @Override
  public List<EventData> getEvents() {
    return List.of();
  }

  @Override
  public int getTotalRecordedEvents() {
    return 0;
  }

  @Override
  public List<LinkData> getLinks() {
    return List.of();
  }

  @Override
  public int getTotalRecordedLinks() {
    return 0;
  }

  @Override
  public StatusData getStatus() {
    return StatusData.create(super.getStatus().getStatusCode(), "");
  }
}
