package org.bomstream.simulator.front;

import java.util.Optional;
import org.bomstream.simulator.traffic.Excess;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;

/** How one supplier speaks. It is told when a call is above a quota, and counts nothing itself. */
public interface Front {

  /** Whether the call is for a token, which counts towards no quota. */
  default boolean isForToken(Call call) {
    return false;
  }

  /** A token, or why there is none. */
  default Answer token(Call call) {
    return refused();
  }

  /** What is wrong with the call's key, token or signature. */
  Optional<Answer> refusal(Call call);

  /** As if the key were wrong. */
  Answer refused();

  /** As if the call's token had just expired; the token is worth nothing from now on. */
  default Answer expired(Call call) {
    return refused();
  }

  /** The call is above a quota. */
  Answer tooMany(Excess excess);

  /** What it says to a call that may be made. */
  Answer answer(Call call, Shelf shelf);

  /** An answer with what the supplier tells of its quota of the day on each. */
  default Answer counted(Answer answer, int most, int left) {
    return answer;
  }
}
