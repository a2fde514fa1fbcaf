package org.bomstream.system;

import jakarta.json.JsonObject;

/** One event as it came over the wire; id and name are null where it has none. */
public record StreamEvent(String id, String name, String data, long nanoTime) {

  public long number() {
    return Long.parseLong(id);
  }

  JsonObject json() {
    return Api.json(data);
  }

  JsonObject state() {
    return json().getJsonObject("state");
  }
}
