package org.bomstream.trace;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is being done, as a part of a trace. Where nobody traces it is {@link #NONE},
 * which keeps nothing and makes nothing. A step that is never closed is never told of.
 */
public interface Step extends AutoCloseable {
  Step NONE = new None();

  /** While a step is the thread's own. */
  interface Scope extends AutoCloseable {
    Scope NONE = () -> {};

    @Override
    void close();
  }

  boolean isTraced();

  /** A part of it begins. */
  Step begin(String name);

  /** Tells an id or a word of ours; nothing that a client has written. */
  Step with(Detail detail, String value);

  Step with(Detail detail, long value);

  /** Its end came too soon. */
  Step failed();

  /** It is the thread's own step, until the scope is closed. */
  Scope enter();

  /**
   * Its place in the trace, as the header {@code traceparent} has it: for what goes on elsewhere.
   */
  @Nullable String place();

  /** Its end; the first counts. */
  @Override
  void close();

  /** Several at once: a part of it is a part of each. */
  static Step all(Collection<Step> steps) {
    List<Step> traced = steps.stream().filter(Step::isTraced).distinct().toList();
    return switch (traced.size()) {
      case 0 -> NONE;
      case 1 -> traced.getFirst();
      default -> new All(traced);
    };
  }

  /** Of no trace. */
  final class None implements Step {
    private None() {}

    @Override
    public boolean isTraced() {
      return false;
    }

    @Override
    public Step begin(String name) {
      return this;
    }

    @Override
    public Step with(Detail detail, String value) {
      return this;
    }

    @Override
    public Step with(Detail detail, long value) {
      return this;
    }

    @Override
    public Step failed() {
      return this;
    }

    @Override
    public Scope enter() {
      return Scope.NONE;
    }

    @Override
    public @Nullable String place() {
      return null;
    }

    @Override
    public void close() {}
  }

  /** Of several traces; what goes on elsewhere goes on in the first. */
  record All(List<Step> steps) implements Step {
    @Override
    public boolean isTraced() {
      return true;
    }

    @Override
    public Step begin(String name) {
      return new All(steps.stream().map(step -> step.begin(name)).toList());
    }

    @Override
    public Step with(Detail detail, String value) {
      steps.forEach(step -> step.with(detail, value));
      return this;
    }

    @Override
    public Step with(Detail detail, long value) {
      steps.forEach(step -> step.with(detail, value));
      return this;
    }

    @Override
    public Step failed() {
      steps.forEach(Step::failed);
      return this;
    }

    @Override
    public Scope enter() {
      return steps.getFirst().enter();
    }

    @Override
    public @Nullable String place() {
      return steps.getFirst().place();
    }

    @Override
    public void close() {
      steps.forEach(Step::close);
    }
  }
}
