package org.bomstream.stream.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.bomstream.stream.control.subscriber.Events;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamEventTest {

  @Test
  void bearsItsNumberAndTheNameOnTheStream() {
    assertThat(Events.text(Events.progress(42)))
        .isEqualTo("event: progress\ndata: {\"n\":42}\nid: 42\n\n");
    assertThat(Events.text(Events.started(41)))
        .startsWith("event: enrichment.started\ndata: ")
        .endsWith("}\nid: 41\n\n");
  }

  @Test
  void makesADataLineOfEachLine() {
    assertThat(Events.text(Events.foreign("x.y", "{\r\n\r\"a\": 1\n}")))
        .isEqualTo("event: x.y\ndata: {\ndata: \ndata: \"a\": 1\ndata: }\n\n");
  }

  /** Of our own as of others', with its BOM's name or without, and on a stream's first event. */
  @Test
  void hasNoCharacterThatAClientMayTakeForALineEnd() {
    var data = "{\"a\":\"1\u20282\u20293\u00854\"}";
    var escaped = "{\"a\":\"1\\u20282\\u20293\\u00854\"}";
    var named = new ByteArrayOutputStream();
    nameless(data, false).writeTo(named, "1.2");
    var logged = StreamEvents.logged(Events.BOM, 1, "enrichment.progress", data, Arrival.UNKNOWN);

    assertThat(Events.text(logged)).endsWith("\ndata: " + escaped + "\nid: 1\n\n");
    assertThat(logged.json()).isEqualTo(escaped);
    assertThat(Events.text(Events.foreign("x.y", data)))
        .isEqualTo("event: x.y\ndata: " + escaped + "\n\n");
    assertThat(named.toString(UTF_8)).endsWith("," + escaped.substring(1) + "\n\n");
    assertThat(Events.text(StreamEvents.connected(data))).endsWith("\ndata: " + escaped + "\n\n");
  }

  @Test
  void hasNoNameWhereThereIsNone() {
    assertThat(Events.text(nameless("{}", true))).isEqualTo("data: {}\n\n");
  }

  @Test
  void givesItsJsonBack() {
    assertThat(Events.progress(7).json()).isEqualTo("{\"n\":7}");
  }

  @Test
  void isProgressInTheLogOnly() {
    assertThat(Events.progress(1).isProgress()).isTrue();
    assertThat(Events.started(1).isProgress()).isFalse();
    assertThat(Events.foreign("enrichment.progress", "{}").getName()).isEqualTo("progress");
  }

  @Test
  void takesAnotherIdAmongSeveralBoms() {
    var out = new ByteArrayOutputStream();
    Events.progress(42).writeTo(out, "7.42.0");

    assertThat(out.toString(UTF_8)).isEqualTo("event: progress\ndata: {\"n\":42}\nid: 7.42.0\n\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{}|{BOM}", "{ \"a\":1}|{BOM, \"a\":1}", " {\"a\":1 } |{BOM,\"a\":1 }"})
  void namesItsBomAmongSeveralWhereItDoesNotItself(String given, String written) {
    var out = new ByteArrayOutputStream();
    nameless(given, false).writeTo(out, "1.2");

    assertThat(out.toString(UTF_8))
        .isEqualTo("data: " + written.replace("BOM", "\"bom_id\":\"" + Events.BOM + "\"") + "\n\n");
  }

  @Test
  void saysHowARunEnded() {
    assertThat(Events.completed(3).ending()).hasValue("enrichment.completed");
    assertThat(Events.progress(3).isTerminal()).isFalse();
    assertThat(Events.foreign("enrichment.failed", "{}").isTerminal()).isTrue();
  }

  @Test
  void tellsEventsFromComments() {
    assertThat(StreamEvents.KEEPALIVE.isData()).isFalse();
    assertThat(StreamEvents.OPENING.isData()).isFalse();
    assertThat(nameless("{}", true).isData()).isTrue();
  }

  private static StreamEvent.Foreign nameless(String data, boolean namesBom) {
    return StreamEvents.foreign(Events.BOM, Optional.empty(), data, namesBom);
  }
}
