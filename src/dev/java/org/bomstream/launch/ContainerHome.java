package org.bomstream.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The folder of the server that Arquillian runs, and the database beside it. */
final class ContainerHome implements AutoCloseable {
  private static final Pattern APPLICATION =
      Pattern.compile("<webApplication.*?</webApplication>", Pattern.DOTALL);
  private static final Pattern BINDINGS =
      Pattern.compile("<application-bnd>.*?</application-bnd>", Pattern.DOTALL);

  private final Home home = new Home(Home.project().resolve("target/homes/container"));
  private final int httpPort = Ports.free();
  private final PostgresProcess postgres = new PostgresProcess(home.postgres(), Ports.free());

  /** Arquillian finds its server among all of the machine by this name: it must be no other's. */
  String serverName() {
    return "container" + ProcessHandle.current().pid();
  }

  int httpPort() {
    return httpPort;
  }

  Path usr() {
    return home.usr();
  }

  void prepare() {
    try {
      Leftovers.clear(home);
      ServerFolder.delete(home.folder());
      Files.createDirectories(home.folder());
      Runtime.getRuntime().addShutdownHook(new Thread(this::close));
      postgres.start();
      assemble(home.usr().resolve("servers").resolve(serverName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assemble(Path server) throws IOException {
    ServerFolder.assemble(Home.project(), server);
    ServerFolder.delete(server.resolve("apps"));
    ServerFolder.copy(
        Home.project().resolve("src/test/resources/liberty/container-tests.xml"),
        server.resolve("configDropins/overrides/container-tests.xml"));
    PreparedServer.copyTo(server.resolve("workarea"));
    Files.writeString(server.resolve("server.env"), environment());
    var configuration = server.resolve("server.xml");
    Files.writeString(
        configuration, APPLICATION.matcher(Files.readString(configuration)).replaceFirst(""));
  }

  /** A file with the application's bindings of server.xml, for what Arquillian deploys. */
  Path bindings() {
    try {
      var all = BINDINGS.matcher(Files.readString(Home.project().resolve("server.xml")));
      return Files.writeString(
          home.folder().resolve("bindings.xml"), all.find() ? all.group() : "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String environment() {
    return Map.of(
            "JAVA_HOME", System.getProperty("java.home"),
            "HTTP_PORT", Integer.toString(httpPort),
            "HTTPS_PORT", Integer.toString(Ports.free()),
            "ADMIN_PORT", Integer.toString(Ports.free()),
            "DATABASE_URL", postgres.jdbcUrl(),
            "DATABASE_USER", PostgresProcess.USER,
            "DATABASE_PASSWORD", "",
            "DEV_LOGIN", "true",
            "keystore_password", UUID.randomUUID().toString())
        .entrySet()
        .stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }

  @Override
  public void close() {
    postgres.stop();
  }
}
