/**
 * What people ask of runs by REST: to begin one, to see where it stands, to pause, resume and
 * cancel it.
 */
@NullMarked
package org.bomstream.run.boundary;

import org.jspecify.annotations.NullMarked;
