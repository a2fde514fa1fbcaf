/**
 * Runs in the database: how they are queued, taken by a node, kept, recorded, settled and
 * commanded; each change in one transaction with its event.
 */
@NullMarked
package org.bomstream.run.control;

import org.jspecify.annotations.NullMarked;
