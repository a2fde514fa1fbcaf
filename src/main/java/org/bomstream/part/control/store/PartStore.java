package org.bomstream.part.control.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartKey;
import org.bomstream.sql.SqlArray;
import org.jspecify.annotations.Nullable;

/**
 * The tables of parts and of what sources say of them. Rows are written in the order of their keys,
 * so that two writers never wait for each other; and found by whole keys, whatever the planner
 * believes.
 */
@ApplicationScoped
@Transactional
public class PartStore {
  private static final String FIND =
      """
      select k.number, k.maker, p.id, p.digests
      from unnest(cast(?1 as text[]), cast(?2 as text[])) k(number, maker)
      cross join lateral (select id, digests from part
        where number_key = k.number and maker_key = k.maker offset 0) p
      """;

  /** The same, kept by this transaction until it ends. */
  private static final String LOCK =
      """
      select k.number, k.maker, p.id, p.digests
      from unnest(cast(?1 as text[]), cast(?2 as text[])) k(number, maker)
      cross join lateral (select id, digests from part
        where number_key = k.number and maker_key = k.maker offset 0 for update) p
      """;

  private static final String INSERT =
      """
      insert into part (number_key, maker_key, mpn, manufacturer, description, category, package,
        lifecycle, rohs, datasheet_url, source, retrieved_at, digests)
      select * from unnest(
        cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]),
        cast(?5 as text[]), cast(?6 as text[]), cast(?7 as text[]), cast(?8 as text[]),
        cast(?9 as text[]), cast(?10 as text[]), cast(?11 as text[]), cast(?12 as timestamptz[]),
        cast(?13 as text[]))
      on conflict (number_key, maker_key) do nothing
      returning number_key, maker_key, id, digests
      """;

  private static final String UPDATE =
      """
      insert into part (number_key, maker_key, mpn, manufacturer, description, category, package,
        lifecycle, rohs, datasheet_url, source, retrieved_at, digests)
      select * from unnest(
        cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]),
        cast(?5 as text[]), cast(?6 as text[]), cast(?7 as text[]), cast(?8 as text[]),
        cast(?9 as text[]), cast(?10 as text[]), cast(?11 as text[]), cast(?12 as timestamptz[]),
        cast(?13 as text[]))
      on conflict (number_key, maker_key) do update set
        mpn = excluded.mpn, manufacturer = excluded.manufacturer,
        description = excluded.description, category = excluded.category,
        package = excluded.package, lifecycle = excluded.lifecycle, rohs = excluded.rohs,
        datasheet_url = excluded.datasheet_url, source = excluded.source,
        retrieved_at = excluded.retrieved_at, digests = excluded.digests
      returning number_key, maker_key, id, digests
      """;

  /** The order of what any answer of the same source replaces. */
  public static final int LEAST = Integer.MAX_VALUE;

  /** The order of a source of which nothing counts at present, though it is kept. */
  public static final int FOREIGN = LEAST - 2;

  /** An answer that is older than what is known changes nothing. */
  private static final String LIST =
      """
      insert into listing (part_id, source, precedence, content, retrieved_at)
      select * from unnest(
        cast(?1 as bigint[]), cast(?2 as text[]), cast(?3 as integer[]), cast(?4 as text[]),
        cast(?5 as timestamptz[]))
      on conflict (part_id, source) do update set
        precedence = excluded.precedence, content = excluded.content,
        retrieved_at = excluded.retrieved_at
      where listing.precedence = 2147483647 or (excluded.precedence < 2147483647
        and listing.retrieved_at <= excluded.retrieved_at)
      """;

  private static final String LISTINGS =
      """
      select p.id, l.source, l.content, l.retrieved_at
      from unnest(cast(?1 as bigint[])) p(id)
      cross join lateral (select * from listing where part_id = p.id offset 0) l
      order by p.id, l.precedence, l.source
      """;

  @PersistenceContext EntityManager em;

  /** Those that are known. */
  @Transactional(TxType.REQUIRES_NEW)
  public Map<PartKey, KeptPart> find(Collection<PartKey> keys) {
    return parts(keyed(em.createNativeQuery(FIND), keys));
  }

