/**
 * The event log: ProgressLog gives each event its number, and Retention forgets old ones. RunStates
 * is asked where runs stand.
 */
@NullMarked
package org.bomstream.progress.control;

import org.jspecify.annotations.NullMarked;
