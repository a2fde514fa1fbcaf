package org.bomstream.identity.boundary.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.security.auth.message.config.AuthConfigFactory;
import java.util.List;
import org.bomstream.identity.control.SignInThrottle;
import org.bomstream.schedule.NodeStarts;

/**
 * Has the server ask us who may use the web applications that are its own. No filter of ours stands
 * before those, but Jakarta Authentication does, and they all share one factory with us. They are
 * named one by one: the application's own mechanism yields to whoever is registered for all.
 */
@ApplicationScoped
public class RuntimeDoor {
  private static final String LAYER = "HttpServlet";

  /** Where they are, without and with {@code ADMIN_ALL}. */
  private static final List<String> HOSTS = List.of("admin_host", "default_host");

  private static final List<String> CONTEXTS =
      List.of(
          "/adminCenter",
          "/ibm/adminCenter/explore-1.0",
          "/ibm/adminCenter/javaBatch-1.0",
          "/ibm/adminCenter/serverConfig-1.0",
          "/ibm/api",
          "/IBMJMXConnectorREST",
          "/openapi",
          "/openapi/platform",
          "/openapi/ui");

  private List<String> registrations = List.of();

  void open(@Observes NodeStarts start) {
    var passwords = new Passwords(new SignInThrottle());
    var provider = new RuntimeProvider(new RuntimeModule(passwords));
    registrations =
        HOSTS.stream()
            .flatMap(host -> CONTEXTS.stream().map(context -> host + " " + context))
            .map(application -> register(provider, application))
            .toList();
  }

  private static String register(RuntimeProvider provider, String application) {
    return AuthConfigFactory.getFactory()
        .registerConfigProvider(provider, LAYER, application, "the server's own");
  }

  void close(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    registrations.forEach(AuthConfigFactory.getFactory()::removeRegistration);
  }
}
