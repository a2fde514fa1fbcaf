package org.bomstream.part.source.tme;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.NotedTurns;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.http.SupplierStub;
import org.bomstream.part.source.reply.Fixtures;

/** The adapter, and in TME's place a server that says what a test lays out. */
final class TmeStub implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  static final String TOKEN = Fixtures.text("tme/token.json");

  final SupplierStub server = SupplierStub.open();
  final NotedTurns turns = new NotedTurns();
  final Tme adapter = new Tme();
  private final SupplierHttp http = new SupplierHttp();

  TmeStub() {
    adapter.client = new TmeClient();
    adapter.client.http = http;
    adapter.client.key = Optional.of("k3y");
    adapter.client.secret = Optional.of("s3cr3t");
    adapter.client.url = server.url();
    adapter.client.country = "DE";
    adapter.client.currency = "EUR";
    adapter.client.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    adapter.clock = adapter.client.clock;
    adapter.perSecond = 2;
  }

  static PartNumber mpn(String mpn) {
    return new PartNumber(mpn, null);
  }

  static PartNumber sku(String sku, String mpn) {
    return new PartNumber(mpn, null, List.of(new OrderCode("tme", sku)));
  }

  Map<PartNumber, SupplierAnswer> ask(PartNumber... numbers)
      throws SupplierFault, InterruptedException {
    return adapter.ask(List.of(numbers), turns);
  }

  List<Listing> listings(PartNumber number) throws SupplierFault, InterruptedException {
    return ((SupplierAnswer.Listings) ask(number).get(number)).listings();
  }

  /** Lays out what three calls say of the product of the fixtures. */
  void details() {
    for (String each : List.of("data", "parameters", "files")) {
      server.answers(200, Fixtures.text("tme/%s.json".formatted(each)));
    }
  }

  /** After so long. */
  void later(Duration length) {
    adapter.client.clock = Clock.offset(adapter.client.clock, length);
  }

  @Override
  public void close() {
    server.close();
    http.close();
  }
}
