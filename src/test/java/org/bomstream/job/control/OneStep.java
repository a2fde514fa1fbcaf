package org.bomstream.job.control;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.context.StepContext;
import java.io.Serializable;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A step of one thread as far as its artefacts share it: what they keep there. */
public final class OneStep implements StepContext {
  private @Nullable Object kept;

  @Override
  public @Nullable Object getTransientUserData() {
    return kept;
  }

  @Override
  public void setTransientUserData(@Nullable Object data) {
    kept = data;
  }

  @Override
  public String getStepName() {
    return "enrich";
  }

  @Override
  public long getStepExecutionId() {
    return 1;
  }

  @Override
  public Properties getProperties() {
    return new Properties();
  }

  @Override
  public Serializable getPersistentUserData() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setPersistentUserData(Serializable data) {
    throw new UnsupportedOperationException();
  }

  @Override
  public BatchStatus getBatchStatus() {
    return BatchStatus.STARTED;
  }

  @Override
  public String getExitStatus() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setExitStatus(String status) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Exception getException() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Metric[] getMetrics() {
    return new Metric[0];
  }
}
