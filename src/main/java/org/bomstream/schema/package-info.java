/**
 * The database as the application needs it: its tables brought up to date, whether it answers, and
 * how a broken connection is tried again.
 */
@NullMarked
package org.bomstream.schema;

import org.jspecify.annotations.NullMarked;
