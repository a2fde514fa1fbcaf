package org.bomstream.stream.control.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.BomDeleted;
import org.bomstream.identity.entity.Caller;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.stream.control.Channel;
import org.bomstream.stream.control.Channels;
import org.bomstream.stream.control.ChannelsInTests;
import org.bomstream.stream.control.Client;
import org.bomstream.stream.control.ending.DeletedBoms;
import org.bomstream.stream.entity.AskedBom;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final UUID ID = new UUID(0, 1);

  private final Channels channels = ChannelsInTests.of(new ProgressLog());
  private final Admission admission = new Admission();
  private Runnable whileItIsRead = () -> {};
  private Bom stored = bom("acme");

  AdmissionTest() {
    admission.channels = channels;
    admission.boms =
        new Boms() {
          @Override
          public Bom readable(String id, Caller caller) {
            whileItIsRead.run();
            return stored;
          }
        };
  }

  @Test
  void givesAllWhoComeAtOnceTheSameChannel() {
    var first = new Channel[1];
    channels.acquire(ID);
    whileItIsRead =
        () -> {
          whileItIsRead = () -> {};
          first[0] = admit("acme");
        };

    assertThat(admit("acme")).isSameAs(first[0]);
    assertThat(channels.find(ID)).hasValue(first[0]);
  }

  @Test
  void givesWhoComesForAnIdThatIsGivenAgainAChannelOfItsOwn() {
    var old = admit("acme");
    stored = bom("globex");

    var channel = admit("globex");
    assertThat(channel).isNotSameAs(old);
    assertThat(old.bom()).isEmpty();
    assertThat(channels.find(ID)).hasValue(channel);
  }

  @Test
  void givesWhoComesForABomThatIsThereAgainAChannelOfItsOwn() {
    var departures = new DeletedBoms(channels);
    var old = admit("acme");
    departures.deleted(new BomDeleted(ID));

    assertThat(admit("acme")).isNotSameAs(old);
  }

  /** Both have asked whose it is before either has come to the channel. */
  @Test
  void givesNobodyTheChannelOfWhatHadTheSameIdAMomentAgo() {
    var before = bom("acme");
    stored = bom("globex");
    var old = new Channel[1];
    whileItIsRead =
        () -> {
          old[0] = channels.acquire(ID);
          old[0].know(before);
        };

    var channel = admit("globex");
    assertThat(channel).isNotSameAs(old[0]);
    assertThat(channel.bom()).hasValue(stored);
    assertThat(old[0].bom()).isEmpty();
  }

  private Channel admit(String organization) {
    var client =
        new Client(
            "alice",
            Optional.of(organization),
            false,
            Optional.empty(),
            false,
            InetAddress.getLoopbackAddress(),
            1);
    var asked = new AskedBom(ID.toString(), OptionalLong.empty());
    return admission.admit(List.of(asked), client).getFirst().channel();
  }

  private static Bom bom(String organization) {
    return Bom.external(ID, organization, "Motor", "oscar");
  }
}
