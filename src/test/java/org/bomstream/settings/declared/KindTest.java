package org.bomstream.settings.declared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

  @ParameterizedTest
  @CsvSource({"1,true", "1000,true", "0,false", "1001,false", "-5,false", "abc,false", "1.5,false"})
  void numberIsWholeAndInRange(String value, boolean allowed) {
    assertThat(Setting.number("n", 1, 1_000).kind().allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"PT1S,true", "P1D,true", "PT0S,false", "-PT1S,false", "P2D,false", "10s,false"})
  void durationIsInRange(String value, boolean allowed) {
    assertThat(Setting.duration("d", "PT1S", "P1D").kind().allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "15s,true",
    "2m,true",
    "1m30s,true",
    "0s,false",
    "11m,false",
    "PT5S,false",
    "5,false"
  })
  void serverWritesDurationsItsOwnWay(String value, boolean allowed) {
    assertThat(Setting.serverDuration("d", "1s", "10m").kind().allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"true,true", "FALSE,true", "yes,false", "1,false"})
  void flagIsTrueOrFalse(String value, boolean allowed) {
    assertThat(Setting.flag("f").kind().allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "redis://localhost:6379,true",
    "rediss://:word@host,true",
    "redis://,false",
    "http://host,false",
    "redis://a b,false"
  })
  void addressOfRedis(String value, boolean allowed) {
    assertThat(Setting.redisAddress("a").kind().allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "jdbc:postgresql://localhost:5432/bomstream true",
        "jdbc:postgresql://one:5432,two/bomstream?targetServerType=primary&ssl=true true",
        "jdbc:postgresql://[::1]:5432/bomstream true",
        "jdbc:postgresql:bomstream true",
        "jdbc:postgresql://host/ true",
        "jdbc:postgresql://host/?sslpassword=hidden true",
        "jdbc:postgresql://host false",
        "postgres://host/bomstream false",
        "postgresql://host:5432/bomstream false",
        "jdbc:postgres://host/bomstream false",
        "jdbc:postgresql:postgres://host/bomstream false",
        "jdbc:postgresql:/host/bomstream false",
        "jdbc:postgresql:host:5432 false",
        "jdbc:postgresql://host:65535/bomstream true",
        "jdbc:postgresql://host:65536/bomstream false",
        "jdbc:postgresql://host:0/bomstream false",
        "jdbc:postgresql://me:hidden@host/bomstream false",
        "jdbc:postgresql://me:hidden@host:5432/bomstream false",
        "jdbc:postgresql://me@host/bomstream false",
        "jdbc:postgresql:me:hidden@host/bomstream false",
        "jdbc:postgresql://host:hidden/bomstream false",
        "jdbc:postgresql://host/bomstream?password=hidden false",
        "jdbc:postgresql://host/bomstream?ssl=true&PASSWORD=hidden false",
        "jdbc:mysql://host/bomstream false",
      })
  void addressOfTheDatabase(String value, boolean allowed) {
    assertThat(Setting.databaseAddress("a").kind().allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "https://host/keys,true",
    "http://host:8080/keys?of=us,true",
    "https://host/@keys,true",
    "https://me:hidden@host/keys,false",
    "https://me@host/keys,false",
    "https:/keys,false",
    "ftp://host/keys,false",
    "https://,false"
  })
  void addressOnTheWeb(String value, boolean allowed) {
    assertThat(Setting.webAddress("a").kind().allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://app.example.com true",
        "http://localhost:3000/ true",
        "https://[::1]:8443 true",
        "* true",
        "https://a,https://b true",
        "['https://a','https://b'] true",
        "https://app.example.com/page false",
        "https://me@app.example.com false",
        "https://app.example.com:70000 false",
        "https://app.example.com: false",
        "https://*.example.com false",
        "https://app..example.com false",
        "https://[::1 false",
        "https:// false",
        "app.example.com false",
        "null false",
        "ftp://app.example.com false",
        "https://a;https://b false",
      })
  void originsOfPages(String value, boolean allowed) {
    assertThat(Setting.origins("l").kind().allows(value.replace('\'', '"'))).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "10.0.0.0/8 true",
        "::1,10.1.2.3 true",
        "fd00::/8 true",
        "10.0.0.0/33 false",
        "10.0.0.256 false",
        "10.0.0.0/ false",
        "fd00::/129 false",
        "abc false",
        "proxy.example.com false",
      })
  void networks(String value, boolean allowed) {
    assertThat(Setting.networks("l").kind().allows(value)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "*:443 true",
        "[::1]:9443,a.example:443 true",
        "a.example false",
        "*:65536 false",
        "['*:443'] false",
      })
  void hostsWithPorts(String value, boolean allowed) {
    assertThat(Setting.hostsAndPorts("l").kind().allows(value.replace('\'', '"')))
        .isEqualTo(allowed);
  }

  /** It names a file, whose name is in small letters. */
  @ParameterizedTest
  @CsvSource({"true,true", "false,true", "TRUE,false", "yes,false"})
  void flagOfTheServerIsTakenAsItIsWritten(String value, boolean allowed) {
    assertThat(Setting.serverFlag("f").kind().allows(value)).isEqualTo(allowed);
  }
}
