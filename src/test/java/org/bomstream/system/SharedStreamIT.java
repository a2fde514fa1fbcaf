package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Many followers, on one page and in many tabs, that come by with one connection. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(PortalServer.LOCK)
class SharedStreamIT {
  private static final int TABS = 10;
  private static final Pattern OPEN =
      Pattern.compile("^bomstream_streams_open\\{\\S* (\\d+)", Pattern.MULTILINE);

  private static final Bomstream server = PortalServer.bomstream();

  private final Api alice = Api.as("alice", server);
  private FollowerTabs tabs = new FollowerTabs(server.address("/icon.svg"), server.address());

  @AfterEach
  void leave() {
    tabs.close();
  }

  @Test
  void tenTabsOfTheServersOwnShareOne() {
    tenTabsShareOne();
  }

  @Test
  void tenTabsOfAnotherOriginShareOne() {
    tabs.close();
    tabs = new FollowerTabs(Portal.ORIGIN + "/module-portal", server.address());
    tenTabsShareOne();
  }

  /** More than a browser opens to a server over HTTP/1.1; the first may be the one that has it. */
  private void tenTabsShareOne() {
    // One batch: of progress that waits only the newest is told.
    String bom = alice.upload(BomFiles.csv(1));
    for (int tab = 0; tab < TABS; tab++) {
      tabs.follow(tabs.open(), "one", following(alice, bom));
    }
    tabs.all().forEach(tab -> tabs.await(tab, "one", "f.names.includes('connected')"));
    awaitStreams(1);
    tabs.close(tabs.all().getFirst());
    alice.enrich(bom);

    for (String tab : tabs.all()) {
      tabs.await(tab, "one", "f.names.includes('enrichment.completed')");
      assertThat(tabs.ids(tab, "one")).isEqualTo(Views.range(1, 4));
    }
    awaitStreams(1);
    List.copyOf(tabs.all().subList(1, TABS - 1)).forEach(tabs::close);
    tabs.leave(tabs.all().getFirst(), "one");
    awaitStreams(0);
  }

  @Test
  void fiftyFollowersOfAPageShareOneAndMoreHaveSeveral() {
    String tab = tabs.open();
    List<String> boms =
        IntStream.range(0, 60).mapToObj(_ -> alice.upload(BomFiles.csv(1))).toList();
    boms.subList(0, 50).forEach(bom -> tabs.follow(tab, bom, following(alice, bom)));
    tabs.await(tab, "Object.values(followers).every((f) => f.names.includes('connected'))");
    awaitStreams(1);
    boms.subList(50, 60).forEach(bom -> tabs.follow(tab, bom, following(alice, bom)));
    tabs.await(tab, "Object.values(followers).every((f) => f.names.includes('connected'))");
    awaitStreams(2);
    alice.enrich(boms.getFirst());
    alice.enrich(boms.getLast());

    tabs.await(tab, boms.getFirst(), "f.stream.progress?.status === 'completed'");
    tabs.await(tab, boms.getLast(), "f.stream.progress?.status === 'completed'");
    assertThat(tabs.ids(tab, boms.getFirst())).isEqualTo(Views.range(1, 4));
    assertThat(tabs.run(tab, "return Object.values(followers).filter((f) => f.ids.length).length"))
        .isEqualTo(2L);
  }

  @Test
  void bomThatIsNotThereEndsItsOwnFollowerOnly() {
    String tab = tabs.open();
    String bom = alice.upload(BomFiles.csv(1));
    String deleted = alice.upload(BomFiles.csv(1));
    String none = UUID.randomUUID().toString();
    List.of(bom, none, deleted).forEach(id -> tabs.follow(tab, id, following(alice, id)));
    tabs.await(tab, none, "f.stream.status === 'error'");
    assertThat(tabs.run(tab, "return followers[arguments[0]].stream.error.status", none))
        .isEqualTo(404L);
    tabs.await(tab, deleted, "f.names.includes('connected')");
    alice.delete("/api/boms/" + deleted);
    tabs.await(tab, deleted, "f.stream.status === 'closed' && f.names.includes('stream_end')");

    alice.enrich(bom);
    tabs.await(tab, bom, "f.names.includes('enrichment.completed')");
    assertThat(tabs.ids(tab, bom)).isEqualTo(Views.range(1, 4));
  }

  @Test
  void endsWithTheRunForThoseWhoDoNotStay() {
    String tab = tabs.open();
    String bom = alice.upload(BomFiles.csv(1));
    tabs.follow(tab, "stays", following(alice, bom));
    tabs.follow(tab, "other", following(alice, alice.upload(BomFiles.csv(1))));
    tabs.follow(tab, "goes", Map.of("bomId", bom, "token", alice.token()));
    tabs.await(tab, "Object.values(followers).every((f) => f.names.includes('connected'))");
    alice.enrich(bom);
    tabs.await(tab, "goes", "f.stream.status === 'closed' && f.names.at(-1) === 'stream_end'");
    assertThat(tabs.ids(tab, "goes")).isEqualTo(Views.range(1, 4));

    tabs.follow(tab, "late", Map.of("bomId", bom, "token", alice.token()));
    tabs.await(tab, "late", "f.stream.status === 'closed'");
    assertThat(tabs.run(tab, "return followers.late.names"))
        .isEqualTo(List.of("connected", "enrichment.completed", "stream_end"));
    tabs.follow(tab, "over", Map.of("bomId", bom, "token", alice.token(), "lastEventId", 4));
    tabs.await(tab, "over", "f.stream.status === 'closed'");
    assertThat(tabs.run(tab, "return followers.over.names")).isEqualTo(List.of());
    tabs.await(tab, "stays", "f.stream.status === 'connected'");
    awaitStreams(1);
  }

  @Test
  void eachUserHasAConnectionOfItsOwn() {
    var bob = Api.as("bob", server);
    String alices = alice.upload(BomFiles.csv(1));
    String bobs = bob.upload(BomFiles.csv(1));
    String first = tabs.open();
    String second = tabs.open();
    tabs.follow(first, "own", following(alice, alices));
    tabs.follow(second, "own", following(bob, bobs));
    tabs.follow(second, "foreign", following(bob, alices));
    tabs.await(first, "own", "f.names.includes('connected')");
    tabs.await(second, "own", "f.names.includes('connected')");
    tabs.await(second, "foreign", "f.stream.status === 'error'");
    awaitStreams(2);
  }

  private static Map<String, Object> following(Api caller, String bom) {
    return new HashMap<>(Map.of("bomId", bom, "token", caller.token(), "follow", true));
  }

  /** Open on the server, which this class has for itself. */
  static void awaitStreams(int count) {
    Awaitility.await().atMost(Api.PATIENCE).until(SharedStreamIT::streams, open -> open == count);
  }

  private static int streams() throws Exception {
    var text = new Console(server).get("/metrics").body();
    var found = OPEN.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return Integer.parseInt(found.group(1));
  }
}
