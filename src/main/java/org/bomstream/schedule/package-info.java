/** What is done again and again, in what order the application starts, and on which threads. */
package org.bomstream.schedule;
