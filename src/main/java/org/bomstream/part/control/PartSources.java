package org.bomstream.part.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.bomstream.part.control.store.PartStore;

/** The sources that can be asked, in the order of trust. */
@ApplicationScoped
public class PartSources {
  @Inject @Any Instance<PartSource> sources;

  /** All that are on, the most trusted first. */
  List<PartSource> inOrder() {
    return sources.stream()
        .filter(PartSource::isOn)
        .sorted(Comparator.comparingInt(PartSource::order))
        .toList();
  }

  /** The order of a source; the last where there is none of that name any more. */
  int order(String name) {
    return sources.stream()
        .filter(source -> source.name().equals(name))
        .mapToInt(PartSource::order)
        .findFirst()
        .orElse(PartStore.LEAST - 1);
  }
}
