package org.bomstream.simulator;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.bomstream.simulator.catalogue.Catalogue;
import org.bomstream.simulator.script.Script;

/** What of a simulator is chosen before its start. */
public final class Setup {
  private static final Path RESOURCES =
      Path.of(System.getProperty("bomstream.project", "."), "src/dev/resources/simulator");

  private List<Path> files = List.of(RESOURCES.resolve("parts.jsonl"));
  private String script = "{}";
  private Clock clock = Clock.systemUTC();
  private int firstPort;
  private boolean secure;

  Setup() {}

  /** The files that the suppliers' parts are in, in the place of the project's. */
  public Setup catalogue(List<Path> others) {
    files = List.copyOf(others);
    return this;
  }

  /** The script that is played from the start on. */
  public Setup script(String text) {
    script = text;
    return this;
  }

  /** The script of a buyer's first look. */
  public Setup firstLook() {
    return script(Script.read(RESOURCES.resolve("first-look.json")));
  }

  /** By whose time quotas, tokens and faults are reckoned. */
  public Setup clock(Clock other) {
    clock = other;
    return this;
  }

  /** The admin port is this one, those of the suppliers follow it; free ones where it is 0. */
  public Setup firstPort(int port) {
    firstPort = port;
    return this;
  }

  /** The suppliers are reached over TLS, with a certificate made for it. */
  public Setup secure() {
    secure = true;
    return this;
  }

  /** Starts it; all suppliers can be called when it returns. */
  public Simulator start() {
    return new Simulator(this);
  }

  Catalogue catalogue() {
    return Catalogue.of(files);
  }

  String script() {
    return script;
  }

  Clock clock() {
    return clock;
  }

  int firstPort() {
    return firstPort;
  }

  boolean isSecure() {
    return secure;
  }
}
