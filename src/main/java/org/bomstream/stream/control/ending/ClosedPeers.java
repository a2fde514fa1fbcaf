package org.bomstream.stream.control.ending;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Clients that have closed their end, as Linux knows of them at once, where a server is told at its
 * next write but one. Elsewhere there are none, and keepalives find them later.
 *
 * @see <a href="https://docs.kernel.org/networking/proc_net_tcp.html">/proc/net/tcp</a>
 */
final class ClosedPeers {
  private static final Logger LOG = System.getLogger(ClosedPeers.class.getName());

  /** Both, since a socket that listens to either family has its connections in the second. */
  private static final List<Path> TABLES =
      List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));

  private static final String CLOSE_WAIT = "08";
  private static final String CLOSE_WAIT_COLUMN = " " + CLOSE_WAIT + " ";
  private static final int REMOTE = 2;
  private static final int STATE = 3;
  private static final int HEXADECIMAL = 16;

  private ClosedPeers() {}

  /** The ports from which they had connected. */
  static Set<Integer> ports() {
    return TABLES.stream()
        .filter(Files::isReadable)
        .flatMap(ClosedPeers::lines)
        .flatMap(ClosedPeers::closed)
        .collect(Collectors.toSet());
  }

  private static Stream<String> lines(Path table) {
    try {
      return Files.readAllLines(table).stream();
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "Keepalives will find who has closed", e);
      return Stream.empty();
    }
  }

  /** Columns: number, local address:port, remote address:port, state … in hexadecimal. */
  static Stream<Integer> closed(String line) {
    // Of thousands few are, and to take a line apart is dear.
    if (!line.contains(CLOSE_WAIT_COLUMN)) {
      return Stream.empty();
    }
    String[] columns = line.strip().split("\\s+", STATE + 2);
    if (columns.length <= STATE || !columns[STATE].equals(CLOSE_WAIT)) {
      return Stream.empty();
    }
    String remote = columns[REMOTE];
    return Stream.of(Integer.valueOf(remote.substring(remote.lastIndexOf(':') + 1), HEXADECIMAL));
  }
}
