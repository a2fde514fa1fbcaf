package org.bomstream.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.bomstream.benchmark.scale.Filling;

/** All that members do, all of them at once, on several nodes: reading, importing, commanding. */
final class MixedLoad implements AutoCloseable {
  private static final List<String> LOOKS =
      List.of("", "/line-items", "/enrichment", "/enrichment/batches");
  private static final List<String> COMMANDS = List.of("pause", "resume", "cancel");

  /** Of each kind as many callers at once. */
  private static final Map<String, Integer> CALLERS =
      Map.of("list", 1, "look", 3, "follow", 2, "enrich", 2, "command", 1, "import", 2);

  private final ExecutorService callers =
      Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, LongAdder> done = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> refused = new ConcurrentHashMap<>();
  private final List<Account> members;
  private final Filling filling;
  private volatile boolean over;

  /**
   * @param members one on each node
   */
  MixedLoad(List<Account> members, Filling filling) {
    this.members = members;
    this.filling = filling;
  }

  void begin() {
    CALLERS.forEach(
        (kind, many) -> {
          for (int caller = 0; caller < many; caller++) {
            callers.execute(() -> repeat(kind));
          }
        });
  }

  private void repeat(String kind) {
    while (!over) {
      try {
        boolean taken = call(kind);
        (taken ? done : refused).computeIfAbsent(kind, _ -> new LongAdder()).increment();
        // As people do, who read what they get.
        Thread.sleep(Duration.ofMillis(20));
      } catch (BenchmarkFailed e) {
        failed(e);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void failed(BenchmarkFailed failure) {
    if (!over) {
      refused.computeIfAbsent("failed", _ -> new LongAdder()).increment();
      System.out.println("mixed load: " + failure.getMessage());
    }
  }

  private boolean call(String kind) {
    Account member = members.get(random(members.size()));
    String bom = "/api/boms/" + filling.bom(random(filling.allBoms() / 4) * 4);
    switch (kind) {
      case "list" -> member.get("/api/boms");
      case "look" -> member.get(bom + LOOKS.get(random(LOOKS.size())));
      case "follow" -> member.get(bom.replace("boms", "enrichment/stream"));
      case "import" -> importOne(member);
      case "command" -> {
        return taken(member.post(bom + "/enrichment/" + COMMANDS.get(random(COMMANDS.size()))));
      }
      default -> {
        return taken(member.post(bom + "/enrich"));
      }
    }
    return true;
  }

  /** Half of what is imported is enriched, the rest deleted again. */
  private static void importOne(Account member) {
    String bom = member.upload(ScaleImports.FILE);
    if (random(2) == 0) {
      member.post("/api/boms/" + bom + "/enrich");
    } else {
      member.delete(bom);
    }
  }

  private static boolean taken(int status) {
    if (status >= 500) {
      throw new BenchmarkFailed("answered " + status);
    }
    return status < 300;
  }

  private static int random(int bound) {
    return ThreadLocalRandom.current().nextInt(bound);
  }

  /** How often what was done, and refused. */
  @Override
  public String toString() {
    return "done: %s; refused: %s".formatted(told(done), told(refused));
  }

  private static String told(Map<String, LongAdder> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue().sum())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() {
    over = true;
    callers.shutdown();
    try {
      if (!callers.awaitTermination(1, TimeUnit.MINUTES)) {
        callers.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
