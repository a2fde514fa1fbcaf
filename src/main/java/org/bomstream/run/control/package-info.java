/**
 * Runs in the database, each change in one transaction with its event: a run is taken in, claimed
 * by the node that has room (Claims says which is next), leased, recorded batch by batch, settled
 * when its node stops working on it, and commanded.
 */
@NullMarked
package org.bomstream.run.control;

import org.jspecify.annotations.NullMarked;
