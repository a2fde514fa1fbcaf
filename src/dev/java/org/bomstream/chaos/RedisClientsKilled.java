package org.bomstream.chaos;

import java.util.List;
import java.util.Random;
import redis.clients.jedis.Protocol.Command;

/** It cuts listeners and publishers, as often as they come back. */
final class RedisClientsKilled implements Fault {
  @Override
  public String name() {
    return "redis-clients-killed";
  }

  @Override
  public void begin(Cluster cluster, Random random) {
    goOn(cluster);
  }

  @Override
  public void goOn(Cluster cluster) {
    cluster.inRedis(
        redis -> {
          for (var type : List.of("pubsub", "normal")) {
            redis.sendCommand(Command.CLIENT, "KILL", "TYPE", type);
          }
        });
  }

  @Override
  public void end(Cluster cluster) {}
}
