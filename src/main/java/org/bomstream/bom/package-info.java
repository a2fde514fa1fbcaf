/**
 * The bill of materials and its lines: taken from a file, kept, shown, deleted. What enriches the
 * lines is in other components.
 */
@NullMarked
package org.bomstream.bom;

import org.jspecify.annotations.NullMarked;
