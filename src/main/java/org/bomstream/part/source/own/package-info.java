/**
 * A company's own source: its PLM, its ERP, its part library, behind one small service whose
 * contract is ours ({@code src/docs/suppliers.md}).
 */
@NullMarked
package org.bomstream.part.source.own;

import org.jspecify.annotations.NullMarked;
