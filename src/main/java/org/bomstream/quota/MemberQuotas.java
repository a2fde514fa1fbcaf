package org.bomstream.quota;

import io.github.bucket4j.TimeMeter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often a user, and all of an organization's together, may call and upload, on this node.
 * Operators count as users: a script that has gone wild does the same harm with their tokens.
 */
@ApplicationScoped
public class MemberQuotas {
  @Inject
  @ConfigProperty(name = "requests.per-user")
  int requestsPerUser;

  @Inject
  @ConfigProperty(name = "requests.per-organization")
  int requestsPerOrganization;

  @Inject
  @ConfigProperty(name = "uploads.per-user")
  int uploadsPerUser;

  @Inject
  @ConfigProperty(name = "uploads.per-organization")
  int uploadsPerOrganization;

  TimeMeter time = TimeMeter.SYSTEM_NANOTIME;

  private Both requests;
  private Both uploads;

  /** The same of one user, and of one organization. */
  private record Both(Rate ofUser, Rate ofOrganization) {
    void take(String user, Optional<String> organization) {
      ofUser.take(organization.orElse("") + "\n" + user);
      organization.ifPresent(ofOrganization::take);
    }
  }

  @PostConstruct
  void open() {
    requests = both("requests_per_minute", requestsPerUser, requestsPerOrganization);
    uploads = both("uploads_per_minute", uploadsPerUser, uploadsPerOrganization);
  }

  private Both both(String quota, int perUser, int perOrganization) {
    return new Both(
        new Rate(quota, "user", perUser, time),
        new Rate(quota, "organization", perOrganization, time));
  }

  /**
   * A call under {@code /api}.
   *
   * @param organization empty for an operator's
   * @throws QuotaExceeded when there were too many
   */
  public void call(String user, Optional<String> organization) {
    requests.take(user, organization);
  }

  /**
   * The upload of a file.
   *
   * @throws QuotaExceeded when there were too many
   */
  public void upload(String user, Optional<String> organization) {
    uploads.take(user, organization);
  }
}
