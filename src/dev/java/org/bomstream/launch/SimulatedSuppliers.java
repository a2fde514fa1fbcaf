package org.bomstream.launch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.simulator.Simulator;
import org.bomstream.simulator.script.Script;

/**
 * The suppliers that {@code SUPPLIERS=simulated} asks for: played in this process, on free ports.
 * Their parts and their script are the project's, unless {@code SIMULATOR_CATALOGUE} and {@code
 * SIMULATOR_SCRIPT} name others.
 */
final class SimulatedSuppliers {
  /** So that a hundred lines take half a minute: those of small accounts would take longer. */
  private static final Map<String, String> QUOTAS =
      Map.of(
          "DIGIKEY_PER_MINUTE", "400",
          "ELEMENT14_PER_SECOND", "6",
          "TME_PER_SECOND", "20",
          "MOUSER_PER_MINUTE", "60");

  private final Environment environment;
  private Simulator simulator;

  SimulatedSuppliers(Environment environment) {
    this.environment = environment;
  }

  /** Starts them where they are asked for. */
  void start() {
    boolean played = environment.given("DIGIKEY_URL") || environment.given("MOUSER_URL");
    if (!environment.get("SUPPLIERS", "").equals("simulated") || played) {
      // Not wanted, or another simulator plays them.
      return;
    }
    OwnClasses.loadWith(Simulator.class);
    try {
      var setup = Simulator.setup().firstLook();
      if (environment.given("SIMULATOR_CATALOGUE")) {
        var files = environment.get("SIMULATOR_CATALOGUE", "").split(",");
        setup.catalogue(Stream.of(files).map(String::strip).map(Path::of).toList());
      }
      if (environment.given("SIMULATOR_SCRIPT")) {
        setup.script(Script.read(Path.of(environment.get("SIMULATOR_SCRIPT", ""))));
      }
      simulator = setup.start();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new Trouble("the suppliers cannot be simulated: " + e.getMessage(), e);
    }
  }

  /** What the server is to be started with, in the place of any real key; none where none run. */
  Map<String, String> environment() {
    if (simulator == null) {
      return Map.of();
    }
    Map<String, String> all = new HashMap<>(QUOTAS);
    all.putAll(simulator.environment());
    return all;
  }

  /** Where they tell what they were asked; empty where none run. */
  Optional<String> address() {
    return Optional.ofNullable(simulator).map(running -> running.adminAddress().toString());
  }

  void stop() {
    if (simulator != null) {
      simulator.close();
    }
  }
}
