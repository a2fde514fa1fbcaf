package org.bomstream.job.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;

/** Renews this node's leases at the worst moment: between a run's last batch and its job's end. */
@ApplicationScoped
public class LateRenewal {
  @Inject LeaseKeeper keeper;
  @Resource ManagedExecutorService threads;

  private final Set<UUID> renewed = ConcurrentHashMap.newKeySet();

  /** On another thread: the job's is still at the transaction that is just over. */
  void completed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgressEvent event) {
    if (event.is(EventType.COMPLETED)) {
      CompletableFuture.runAsync(() -> keeper.keep(), threads).join();
      renewed.add(event.bomId());
    }
  }

  boolean wasAtTheEndOf(UUID bom) {
    return renewed.contains(bom);
  }
}
