package org.bomstream.benchmark;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** The benchmark's own BOMs, which are gone when it is, also when it is interrupted. */
final class OwnBoms implements AutoCloseable {
  private final Account account;
  private final Queue<String> uploaded = new ConcurrentLinkedQueue<>();
  private final Thread atExit = new Thread(this::delete);

  OwnBoms(Account account) {
    this.account = account;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  List<String> upload(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            _ -> {
              var bom = account.upload();
              uploaded.add(bom);
              return bom;
            })
        .toList();
  }

  private void delete() {
    for (var bom = uploaded.poll(); bom != null; bom = uploaded.poll()) {
      account.delete(bom);
    }
  }

  @Override
  public void close() {
    delete();
    Runtime.getRuntime().removeShutdownHook(atExit);
  }
}
