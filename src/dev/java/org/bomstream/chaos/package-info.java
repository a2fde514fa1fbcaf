/**
 * Faults that are put into a running cluster, again and again, under the eyes of clients of
 * different makes; run by {@code ./mvnw -Pchaos}.
 */
package org.bomstream.chaos;
