package org.bomstream.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.bomstream.launch.Bomstream;

/** What the server costs, as the machine sees it. */
record ServerProcess(ProcessHandle process) {
  private static final Duration NONE = Duration.ZERO;

  static ServerProcess of(Bomstream server) {
    var script = server.process("server");
    return new ServerProcess(
        Stream.concat(Stream.of(script), script.descendants())
            .filter(ServerProcess::isJava)
            .findFirst()
            .orElseThrow());
  }

  private static boolean isJava(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("java")).isPresent();
  }

  /** Of all its threads, since it began. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(NONE);
  }

  /** What is left on the heap when all that is not needed has been thrown away, in bytes. */
  long liveBytes() throws IOException {
    var tool = System.getProperty("java.home") + "/bin/jcmd";
    var counting =
        new ProcessBuilder(tool, Long.toString(process.pid()), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    var words = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Long.parseLong(words.strip().replaceFirst("(?s).*\nTotal +\\d+ +(\\d+)$", "$1"));
  }
}
