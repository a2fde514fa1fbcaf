package org.bomstream.part.source.mouser;

import java.time.Clock;
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

/** The adapter, and in Mouser's place a server that says what a test lays out. */
final class MouserStub implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

  final SupplierStub server = SupplierStub.open();
  final NotedTurns turns = new NotedTurns();
  final Mouser adapter = new Mouser();
  private final SupplierHttp http = new SupplierHttp();

  MouserStub() {
    adapter.client = new MouserClient();
    adapter.client.http = http;
    adapter.client.key = Optional.of("k3y&/+");
    adapter.client.url = server.url();
    adapter.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    adapter.perMinute = 30;
    adapter.perDay = 1_000;
  }

  static PartNumber mpn(String mpn) {
    return new PartNumber(mpn, null);
  }

  static PartNumber sku(String sku, String mpn) {
    return new PartNumber(mpn, null, List.of(new OrderCode("mouser", sku)));
  }

  Map<PartNumber, SupplierAnswer> ask(PartNumber... numbers)
      throws SupplierFault, InterruptedException {
    return adapter.ask(List.of(numbers), turns);
  }

  static List<Listing> listings(SupplierAnswer answer) {
    return ((SupplierAnswer.Listings) answer).listings();
  }

  @Override
  public void close() {
    server.close();
    http.close();
  }
}