  /**
   * Writes what is new of these parts, and tells what is then known of them.
   *
   * @param order of a source, by its name; the lowest is trusted most
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Map<PartKey, KeptPart> write(
      SortedMap<PartKey, List<Listing>> listings, ToIntFunction<String> order) {
    Map<PartKey, KeptPart> parts = parts(rows(em.createNativeQuery(INSERT), listings));
    list(listings, parts, order);
    SortedMap<PartKey, List<Listing>> known = new TreeMap<>(listings);
    known.keySet().removeAll(parts.keySet());
    if (!known.isEmpty()) {
      parts.putAll(merge(known, order));
    }
    return parts;
  }

  private Map<PartKey, KeptPart> merge(
      SortedMap<PartKey, List<Listing>> news, ToIntFunction<String> order) {
    Map<PartKey, KeptPart> locked = parts(keyed(em.createNativeQuery(LOCK), news.keySet()));
    list(news, locked, order);
    Map<Long, List<Listing>> all = listings(locked.values().stream().map(KeptPart::id).toList());
    SortedMap<PartKey, List<Listing>> merged = new TreeMap<>();
    locked.forEach((key, part) -> merged.put(key, counting(all.get(part.id()), order)));
    return parts(rows(em.createNativeQuery(UPDATE), merged));
  }

  private static List<Listing> counting(
      @Nullable List<Listing> listings, ToIntFunction<String> order) {
    return listings == null
        ? List.of()
        : listings.stream()
            .filter(its -> order.applyAsInt(its.from().source()) != FOREIGN)
            .toList();
  }

  private void list(
      Map<PartKey, List<Listing>> listings,
      Map<PartKey, KeptPart> parts,
      ToIntFunction<String> order) {
    List<Long> ids = new ArrayList<>();
    List<Listing> all = new ArrayList<>();
    listings.forEach(
        (key, its) -> {
          KeptPart part = parts.get(key);
          if (part != null) {
            its.forEach(listing -> ids.add(part.id()));
            all.addAll(its);
          }
        });
    if (!all.isEmpty()) {
      em.createNativeQuery(LIST)
          .setParameter(1, SqlArray.of(ids))
          .setParameter(2, texts(all, listing -> listing.from().source()))
          .setParameter(3, texts(all, listing -> order.applyAsInt(listing.from().source())))
          .setParameter(4, texts(all, ListingJson::write))
          .setParameter(5, texts(all, listing -> listing.from().retrievedAt()))
          .executeUpdate();
    }
  }

  /** What sources say of these parts, the most trusted first. */
  public Map<Long, List<Listing>> listings(Collection<Long> ids) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        em.createNativeQuery(LISTINGS).setParameter(1, SqlArray.of(ids)).getResultList();
    Map<Long, List<Listing>> all = new LinkedHashMap<>();
    for (Object[] row : rows) {
      all.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>())
          .add(ListingJson.read((String) row[2], (String) row[1], time(row[3])));
    }
    return all;
  }

  private static Query keyed(Query query, Collection<PartKey> keys) {
    return query
        .setParameter(1, texts(keys, PartKey::number))
        .setParameter(2, texts(keys, PartKey::maker));
  }

  private static Query rows(Query query, SortedMap<PartKey, List<Listing>> parts) {
    List<PartRow> rows =
        parts.entrySet().stream().map(part -> PartRow.of(part.getKey(), part.getValue())).toList();
    for (int i = 0; i < PartRow.COLUMNS.size(); i++) {
      query.setParameter(i + 1, texts(rows, PartRow.COLUMNS.get(i)));
    }
    return query;
  }

  private static <T> String texts(
      Collection<T> all, Function<T, ? extends @Nullable Object> value) {
    return SqlArray.ofTexts(all.stream().map(value).toList());
  }

  private static Map<PartKey, KeptPart> parts(Query query) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    Map<PartKey, KeptPart> parts = new HashMap<>();
    for (Object[] row : rows) {
      parts.put(
          new PartKey((String) row[0], (String) row[1]),
          new KeptPart(((Number) row[2]).longValue(), (String) row[3]));
    }
    return parts;
  }

  private static Instant time(Object value) {
    return value instanceof Instant instant ? instant : ((java.sql.Timestamp) value).toInstant();
  }
}
