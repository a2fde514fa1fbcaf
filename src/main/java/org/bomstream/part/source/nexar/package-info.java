/**
 * Nexar, which was Octopart: what many distributors sell, by one GraphQL interface (<a
 * href="https://support.nexar.com">support.nexar.com</a>).
 */
@NullMarked
package org.bomstream.part.source.nexar;

import org.jspecify.annotations.NullMarked;
