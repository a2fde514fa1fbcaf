/**
 * What operators ask for: BOMs that another system enriches are made known, health and figures
 * told.
 */
@NullMarked
package org.bomstream.operations.boundary;

import org.jspecify.annotations.NullMarked;
