/**
 * Where clients upload, list, read and delete BOMs and read their lines; a request's body is
 * bounded here.
 */
@NullMarked
package org.bomstream.bom.boundary;

import org.jspecify.annotations.NullMarked;
