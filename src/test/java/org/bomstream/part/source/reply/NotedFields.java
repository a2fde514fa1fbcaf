package org.bomstream.part.source.reply;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which fields replies have, and which of them a reading looks at. */
public final class NotedFields {
  private final Map<String, Integer> had = new TreeMap<>();
  private final Set<String> read = new TreeSet<>();

  /** The reply, which notes what is read of it. */
  public JsonValue noting(JsonValue reply) {
    count("", reply);
    return noted("", reply);
  }

  /** Fields with a value that nobody has read, with how many there are. */
  public Map<String, Integer> dropped() {
    return had.entrySet().stream()
        .filter(field -> !read.contains(field.getKey()))
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
  }

  /** Fields with a value that were read. */
  public Set<String> read() {
    return read.stream().filter(had::containsKey).collect(Collectors.toCollection(TreeSet::new));
  }

  private void count(String path, JsonValue value) {
    if (value instanceof JsonObject object) {
      object.forEach((name, inner) -> count(path + "." + name, inner));
    } else if (value instanceof JsonArray array) {
      array.forEach(inner -> count(path + "[]", inner));
    } else if (!JsonValue.NULL.equals(value)) {
      had.merge(path, 1, Integer::sum);
    }
  }

  private JsonValue noted(String path, JsonValue value) {
    read.add(path);
    return switch (value) {
      case null -> null;
      case JsonObject object -> new Noted(path, object);
      case JsonArray array -> new NotedArray(path, array);
      default -> value;
    };
  }

  private final class Noted extends AbstractMap<String, JsonValue> implements JsonObject {
    private final String path;
    private final JsonObject object;

    Noted(String path, JsonObject object) {
      this.path = path;
      this.object = object;
    }

    @Override
    public JsonValue get(Object name) {
      return noted(path + "." + name, object.get(name));
    }

    @Override
    public boolean containsKey(Object name) {
      return object.containsKey(name);
    }

    @Override
    public boolean isEmpty() {
      return object.isEmpty();
    }

    @Override
    public Set<Entry<String, JsonValue>> entrySet() {
      return object.entrySet();
    }

    @Override
    public JsonArray getJsonArray(String name) {
      return (JsonArray) get(name);
    }

    @Override
    public JsonObject getJsonObject(String name) {
      return (JsonObject) get(name);
    }

    @Override
    public JsonNumber getJsonNumber(String name) {
      return (JsonNumber) get(name);
    }

    @Override
    public JsonString getJsonString(String name) {
      return (JsonString) get(name);
    }

    @Override
    public String getString(String name) {
      return getJsonString(name).getString();
    }

    @Override
    public String getString(String name, String otherwise) {
      return get(name) instanceof JsonString its ? its.getString() : otherwise;
    }

    @Override
    public int getInt(String name) {
      return getJsonNumber(name).intValue();
    }

    @Override
    public int getInt(String name, int otherwise) {
      return get(name) instanceof JsonNumber its ? its.intValue() : otherwise;
    }

    @Override
    public boolean getBoolean(String name) {
      return TRUE.equals(get(name));
    }

    @Override
    public boolean getBoolean(String name, boolean otherwise) {
      return get(name) == null ? otherwise : getBoolean(name);
    }

    @Override
    public boolean isNull(String name) {
      return NULL.equals(get(name));
    }

    @Override
    public ValueType getValueType() {
      return ValueType.OBJECT;
    }
  }

  private final class NotedArray extends AbstractList<JsonValue> implements JsonArray {
    private final String path;
    private final JsonArray array;

    NotedArray(String path, JsonArray array) {
      this.path = path;
      this.array = array;
    }

    @Override
    public JsonValue get(int place) {
      return noted(path + "[]", array.get(place));
    }

    @Override
    public int size() {
      return array.size();
    }

    @Override
    public JsonObject getJsonObject(int place) {
      return (JsonObject) get(place);
    }

    @Override
    public JsonArray getJsonArray(int place) {
      return (JsonArray) get(place);
    }

    @Override
    public JsonNumber getJsonNumber(int place) {
      return (JsonNumber) get(place);
    }

    @Override
    public JsonString getJsonString(int place) {
      return (JsonString) get(place);
    }

    @Override
    public <T extends JsonValue> List<T> getValuesAs(Class<T> type) {
      return stream().map(type::cast).toList();
    }

    @Override
    public <T, K extends JsonValue> List<T> getValuesAs(Function<K, T> form) {
      return array.getValuesAs(form);
    }

    @Override
    public String getString(int place) {
      return getJsonString(place).getString();
    }

    @Override
    public String getString(int place, String otherwise) {
      return get(place) instanceof JsonString its ? its.getString() : otherwise;
    }

    @Override
    public int getInt(int place) {
      return getJsonNumber(place).intValue();
    }

    @Override
    public int getInt(int place, int otherwise) {
      return get(place) instanceof JsonNumber its ? its.intValue() : otherwise;
    }

    @Override
    public boolean getBoolean(int place) {
      return TRUE.equals(get(place));
    }

    @Override
    public boolean getBoolean(int place, boolean otherwise) {
      return getBoolean(place);
    }

    @Override
    public boolean isNull(int place) {
      return NULL.equals(get(place));
    }

    @Override
    public ValueType getValueType() {
      return ValueType.ARRAY;
    }
  }
}
