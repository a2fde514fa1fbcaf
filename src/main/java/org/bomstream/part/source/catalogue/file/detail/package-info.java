/**
 * What a row says beyond a part's name and facts: parameters, offers, order codes, alternates; read
 * from columns and from JSON members that hold more than one value. All of it is bounded.
 */
@NullMarked
package org.bomstream.part.source.catalogue.file.detail;

import org.jspecify.annotations.NullMarked;
