package org.bomstream.part.entity;

import java.math.BigDecimal;

/** From this quantity on, one piece costs so much, in the offer's currency. */
public record PriceBreak(long quantity, BigDecimal unitPrice) {}
