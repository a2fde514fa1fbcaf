/** JSON as suppliers write it: members in order, and nulls. */
@NullMarked
package org.bomstream.simulator.json;

import org.jspecify.annotations.NullMarked;
