/**
 * What a caller is told when a request cannot be served, as application/problem+json; and how an
 * outage of our database is told from any other failure. Knows no other component.
 */
@NullMarked
package org.bomstream.problem;

import org.jspecify.annotations.NullMarked;
