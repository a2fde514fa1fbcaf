/**
 * Bomstream: enriches bills of materials and shows it live. Each package is a business component;
 * inside it {@code boundary} is who may call, {@code control} what is done, {@code entity} what is
 * known.
 */
package org.bomstream;
