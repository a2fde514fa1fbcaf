package org.bomstream.deploy;

import static org.bomstream.deploy.DeployFiles.list;

import java.util.List;

/** The rules by which Prometheus calls somebody. */
final class Alerts {
  private Alerts() {}

  static List<?> all() {
    return list(DeployFiles.document("monitoring/alerts.yaml"), "groups").stream()
        .flatMap(group -> list(group, "rules").stream())
        .toList();
  }
}
