package org.bomstream.part.control.lookup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.control.PartSource;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.SourceBusy;
import org.bomstream.part.control.SourceUnavailable;
import org.bomstream.part.entity.FoundPart;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.Provenance;

/** A source that a test tells what to do for all numbers together. */
class FakeSource implements PartSource {

  /** What a call does. */
  interface Behaviour {
    Map<PartNumber, SourceAnswer> lookUp(Collection<PartNumber> numbers)
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
    return new FakeSource(name, n -> answers(n, new SourceAnswer.NotFound("not at " + name)));
  }

  static FakeSource down(String name) {
    return new FakeSource(
        name,
        numbers -> {
          throw new SourceUnavailable(name, "down", null);
        });
  }

  static SourceAnswer found(String source) {
    return new SourceAnswer.Found(listing(source), Match.EXACT);
  }

  /** What all say together when these have found the part. */
  static PartAnswer foundAt(String... sources) {
    return new PartAnswer.Found(
        new FoundPart(Stream.of(sources).map(FakeSource::listing).toList(), Match.EXACT));
  }

  static Listing listing(String source) {
    return Listing.of(Provenance.of(source, Instant.EPOCH), "X", "Y").with(Lifecycle.ACTIVE);
  }

  static Map<PartNumber, SourceAnswer> answers(
      Collection<PartNumber> numbers, SourceAnswer answer) {
    Map<PartNumber, SourceAnswer> answers = new HashMap<>();
    numbers.forEach(number -> answers.put(number, answer));
    return answers;
  }

  /** Blocks as a dead connection does, until interrupted. */
  static Map<PartNumber, SourceAnswer> hang() throws InterruptedException {
    new java.util.concurrent.CountDownLatch(1).await();
    throw new AssertionError("never reached");
  }

  @Override
  public String name() {
    return name;
  }

  /** The same source, whose parts are in our own database. */
  FakeSource inOurDatabase() {
    return new OfOurDatabase(name, behaviour);
  }

  @Override
  public Map<PartNumber, SourceAnswer> lookUp(Collection<PartNumber> numbers)
      throws SourceUnavailable, SourceBusy {
    calls.add(List.copyOf(numbers));
    try {
      return behaviour.lookUp(numbers);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Whose parts are in our own database. */
  static final class OfOurDatabase extends FakeSource {
    OfOurDatabase(String name, Behaviour behaviour) {
      super(name, behaviour);
    }

    @Override
    public boolean isInOurDatabase() {
      return true;
    }
  }
}
