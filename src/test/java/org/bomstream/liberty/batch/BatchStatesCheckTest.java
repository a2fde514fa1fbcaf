package org.bomstream.liberty.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.batch.runtime.BatchStatus;
import org.junit.jupiter.api.Test;

class BatchStatesCheckTest {
  private static final ClassLoader LOADER = BatchStatus.class.getClassLoader();

  @Test
  void hasExecutionsNumberedAsTheContainerDoes() throws Exception {
    assertThat(check("jakarta.batch.runtime.BatchStatus")).isTrue();
    assertThat(BatchStates.RUNNING).isEqualTo("{0,1,2}");
    assertThat(BatchStates.number(BatchStates.Execution.STOPPED)).isEqualTo(3);
  }

  @Test
  void tellsOfAListThatIsAnother() throws Exception {
    assertThat(check("java.time.DayOfWeek")).isFalse();
  }

  @Test
  void tellsWhereThereIsNoSuchList() {
    assertThatThrownBy(() -> check("com.ibm.jbatch.container.ws.NoState"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  private static boolean check(String name) throws Exception {
    return BatchStatesCheck.check(LOADER, name, BatchStates.Execution.values());
  }
}
