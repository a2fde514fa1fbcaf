package org.bomstream.stream.entity;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.progress.entity.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What a stream may bear, one kind each: serialised once, into bytes that all subscribers share.
 * {@link StreamEvents} makes them.
 */
public sealed interface StreamEvent extends SseMembers {
  /** Everybody's bytes, but on a stream of several BOMs, for which see {@link OfBom#writeTo}. */
  @Override
  BodyChunk chunk();

  default int size() {
    return chunk().length();
  }

  /** Bytes that are kept while it waits. */
  default int held() {
    return size();
  }

  /** Whether clients get it as an event, as opposed to a comment or a setting. */
  default boolean isData() {
    return true;
  }

  /** Whether a run, or its BOM, has ended with it. */
  default boolean isTerminal() {
    return false;
  }

  /** News of a BOM. */
  sealed interface OfBom extends StreamEvent {
    UUID bomId();

    /** The word for how a run, or its BOM, has ended; empty where neither has. */
    Optional<String> ending();

    /** For a stream of several BOMs, where {@code id} is another than the event's number. */
    default void writeTo(ByteArrayOutputStream out, String id) {
      chunk().writeBody(out, 0);
    }
  }

  /**
   * An event of the log.
   *
   * @param sequence 1, 2, 3 … in its BOM
   * @param type empty for one of a later release
   * @param arrival how it came to this node
   */
  record Logged(
      UUID bomId,
      long sequence,
      String eventType,
      Optional<EventType> type,
      BodyChunk chunk,
      Arrival arrival)
      implements OfBom {

    /** Whether the next event of its kind makes it worthless. */
    public boolean isProgress() {
      return type.isPresent() && type.get() == EventType.PROGRESS;
    }

    /** Whether the run may have moved on with no event: it waits for a node, or for a person. */
    public boolean isHeld() {
      return type.isPresent() && type.get().isHeld();
    }

    @Override
    public boolean isTerminal() {
      return type.isPresent() && type.get().isTerminal();
    }

    @Override
    public Optional<String> ending() {
      return isTerminal() ? Optional.of(eventType) : Optional.empty();
    }

    /** The event's JSON, taken out of its lines again. */
    public String json() {
      return SseText.data(chunk);
    }

    @Override
    public void writeTo(ByteArrayOutputStream out, String id) {
      chunk.writeBody(out, SseText.id(Long.toString(sequence)).length());
      out.writeBytes(SseText.id(id).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String getId() {
      return Long.toString(sequence);
    }

    @Override
    public String getName() {
      return SseText.name(eventType);
    }
  }

  /**
   * An event of another publisher, which is in no log and has no number.
   *
   * @param ending how a run of that publisher's has ended
   * @param naming the same with the BOM's id, where its data do not say whose they are
   */
  record Foreign(
      UUID bomId,
      Optional<String> name,
      Optional<String> ending,
      BodyChunk chunk,
      Optional<BodyChunk> naming)
      implements OfBom {

    @Override
    public boolean isTerminal() {
      return ending.isPresent();
    }

    @Override
    public int held() {
      return chunk.length() + naming.map(BodyChunk::length).orElse(0);
    }

    @Override
    public @Nullable String getName() {
      return name.orElse(null);
    }

    @Override
    public void writeTo(ByteArrayOutputStream out, String id) {
      naming.orElse(chunk).writeBody(out, 0);
    }
  }

  /** A BOM is no more. Who follows no other gets the stream's end instead. */
  record Deletion(UUID bomId, BodyChunk chunk) implements OfBom {
    public static final String NAME = "bom_deleted";

    @Override
    public boolean isTerminal() {
      return true;
    }

    @Override
    public Optional<String> ending() {
      return Optional.of(NAME);
    }

    @Override
    public String getName() {
      return NAME;
    }
  }

  /** An event of the stream itself: how it begins, and why it ends. */
  record OfStream(String name, BodyChunk chunk) implements StreamEvent {
    @Override
    public String getName() {
      return name;
    }
  }

  /** What clients pass over, or take for a setting. */
  record Comment(BodyChunk chunk) implements StreamEvent {
    @Override
    public boolean isData() {
      return false;
    }
  }
}
