package org.bomstream.bom.entity;

/**
 * How many lines of a BOM are of which kind ({@link LineKind}) as they are now, over all runs; each
 * is of one, and their sum is the number of lines.
 *
 * @param matched their part is known
 * @param read of those matched, the ones that were only read by a rule
 * @param check several parts may be meant: a person decides
 * @param notFound every source that was asked knows no such part
 * @param notFitted not to be populated, whatever else
 * @param notAsked no run has reached them, or they were put off
 */
public record BomHealth(
    long matched,
    long read,
    long check,
    long notFound,
    long noPartNumber,
    long notFitted,
    long sourceError,
    long notAsked) {}
