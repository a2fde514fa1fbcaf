package org.bomstream.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.script.Plan;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;
import org.bomstream.simulator.wire.Delivery;

/** The port at which the simulator itself is asked. */
final class Admin {
  private static final Plan NOTHING = new Plan(List.of(), List.of());

  private final Simulator simulator;

  Admin(Simulator simulator) {
    this.simulator = simulator;
  }

  void serve(HttpExchange exchange) throws IOException, InterruptedException {
    Delivery.send(exchange, answer(Call.of(exchange)), NOTHING);
  }

  private Answer answer(Call call) {
    return switch (call.method() + " " + call.path()) {
      case "GET /calls" -> Answer.ok(calls());
      case "GET /environment" -> Answer.page(200, environment()).with("Content-Type", "text/plain");
      case "POST /script" -> script(call.body());
      case "POST /reset" -> {
        simulator.reset();
        yield Answer.ok(Tree.of("reset", true));
      }
      default ->
          Answer.of(
              404,
              Tree.of(
                  "error", "there are GET /calls, GET /environment, POST /script and POST /reset"));
    };
  }

  private Tree calls() {
    var all = new Tree();
    for (var shop : Shop.values()) {
      var address = simulator.address(shop).toString();
      all.put(shop.word(), Tree.of("address", address).and(simulator.calls(shop).tree()));
    }
    return all;
  }

  private String environment() {
    return simulator.environment().entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private Answer script(String text) {
    try {
      simulator.script(text);
      return Answer.ok(Tree.of("playing", true));
    } catch (IllegalArgumentException e) {
      return Answer.of(400, Tree.of("error", e.getMessage()));
    }
  }
}
