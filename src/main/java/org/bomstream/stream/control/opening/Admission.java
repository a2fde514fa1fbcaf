package org.bomstream.stream.control.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.entity.Bom;
import org.bomstream.problem.Problem;
import org.bomstream.stream.control.Channel;
import org.bomstream.stream.control.Channels;
import org.bomstream.stream.control.Client;
import org.bomstream.stream.entity.AskedBom;
import org.jspecify.annotations.Nullable;

/** Whose BOMs a client may follow. One that is followed here already costs no query. */
@ApplicationScoped
public class Admission {
  @Inject Boms boms;
  @Inject Channels channels;

  /**
   * A BOM that is asked for, as it was known here before it was read.
   *
   * @param known whose it is, if others follow it
   */
  private record Candidate(AskedBom asked, Optional<Channel> followed, Optional<Bom> known) {
    boolean isReadable(Client client) {
      return known.filter(bom -> Boms.isReadable(bom, client)).isPresent();
    }
  }

  /**
   * The BOMs, whose channels are to be released. Those that are not known here are read at once.
   *
   * @throws Problem 404 when one is not the client's, or is not there
   */
  List<FollowedBom> admit(List<AskedBom> asked, Client client) {
    List<Candidate> candidates = asked.stream().map(this::candidate).toList();
    List<String> unknown =
        candidates.stream()
            .filter(bom -> !bom.isReadable(client))
            .map(bom -> bom.asked().id())
            .toList();
    Map<String, Bom> read = unknown.isEmpty() ? Map.of() : read(asked, unknown, client);
    return candidates.stream().map(bom -> admit(bom, read.get(bom.asked().id()))).toList();
  }

  private Map<String, Bom> read(List<AskedBom> asked, List<String> unknown, Client client) {
    if (asked.size() == 1) {
      String id = unknown.getFirst();
      return Map.of(id, boms.readable(id, client));
    }
    Map<String, Bom> read = boms.readable(unknown, client);
    MissingBoms.refuse(asked.stream().map(AskedBom::id).toList(), unknown, read.keySet());
    return read;
  }

  private Candidate candidate(AskedBom asked) {
    Optional<Channel> followed = Boms.parse(asked.id()).flatMap(channels::find);
    return new Candidate(asked, followed, followed.flatMap(Channel::bom));
  }

  /**
   * @param read what it is; null where the client may read the one that is known
   */
  private FollowedBom admit(Candidate candidate, @Nullable Bom read) {
    if (read != null && candidate.known().isPresent()) {
      // Others follow it still: it was deleted, and its id given to a BOM of this client's.
      candidate.followed().ifPresent(channels::end);
    }
    Bom bom = read == null ? candidate.known().orElseThrow() : read;
    return FollowedBom.of(channelOf(bom), candidate.asked().lastEventId());
  }

  /** Who was let in at the same moment by what had its id before, or has it since, asks again. */
  private Channel channelOf(Bom bom) {
    Channel channel = channels.acquire(bom.id());
    while (!channel.know(bom)) {
      channels.abandon(channel);
      channel = channels.acquire(bom.id());
    }
    return channel;
  }
}
