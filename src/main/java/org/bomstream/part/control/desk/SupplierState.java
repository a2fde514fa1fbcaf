package org.bomstream.part.control.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.supplier.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a supplier stands, for people: on or off and why, what is left of its quotas.
 *
 * @param source the word for it in answers
 * @param off why it is not asked; null where it is
 * @param standing null where it is not asked
 * @param waiting questions that wait for it on this node
 */
public record SupplierState(
    Supplier supplier,
    String source,
    @Nullable String off,
    @Nullable Standing standing,
    List<SupplierQuotas.Left> quotas,
    int waiting) {

  /** Empty where it is not asked. */
  public Optional<Standing> known() {
    return Optional.ofNullable(standing);
  }

  /** For how long what it has found holds; empty where nothing is kept. */
  public Optional<Duration> freshFor() {
    return supplier.freshness().map(Freshness::found);
  }

  /** For how long it is not asked again for what it does not know. */
  public Optional<Duration> freshForNotFound() {
    return supplier.freshness().map(Freshness::notFound);
  }

  /** One word for how it stands: {@code on}, {@code off}, or why it is not asked for a while. */
  public String word() {
    if (off != null) {
      return "off";
    }
    return known().flatMap(Standing::closed).map(why -> why.code()).orElse("on");
  }
}
