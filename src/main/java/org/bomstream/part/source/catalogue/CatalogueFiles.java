package org.bomstream.part.source.catalogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.part.source.catalogue.file.BadCatalogue;
import org.bomstream.part.source.catalogue.file.CatalogueFile;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.WorkBegins;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the catalogue in the database as the files say: those configured in their order, a folder's
 * by their names, then the shipped one. A file that cannot be read never stops the application:
 * what was loaded from it before stays, and {@link #state} tells. All nodes are to name the same
 * files: those that the node that started last does not name are forgotten.
 */
@ApplicationScoped
public class CatalogueFiles {

  private static final Logger LOG = System.getLogger(CatalogueFiles.class.getName());
  private static final Duration LEAST = Duration.ofSeconds(1);

  @Inject CatalogueStore store;
  @Inject PartCatalogue catalogue;

  @Inject
  @ConfigProperty(name = "catalogue.files")
  Optional<List<String>> paths;

  @Inject
  @ConfigProperty(name = "catalogue.check-interval")
  Duration checkInterval;

  @Inject Schedule schedule;

  private final Map<String, String> stamps = new HashMap<>();
  private final CatalogueReport report = new CatalogueReport();
  private final CataloguePlaces places = new CataloguePlaces(report);
  private volatile List<CatalogueFile> told = List.of();
  private List<CatalogueFile> files = List.of();
  private List<CatalogueFile> kept = List.of();

  /** Before the first batch is enriched. */
  void start(@Observes @Priority(StartupPhase.PARTS) WorkBegins begins) {
    load();
    Duration period = checkInterval.compareTo(LEAST) < 0 ? LEAST : checkInterval;
    schedule.start(new Recurring("The look for new catalogue files", period, this::check));
  }

  /** Reads the configuration, loads what is new, and forgets the files that are named no more. */
  public synchronized void load() {
    places.name(paths.orElse(List.of()));
    check();
  }

  /** What is loaded, and what is not. */
  CatalogueState state() {
    return report.of(told);
  }

  /** Loads the files that changed since the last look, and forgets those that are gone. */
  synchronized void check() {
    files = Stream.concat(places.look().stream(), Stream.of(CatalogueFile.SHIPPED)).toList();
    told = Stream.concat(places.failed().stream(), files.stream()).toList();
    stamps.keySet().retainAll(files.stream().map(CatalogueFile::name).toList());
    for (int precedence = 0; precedence < files.size(); precedence++) {
      check(files.get(precedence), precedence);
    }
    if (!kept.equals(files)) {
      forgetOthers();
    }
    catalogue.forget();
  }

  private void check(CatalogueFile file, int precedence) {
    try {
      // A file that comes or goes changes whom the others are believed before.
      String stamp = "%d %s".formatted(precedence, file.stamp());
      if (!stamp.equals(stamps.get(file.name()))) {
        load(file, precedence);
        stamps.put(file.name(), stamp);
      }
    } catch (NoSuchFileException e) {
      report.failed(file, "there is no such file", e);
    } catch (AccessDeniedException e) {
      report.failed(file, "this server may not read it", e);
    } catch (IOException e) {
      report.failed(file, "it cannot be read: " + e.getMessage(), e);
    } catch (SQLException e) {
      report.failed(file, "the database did not take it", e);
    } catch (RuntimeException e) {
      // The other files are looked at all the same.
      report.failed(file, "an error of ours", e);
    }
  }

  private void load(CatalogueFile file, int precedence) throws IOException, SQLException {
    try {
      report.loaded(file, store.load(file, precedence));
    } catch (BadCatalogue e) {
      report.failed(file, e.reason(), e);
    }
  }

  private void forgetOthers() {
    try {
      int forgotten = store.keepOnly(files, places.unseen());
      kept = files;
      if (forgotten > 0) {
        LOG.log(Level.INFO, "Part catalogue: forgot {0} files no longer named", forgotten);
      }
    } catch (SQLException | IOException | BadCatalogue e) {
      LOG.log(Level.WARNING, "Part catalogue: files no longer named are still used", e);
    }
  }
}
