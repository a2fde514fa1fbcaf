/** Nexar's supply queries in GraphQL. */
@NullMarked
package org.bomstream.simulator.front.nexar;

import org.jspecify.annotations.NullMarked;
