/**
 * What is known of a run: where it stands, how far it is, by which claim a node has it, what it was
 * commanded and why it was interrupted.
 */
@NullMarked
package org.bomstream.run.entity;

import org.jspecify.annotations.NullMarked;
