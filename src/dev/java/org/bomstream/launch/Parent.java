package org.bomstream.launch;

/** Who started us: when it ends, however it ends, so do we. */
final class Parent {
  private Parent() {}

  static void watch() {
    var pid = System.getProperty("bomstream.parent");
    if (pid == null) {
      return;
    }
    var parent = ProcessHandle.of(Long.parseLong(pid));
    // A thread of its own: the exit waits for the stop, and must not hold up the common pool.
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              parent.ifPresent(process -> process.onExit().join());
              System.exit(0);
            });
  }
}
