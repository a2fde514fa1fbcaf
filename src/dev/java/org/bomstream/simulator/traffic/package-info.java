/** What the played suppliers count: calls, numbers and parts, against their quotas. */
@NullMarked
package org.bomstream.simulator.traffic;

import org.jspecify.annotations.NullMarked;
