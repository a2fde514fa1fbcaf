package org.bomstream.stream.entity;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What JAX-RS asks of every event, and ours answer alike: the data are JSON text, as the bytes
 * already have it.
 */
interface SseMembers extends OutboundSseEvent {
  BodyChunk chunk();

  @Override
  default Class<?> getType() {
    return String.class;
  }

  @Override
  default Class<?> getGenericType() {
    return String.class;
  }

  @Override
  default MediaType getMediaType() {
    return MediaType.APPLICATION_JSON_TYPE;
  }

  /** All of the event's text. */
  @Override
  default Object getData() {
    return chunk().text();
  }

  @Override
  default @Nullable String getId() {
    return null;
  }

  @Override
  default @Nullable String getName() {
    return null;
  }

  @Override
  default @Nullable String getComment() {
    return null;
  }

  @Override
  default long getReconnectDelay() {
    return RECONNECT_NOT_SET;
  }

  @Override
  default boolean isReconnectDelaySet() {
    return false;
  }
}
