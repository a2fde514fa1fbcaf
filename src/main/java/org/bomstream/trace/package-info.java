/**
 * What is being done, as steps of traces that go on from node to node. Alone knows OpenTelemetry.
 */
@NullMarked
package org.bomstream.trace;

import org.jspecify.annotations.NullMarked;
