package org.bomstream.identity.control;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.bomstream.identity.entity.IssuerSettings;
import org.bomstream.schedule.NodeStarts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says once, at start, whose tokens are taken, and what to beware of. */
@ApplicationScoped
class IssuerAnnouncement {

  private static final System.Logger LOG = System.getLogger(IssuerAnnouncement.class.getName());

  @Inject IssuerSettings settings;

  @Inject
  @ConfigProperty(name = "dev.login.remote")
  boolean remote;

  void announce(@Observes NodeStarts start) {
    settings.faults().forEach(fault -> LOG.log(ERROR, "Not ready: {0}", fault));
    if (settings.faults().isEmpty()) {
      LOG.log(INFO, "Tokens are taken from {0}.", settings.summary());
      beware();
    }
  }

  private void beware() {
    if (!settings.devLogin() && settings.audiences().isEmpty()) {
      LOG.log(WARNING, "JWT_AUDIENCE is not set: tokens meant for other services are taken too.");
    }
    if (!settings.devLogin() && settings.expectedIssuer().isEmpty()) {
      LOG.log(WARNING, "JWT_ISSUER is not set: the issuer of HS256 tokens is not checked.");
    }
    if (settings.devLogin() && remote) {
      LOG.log(WARNING, "DEV_LOGIN_REMOTE: whoever reaches this server can try the dev password.");
    }
  }
}
