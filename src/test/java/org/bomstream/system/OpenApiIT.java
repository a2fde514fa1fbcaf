package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.bom.boundary.BomView;
import org.bomstream.bom.boundary.LineItemView;
import org.bomstream.bom.boundary.export.BomRevision;
import org.bomstream.bom.boundary.part.AlternateView;
import org.bomstream.bom.boundary.part.BestOfferView;
import org.bomstream.bom.boundary.part.DisagreementView;
import org.bomstream.bom.boundary.part.OfferView;
import org.bomstream.bom.boundary.part.PartView;
import org.bomstream.bom.boundary.part.ProvenanceView;
import org.bomstream.bom.boundary.preview.MappingView;
import org.bomstream.bom.boundary.preview.PreviewView;
import org.bomstream.bom.entity.BomHealth;
import org.bomstream.launch.Bomstream;
import org.bomstream.operations.boundary.SourceTestResource;
import org.bomstream.operations.boundary.SourceView;
import org.bomstream.operations.entity.Build;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.bomstream.problem.Fault;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.progress.entity.WireState;
import org.bomstream.relay.control.RelayHealth;
import org.bomstream.run.boundary.EnrichResource;
import org.bomstream.run.boundary.PlanResource;
import org.bomstream.stream.boundary.TicketResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The document that describes the interface says what the server does, and all of it. */
class OpenApiIT {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");

  /** Of the one servlet. */
  private static final Set<String> STREAMS =
      Set.of("GET /api/enrichment/stream", "GET /api/enrichment/stream/{bom_id}");

  private final Bomstream bomstream = Bomstream.shared();

  @Test
  void describesEveryEndpointAndNoOther() throws Exception {
    Set<String> described =
        operations().map(Operation::name).filter(o -> o.contains(" /api/")).collect(sorted());

    assertThat(described).isEqualTo(endpoints());
  }

  @Test
  void showsASchemaAndAnExampleOfEveryAnswer() throws Exception {
    assertThat(operations())
        .isNotEmpty()
        .allSatisfy(
            operation ->
                assertThat(operation.answers("2"))
                    .as(operation.name())
                    .allMatch(answer -> answer.keySet().containsAll(Set.of("schema", "example"))));
  }

  @Test
  void givesEveryOperationWordsAndRefusals() throws Exception {
    assertThat(operations())
        .allSatisfy(
            operation -> {
              assertThat(operation.value().keySet()).contains("summary", "tags", "operationId");
              boolean refuses =
                  operation
                      .name()
                      .matches(
                          ".* /api/(boms|mappings|auth|enrichment/(stream|health)|operations|sources|version).*");
              assertThat(operation.answers("4").findAny().isPresent()).isEqualTo(refuses);
            });
  }

