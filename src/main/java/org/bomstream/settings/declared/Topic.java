package org.bomstream.settings.declared;

import java.util.List;

/** Settings that are read together. */
public record Topic(String title, List<Setting> settings) {

  public Topic(String title, Setting... settings) {
    this(title, List.of(settings));
  }
}
