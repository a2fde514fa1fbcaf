package org.bomstream.launch;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.bomstream.InContainer;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What an Arquillian test deploys: the whole application as it was built, with the test's classes.
 *
 * <p>Such a test is named {@code …ContainerIT} and runs inside of the server, with injection:
 *
 * <pre>{@code
 * @InContainer
 * class BomsContainerIT {
 *   @Deployment static WebArchive application() { return Deployed.with(BomsContainerIT.class); }
 *   @Inject Boms boms;
 *   @Test void findsNoneOfAnotherOrganization() { … }
 * }
 * }</pre>
 *
 * Whatever class it names (nested ones too) must be given; AssertJ and Awaitility are there.
 */
public final class Deployed {
  private static final int ABOVE_THE_ENVIRONMENT = 1_000;

  private Deployed() {}

  /** The application with these classes of the tests added. */
  public static WebArchive with(Class<?>... classes) {
    return ShrinkWrap.create(ZipImporter.class, "bomstream.war")
        .importFrom(Home.project().resolve("target/bomstream.war").toFile())
        .as(WebArchive.class)
        .addClasses(classes)
        .addClass(InContainer.class)
        .addAsLibraries(jar(Assertions.class), jar(Awaitility.class), jar(Matcher.class));
  }

  /** The same, configured otherwise: property names of MicroProfile Config and their values. */
  public static WebArchive with(Map<String, String> settings, Class<?>... classes) {
    var properties = new StringBuilder("config_ordinal=" + ABOVE_THE_ENVIRONMENT);
    settings.forEach((name, value) -> properties.append("\n%s=%s".formatted(name, value)));
    var library =
        ShrinkWrap.create(JavaArchive.class, "settings.jar")
            .addAsManifestResource(
                new StringAsset(properties.toString()), "microprofile-config.properties");
    return with(classes).addAsLibrary(library);
  }

  private static File jar(Class<?> inside) {
    try {
      return new File(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
