package org.bomstream.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.bomstream.progress.entity.ProgressState.RunError;

/** Why a run has failed; of any other run there is none. */
@Embeddable
public class RunFailure {
  @Column(name = "error_code")
  private String code;

  @Column(name = "error_detail")
  private String detail;

  protected RunFailure() {}

  RunFailure(String code, String detail) {
    this.code = code;
    this.detail = detail;
  }

  /** As clients see it. */
  RunError state() {
    return new RunError(code, detail);
  }
}
