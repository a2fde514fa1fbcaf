package org.bomstream.part.source.reply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bomstream.part.entity.Listing;

/** What was read of a supplier's recorded replies, as a file for whoever decides what to read. */
public final class ReadingTable {
  private final String supplier;
  private final Map<String, Integer> replies = new LinkedHashMap<>();
  private final Map<String, Integer> filled = new TreeMap<>();
  private final List<Listing> listings = new ArrayList<>();

  public ReadingTable(String supplier) {
    this.supplier = supplier;
  }

  /** Counts a reply of that outcome. */
  public void reply(String outcome) {
    replies.merge(outcome, 1, Integer::sum);
  }

  /** Counts the fields of what was read. */
  public void listings(List<Listing> read) {
    listings.addAll(read);
    read.forEach(this::count);
  }

  public Map<String, Integer> replies() {
    return replies;
  }

  public List<Listing> listings() {
    return listings;
  }

  private void count(Listing listing) {
    listing
        .facts()
        .forEach(
            (fact, value) -> {
              fill(fact.code());
              if (fact.code().matches("lifecycle|rohs|reach|msl")) {
                fill("%s=%s".formatted(fact.code(), value));
              }
            });
    listing
        .parameters()
        .forEach(
            each -> fill(each.value() == null ? "parameter, in words" : "parameter, a number"));
    listing.alternates().forEach(each -> fill("alternate"));
    listing
        .offers()
        .forEach(
            offer -> {
              fill("offer");
              fill(offer.stock() == null ? "offer without stock" : "offer with stock");
              fill(offer.priceBreaks().isEmpty() ? "offer without prices" : "offer with prices");
              fill(
                  offer.leadTimeDays() == null
                      ? "offer without lead time"
                      : "offer with lead time");
            });
  }

  private void fill(String field) {
    filled.merge(field, 1, Integer::sum);
  }

  /** Writes it under {@code target/recorded}. */
  public void write(NotedFields fields) throws IOException {
    Path file = Path.of("target", "recorded", supplier + ".txt");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        replies %s
        listings %d
        filled %s
        read %s
        dropped
        %s
        """
            .formatted(
                replies,
                listings.size(),
                filled,
                fields.read(),
                String.join(
                    "\n", fields.dropped().entrySet().stream().map(Object::toString).toList())));
  }
}
