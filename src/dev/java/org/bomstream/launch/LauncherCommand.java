package org.bomstream.launch;

import java.nio.file.Path;
import java.util.List;

/** The command line that starts the launcher as a child of this process. */
final class LauncherCommand {
  private LauncherCommand() {}

  /**
   * @param project what is started: this build, or another that was built
   */
  static List<String> of(Home home, Path project) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        // It waits more than it works.
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Dbomstream.project=" + project,
        "-Dbomstream.runtime=" + Home.runtime(),
        "-Dbomstream.home=" + home.folder(),
        "-Dbomstream.parent=" + ProcessHandle.current().pid(),
        "-classpath",
        System.getProperty("java.class.path"),
        Launch.class.getName());
  }
}
