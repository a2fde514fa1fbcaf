package org.bomstream.job.control.chunk;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Properties;
import org.bomstream.job.control.ThisJob;
import org.bomstream.run.control.Batches;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shares the batches that are not done out among partitions: as many as are worth a thread. */
@Named
@Dependent
public class BatchPartitions implements PartitionMapper {
  @Inject ThisJob job;
  @Inject Batches batches;

  @Inject
  @ConfigProperty(name = "partitions.per-run")
  int mostPartitions;

  @Override
  public PartitionPlan mapPartitions() {
    int pending = batches.pending(job.run().claim().runId()).size();
    int partitions = Math.clamp(pending, 1, Math.max(1, mostPartitions));
    var plan = new PartitionPlanImpl();
    plan.setPartitions(partitions);
    plan.setThreads(partitions);
    // A restart shares out anew what is left then.
    plan.setPartitionsOverride(true);
    var properties = new Properties[partitions];
    for (int i = 0; i < partitions; i++) {
      properties[i] = new Properties();
      properties[i].setProperty("index", Integer.toString(i));
      properties[i].setProperty("of", Integer.toString(partitions));
    }
    plan.setPartitionProperties(properties);
    return plan;
  }
}
