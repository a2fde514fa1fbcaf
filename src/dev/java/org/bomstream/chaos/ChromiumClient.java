package org.bomstream.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bomstream.system.Browser;
import org.bomstream.system.Portal;
import org.bomstream.system.StreamEvent;

/** A browser's own {@code EventSource}, on a page of another origin. */
final class ChromiumClient implements ClientKind {
  private static final Path SCRIPT = Path.of("src/test/resources/chaos/chromium.js");

  private final Browser browser;
  private int streams;

  ChromiumClient(Browser browser) {
    this.browser = browser;
    browser.go(Portal.ORIGIN + "/module-portal");
    try {
      browser.run(Files.readString(SCRIPT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "Chromium";
  }

  @Override
  public Subscriber follow(StreamAddress stream) {
    var key = "stream" + streams++;
    browser.run("follow(arguments[0], arguments[1])", key, stream.withToken().toString());
    return new OnPage(key);
  }

  @Override
  public void close() {
    browser.close();
  }

  /** One of the page's streams. */
  private final class OnPage implements Subscriber {
    private final String key;
    private final List<StreamEvent> events = new ArrayList<>();

    private OnPage(String key) {
      this.key = key;
    }

    @Override
    public List<StreamEvent> events() {
      var fresh =
          (List<?>) browser.run("return take(arguments[0], arguments[1])", key, events.size());
      for (var event : fresh) {
        var fields = ((List<?>) event).stream().map(String::valueOf).toList();
        events.add(new StreamEvent(fields.get(0), fields.get(1), fields.get(2), System.nanoTime()));
      }
      return List.copyOf(events);
    }

    @Override
    public void close() {
      browser.run("leave(arguments[0])", key);
    }
  }
}
