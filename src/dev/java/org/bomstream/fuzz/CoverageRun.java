package org.bomstream.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A JVM in which jazzer tries one target.
 *
 * @param folder for the inputs that reach something new, which the next run begins with, and for
 *     those that break it
 */
record CoverageRun(Target target, long seed, Path folder) {
  /** What is watched: our own classes, and the libraries that read for them. */
  private static final String WATCHED =
      "org.bomstream.**:de.siegmar.fastcsv.**:com.nimbusds.**:org.eclipse.parsson.**"
          + ":org.apache.james.mime4j.**:com.fasterxml.aalto.**";

  /** How many times slower a watched class is. */
  private static final int SLOWER = 5;

  private static final int MOST_RESIDENT_MEGABYTES = 2_048;

  /** Tells whether nothing was found. */
  boolean isClean(Duration time) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    writeSeeds(corpus);
    return new ProcessBuilder(command(time, corpus)).inheritIO().start().waitFor() == 0;
  }

  private void writeSeeds(Path corpus) throws IOException {
    List<byte[]> seeds = target.seeds();
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(corpus.resolve("seed-" + i), seeds.get(i));
    }
    Files.write(dictionary(), target.words().stream().map(CoverageRun::entry).toList());
  }

  private Path dictionary() {
    return folder.resolve("words");
  }

  private static String entry(String word) {
    return "\"" + escaped(word) + "\"";
  }

  private static String escaped(String word) {
    var text = new StringBuilder();
    for (byte each : word.getBytes(StandardCharsets.UTF_8)) {
      text.append("\\x%02X".formatted(each));
    }
    return text.toString();
  }

  private List<String> command(Duration time, Path corpus) {
    Bounds bounds = target.bounds();
    List<String> command =
        new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m"));
    command.addAll(
        List.of(
            "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED", "-Xshare:off"));
    command.addAll(List.of("-cp", classPath(), "com.code_intelligence.jazzer.Jazzer"));
    command.addAll(
        List.of(
            "--target_class=" + CoverageTarget.class.getName(),
            "--target_args=" + target.name(),
            "--instrumentation_includes=" + WATCHED,
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + folder + "/",
            "-dict=" + dictionary(),
            "-max_len=" + bounds.longest(),
            "-max_total_time=" + time.toSeconds(),
            "-timeout=" + bounds.cpu().toSeconds() * SLOWER,
            "-rss_limit_mb=" + MOST_RESIDENT_MEGABYTES,
            "-seed=" + (seed & Integer.MAX_VALUE),
            "-print_final_stats=1",
            corpus.toString()));
    return command;
  }

  private static String classPath() {
    return List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
