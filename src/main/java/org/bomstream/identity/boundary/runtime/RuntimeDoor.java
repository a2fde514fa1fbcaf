package org.bomstream.identity.boundary.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.security.auth.message.config.AuthConfigFactory;
import org.bomstream.identity.control.SignInThrottle;

/**
 * Has the server ask us who may use the web applications that are its own. No filter of ours stands
 * before those, but Jakarta Authentication does, and they all share one factory with us.
 */
@ApplicationScoped
public class RuntimeDoor {
  private static final String LAYER = "HttpServlet";

  private String registration = "";

  /** For every application that has no mechanism of its own, as this one has. */
  void open(@Observes @Initialized(ApplicationScoped.class) Object start) {
    var passwords = new Passwords(new SignInThrottle());
    var provider = new RuntimeProvider(new RuntimeModule(passwords));
    registration =
        AuthConfigFactory.getFactory()
            .registerConfigProvider(provider, LAYER, null, "the server's own applications");
  }

  void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    AuthConfigFactory.getFactory().removeRegistration(registration);
  }
}
