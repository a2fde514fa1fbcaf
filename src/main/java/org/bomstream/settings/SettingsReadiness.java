package org.bomstream.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready where a setting is wrong: names it, and what is allowed, but not what it is. */
@Readiness
@ApplicationScoped
public class SettingsReadiness implements HealthCheck {

  @Inject SettingsCheck check;

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("settings").status(!check.areWrong());
    check.complaints().forEach(wrong -> answer.withData(wrong.name(), wrong.reason()));
    return answer.build();
  }
}
