package org.bomstream.stream.control.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.bomstream.bom.entity.BomDeleted;
import org.bomstream.stream.control.Channels;

/**
 * Ends the streams of a BOM that is no more, as opposed to those of a stopping server ({@link
 * Drain}).
 */
@ApplicationScoped
public class DeletedBoms {
  private Channels channels;

  /** For the container's proxies. */
  @SuppressWarnings("NullAway.Init")
  protected DeletedBoms() {}

  @Inject
  public DeletedBoms(Channels channels) {
    this.channels = channels;
  }

  public void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) BomDeleted bom) {
    channels.find(bom.bomId()).ifPresent(channels::end);
  }
}
