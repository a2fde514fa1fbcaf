package org.bomstream.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.settings.declared.Setting;
import org.bomstream.settings.declared.Topic;
import org.bomstream.settings.topic.BodySettings;
import org.bomstream.settings.topic.EventSettings;
import org.bomstream.settings.topic.IdentitySettings;
import org.bomstream.settings.topic.ImportSettings;
import org.bomstream.settings.topic.PartSettings;
import org.bomstream.settings.topic.QuotaSettings;
import org.bomstream.settings.topic.RunSettings;
import org.bomstream.settings.topic.ServerSettings;
import org.bomstream.settings.topic.StoreSettings;
import org.bomstream.settings.topic.StreamSettings;
import org.bomstream.settings.topic.SupplierSettings;

/** All that can be set. */
public final class Settings {
  /** In the order of the documentation. */
  public static final List<Topic> TOPICS =
      List.of(
          StoreSettings.TOPIC,
          ServerSettings.TOPIC,
          IdentitySettings.TOPIC,
          PartSettings.TOPIC,
          SupplierSettings.TOPIC,
          BodySettings.TOPIC,
          ImportSettings.TOPIC,
          RunSettings.TOPIC,
          StreamSettings.TOPIC,
          EventSettings.TOPIC,
          QuotaSettings.TOPIC);

  private static final Map<String, Setting> BY_PROPERTY =
      all().collect(Collectors.toMap(Setting::property, Function.identity()));

  private Settings() {}

  public static Stream<Setting> all() {
    return TOPICS.stream().flatMap(topic -> topic.settings().stream());
  }

  static Optional<Setting> ofProperty(String property) {
    return Optional.ofNullable(BY_PROPERTY.get(property));
  }
}
