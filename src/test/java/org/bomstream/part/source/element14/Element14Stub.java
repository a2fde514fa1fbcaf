package org.bomstream.part.source.element14;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.NotedTurns;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.http.SupplierStub;

/** The adapter, and in element14's place a server that says what a test lays out. */
final class Element14Stub implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

  final SupplierStub server = SupplierStub.open();
  final NotedTurns turns = new NotedTurns();
  final Element14 adapter = new Element14();
  private final SupplierHttp http = new SupplierHttp();

  Element14Stub() {
    adapter.client = new Element14Client();
    adapter.client.http = http;
    adapter.client.key = Optional.of("k3y&/+");
    adapter.client.url = server.url();
    adapter.store = "uk.farnell.com";
    adapter.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    adapter.perSecond = 2;
    adapter.perDay = 1_000;
  }

  static PartNumber sku(String supplier, String sku, String mpn) {
    return new PartNumber(mpn, null, List.of(new OrderCode(supplier, sku)));
  }

  SupplierAnswer ask(PartNumber number) throws SupplierFault, InterruptedException {
    return adapter.ask(List.of(number), turns).get(number);
  }

  List<Listing> listings(PartNumber number) throws SupplierFault, InterruptedException {
    return ((SupplierAnswer.Listings) ask(number)).listings();
  }

  @Override
  public void close() {
    server.close();
    http.close();
  }
}
