package org.bomstream.settings;

import java.util.Optional;
import org.bomstream.problem.LogText;
import org.bomstream.settings.declared.Setting;
import org.bomstream.settings.declared.ShownText;

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
        Optional.of(value).filter(_ -> setting.kind().isShown()).map(Complaint::shown),
        setting.kind().allowed() + " is allowed");
  }

  /** Shows the path, unless it may be the secret itself, put where its file's name belongs. */
  static Complaint ofFile(Setting setting, String path, String reason) {
    boolean showable = setting.kind().isShown() || SettingFile.isThere(path);
    return new Complaint(
        setting.fileName(), Optional.of(path).filter(_ -> showable).map(Complaint::shown), reason);
  }

  private static String shown(String value) {
    String shown = LogText.of(ShownText.of(value));
    return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
  }

  /** For the log: {@code RUNS_PER_NODE=0: a whole number from 1 to 1000 is allowed}. */
  @Override
  public String toString() {
    return name + value.map(text -> "=" + text).orElse("") + ": " + reason;
  }
}
