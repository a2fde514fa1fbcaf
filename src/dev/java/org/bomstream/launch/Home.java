package org.bomstream.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where one instance keeps its data, as opposed to the project it was built from. */
record Home(Path folder) {

  Home {
    folder = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder with the POM. */
  static Path project() {
    return Path.of(System.getProperty("bomstream.project", ".")).toAbsolutePath().normalize();
  }

  /** The Open Liberty installation, read only: all instances share it. */
  static Path runtime() {
    return Path.of(System.getProperty("bomstream.runtime"));
  }

  /** The home of {@code ./mvnw}, unless another is named. */
  static Home ofThisRun() {
    var named = System.getProperty("bomstream.home");
    return new Home(named == null ? project().resolve(".data") : Path.of(named));
  }

  Path lock() {
    return folder.resolve("lock");
  }

  Path facts() {
    return folder.resolve("running.properties");
  }

  Path postgres() {
    return folder.resolve("postgres");
  }

  Path redis() {
    return folder.resolve("redis");
  }

  Path logs() {
    return folder.resolve("logs");
  }

  Path log() {
    return logs().resolve("messages.log");
  }

  Path usr() {
    return folder.resolve("usr");
  }

  Path server() {
    return usr().resolve("servers/bomstream");
  }

  Path output() {
    return folder.resolve("output");
  }

  /** What the runtime keeps of the server from one start to the next. */
  Path workarea() {
    return output().resolve("bomstream/workarea");
  }

  /** The server's key and certificate for HTTPS, made at its first start. */
  Path keys() {
    return output().resolve("bomstream/resources/security/key.p12");
  }

  Path secret() {
    return folder.resolve("keystore.password");
  }
}
