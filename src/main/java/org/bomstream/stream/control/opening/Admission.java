package org.bomstream.stream.control.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.entity.Bom;
import org.bomstream.problem.Problem;
import org.bomstream.stream.control.Channel;
import org.bomstream.stream.control.Channels;
import org.bomstream.stream.control.Client;
import org.bomstream.stream.entity.AskedBom;

/** Whose BOMs a client may follow. One that is followed here already costs no query. */
@ApplicationScoped
public class Admission {
  @Inject Boms boms;
  @Inject Channels channels;

  /**
   * The BOMs, whose channels are to be released.
   *
   * @throws Problem 404 when one is not the client's, or is not there
   */
  List<FollowedBom> admit(List<AskedBom> boms, Client client) {
    List<FollowedBom> admitted = new ArrayList<>();
    try {
      boms.forEach(bom -> admitted.add(FollowedBom.of(admit(bom.id(), client), bom.lastEventId())));
      return admitted;
    } catch (RuntimeException refused) {
      admitted.forEach(bom -> channels.release(bom.channel()));
      throw refused;
    }
  }

  private Channel admit(String id, Client client) {
    Optional<Channel> followed = Boms.parse(id).flatMap(channels::find);
    Optional<Bom> known = followed.flatMap(Channel::bom);
    Bom bom =
        known
            .filter(own -> Boms.isReadable(own, client))
            .orElseGet(() -> boms.readable(id, client));
    if (known.isPresent() && !Boms.isReadable(known.get(), client)) {
      // Others follow it still: it was deleted, and its id given to a BOM of this client's.
      channels.end(followed.get());
    }
    return channelOf(bom);
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
