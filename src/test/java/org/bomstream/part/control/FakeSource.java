package org.bomstream.part.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.Rohs;

/** A source that a test tells what to do for all numbers together. */
class FakeSource implements PartSource {

  /** What a call does. */
  interface Behaviour {
    Map<PartNumber, PartAnswer> lookUp(Collection<PartNumber> numbers)
        throws SourceUnavailable, SourceBusy, InterruptedException;
  }

  final List<List<PartNumber>> calls = Collections.synchronizedList(new ArrayList<>());
  private final String name;
  private final Behaviour behaviour;

  FakeSource(String name, Behaviour behaviour) {
    this.name = name;
    this.behaviour = behaviour;
  }

  static FakeSource finding(String name) {
    return new FakeSource(name, numbers -> answers(numbers, found(name)));
  }

  static FakeSource findingNothing(String name) {
    return new FakeSource(name, n -> answers(n, new PartAnswer.NotFound("not at " + name)));
  }

  static FakeSource down(String name) {
    return new FakeSource(
        name,
        numbers -> {
          throw new SourceUnavailable(name, "down", null);
        });
  }

  static PartAnswer found(String source) {
    return new PartAnswer.Found(
        new PartFacts(
            "X",
            "Y",
            null,
            null,
            null,
            Lifecycle.ACTIVE,
            Rohs.UNKNOWN,
            null,
            source,
            Instant.EPOCH));
  }

  static Map<PartNumber, PartAnswer> answers(Collection<PartNumber> numbers, PartAnswer answer) {
    Map<PartNumber, PartAnswer> answers = new HashMap<>();
    numbers.forEach(number -> answers.put(number, answer));
    return answers;
  }

  /** Blocks as a dead connection does, until interrupted. */
  static Map<PartNumber, PartAnswer> hang() throws InterruptedException {
    new java.util.concurrent.CountDownLatch(1).await();
    throw new AssertionError("never reached");
  }

  @Override
  public String name() {
    return name;
  }

  /** The same source, whose parts are in our own database. */
  FakeSource inOurDatabase() {
    return new FakeSource(name, behaviour) {
      @Override
      public boolean isInOurDatabase() {
        return true;
      }
    };
  }

  @Override
  public Map<PartNumber, PartAnswer> lookUp(Collection<PartNumber> numbers)
      throws SourceUnavailable, SourceBusy {
    calls.add(List.copyOf(numbers));
    try {
      return behaviour.lookUp(numbers);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }
}
