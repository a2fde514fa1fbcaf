/** What is told of a run: the kinds of events, an event, and the state that it carries. */
@NullMarked
package org.bomstream.progress.entity;

import org.jspecify.annotations.NullMarked;
