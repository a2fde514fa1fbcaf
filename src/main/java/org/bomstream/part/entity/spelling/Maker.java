package org.bomstream.part.entity.spelling;

/**
 * Who makes a part, as opposed to one of the many ways its name is written.
 *
 * @param name the maker's own name, or the words of a name that is not listed
 * @param group whom it merged with, came from or belongs to: makers of one group took over each
 *     other's parts
 * @param isListed the name is the maker's own
 */
public record Maker(String name, String group, boolean isListed) {

  /** One took over the other's parts, or both are one. */
  public boolean isRelatedTo(Maker other) {
    return group.equals(other.group);
  }
}
