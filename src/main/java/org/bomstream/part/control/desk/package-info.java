/**
 * How suppliers are asked: SupplierDesk fills one supplier's calls from the questions that wait
 * (DeskQueue), when its quotas allow it (SupplierQuotas); as opposed to what one call of each is
 * ({@code part.control.supplier}).
 */
@NullMarked
package org.bomstream.part.control.desk;

import org.jspecify.annotations.NullMarked;
