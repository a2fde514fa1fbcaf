package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.number;

import org.bomstream.settings.declared.Topic;

/** How much an organization, a user, an address may ask for, and have. */
public final class QuotaSettings {
  public static final Topic TOPIC =
      new Topic(
          "Quotas",
          number("requests.per-user", 1, 100_000_000)
              .or(30_000)
              .means("calls under `/api` in a minute, but for streams, on each node"),
          number("requests.per-organization", 1, 100_000_000)
              .or(120_000)
              .means("the same, of all users of an organization together"),
          number("requests.at-once-per-user", 1, 10_000)
              .or(8)
              .means("calls that are answered at once on a node; more wait for their turn"),
          number("uploads.per-user", 1, 1_000_000)
              .or(1_000)
              .means("BOM files in a minute, on each node"),
          number("uploads.per-organization", 1, 1_000_000)
              .or(3_000)
              .means("the same, of all users of an organization together"),
          number("boms.per-organization", 1, 1_000_000_000)
              .or(200_000)
              .means("BOMs that an organization has, on all nodes together"),
          number("lines.per-organization", 1, 1_000_000_000_000L)
              .or(20_000_000)
              .means("lines of all these BOMs"),
          number("open-runs.per-organization", 1, 1_000_000)
              .or(10_000)
              .means("runs that an organization has queued, at work, waiting or paused"),
          number("idempotency-keys.per-user", 1, 1_000_000)
              .or(10_000)
              .means("keys of requests that were granted in the last day"),
          number("tickets.per-user", 1, 1_000_000)
              .or(1_000)
              .means("tickets that are neither used nor too old"),
          number("sign-ins.per-address", 1, 1_000_000)
              .or(600)
              .means("attempts to sign in at the embedded issuer in a minute, on each node"),
          number("wrong-tickets.per-address", 1, 1_000_000)
              .or(600)
              .means("tickets in a minute that do not hold, on each node; then none is looked up"));

  private QuotaSettings() {}
}
