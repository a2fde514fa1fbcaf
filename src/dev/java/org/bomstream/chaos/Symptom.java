package org.bomstream.chaos;

import jakarta.json.JsonObject;

/** What a node's health says of a fault. */
enum Symptom {
  NONE("healthy", "redis", "connected"),
  REDIS_AWAY("degraded", "redis", "disconnected"),
  DATABASE_AWAY("unhealthy", "database", "disconnected");

  private final String status;
  private final String member;
  private final String value;

  Symptom(String status, String member, String value) {
    this.status = status;
    this.member = member;
    this.value = value;
  }

  boolean showsIn(JsonObject health) {
    return health.getString("status", "").equals(status)
        && health.getString(member, "").equals(value);
  }
}
