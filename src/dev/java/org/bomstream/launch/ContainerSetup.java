package org.bomstream.launch;

import org.jboss.arquillian.config.descriptor.api.ArquillianDescriptor;
import org.jboss.arquillian.container.spi.event.container.AfterStop;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Gives Arquillian its server: ours, with the runtime, the configuration and a database of the
 * tests.
 */
public final class ContainerSetup implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Preparation.class);
  }

  /** What happens before the first in-container test and after the last. */
  public static final class Preparation {
    private ContainerHome home;

    /** Before Arquillian makes its container of the description. */
    void prepare(@Observes(precedence = 100) ArquillianDescriptor description) {
      home = new ContainerHome();
      home.prepare();
      var container = description.getContainers().getFirst();
      container.property("wlpHome", Home.runtime().toString());
      container.property("usrDir", home.usr().toString());
      container.property("serverName", home.serverName());
      container.property("securityConfiguration", home.bindings().toString());
      container.property("javaVmArguments", Bomstream.QUICK_START);
      container.property("httpPort", Integer.toString(home.httpPort()));
    }

    void cleanUp(@Observes AfterStop event) {
      home.close();
    }
  }
}