  @ParameterizedTest
  @MethodSource("answers")
  void namesEveryMemberOfAnAnswer(String schema, Class<?> answer) throws Exception {
    JsonObject described =
        document().getJsonObject("components").getJsonObject("schemas").getJsonObject(schema);

    assertThat(described.getJsonObject("properties").keySet())
        .containsExactlyInAnyOrderElementsOf(members(answer));
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of("Bom", BomView.class),
        Arguments.of("BomHealth", BomHealth.class),
        Arguments.of("Preview", PreviewView.class),
        Arguments.of("RememberedMapping", MappingView.class),
        Arguments.of("LineChange", BomRevision.ChangeView.class),
        Arguments.of("LineItem", LineItemView.class),
        Arguments.of("Part", PartView.class),
        Arguments.of("BestOffer", BestOfferView.class),
        Arguments.of("Match", LineItemView.MatchView.class),
        Arguments.of("Offer", OfferView.class),
        Arguments.of("Alternate", AlternateView.class),
        Arguments.of("Provenance", ProvenanceView.class),
        Arguments.of("Disagreement", DisagreementView.class),
        Arguments.of("Parameter", Parameter.class),
        Arguments.of("OrderCode", OrderCode.class),
        Arguments.of("Queued", EnrichResource.Queued.class),
        Arguments.of("EnrichmentState", ProgressState.class),
        Arguments.of("Batch", ProgressState.BatchState.class),
        Arguments.of("Plan", PlanResource.Plan.class),
        Arguments.of("Source", SourceView.class),
        Arguments.of("Build", Build.class),
        Arguments.of("SourceTest", SourceTestResource.SourceTest.class),
        Arguments.of("StreamHealth", RelayHealth.Report.class),
        Arguments.of("Ticket", TicketResource.Ticket.class),
        Arguments.of("Fault", Fault.class));
  }

  @Test
  void letsTheStreamBeOpenedByATokenInItsAddress() throws Exception {
    Operation stream =
        operations().filter(o -> o.name().contains("/stream/")).findFirst().orElseThrow();

    assertThat(stream.value().getJsonArray("security").toString()).contains("bearer", "token");
    assertThat(stream.value().toString()).contains("text/event-stream", "event: stream_end");
  }

  @Test
  void letsTheBrowserRunNothingButWhatItShips() throws Exception {
    for (var path : List.of("/openapi", "/openapi/ui/")) {
      var answer = Api.send(HttpRequest.newBuilder(bomstream.address(path)));

      assertThat(answer.headers().allValues("Content-Security-Policy"))
          .singleElement()
          .asString()
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe", "*");
    }
  }

  @Test
  void isShownByABrowserWithoutComplaint() throws Exception {
    try (var browser = Browser.open()) {
      browser.go(bomstream.address("/openapi/ui/"));
      browser.await("#operations-BOMs-uploadBom");

      assertThat(browser.all(".opblock")).hasSize((int) operations().count());
      assertThat(browser.console()).isEmpty();
      browser.screenshot("openapi-ui");
    }
  }

  /** Something that the document says can be asked. */
  private record Operation(String name, JsonObject value, JsonObject document) {
    /** What the answers hold whose status begins so; those without a body are left out. */
    Stream<JsonObject> answers(String status) {
      return value.getJsonObject("responses").entrySet().stream()
          .filter(answer -> answer.getKey().startsWith(status))
          .map(answer -> resolved(answer.getValue().asJsonObject()).getJsonObject("content"))
          .filter(content -> content != null)
          .flatMap(content -> content.values().stream())
          .map(JsonValue::asJsonObject);
    }

    private JsonObject resolved(JsonObject answer) {
      return answer.containsKey("$ref")
          ? document.getValue(answer.getString("$ref").substring(1)).asJsonObject()
          : answer;
    }
  }

  private Stream<Operation> operations() throws Exception {
    JsonObject document = document();
    return document.getJsonObject("paths").entrySet().stream()
        .flatMap(
            path ->
                path.getValue().asJsonObject().entrySet().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .map(
                        method ->
                            new Operation(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                method.getValue().asJsonObject(),
                                document)));
  }

  private JsonObject document() throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(bomstream.address("/openapi"))
              .header("Accept", "application/json")
              .build();
      String text = client.send(request, BodyHandlers.ofString()).body();
      try (var reader = Json.createReader(new StringReader(text))) {
        return reader.readObject();
      }
    }
  }

  /** The resources' as their annotations have it. */
  private static Set<String> endpoints() {
    return Stream.concat(STREAMS.stream(), ofResources()).collect(sorted());
  }

  private static Stream<String> ofResources() {
    return new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
        .importPackages("org.bomstream").stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
            .flatMap(OpenApiIT::endpoint);
  }

  private static Stream<String> endpoint(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        // Every GET may be asked for by HEAD, which needs no word.
        .filter(http -> http != null && !http.value().equals(HttpMethod.HEAD))
        .map(http -> http.value() + " /api" + path(method.getDeclaringClass()) + path(method));
  }

  private static String path(AnnotatedElement element) {
    Path path = element.getAnnotation(Path.class);
    return path == null ? "" : "/" + path.value().replaceFirst("^/", "");
  }

  private static List<String> members(Class<?> answer) {
    if (answer == ProgressState.class) {
      return ofState();
    }
    return Arrays.stream(answer.getRecordComponents()).map(OpenApiIT::member).toList();
  }

  /** It is made of parts, but has their members. */
  private static List<String> ofState() {
    try (var reader = Json.createReader(new StringReader(WireState.full()))) {
      return List.copyOf(reader.readObject().keySet());
    }
  }

  private static String member(RecordComponent component) {
    JsonbProperty named = component.getAccessor().getAnnotation(JsonbProperty.class);
    return named != null
        ? named.value()
        : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static Collector<String, ?, Set<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }
}
