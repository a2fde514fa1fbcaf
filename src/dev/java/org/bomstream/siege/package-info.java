/**
 * Besieges a server of its own with clients that are slow or deaf, and measures what others notice:
 * {@code ./mvnw -Psiege}.
 */
package org.bomstream.siege;
