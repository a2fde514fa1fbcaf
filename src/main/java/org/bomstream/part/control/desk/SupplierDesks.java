package org.bomstream.part.control.desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.SourceMeter;
import org.bomstream.part.control.answer.AnswerStore;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.answer.KeptAnswer;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.control.supplier.Supplier;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.VirtualThreads;
import org.bomstream.schedule.WorkBegins;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The desks of this node, one for each supplier that is on. */
@ApplicationScoped
public class SupplierDesks {
  private static final String SIMULATED = "simulated";

  @Inject @Any Instance<Supplier> suppliers;
  @Inject SupplierQuotas quotas;
  @Inject SupplierStandings standings;
  @Inject AnswerStore answers;
  @Inject SourceMeter meter;
  @Inject DatabaseClock clock;
  @Inject Manufacturers manufacturers;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ExecutorService executor;

  @Inject
  @ConfigProperty(name = "sources")
  Optional<List<String>> chosen;

  @Inject
  @ConfigProperty(name = "suppliers")
  String kind;

  private final Asked.Tally lookUps = new Asked.Tally();
  private List<Supplier> all = List.of();
  private List<SupplierDesk> desks = List.of();

  @PostConstruct
  void open() {
    all = suppliers.stream().sorted(Comparator.comparingInt(Supplier::order)).toList();
    desks =
        all.stream()
            .filter(supplier -> off(supplier).isEmpty())
            .sorted(Comparator.comparingInt(this::place))
            .map(this::desk)
            .toList();
  }

  void show(@Observes @Priority(StartupPhase.RUNS) WorkBegins begins) {
    for (String source : sources()) {
      meter.watch(source, FailedCalls.OUTCOMES);
      meter.watchAnswers(source);
    }
  }

  private SupplierDesk desk(Supplier supplier) {
    String source = source(supplier);
    var stores = new SupplierPlace.Stores(quotas, standings, answers, meter, clock);
    var verdict = new Verdict(source, supplier.title(), manufacturers);
    var place = new SupplierPlace(supplier, source, stores, verdict);
    return new SupplierDesk(place, executor, lookUps);
  }

  /**
   * The word for a supplier; a simulated one is another source, so that nobody takes it for true.
   */
  String source(Supplier supplier) {
    return isSimulated() ? "%s %s".formatted(SIMULATED, supplier.name()) : supplier.name();
  }

  /** Whether the suppliers are a simulator's. */
  public boolean isSimulated() {
    return kind.equalsIgnoreCase(SIMULATED);
  }

  /** As settings name a source: what is simulated has the name of what it stands for. */
  public String plainName(String source) {
    return source.startsWith(SIMULATED + " ") ? source.substring(SIMULATED.length() + 1) : source;
  }

  /** Whether settings may name a supplier so. */
  public boolean has(String name) {
    return all.stream().anyMatch(supplier -> supplier.name().equals(name));
  }

  /** The order of a supplier; empty where there is none of that name. */
  public Optional<Integer> order(String source) {
    return all.stream()
        .filter(supplier -> source(supplier).equals(source))
        .map(Supplier::order)
        .findFirst();
  }

  /** Whether what a source of that name has said does not count here. */
  public boolean isForeign(String source) {
    return source.startsWith(SIMULATED + " ") && !isSimulated();
  }

  /** Why a supplier is not asked; empty where it is. */
  Optional<String> off(Supplier supplier) {
    boolean left = chosen.filter(names -> !names.contains(supplier.name())).isPresent();
    return left ? Optional.of("SOURCES does not name it") : supplier.off();
  }

  /** By the order in which they are named, else by their own. */
  private int place(Supplier supplier) {
    return chosen.map(names -> names.indexOf(supplier.name())).orElse(supplier.order());
  }

  /** All suppliers there are, on or off. */
  List<Supplier> suppliers() {
    return all;
  }

  /** Whether any is asked at all. */
  public boolean isEmpty() {
    return desks.isEmpty();
  }

  /** The names of those that are asked, the most trusted first. */
  public List<String> sources() {
    return desks.stream().map(desk -> desk.place().source()).toList();
  }

  Optional<SupplierDesk> desk(String name) {
    return desks.stream().filter(desk -> desk.place().supplier().name().equals(name)).findFirst();
  }

  List<SupplierDesk> inOrder() {
    return desks;
  }

  /**
   * Asks all suppliers at once, whose answers come later. What is known is found by one query,
   * whatever the number of suppliers.
   *
   * @param oldest no answer from before is taken
   * @param run who waits for the answers
   */
  public List<Asked> ask(
      String organization, Collection<PartNumber> numbers, Instant oldest, Waiting run) {
    if (desks.isEmpty() || numbers.isEmpty()) {
      return List.of();
    }
    Map<Question, KeptAnswer> known = known(numbers, oldest);
    List<Asked> asked =
        desks.stream().map(desk -> desk.ask(organization, numbers, known, oldest, run)).toList();
    lookUps.count(
        CompletableFuture.allOf(asked.stream().map(Asked::all).toArray(CompletableFuture[]::new)));
    return asked;
  }

  /**
   * What the next supplier is asked once the one before has answered: see SOURCES_ASKED. Nothing is
   * taken along, since nobody knows what will be asked of this one.
   */
  public Asked ask(
      String source, String organization, Collection<PartNumber> numbers, Instant oldest) {
    SupplierDesk desk =
        desks.stream().filter(its -> its.place().source().equals(source)).findFirst().orElseThrow();
    Asked asked = desk.ask(organization, numbers, known(numbers, oldest), oldest, Waiting.QUIETLY);
    lookUps.count(asked.all());
    return asked;
  }

  /** The fresh answers of all suppliers. */
  Map<Question, KeptAnswer> known(Collection<PartNumber> numbers, Instant oldest) {
    SortedMap<Question, Freshness> questions = new TreeMap<>();
    for (SupplierDesk desk : desks) {
      desk.place()
          .supplier()
          .freshness()
          .ifPresent(
              fresh ->
                  numbers.forEach(
                      n -> questions.put(Question.of(desk.place().source(), n), fresh)));
    }
    return questions.isEmpty() ? Map.of() : answers.find(questions, oldest).answers();
  }
}
