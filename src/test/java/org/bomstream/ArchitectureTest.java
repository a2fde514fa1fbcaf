package org.bomstream;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bomstream.part.control.lookup.KnownOffers;
import org.bomstream.part.control.lookup.KnownParts;

/**
 * The directions of components, layers, folders and files, and the fences around technologies, as
 * classes refer to each other. What classes do not show is looked for in their sources, by {@link
 * SourceTreeTest}.
 */
@AnalyzeClasses(packages = "org.bomstream", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String OURS = "org.bomstream.";

  /** These serve all the others, and know none. */
  static final Set<String> FOUNDATIONS =
      Set.of("problem", "json", "quota", "schedule", "schema", "settings", "sql", "trace");

  /** Each component, with those that it may know beside the foundations. */
  static final Map<String, Set<String>> KNOWN =
      Map.ofEntries(
          Map.entry("liberty", Set.of()),
          Map.entry("identity", Set.of()),
          Map.entry("pages", Set.of()),
          Map.entry("body", Set.of("identity", "liberty")),
          Map.entry("part", Set.of()),
          Map.entry("progress", Set.of()),
          Map.entry("bom", Set.of("part", "progress", "identity")),
          Map.entry("run", Set.of("bom", "part", "progress", "identity")),
          Map.entry("job", Set.of("run", "bom", "part", "progress", "liberty")),
          Map.entry("stream", Set.of("bom", "progress", "identity", "liberty")),
          Map.entry("relay", Set.of("stream", "progress")),
          Map.entry("operations", Set.of("run", "job", "bom", "part", "identity", "liberty")));

  @ArchTest
  static final ArchRule componentsKnowOnlyWhatTheyMay =
      classes()
          .that()
          .resideInAPackage("org.bomstream.*..")
          .should(onlyKnowTheirs())
          .because("a component that knows too much cannot be understood, or replaced, alone");

  @ArchTest
  static final ArchRule libertyKnowsNothingOfOurs =
      noClasses()
          .that()
          .resideInAPackage("org.bomstream.liberty..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.bomstream..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage("org.bomstream.liberty..", "org.bomstream.schedule"))))
          .because("what knows the server product is replaced as a whole");

  @ArchTest
  static final ArchRule foldersAreFreeOfCircles =
      slices()
          .matching("org.bomstream.(**)")
          .should()
          .beFreeOfCycles()
          .because("a folder is read after those that it uses");

  @ArchTest
  static final ArchRule filesAreFreeOfCircles =
      slices()
          .assignedFrom(new Files())
          .should()
          .beFreeOfCycles()
          .because("a file is read after those that it uses");

  /** What each source says lies below what all say, and below how suppliers are asked. */
  private static final Set<String> ENTRIES_OF_PART =
      Set.of(
          "org.bomstream.part.control.lookup",
          "org.bomstream.part.control.desk",
          "org.bomstream.part.control.supplier");

  @ArchTest
  static final ArchRule componentsAreEnteredByTheirControl =
      classes()
          .that()
          .resideInAPackage("org.bomstream.*..")
          .should(enterOthersByTheirControl())
          .because("what is below a component's control is its own");

  /** Outside of one a request keeps its connection until its client has taken the whole answer. */
  @ArchTest
  static final ArchRule whoReadsTheDatabaseDoesSoInATransaction =
      fields()
          .that()
          .haveRawType(EntityManager.class)
          .should()
          .beDeclaredInClassesThat()
          .areAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule bomAsksNoSource =
      noClasses()
          .that()
          .resideInAPackage("org.bomstream.bom..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.bomstream.part..")
                  .and(DescribedPredicate.not(resideInAnyPackage("org.bomstream.part.entity")))
                  .and(
                      DescribedPredicate.not(
                          JavaClass.Predicates.belongToAnyOf(KnownParts.class, KnownOffers.class))))
          .because("a BOM shows what is known of parts and asks no source");

  @ArchTest
  static final ArchRule sourcesAreKnownToNobody =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.bomstream.part.source..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.bomstream.part.source..")
          .because("a new source is one folder, and nothing else is touched");

  @ArchTest
  static final ArchRule sourcesDoNotKnowEachOther =
      slices()
          .matching("org.bomstream.part.source.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              DescribedPredicate.alwaysTrue(),
              resideInAnyPackage(
                  "org.bomstream.part.source.http..",
                  "org.bomstream.part.source.reading..",
                  "org.bomstream.part.source.reply.."))
          .because("each source can be added, changed and left out alone");

  @ArchTest
  static final ArchRule layersLookDown =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("boundary")
          .definedBy("org.bomstream.*.boundary..")
          .layer("control")
          .definedBy("org.bomstream.*.control..")
          .layer("entity")
          .definedBy("org.bomstream.*.entity..")
          .whereLayer("boundary")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("control")
          .mayOnlyBeAccessedByLayers("boundary")
          .because("what is known does not depend on what is done, nor that on who may call");

  @ArchTest
  static final ArchRule batchStaysInTheJob =
      fence("jakarta.batch..", "org.bomstream.job..", "org.bomstream.operations..")
          .because("the batch container can be replaced in one place");

  @ArchTest
  static final ArchRule redisStaysInTheRelay =
      fence("redis.clients..", "org.bomstream.relay..")
          .because("nothing but copies of events goes through Redis");

  @ArchTest
  static final ArchRule telemetryStaysInTheTrace =
      fence("io.opentelemetry..", "org.bomstream.trace..")
          .because("a server that exports no traces does not have these classes");

  @ArchTest
  static final ArchRule reflectionStaysInLiberty =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.bomstream.liberty..")
          // What a resource declares is told by JAX-RS as the method that it is.
          .and()
          .doNotHaveSimpleName("QueryCheck")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.lang.reflect..")
                  .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(Type.class))))
          .because("only the server product is known by the names of its methods");

  @ArchTest
  static final ArchRule managedBeansStayInLiberty =
      fence("javax.management..", "org.bomstream.liberty..")
          .because("the server product is asked in one place");

  @ArchTest
  static final ArchRule restStaysInBoundaries =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.bomstream", "org.bomstream.*.boundary..", "..problem..", "..json..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are JAX-RS but for its events",
                  type ->
                      type.getPackageName().startsWith("jakarta.ws.rs")
                          && !type.getPackageName().startsWith("jakarta.ws.rs.sse")
                          && !type.getName().equals("jakarta.ws.rs.core.MediaType")))
          .because("what is done does not depend on how it was asked for");

  @ArchTest
  static final ArchRule eventsStayInTheStream =
      fence("jakarta.ws.rs.sse..", "org.bomstream.stream..", "org.bomstream.relay..")
          .because("streams have one door");

  @ArchTest
  static final ArchRule everyEndpointDeclaresItsDoor =
      methods()
          .that(
              DescribedPredicate.describe(
                  "are endpoints",
                  method ->
                      method.getAnnotations().stream()
                          .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class))))
          .should(
              ArchConditions.be(
                  DescribedPredicate.<JavaMethod>describe(
                      "with a door", ArchitectureTest::hasADoor)))
          .because("who may call is decided where the call comes in, not by omission");

  @ArchTest
  static final ArchRule transactionsOpenInControls =
      noClasses()
          .that()
          .resideInAPackage("org.bomstream.*.boundary..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.transaction..")
          .because("a transaction belongs to the control that owns the data");

  @ArchTest
  static final ArchRule nothingIsNamedForWhatItIsNot =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Service)")
          .because("a name of the trade says more");

  private static boolean hasADoor(JavaMethod method) {
    return method.isAnnotatedWith(RolesAllowed.class)
        || method.isAnnotatedWith(PermitAll.class)
        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
        || method.getOwner().isAnnotatedWith(PermitAll.class);
  }

  private static ArchRule fence(String technology, String... inside) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(inside)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(technology);
  }

  /** The first folder below ours: {@code bom}; empty for what is not ours, or in no component. */
  static String componentOf(String packageName) {
    return packageName.startsWith(OURS) ? packageName.substring(OURS.length()).split("\\.")[0] : "";
  }

  /** Whether a component may know another. */
  static boolean mayKnow(String component, String other) {
    return other.isEmpty()
        || other.equals(component)
        || FOUNDATIONS.contains(other)
        || KNOWN.getOrDefault(component, Set.of()).contains(other);
  }

  /** Whether it is below a component's layers: {@code bom.control.table}. */
  static boolean isBelowALayer(String packageName) {
    List<String> folders = List.of(packageName.split("\\."));
    return packageName.startsWith(OURS)
        && folders.size() > 4
        && !ENTRIES_OF_PART.contains(packageName);
  }

  private static ArchCondition<JavaClass> onlyKnowTheirs() {
    return refersOnly(
        "only know those that they may", (from, to) -> mayKnow(componentOf(from), componentOf(to)));
  }

  private static ArchCondition<JavaClass> enterOthersByTheirControl() {
    return refersOnly(
        "enter others by their control",
        (from, to) -> componentOf(from).equals(componentOf(to)) || !isBelowALayer(to));
  }

  /** Whether a package may refer to another. */
  @FunctionalInterface
  private interface Permission {
    boolean given(String from, String to);
  }

  private static ArchCondition<JavaClass> refersOnly(String words, Permission permission) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(
                dependency ->
                    !permission.given(
                        type.getPackageName(), dependency.getTargetClass().getPackageName()))
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  /** Each file, with the classes that are nested in its own. */
  private static final class Files implements SliceAssignment {
    @Override
    public String getDescription() {
      return "files";
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith("org.bomstream")
          ? SliceIdentifier.of(type.getName().split("\\$")[0])
          : SliceIdentifier.ignore();
    }
  }
}
