package org.bomstream.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import redis.clients.jedis.RedisClient;

/** Spring Batch doing what a run does, in the same database: the mark for a run's own pace. */
final class SpringBatchPeer implements AutoCloseable {
  private static final int PARTITIONS = 4;
  private static final String BEGIN =
      "insert into run (id, bom_id, organization_id, number, status, total_items, total_batches,"
          + " requested_by, node, lease_until, started_at) values (?, ?, 'acme', 1, 'ENRICHING', ?,"
          + " ?, 'peer', 'peer', now() + interval '1 hour', now())";
  private static final String END =
      "update run set status = 'COMPLETED', completed_at = clock_timestamp() where id = ? and"
          + " enriched_items = total_items and completed_batches = total_batches";

  private final HikariDataSource pool;
  private final JdbcTemplate database;
  private final JdbcTransactionManager transactions;
  private final JobRepository repository;
  private final TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
  private final RedisClient redis;

  /** With tables of its own beside ours. */
  SpringBatchPeer(String url, String redisUrl) throws Exception {
    var settings = new HikariConfig();
    settings.setJdbcUrl(url + "&currentSchema=peer,public");
    settings.setMaximumPoolSize(2 * PARTITIONS + 2);
    pool = new HikariDataSource(settings);
    database = new JdbcTemplate(pool);
    transactions = new JdbcTransactionManager(pool);
    database.execute("create schema peer");
    new ResourceDatabasePopulator(
            new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql"))
        .execute(pool);
    var factory = new JdbcJobRepositoryFactoryBean();
    factory.setDataSource(pool);
    factory.setTransactionManager(transactions);
    factory.afterPropertiesSet();
    repository = factory.getObject();
    operator.setJobRepository(repository);
    operator.setJobRegistry(new MapJobRegistry());
    operator.afterPropertiesSet();
    redis = RedisClient.create(redisUrl);
  }

  /** How long it takes for all lines of a BOM, its job's start and end included. */
  Duration enrich(LargeBom bom, int batchSize) throws Exception {
    long begun = System.nanoTime();
    UUID run = UUID.randomUUID();
    database.update(BEGIN, run, bom.id(), bom.lines(), bom.lines() / batchSize);
    Step partition = new Partition(bom, run, batchSize);
    Step all =
        new StepBuilder("partitions", repository)
            .partitioner("lines", size -> shares(bom.lines(), batchSize, size))
            .step(partition)
            .gridSize(PARTITIONS)
            .taskExecutor(new SimpleAsyncTaskExecutor())
            .build();
    JobExecution job =
        operator.start(
            new JobBuilder("enrich", repository).start(all).build(),
            new JobParametersBuilder().addString("run", run.toString()).toJobParameters());
    if (job.getStatus() != BatchStatus.COMPLETED || database.update(END, run) != 1) {
      throw new BenchmarkFailed("the peer's job has not enriched all lines: " + job);
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static Map<String, ExecutionContext> shares(int lines, int batchSize, int size) {
    int batches = Math.ceilDiv(lines, batchSize);
    Map<String, ExecutionContext> shares = new HashMap<>();
    for (int i = 0; i < size; i++) {
      var share = new ExecutionContext();
      share.putInt("first", batches * i / size * batchSize + 1);
      share.putInt("last", Math.min(lines, batches * (i + 1) / size * batchSize));
      shares.put("share" + i, share);
    }
    return shares;
  }

  /** A chunk-oriented step for each partition, since a step's parts know of one alone. */
  private final class Partition implements Step {
    private final LargeBom bom;
    private final UUID run;
    private final int batchSize;

    Partition(LargeBom bom, UUID run, int batchSize) {
      this.bom = bom;
      this.run = run;
      this.batchSize = batchSize;
    }

    @Override
    public String getName() {
      return "lines";
    }

    @Override
    public void execute(StepExecution execution) throws JobInterruptedException {
      ExecutionContext share = execution.getExecutionContext();
      new StepBuilder("lines", repository)
          .<PeerReader.Line, PeerReader.Line>chunk(batchSize)
          .transactionManager(transactions)
          .reader(new PeerReader(database, bom.id(), share.getInt("first"), share.getInt("last")))
          .writer(new PeerWriter(database, redis, bom.id(), run))
          .build()
          .execute(execution);
    }
  }

  @Override
  public void close() {
    redis.close();
    pool.close();
  }
}
