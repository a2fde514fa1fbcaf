/**
 * Faults of suppliers that are played to two nodes, while runs of several organizations ask them at
 * once; run by {@code ./mvnw -Pchaos -Dfaults=source-all}.
 */
package org.bomstream.chaos.source;
