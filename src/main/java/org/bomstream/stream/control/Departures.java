package org.bomstream.stream.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.bomstream.bom.entity.BomDeleted;

/** Ends the streams of a BOM that is no more. */
@ApplicationScoped
public class Departures {
  @Inject Channels channels;

  public void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) BomDeleted bom) {
    channels.find(bom.bomId()).ifPresent(channels::end);
  }
}
