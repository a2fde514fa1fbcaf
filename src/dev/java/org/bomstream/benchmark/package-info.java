/**
 * Measures the streams of a running server from outside, as a client and another publisher see
 * them: {@code ./mvnw -Pbenchmark}.
 */
package org.bomstream.benchmark;
