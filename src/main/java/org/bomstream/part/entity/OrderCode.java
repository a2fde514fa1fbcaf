package org.bomstream.part.entity;

/**
 * A supplier's own number for a part in one packaging (SKU), as opposed to its manufacturer's
 * ({@link PartNumber}).
 *
 * @param supplier the supplier's name in lower case, for example {@code lcsc}
 * @param sku as the supplier writes it, for example {@code C25804}
 */
public record OrderCode(String supplier, String sku) {}
