package org.bomstream.settings;

import java.util.Optional;
import org.bomstream.problem.LogText;
import org.bomstream.settings.declared.Setting;

/**
 * A setting that is wrong.
 *
 * @param name of its variable
 * @param value that it has; empty where nobody may be shown it
 * @param reason what is wrong, or what is allowed
 */
public record Complaint(String name, Optional<String> value, String reason) {
  private static final int LONGEST = 100;

  static Complaint ofValue(Setting setting, String value) {
    return new Complaint(
        setting.name(),
        Optional.of(value).filter(_ -> setting.kind().isShown()).map(Complaint::inOneLine),
        setting.kind().allowed() + " is allowed");
  }

  static Complaint ofFile(Setting setting, String path, String reason) {
    return new Complaint(setting.fileName(), Optional.of(inOneLine(path)), reason);
  }

  private static String inOneLine(String value) {
    return LogText.of(value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value);
  }

  /** For the log: {@code RUNS_PER_NODE=0: a whole number from 1 to 1000 is allowed}. */
  @Override
  public String toString() {
    return name + value.map(text -> "=" + text).orElse("") + ": " + reason;
  }
}
