package org.bomstream.part.control.lookup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bomstream.part.control.PartSource;
import org.bomstream.part.control.SourceMeter;
import org.bomstream.part.control.desk.SupplierDesks;
import org.bomstream.part.control.store.PartStore;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.WorkBegins;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sources that can be asked, in the order of trust. */
@ApplicationScoped
public class PartSources {
  @Inject @Any Instance<PartSource> sources;
  @Inject SupplierDesks desks;
  @Inject SourceMeter meter;

  @Inject
  @ConfigProperty(name = "sources")
  Optional<List<String>> chosen;

  private List<PartSource> all = List.of();
  private List<PartSource> inOrder = List.of();

  /** Once: every batch asks for them. */
  @PostConstruct
  void sort() {
    all = sources.stream().sorted(Comparator.comparingInt(PartSource::order)).toList();
    inOrder =
        all.stream()
            .filter(PartSource::isOn)
            .filter(source -> chosen.filter(names -> !names.contains(source.name())).isEmpty())
            .sorted(Comparator.comparingInt(source -> order(source.name())))
            .toList();
  }

  void show(@Observes @Priority(StartupPhase.RUNS) WorkBegins begins) {
    inOrder().stream()
        .filter(source -> !source.isRule())
        .forEach(source -> meter.watch(source.name(), SourceCalls.FAILURES));
  }

  /** All of our own, on or off, the most trusted first. */
  public List<PartSource> all() {
    return all;
  }

  /** All of our own that are on, the most trusted first. */
  public List<PartSource> inOrder() {
    return inOrder;
  }

  /** Names that are chosen, and that no source has. */
  List<String> unknown() {
    return chosen.orElse(List.of()).stream()
        .filter(name -> own(name).isEmpty() && !desks.has(name))
        .toList();
  }

  /** The order of a source; the last where there is none of that name any more. */
  int order(String name) {
    if (isForeign(name)) {
      return PartStore.FOREIGN;
    }
    return chosen
        .map(names -> names.indexOf(desks.plainName(name)))
        .filter(place -> place >= 0)
        .orElseGet(() -> own(name).orElseGet(() -> desks.order(name).orElse(PartStore.LEAST - 1)));
  }

  /** Whether what a source of that name has said does not count at present. */
  boolean isForeign(String source) {
    return desks.isForeign(source);
  }

  private Optional<Integer> own(String name) {
    return all.stream()
        .filter(source -> source.name().equals(name))
        .map(PartSource::order)
        .findFirst();
  }
}
