package org.bomstream.part.source.catalogue;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.bomstream.part.source.catalogue.CatalogueState.FileState;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.VirtualThreads;
import org.bomstream.settings.SettingsCheck;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the catalogue in the database as the files say: the configured ones in their order, then
 * the shipped one. A file that cannot be read never stops the application: what was loaded from it
 * before stays, and {@link #state} tells. All nodes are to name the same files: those that the node
 * that started last does not name are forgotten.
 */
@ApplicationScoped
public class CatalogueFiles {

  private static final Logger LOG = System.getLogger(CatalogueFiles.class.getName());

  @Inject CatalogueStore store;
  @Inject SettingsCheck settings;

  @Inject
  @ConfigProperty(name = "catalogue.files")
  Optional<List<String>> paths;

  @Inject
  @ConfigProperty(name = "catalogue.check-interval")
  Duration checkInterval;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService scheduler;

  private final List<CatalogueFile> files = new ArrayList<>();
  private final Map<String, String> stamps = new HashMap<>();
  private volatile Map<String, FileState> states = Map.of();
  private ScheduledFuture<?> checks;

  /** After the schema is there; before the first batch is enriched. */
  void start(
      @Observes @Priority(StartupPhase.PARTS) @Initialized(ApplicationScoped.class) Object event) {
    if (settings.areWrong()) {
      return;
    }
    load();
    long seconds = Math.max(1, checkInterval.toSeconds());
    checks = scheduler.scheduleWithFixedDelay(this::check, seconds, seconds, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    if (checks != null) {
      checks.cancel(true);
    }
  }

  /** Reads the configuration, loads what is new, and forgets the files that are named no more. */
  public synchronized void load() {
    files.clear();
    paths.orElse(List.of()).stream()
        .map(String::strip)
        .filter(path -> !path.isEmpty())
        .map(CatalogueFile::of)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(files::add);
    files.add(CatalogueFile.SHIPPED);
    check();
    forgetOthers();
  }

  /** What is loaded, and what is not. */
  public CatalogueState state() {
    return new CatalogueState(List.copyOf(states.values()));
  }

  /** Loads the files that changed since the last look. */
  synchronized void check() {
    for (int precedence = 0; precedence < files.size(); precedence++) {
      check(files.get(precedence), precedence);
    }
  }

  private void check(CatalogueFile file, int precedence) {
    try {
      String stamp = file.stamp();
      if (!stamp.equals(stamps.get(file.name()))) {
        load(file, precedence);
        stamps.put(file.name(), stamp);
      }
    } catch (NoSuchFileException e) {
      failed(file, "there is no such file", e);
    } catch (AccessDeniedException e) {
      failed(file, "this server may not read it", e);
    } catch (IOException e) {
      failed(file, "it cannot be read: " + e.getMessage(), e);
    } catch (SQLException e) {
      failed(file, "the database did not take it", e);
    } catch (RuntimeException e) {
      // The checks would end for good with it.
      failed(file, "an error of ours", e);
    }
  }

  private void load(CatalogueFile file, int precedence) throws IOException, SQLException {
    try {
      loaded(file, store.load(file, precedence));
    } catch (BadCatalogue e) {
      failed(file, e.getMessage(), e);
    }
  }

  private void forgetOthers() {
    try {
      int forgotten = store.keepOnly(files);
      if (forgotten > 0) {
        LOG.log(Level.INFO, "Part catalogue: forgot {0} files no longer named", forgotten);
      }
    } catch (SQLException | IOException | BadCatalogue e) {
      LOG.log(Level.WARNING, "Part catalogue: files no longer named are still used", e);
    }
  }

  private void loaded(CatalogueFile file, CatalogueStore.Loaded loaded) {
    set(new FileState(file.name(), loaded.parts(), loaded.badRows(), null));
    LOG.log(
        Level.INFO,
        "Part catalogue {0}: {1} parts, {2} rows left out",
        file.name(),
        loaded.parts(),
        loaded.badRows());
  }

  private void failed(CatalogueFile file, String error, Exception cause) {
    FileState before = states.getOrDefault(file.name(), new FileState(file.name(), 0, 0, null));
    // Said once, not at every look.
    if (!error.equals(before.error())) {
      LOG.log(Level.WARNING, "Part catalogue {0} is not loaded: {1}", file.name(), error);
      LOG.log(Level.DEBUG, "Part catalogue " + file.name(), cause);
    }
    set(new FileState(file.name(), before.parts(), before.badRows(), error));
  }

  private void set(FileState state) {
    Map<String, FileState> next = new LinkedHashMap<>();
    files.forEach(
        file ->
            Optional.ofNullable(states.get(file.name()))
                .ifPresent(known -> next.put(file.name(), known)));
    next.put(state.name(), state);
    states = next;
  }
}
