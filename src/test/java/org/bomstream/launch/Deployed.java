package org.bomstream.launch;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What an Arquillian test deploys: the whole application as it was built, with the test's classes.
 *
 * <p>Such a test is named {@code …ContainerIT} and runs inside of the server, with injection:
 *
 * <pre>{@code
 * @ArquillianTest
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
  private Deployed() {}

  /** The application with these classes of the tests added. */
  public static WebArchive with(Class<?>... classes) {
    return ShrinkWrap.create(ZipImporter.class, "bomstream.war")
        .importFrom(Home.project().resolve("target/bomstream.war").toFile())
        .as(WebArchive.class)
        .addClasses(classes)
        .addAsLibraries(jar(Assertions.class), jar(Awaitility.class), jar(Matcher.class));
  }

  private static File jar(Class<?> inside) {
    try {
      return new File(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
