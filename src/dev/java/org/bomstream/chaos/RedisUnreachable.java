package org.bomstream.chaos;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Packets from and to it vanish; nobody is told. */
final class RedisUnreachable implements Fault {
  private Thread undo;

  @Override
  public String name() {
    return "redis-unreachable";
  }

  @Override
  public Optional<String> missing() {
    return Command.succeeds("iptables", "-w", "-n", "-L", "INPUT")
        ? Optional.empty()
        : Optional.of("dropping packets takes root and iptables");
  }

  /** The rules would outlive this program. */
  @Override
  public void begin(Cluster cluster, Random random) {
    var port = cluster.redis().port();
    undo = new Thread(() -> change("-D", port));
    Runtime.getRuntime().addShutdownHook(undo);
    change("-I", port);
  }

  @Override
  public void end(Cluster cluster) {
    Runtime.getRuntime().removeShutdownHook(undo);
    change("-D", cluster.redis().port());
  }

  private static void change(String how, int port) {
    for (var side : List.of("--dport", "--sport")) {
      Command.run(
          "iptables", "-w", how, "INPUT", "-i", "lo", "-p", "tcp", side, "" + port, "-j", "DROP");
    }
  }

  @Override
  public Symptom symptom() {
    return Symptom.REDIS_AWAY;
  }
}
