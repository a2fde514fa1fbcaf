/**
 * What one supplier's interface is: a call, its answer, its faults, its quotas. As opposed to when
 * it is called and for whom ({@code part.control.desk}).
 */
@NullMarked
package org.bomstream.part.control.supplier;

import org.jspecify.annotations.NullMarked;
