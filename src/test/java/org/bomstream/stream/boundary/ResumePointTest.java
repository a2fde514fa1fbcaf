package org.bomstream.stream.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumePointTest {

  @ParameterizedTest
  @CsvSource({
    "last_event_id=5, 5",
    "lastEventId=5, 5",
    "token=a.b.c&lastEventId=5&_=17, 5",
    "last_event_id=3&lastEventId=5, 5",
    "lastEventId=5&last_event_id=3, 3",
    "last_event_id=3&last_event_id=4&last_event_id=9, 9",
    "lastEventId=5&last_event_id=, ''",
    "lastEventId=5&last_event_id, ''",
    "lastEventId=41.7.0, 41.7.0",
    "bom=a&bom=b&lastEventId=41%2E7, 41.7",
    "last%45ventId=5, 5",
  })
  void isTheLastOneInTheAddress(String query, String expected) {
    assertThat(ResumePoint.of(null, query)).hasValue(expected);
  }

  @ParameterizedTest
  @CsvSource({"lastEventId=5", "last_event_id=5", "follow=true"})
  void isTheHeadersBeforeAnyInTheAddress(String query) {
    assertThat(ResumePoint.of("7", query)).hasValue("7");
    assertThat(ResumePoint.of("none", query)).hasValue("none");
  }

  @ParameterizedTest
  @CsvSource({"lasteventid=5", "LAST_EVENT_ID=5", "event=5", "'=5'", "&&"})
  void isNoOtherParameter(String query) {
    assertThat(ResumePoint.of(null, query)).isEmpty();
  }

  @Test
  void isAbsentWithoutAQuery() {
    assertThat(ResumePoint.of(null, null)).isEmpty();
  }

  @Test
  void isNoNumberWhereItIsMalformed() {
    assertThat(ResumePoint.of(null, "lastEventId=%zz&%=1")).hasValue("%zz");
  }
}
