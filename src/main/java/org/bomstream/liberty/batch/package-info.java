/** How the batch container names this server, numbers the states of jobs, and asks its tables. */
@NullMarked
package org.bomstream.liberty.batch;

import org.jspecify.annotations.NullMarked;
