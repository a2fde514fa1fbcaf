/**
 * How large a body may be ({@link org.bomstream.body.control.BodyBounds}), how fast it must come
 * ({@link org.bomstream.body.control.Pace}), how many may come at once ({@link
 * org.bomstream.body.control.BodyLimits}), and where they are kept meanwhile.
 */
@NullMarked
package org.bomstream.body.control;

import org.jspecify.annotations.NullMarked;
