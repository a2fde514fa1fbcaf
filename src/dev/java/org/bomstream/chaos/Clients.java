package org.bomstream.chaos;

import java.util.ArrayList;
import java.util.List;
import org.bomstream.system.Browser;

/** The makes of client that this machine has, and why it has not the others. */
final class Clients implements AutoCloseable {
  private final List<ClientKind> present = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  Clients() {
    Browser.ifInstalled()
        .ifPresentOrElse(
            browser -> present.add(new ChromiumClient(browser)),
            () -> leftOut.add("Chromium: none is installed, or no chromedriver"));
    var npm = NodeClient.missing();
    for (var script : NodeClient.SCRIPTS) {
      npm.ifPresentOrElse(
          why -> leftOut.add(script + ": " + why), () -> present.add(new NodeClient(script)));
    }
    present.add(new OkHttpClient());
    if (Command.isInstalled("curl")) {
      present.add(new CurlClient());
    } else {
      leftOut.add("curl: it is not installed");
    }
  }

  List<ClientKind> present() {
    return present;
  }

  /** A line for each. */
  List<String> leftOut() {
    return leftOut;
  }

  @Override
  public void close() {
    present.forEach(ClientKind::close);
  }
}
