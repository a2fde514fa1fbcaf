package org.bomstream.benchmark;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.util.List;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.Pipeline;

/** Another program that publishes to the BOMs' channels in Redis. */
final class Publisher implements AutoCloseable {
  private final Jedis redis;

  Publisher(URI address) {
    redis = new Jedis(address);
  }

  /** Publishes what the scenario asks for; all of it has been sent on return. */
  void publish(Scenario scenario, List<String> boms, Audience audience) {
    switch (scenario.kind()) {
      case CONNECT -> {}
      case BURST, MANY -> atOnce(scenario, boms);
      case LOCKSTEP -> inLockstep(scenario, boms.getFirst(), audience);
      case RATE -> atRate(scenario, boms.getFirst());
    }
  }

  /** All are due at the start: their latency tells how long the whole backlog takes. */
  private void atOnce(Scenario scenario, List<String> boms) {
    long due = System.nanoTime();
    Pipeline pipeline = redis.pipelined();
    for (int i = 0; i < scenario.messages(); i++) {
      String bom = boms.get(i % boms.size());
      pipeline.publish(channel(bom), Message.of(bom, due, i / boms.size()));
    }
    pipeline.sync();
  }

  private void inLockstep(Scenario scenario, String bom, Audience audience) {
    for (int i = 0; i < scenario.messages(); i++) {
      redis.publish(channel(bom), Message.of(bom, System.nanoTime(), i));
      audience.awaitDelivered(scenario.deliveries(i + 1));
    }
  }

  private void atRate(Scenario scenario, String bom) {
    var metronome = new Metronome(Scenario.PERIOD);
    for (int i = 0; i < scenario.messages(); i++) {
      redis.publish(channel(bom), Message.of(bom, metronome.next(), i));
    }
  }

  /** Something to write makes the server see which of the BOM's clients have gone. */
  void stir(List<String> boms) {
    Pipeline pipeline = redis.pipelined();
    boms.forEach(
        bom -> pipeline.publish(channel(bom), "{\"event_type\":\"stir\"}".getBytes(US_ASCII)));
    pipeline.sync();
  }

  private static byte[] channel(String bom) {
    return ("enrichment:" + bom).getBytes(US_ASCII);
  }

  @Override
  public void close() {
    redis.close();
  }
}
