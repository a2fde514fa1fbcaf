package org.bomstream.deploy;

import static org.bomstream.deploy.DeployFiles.list;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What is given to Kubernetes. */
final class Manifests {
  static final Path FOLDER = DeployFiles.file("kubernetes");

  private Manifests() {}

  static Map<?, ?> deployment() {
    return DeployFiles.document("kubernetes/deployment.yaml");
  }

  /** The node in it. */
  static Map<?, ?> container() {
    List<?> all = list(deployment(), "spec", "template", "spec", "containers");
    return (Map<?, ?>) all.getFirst();
  }

  /** The same for the Open Liberty Operator. */
  static Map<?, ?> ofOperator() {
    return DeployFiles.document("kubernetes/openliberty/open-liberty-application.yaml");
  }
}
