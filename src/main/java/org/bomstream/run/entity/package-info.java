/**
 * What is known of a run: where it stands, how far it is and how long it still takes ({@link
 * org.bomstream.run.entity.RunProgress}), by which claim a node has it, what it was commanded and
 * why it was interrupted.
 */
@NullMarked
package org.bomstream.run.entity;

import org.jspecify.annotations.NullMarked;
