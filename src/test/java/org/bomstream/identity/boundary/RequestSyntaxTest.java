package org.bomstream.identity.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestSyntaxTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "name=a|b[c]", "name=Pr%C3%BCfling%20%E6%9D%BF", "a=1&a=2", "a=%0A"})
  void readsTextsInQueries(String query) {
    assertThat(RequestSyntax.isText(query)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "a=%zz", "a=%1", "cursor=%00", "name=%FF", "name=%C3", "a=%ED%A0%80"})
  void readsNoOthers(String query) {
    assertThat(RequestSyntax.isText(query)).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "text/html;q=0.9",
        "*/*",
        "application/json; charset=utf-8",
        "multipart/form-data; boundary=\"a b\"",
        "text/csv;q=1.000",
      })
  void readsMediaTypes(String type) {
    assertThat(RequestSyntax.isMediaType(type)).isTrue();
  }

  /** As browsers and Java's own client send them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8",
        "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
        "application/signed-exchange;v=b3;q=0.7",
      })
  void readsWhatIsAccepted(String types) {
    assertThat(RequestSyntax.areMediaTypes(List.of(types))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "/", "*/*;q=x", "text/html;q=2", "application/json folded: x"})
  void readsNoOtherTypes(String type) {
    assertThat(RequestSyntax.isMediaType(type)).isFalse();
    assertThat(RequestSyntax.areMediaTypes(List.of("*/*, " + type))).isFalse();
  }
}
