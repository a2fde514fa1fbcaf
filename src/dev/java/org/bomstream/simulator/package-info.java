/**
 * Plays the part suppliers, each on a port of its own: {@code ./mvnw -Psimulator}. It knows nothing
 * of the product that asks it, so that a misunderstanding shows.
 */
@NullMarked
package org.bomstream.simulator;

import org.jspecify.annotations.NullMarked;
