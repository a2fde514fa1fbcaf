package org.bomstream.enrichment.control;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.UUID;
import org.bomstream.enrichment.entity.Claim;

/** The claim by which the batch artefact that it is injected into works. */
@Dependent
public class JobClaim {
  @Inject JobContext job;

  Claim get() {
    Properties properties = job.getProperties();
    return new Claim(
        UUID.fromString(properties.getProperty(JobLauncher.JobParameters.RUN)),
        UUID.fromString(properties.getProperty(JobLauncher.JobParameters.BOM)),
        Long.parseLong(properties.getProperty(JobLauncher.JobParameters.FENCE)));
  }
}
