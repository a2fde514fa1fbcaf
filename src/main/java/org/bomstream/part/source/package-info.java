/**
 * The part sources, a folder each, as opposed to how they are asked together ({@code
 * part.control}). To add one takes a folder and its configuration, and no change anywhere else:
 *
 * <ul>
 *   <li>an {@code @ApplicationScoped} class that implements {@link
 *       org.bomstream.part.control.PartSource}: it is found by that. Its name stands in answers and
 *       metrics, its order says when it is asked;
 *   <li>failures by their types: {@link org.bomstream.part.control.SourceUnavailable}, {@link
 *       org.bomstream.part.control.SourceBusy}, {@link
 *       org.bomstream.part.control.OwnDatabaseFailed}. Nothing else is to be caught, logged or
 *       tried again there;
 *   <li>where its calls are dear, and its terms allow it: for how long its answers serve all who
 *       ask ({@link org.bomstream.part.control.PartSource#freshness}). That they are kept, and that
 *       no two ask it for the same, is then seen to;
 *   <li>a supplier's interface is a {@link org.bomstream.part.control.supplier.Supplier} instead:
 *       it says what a call is, and the rest of this list is seen to. How replies are read alike is
 *       in {@code reading} and {@code reply}, how they are had in {@code http};
 *   <li>where an operator should know of its state, a health check of its own in the same folder;
 *   <li>settings under its own prefix, tables in a migration of its own.
 * </ul>
 */
@NullMarked
package org.bomstream.part.source;

import org.jspecify.annotations.NullMarked;
