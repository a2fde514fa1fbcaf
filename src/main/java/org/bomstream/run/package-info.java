/**
 * One enrichment of one BOM: asked for, queued, taken by a node, commanded, ended; what does its
 * work in the batch container is job.
 */
@NullMarked
package org.bomstream.run;

import org.jspecify.annotations.NullMarked;
