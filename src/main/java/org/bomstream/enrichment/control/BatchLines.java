package org.bomstream.enrichment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.bomstream.bom.control.Boms;
import org.bomstream.enrichment.entity.Claim;

/**
 * Reads a batch's lines in a transaction of its own, so that the chunk's holds no connection while
 * sources are asked.
 */
@ApplicationScoped
public class BatchLines {
  @Inject Boms boms;

  @Transactional(TxType.REQUIRES_NEW)
  LinesToEnrich read(Claim claim, int batch) {
    return new LinesToEnrich(batch, boms.linesOfBatch(claim.bomId(), claim.runId(), batch));
  }
}
