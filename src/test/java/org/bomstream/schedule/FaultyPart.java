package org.bomstream.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** One whose start fails, and who listens to what is said of that. */
@ApplicationScoped
public class FaultyPart {
  private static final Logger LOG = Logger.getLogger(NodeStart.class.getName());

  private final List<LogRecord> said = new CopyOnWriteArrayList<>();

  void start(@Observes NodeStarts start) {
    LOG.addHandler(new Listener());
    throw new NoClassDefFoundError("a class that is not there");
  }

  public List<LogRecord> said() {
    return said;
  }

  private final class Listener extends Handler {
    @Override
    public void publish(LogRecord told) {
      said.add(told);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
