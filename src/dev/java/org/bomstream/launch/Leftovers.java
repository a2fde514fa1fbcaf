package org.bomstream.launch;

/**
 * Processes of an earlier start that outlived it, after a kill -9 of the one who would have ended
 * them.
 */
final class Leftovers {
  private Leftovers() {}

  /** Ends them; the caller holds the home's lock, so nobody owns them any more. */
  static void clear(Home home) {
    var running = new RunningFile(home);
    running.process("server").ifPresent(LibertyProcess::stop);
    // By their own pid files too: a start may have been killed before it noted them.
    RedisProcess.processOf(home.redis()).ifPresent(RedisProcess::stop);
    PostgresProcess.processOf(home.postgres()).ifPresent(PostgresProcess::stop);
    running.clear();
  }
}
