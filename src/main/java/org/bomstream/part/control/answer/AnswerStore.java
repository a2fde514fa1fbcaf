package org.bomstream.part.control.answer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.bomstream.sql.SqlArray;
import org.jspecify.annotations.Nullable;

/**
 * The table of answers, and of claims to ask. Each call is one statement, which is a transaction of
 * its own; rows are written in the order of their keys. Time is the database's.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class AnswerStore {
  private static final String FIND =
      """
      select k.source, k.asked, case when a.fresh then a.outcome end, a.version,
        case when a.version <> k.known then a.content end
      from unnest(cast(? as text[]), cast(? as text[]), cast(? as bigint[]), cast(? as bigint[]),
        cast(? as bigint[])) k(source, asked, found, not_found, known)
      cross join lateral (
        select outcome, content, asked_until,
          cast(extract(epoch from written_at) * 1000000 as bigint) as version, outcome <> 'ASKED' and written_at >= ?
            and written_at > clock_timestamp()
              - case outcome when 'NOT_FOUND' then k.not_found else k.found end
                * interval '1 millisecond' as fresh
        from source_answer where source = k.source and asked = k.asked offset 0) a
      where a.fresh or a.asked_until > clock_timestamp()
      """;

  /** Of those that nobody else is asking, and that nobody has just answered; or for longer. */
  private static final String CLAIM =
      """
      insert into source_answer as s (source, asked, outcome, written_at, asker, asked_until)
      select k.source, k.asked, 'ASKED', clock_timestamp(), cast(? as uuid),
        clock_timestamp() + ? * interval '1 millisecond'
      from unnest(cast(? as text[]), cast(? as text[])) k(source, asked)
      on conflict (source, asked) do update set
        asker = excluded.asker, asked_until = excluded.asked_until
      where s.asker = excluded.asker
        or (s.asked_until <= clock_timestamp()
          and (s.outcome = 'ASKED' or s.written_at < ? or s.written_at <= clock_timestamp()
            - case s.outcome when 'NOT_FOUND' then cast(? as bigint) else cast(? as bigint) end
              * interval '1 millisecond'))
      returning s.source, s.asked
      """;

  /**
   * What came of a claim. One without an answer is given back, if it still holds; the answer of
   * before stays. An answer counts even when another has taken the claim over.
   */
  private static final String SETTLE =
      """
      insert into source_answer as s
        (source, asked, outcome, content, written_at, asked_until)
      select k.source, k.asked, coalesce(k.outcome, 'ASKED'), k.content, clock_timestamp(),
        clock_timestamp()
      from unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]), cast(? as text[]))
        k(source, asked, outcome, content)
      on conflict (source, asked) do update set
        outcome = case excluded.outcome when 'ASKED' then s.outcome else excluded.outcome end,
        content = case excluded.outcome when 'ASKED' then s.content else excluded.content end,
        written_at =
          case excluded.outcome when 'ASKED' then s.written_at else excluded.written_at end,
        asked_until =
          case s.asker when cast(? as uuid) then excluded.asked_until else s.asked_until end,
        asker = nullif(s.asker, cast(? as uuid))
      where excluded.outcome <> 'ASKED' or s.asker = cast(? as uuid)
      """;

  @Resource(lookup = "jdbc/bomstream", shareable = false)
  DataSource database;

  private final ReadAnswers read = new ReadAnswers();

  /**
   * How these questions stand.
   *
   * @param questions each with how fresh its answer has to be
   * @param oldest no answer from before is taken
   */
  public Standings find(SortedMap<Question, Freshness> questions, Instant oldest) {
    return doing(
        FIND,
        find -> {
          Collection<Freshness> fresh = questions.values();
          Map<Question, ReadAnswers.Version> known = read.of(questions.keySet());
          keys(find, 1, questions.keySet());
          find.setString(3, SqlArray.of(fresh.stream().map(f -> f.found().toMillis()).toList()));
          find.setString(4, SqlArray.of(fresh.stream().map(f -> f.notFound().toMillis()).toList()));
          find.setString(5, SqlArray.of(ReadAnswers.numbers(questions.keySet(), known)));
          find.setObject(6, oldest.atOffset(ZoneOffset.UTC));
          return standings(find, known);
        });
  }

  /**
   * Takes those questions that nobody is asking and that have no fresh answer, or keeps them for
   * longer.
   *
   * @param atMost for how long, unless they are settled before
   * @return those that the asker has from now on
   */
  public Set<Question> claim(
      UUID asker,
      SortedSet<Question> questions,
      Freshness freshness,
      Instant oldest,
      Duration atMost) {
    return doing(
        CLAIM,
        claim -> {
          claim.setObject(1, asker);
          claim.setLong(2, atMost.toMillis());
          keys(claim, 3, questions);
          claim.setObject(5, oldest.atOffset(ZoneOffset.UTC));
          claim.setLong(6, freshness.notFound().toMillis());
          claim.setLong(7, freshness.found().toMillis());
          return questions(claim);
        });
  }

  /** Keeps what came of an asker's questions, and gives those back of which nothing did. */
  public void settle(UUID asker, SortedMap<Question, Optional<KeptAnswer>> answers) {
    doing(
        SETTLE,
        settle -> {
          keys(settle, 1, answers.keySet());
          settle.setString(3, texts(answers.values(), a -> of(a, AnswerOutcome::of)));
          settle.setString(4, texts(answers.values(), a -> of(a, AnswerJson::write)));
          settle.setObject(5, asker);
          settle.setObject(6, asker);
          settle.setObject(7, asker);
          return settle.executeUpdate();
        });
  }

  private Standings standings(PreparedStatement find, Map<Question, ReadAnswers.Version> known)
      throws SQLException {
    Map<Question, KeptAnswer> answers = new HashMap<>();
    Set<Question> inFlight = new HashSet<>();
    try (ResultSet row = find.executeQuery()) {
      while (row.next()) {
        Question question = new Question(row.getString(1), row.getString(2));
        String outcome = row.getString(3);
        if (outcome == null) {
          inFlight.add(question);
        } else {
          String content = row.getString(5);
          answers.put(
              question,
              content == null
                  ? Objects.requireNonNull(known.get(question)).answer()
                  : read.keep(question, row.getLong(4), AnswerOutcome.valueOf(outcome), content));
        }
      }
    }
    return new Standings(answers, inFlight);
  }

  private static Set<Question> questions(PreparedStatement claim) throws SQLException {
    Set<Question> all = new HashSet<>();
    try (ResultSet row = claim.executeQuery()) {
      while (row.next()) {
        all.add(new Question(row.getString(1), row.getString(2)));
      }
    }
    return all;
  }

  private static void keys(PreparedStatement statement, int first, Collection<Question> questions)
      throws SQLException {
    statement.setString(first, texts(questions, Question::source));
    statement.setString(first + 1, texts(questions, Question::asked));
  }

  private static <T> String texts(
      Collection<T> all, Function<T, ? extends @Nullable Object> value) {
    List<@Nullable Object> values = new ArrayList<>();
    all.forEach(each -> values.add(value.apply(each)));
    return SqlArray.ofTexts(values);
  }

  private static @Nullable Object of(
      Optional<KeptAnswer> answer, Function<KeptAnswer, Object> value) {
    return answer.map(value).orElse(null);
  }

  /** What is done with a statement. */
  @FunctionalInterface
  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  private <T> T doing(String text, Work<T> work) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(text)) {
      return work.with(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("the answers of sources cannot be read or written", e);
    }
  }
}
