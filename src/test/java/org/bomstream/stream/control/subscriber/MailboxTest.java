package org.bomstream.stream.control.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.bomstream.stream.entity.StreamEvent;
import org.junit.jupiter.api.Test;

class MailboxTest {
  private static final String LARGE = "{\"a\":\"%s\"}".formatted("x".repeat(2_000));

  private final Mailbox mailbox = new Mailbox();

  @Test
  void keepsOfWaitingProgressTheNewestOnly() {
    mailbox.add(Events.started(1));
    mailbox.add(Events.progress(2));
    mailbox.add(Events.progress(3));
    mailbox.add(Events.completed(4));
    mailbox.add(Events.started(5));
    mailbox.add(Events.progress(6));

    assertThat(mailbox.takeAll())
        .extracting(event -> ((StreamEvent.Logged) event).sequence())
        .containsExactly(1L, 3L, 4L, 5L, 6L);
    assertThat(mailbox.isEmpty()).isTrue();
  }

  /** Which of them is the newer nobody knows. */
  @Test
  void keepsTheProgressOfOtherPublishers() {
    mailbox.add(Events.foreign("enrichment.progress", "{}"));
    mailbox.add(Events.foreign("enrichment.progress", "{}"));

    assertThat(mailbox.takeAll()).hasSize(2);
  }

  @Test
  void holdsAThousandEventsHoweverLarge() {
    assertThat(IntStream.range(0, 1_000).allMatch(n -> mailbox.add(large()))).isTrue();

    assertThat(mailbox.add(large())).isFalse();
  }

  @Test
  void holdsAMegabyteOfSmallEvents() {
    assertThat(IntStream.range(0, 10_000).allMatch(n -> mailbox.add(Events.started(n)))).isTrue();
  }

  @Test
  void takesNothingMoreOnceItWasFull() {
    IntStream.rangeClosed(0, 1_000).forEach(n -> mailbox.add(large()));

    assertThat(mailbox.takeAll()).isEmpty();
    assertThat(mailbox.add(Events.started(1))).isFalse();
  }

  @Test
  void neverFillsUpWithProgress() {
    assertThat(IntStream.range(0, 100_000).allMatch(n -> mailbox.add(Events.progress(n)))).isTrue();

    assertThat(mailbox.takeAll()).hasSize(1);
  }

  private static StreamEvent large() {
    return Events.foreign("x.y", LARGE);
  }
}
