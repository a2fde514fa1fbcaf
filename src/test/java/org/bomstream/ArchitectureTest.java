package org.bomstream;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.SeveralBoms;
import org.bomstream.job.control.BatchRepository;
import org.bomstream.job.control.past.OldJobs;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.run.control.Batches;
import org.bomstream.run.control.Claims;
import org.bomstream.run.control.Nodes;
import org.bomstream.run.control.RequestKeys;
import org.bomstream.run.control.Runs;
import org.bomstream.run.control.SmallRuns;
import org.bomstream.run.control.forecast.Forecasts;

/** The directions of components and layers, and the fences around technologies. */
@AnalyzeClasses(packages = "org.bomstream", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final DescribedPredicate<JavaMethod> ENDPOINTS =
      DescribedPredicate.describe(
          "endpoints",
          method ->
              method.getAnnotations().stream()
                  .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class)));

  private static final DescribedPredicate<JavaMethod> WITH_A_DOOR =
      DescribedPredicate.describe(
          "with a door",
          method ->
              method.isAnnotatedWith(RolesAllowed.class)
                  || method.isAnnotatedWith(PermitAll.class)
                  || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                  || method.getOwner().isAnnotatedWith(PermitAll.class));

  @ArchTest
  static final ArchRule componentsDependInOneDirection =
      slices()
          .matching("org.bomstream.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a component that is in a cycle cannot be understood, or replaced, alone");

  @ArchTest
  static final ArchRule partKnowsNoOtherComponent =
      component("part", "json").because("facts about parts do not depend on who asks");

  @ArchTest
  static final ArchRule identityKnowsNoOtherComponent =
      component("identity", "problem", "json").because("who calls does not depend on what for");

  @ArchTest
  static final ArchRule progressKnowsNoOtherComponent =
      component("progress", "json").because("the event log serves every job alike");

  @ArchTest
  static final ArchRule bomDoesNotKnowItsJobs =
      component("bom", "part", "progress", "identity", "problem", "json")
          .because("a BOM is the same whether it is being enriched or not");

  @ArchTest
  static final ArchRule streamDoesNotKnowTheJob =
      component("stream", "bom", "progress", "identity", "problem", "json")
          .because("a stream shows the log, whoever writes it");

  @ArchTest
  static final ArchRule enrichmentDoesNotKnowTheStream =
      component("enrichment", "bom", "part", "progress", "identity", "problem", "json")
          .because("a job is never held up by those who watch it");

  @ArchTest
  static final ArchRule bomKnowsOfPartsOnlyTheFacts =
      noClasses()
          .that()
          .resideInAPackage("org.bomstream.bom..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.bomstream.part.control..", "org.bomstream.part.boundary..")
          .because("a BOM holds facts and asks no source");

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
      noClasses()
          .that()
          .resideOutsideOfPackages("org.bomstream.enrichment..", "org.bomstream.operations..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.batch..")
          .because("the batch container can be replaced in one place");

  @ArchTest
  static final ArchRule redisStaysInTheStream =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.bomstream.stream.control..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("redis.clients..")
          .because("nothing but copies of events goes through Redis");

  @ArchTest
  static final ArchRule onlyStoresUseTheEntityManager =
      noClasses()
          .that(
              not(
                  belongToAnyOf(
                      Boms.class,
                      SeveralBoms.class,
                      ProgressLog.class,
                      Runs.class,
                      SmallRuns.class,
                      Claims.class,
                      Batches.class,
                      Nodes.class,
                      Forecasts.class,
                      RequestKeys.class,
                      OldJobs.class,
                      BatchRepository.class)))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .because("who reads and writes what is seen in the stores alone");

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
      noClasses()
          .that()
          .resideOutsideOfPackage("org.bomstream.stream..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("jakarta.ws.rs.sse..")
          .because("streams have one door");

  @ArchTest
  static final ArchRule everyEndpointDeclaresItsDoor =
      methods()
          .that(ENDPOINTS)
          .should(ArchConditions.be(WITH_A_DOOR))
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

  private static ClassesShouldConjunction component(String name, String... known) {
    String[] packages = new String[known.length + 1];
    packages[0] = "org.bomstream." + name + "..";
    for (int i = 0; i < known.length; i++) {
      packages[i + 1] = "org.bomstream." + known[i] + "..";
    }
    return classes()
        .that()
        .resideInAPackage("org.bomstream." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.<JavaClass>describe(
                "are of " + String.join(", ", packages) + ", or not ours",
                type ->
                    !type.getPackageName().startsWith("org.bomstream.")
                        || Arrays.stream(packages)
                            .anyMatch(
                                p ->
                                    (type.getPackageName() + ".")
                                        .startsWith(p.substring(0, p.length() - 1)))));
  }
}
