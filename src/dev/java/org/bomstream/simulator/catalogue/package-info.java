/**
 * What the played suppliers sell: parts of catalogue files, and what is invented where these are
 * silent.
 */
@NullMarked
package org.bomstream.simulator.catalogue;

import org.jspecify.annotations.NullMarked;
