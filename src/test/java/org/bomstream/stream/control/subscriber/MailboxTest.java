package org.bomstream.stream.control.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bomstream.stream.entity.StreamEvent;
import org.junit.jupiter.api.Test;

class MailboxTest {
  private static final String LARGE = "{\"a\":\"%s\"}".formatted("x".repeat(2_000));

  /** Bytes of a mailbox that is about to be cut off: nearly those of 500 large events. */
  private static final int FULL = 1024 * 1024;

  private final Backlog backlog = new Backlog(3 * FULL);
  private final AtomicInteger cutOff = new AtomicInteger();
  private final Mailbox mailbox = mailbox();

  @Test
  void keepsOfWaitingProgressTheNewestOnly() {
    add(Events.started(1));
    add(Events.progress(2));
    add(Events.progress(3));
    add(Events.completed(4));
    add(Events.started(5));
    add(Events.progress(6));

    assertThat(takeAll(mailbox))
        .extracting(event -> ((StreamEvent.Logged) event).sequence())
        .containsExactly(1L, 3L, 4L, 5L, 6L);
    assertThat(mailbox.isEmpty()).isTrue();
  }

  /** Which of them is the newer nobody knows. */
  @Test
  void keepsTheProgressOfOtherPublishers() {
    add(Events.foreign("enrichment.progress", "{}"));
    add(Events.foreign("enrichment.progress", "{}"));

    assertThat(takeAll(mailbox)).hasSize(2);
  }

  @Test
  void holdsAThousandEventsHoweverSmall() {
    assertThat(IntStream.range(0, 1_000).allMatch(n -> add(Events.started(n)))).isTrue();

    assertThat(add(Events.started(1_000))).isFalse();
    assertThat(cutOff).hasValue(1);
  }

  @Test
  void holdsAMegabyteOfLargeEvents() {
    int size = large().size();

    assertThat(IntStream.range(0, FULL / size).allMatch(n -> add(large()))).isTrue();
    assertThat(mailbox.bytes()).isBetween(FULL - size, FULL);
    assertThat(add(large())).isFalse();
  }

  @Test
  void holdsOneEventHoweverLarge() {
    assertThat(add(Events.foreign("x.y", "{\"a\":\"%s\"}".formatted("x".repeat(FULL))))).isTrue();
  }

  @Test
  void takesNothingMoreOnceItWasFull() {
    IntStream.rangeClosed(0, 1_000).forEach(n -> add(large()));

    assertThat(takeAll(mailbox)).isEmpty();
    assertThat(add(Events.started(1))).isFalse();
    assertThat(backlog.bytes()).isZero();
  }

  @Test
  void neverFillsUpWithProgress() {
    assertThat(IntStream.range(0, 100_000).allMatch(n -> add(Events.progress(n)))).isTrue();

    assertThat(takeAll(mailbox)).hasSize(1);
  }

  @Test
  void givesAsMuchAsOneWriteTakesAndKeepsTheRest() {
    List<StreamEvent> events = Stream.generate(MailboxTest::large).limit(10).toList();
    mailbox.addAll(events);

    assertThat(mailbox.take(3 * large().size() + 1)).isEqualTo(events.subList(0, 3));
    assertThat(mailbox.take(1)).isEqualTo(events.subList(3, 4));
    assertThat(mailbox.bytes()).isEqualTo(6 * large().size());
    assertThat(takeAll(mailbox)).isEqualTo(events.subList(4, 10));
  }

  @Test
  void countsOnceWhatWaitsInManyMailboxes() {
    List<StreamEvent> events = Stream.generate(MailboxTest::large).limit(100).toList();
    List<Mailbox> mailboxes = Stream.generate(this::mailbox).limit(1_000).toList();
    mailboxes.forEach(one -> one.addAll(events));

    assertThat(backlog.bytes()).isEqualTo(100L * large().size());
    mailboxes.forEach(one -> one.take(10 * large().size()));
    assertThat(backlog.bytes()).isEqualTo(90L * large().size());
    mailboxes.forEach(Mailbox::close);
    assertThat(backlog.bytes()).isZero();
    assertThat(cutOff).hasValue(0);
  }

  /** Nothing that all mailboxes share is touched for a client that reads. */
  @Test
  void countsNothingOfAMailboxThatIsShort() {
    mailbox.addAll(List.of(large(), large()));

    assertThat(backlog.bytes()).isZero();
  }

  @Test
  void cutsTheFullestOffWhenAllHoldTooMuch() {
    List<Mailbox> mailboxes = Stream.generate(this::mailbox).limit(6).toList();
    int each = FULL / large().size() / 2;
    mailboxes.forEach(one -> fill(one, each));
    assertThat(cutOff).hasValue(0);

    fill(mailboxes.get(2), each / 2);
    assertThat(cutOff).hasValue(1);
    assertThat(mailboxes.get(2).bytes()).isZero();
    fill(mailboxes.get(4), each);
    assertThat(cutOff).hasValue(1);
    fill(mailboxes.get(0), each / 2);

    assertThat(cutOff).hasValue(2);
    assertThat(mailboxes.get(4).bytes()).isZero();
    assertThat(backlog.bytes()).isLessThanOrEqualTo(3L * FULL);
  }

  @Test
  void leavesWhoReadsAlone() {
    var reader = mailbox();
    for (int i = 0; i < 100; i++) {
      fill(mailbox(), FULL / large().size());
      reader.addAll(List.of(large()));
      assertThat(takeAll(reader)).hasSize(1);
    }
    assertThat(cutOff).hasValue(97);
    assertThat(backlog.bytes()).isLessThanOrEqualTo(3L * FULL);
  }

  /** Progress that is superseded counts no more. */
  @Test
  void countsOfWaitingProgressTheNewestOnly() {
    mailbox.addAll(Stream.generate(MailboxTest::large).limit(5).toList());
    IntStream.range(0, 10_000).forEach(n -> add(Events.progress(n)));

    assertThat(backlog.bytes()).isEqualTo(mailbox.bytes());
    takeAll(mailbox);
    assertThat(backlog.bytes()).isZero();
  }

  private Mailbox mailbox() {
    return new Mailbox(backlog, cutOff::incrementAndGet);
  }

  private boolean add(StreamEvent event) {
    return mailbox.addAll(List.of(event));
  }

  private static void fill(Mailbox mailbox, int events) {
    Stream.generate(MailboxTest::large).limit(events).forEach(e -> mailbox.addAll(List.of(e)));
  }

  private static List<StreamEvent> takeAll(Mailbox mailbox) {
    return mailbox.take(Integer.MAX_VALUE);
  }

  private static StreamEvent large() {
    return Events.foreign("x.y", LARGE);
  }
}
