package org.bomstream.settings.topic;

import static org.bomstream.settings.declared.Setting.databaseAddress;
import static org.bomstream.settings.declared.Setting.number;
import static org.bomstream.settings.declared.Setting.redisAddress;
import static org.bomstream.settings.declared.Setting.secret;
import static org.bomstream.settings.declared.Setting.serverDuration;
import static org.bomstream.settings.declared.Setting.text;
import static org.bomstream.settings.declared.Setting.word;

import org.bomstream.settings.declared.Topic;

/** Where PostgreSQL and Redis are, and how many connections are made. */
public final class StoreSettings {
  public static final Topic TOPIC =
      new Topic(
          "Stores",
          databaseAddress("database.url")
              .or("jdbc:postgresql://localhost:5432/bomstream")
              .ofTheServer()
              .means("JDBC address of PostgreSQL 15 or newer"),
          text("DATABASE_USER").or("bomstream").ofTheServer().means("who signs in to it"),
          secret("DATABASE_PASSWORD").ofTheServer().means("with which password"),
          number("DATABASE_CONNECTIONS", 2, 10_000)
              .or(30)
              .ofTheServer()
              .means("connections at most, for requests and batches together"),
          serverDuration("DATABASE_WAIT", "1s", "10m")
              .or("10s")
              .means("how long a request waits for a connection before it fails"),
          redisAddress("redis.url")
              .means("address of Redis; without it, other nodes get events in 2 s"),
          secret("redis.sentinel-password").means("the password of Sentinels, where they have one"),
          word("redis.channel-prefix", "a text of letters, digits and _ . : -", "\\w[\\w.:-]{0,99}")
              .or("enrichment:")
              .means("what the names of its channels begin with"));

  private StoreSettings() {}
}
