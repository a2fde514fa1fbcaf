/** What is said of a node. */
@NullMarked
package org.bomstream.operations.entity;

import org.jspecify.annotations.NullMarked;
