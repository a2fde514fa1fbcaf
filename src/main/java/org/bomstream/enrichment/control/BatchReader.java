package org.bomstream.enrichment.control;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.bomstream.enrichment.entity.Claim;

/**
 * Reads the partition's share of the batches that are not done, one batch an item. It keeps no
 * checkpoint: which batches are done is in their rows.
 */
@Named
@Dependent
public class BatchReader extends AbstractItemReader {
  @Inject JobClaim jobClaim;
  @Inject Runs runs;
  @Inject BatchLines lines;
  @Inject ActiveRuns active;

  @Inject
  @BatchProperty(name = "index")
  String index;

  @Inject
  @BatchProperty(name = "of")
  String of;

  private Claim claim;
  private ActiveRun run;
  private Iterator<Integer> share;

  @Override
  public void open(Serializable checkpoint) {
    claim = jobClaim.get();
    run = active.find(claim).orElseThrow(() -> new ClaimLost(claim));
    run.partitionOpened();
    List<Integer> pending = runs.pendingBatches(claim.runId());
    share = share(pending).iterator();
  }

  /** By number, not by place: the others' commits change what is pending between two readers. */
  private List<Integer> share(List<Integer> pending) {
    int partitions = Integer.parseInt(of);
    int mine = Integer.parseInt(index);
    return pending.stream().filter(number -> number % partitions == mine).toList();
  }

  @Override
  public LinesToEnrich readItem() {
    if (!share.hasNext() || run.failure().isPresent()) {
      return null;
    }
    return lines.read(claim, share.next());
  }

  @Override
  public void close() {
    if (run != null) {
      run.partitionClosed();
      run = null;
    }
  }
}
