package org.bomstream.stream.control;

import java.util.concurrent.Executors;
import org.bomstream.progress.control.ProgressLog;

/** Channels as the server would put them together, for tests of other folders. */
public final class ChannelsInTests {
  private ChannelsInTests() {}

  public static Channels of(ProgressLog log) {
    var channels = new Channels();
    channels.handingOut = Executors.newVirtualThreadPerTaskExecutor();
    channels.log = log;
    return channels;
  }
}
