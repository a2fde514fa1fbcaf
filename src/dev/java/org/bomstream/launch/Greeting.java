package org.bomstream.launch;

/** What the person at the terminal is told once all runs. */
final class Greeting {
  private Greeting() {}

  static void print(Environment environment, Instance instance, Home home) {
    System.out.println();
    line("Bomstream", environment.address());
    if (environment.devLogin()) {
      line("Sign in", "alice (acme), bob (globex) or oscar (operator)");
      line("Password", environment.given("DEV_PASSWORD") ? "that of DEV_PASSWORD" : "bomstream");
    }
    if (environment.given("ADMIN_PASSWORD")) {
      line("Console", environment.consoleAddress());
    }
    instance
        .database()
        .ifPresent(url -> line("Database", url + " (user " + PostgresProcess.USER + ")"));
    instance.redis().ifPresent(url -> line("Redis", url));
    instance.suppliers().ifPresent(Greeting::suppliers);
    line("Log", home.log().toString());
    line("Stop", "Ctrl-C");
    System.out.println();
  }

  private static void suppliers(String address) {
    line("Suppliers", "simulated: " + address + "/calls tells what they were asked");
    line("", "a BOM to try: src/dev/resources/simulator/example-bom-100.csv");
  }

  private static void line(String name, String value) {
    System.out.printf("  %-10s %s%n", name, value);
  }
}
