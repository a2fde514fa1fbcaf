package org.bomstream.settings.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bomstream.settings.declared.RedisAddress.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedisAddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      nullValues = "-",
      value = {
        "redis://redis redis 6379 0 - -",
        "redis://redis/ redis 6379 0 - -",
        "redis://redis:6380/2 redis 6380 2 - -",
        "redis://redis_1/2 redis_1 6379 2 - -",
        "redis://[::1] [::1] 6379 0 - -",
        "redis://:s3cret@[fe80::1%eth0]:1/15 [fe80::1%eth0] 1 15 - s3cret",
        "redis://:s3cret@redis redis 6379 0 - s3cret",
        "redis://:s3cret@10.0.0.7:6379/0 10.0.0.7 6379 0 - s3cret",
        "redis://me:s3cret@redis redis 6379 0 me s3cret",
        "redis://me@redis redis 6379 0 me -",
        "redis://@redis redis 6379 0 - -",
        "redis://:50%off@redis redis 6379 0 - 50%off",
        "redis://:%@redis redis 6379 0 - %",
        "redis://:5%4@redis redis 6379 0 - 5%4",
        "redis://:a%40b%25%C3%BC@redis redis 6379 0 - a@b%ü",
        "redis://:s@c#r/e:t?x@redis:7/3 redis 7 3 - s@c#r/e:t?x",
        "redis://m%3Ae:s+t@redis redis 6379 0 m:e s+t",
      })
  void isRead(String text, String host, int port, int database, String user, String password) {
    assertThat(RedisAddress.parse(text))
        .hasValue(
            new RedisAddress(
                false,
                List.of(new Server(host, port)),
                database,
                Optional.empty(),
                Optional.ofNullable(user),
                Optional.ofNullable(password)));
    assertThat(RedisAddress.parse(text.replace("redis://", "rediss://")).orElseThrow().tls())
        .isTrue();
  }

  @Test
  void namesNodesOfACluster() {
    assertThat(RedisAddress.parse("rediss://me:a,b@one:7000,two,[::1]:7002").orElseThrow())
        .hasToString("rediss://one:7000,two:6379,[::1]:7002/0")
        .returns(Optional.of("a,b"), RedisAddress::password);
  }

  @Test
  void namesSentinels() {
    assertThat(RedisAddress.parse("redis://one,two:5000/3?master=my-master").orElseThrow())
        .hasToString("redis://one:26379,two:5000/3?master=my-master")
        .returns(Optional.of("my-master"), RedisAddress::master);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "redis://",
        "redis:redis",
        "redis:///0",
        "http://:s3cret@redis",
        "REDIS://redis",
        "redis://redis:0",
        "redis://redis:65536",
        "redis://redis:port",
        "redis://redis/one",
        "redis://redis/-1",
        "redis://redis?db=1",
        "redis://redis?master=",
        "redis://redis?master=a b",
        "redis://one,two/1",
        "redis://one,,two",
        "redis://one,two:65536",
        "redis://redis#1",
        "redis://:s3cret@",
        "redis://:s3cret@a b",
        "redis://::1",
        "redis://[redis]",
        "redis://:%ff@redis",
        "redis://:line\nbreak@redis",
      })
  void isNotReadFromOtherTexts(String text) {
    assertThat(RedisAddress.parse(text)).isEmpty();
  }

  @Test
  void tellsNobodyWhoSignsIn() {
    assertThat(RedisAddress.parse("rediss://me:s3cret@redis").orElseThrow())
        .hasToString("rediss://redis:6379/0");
  }
}
