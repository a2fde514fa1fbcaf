package org.bomstream.enrichment.control;

import java.util.List;
import org.bomstream.bom.entity.LineItem;

/** A batch as it is read, as opposed to what came of it. */
record LinesToEnrich(int number, List<LineItem> lines) {}
