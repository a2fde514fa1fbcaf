package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** This server among all that work on the same database; another after every start. */
@ApplicationScoped
public class Node {
  private final String id =
      ConfigProvider.getConfig().getOptionalValue("hostname", String.class).orElse("node")
          + "-"
          + UUID.randomUUID().toString().substring(0, 8);

  public String id() {
    return id;
  }
}
