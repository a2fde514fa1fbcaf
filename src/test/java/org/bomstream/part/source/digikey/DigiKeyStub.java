package org.bomstream.part.source.digikey;

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

/** The adapter, and in DigiKey's place a server that says what a test lays out. */
final class DigiKeyStub implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  static final String TOKEN =
      "{\"access_token\":\"tok-1\",\"expires_in\":599,\"token_type\":\"Bearer\"}";

  final SupplierStub server = SupplierStub.open();
  final NotedTurns turns = new NotedTurns();
  final DigiKey adapter = new DigiKey();
  private final SupplierHttp http = new SupplierHttp();

  DigiKeyStub() {
    var client = new DigiKeyClient();
    client.http = http;
    client.clientId = Optional.of("client-1");
    client.clientSecret = Optional.of("s3cr3t/+&");
    client.url = server.url() + "/";
    client.site = "DE";
    client.currency = "EUR";
    client.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    adapter.client = client;
    adapter.clock = client.clock;
    adapter.perMinute = 120;
    adapter.perDay = 1_000;
  }

  static PartNumber sku(String sku, String mpn) {
    return new PartNumber(mpn, null, List.of(new OrderCode("digikey", sku)));
  }

  SupplierAnswer ask(PartNumber number) throws SupplierFault, InterruptedException {
    Map<PartNumber, SupplierAnswer> answers = adapter.ask(List.of(number), turns);
    return answers.get(number);
  }

  List<Listing> listings(PartNumber number) throws SupplierFault, InterruptedException {
    return ((SupplierAnswer.Listings) ask(number)).listings();
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
