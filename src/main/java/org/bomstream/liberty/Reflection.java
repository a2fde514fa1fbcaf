package org.bomstream.liberty;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Fields and methods of the server's classes, each looked for once, for what is asked many times a
 * second.
 */
public final class Reflection {
  private static final ClassValue<Map<String, Field>> FIELDS = cache();
  private static final ClassValue<Map<String, Method>> METHODS = cache();

  private Reflection() {}

  private static <T> ClassValue<Map<String, T>> cache() {
    return new ClassValue<>() {
      @Override
      protected Map<String, T> computeValue(Class<?> type) {
        return new ConcurrentHashMap<>();
      }
    };
  }

  /** What a public method without parameters says. */
  public static @Nullable Object ask(Object whom, String method)
      throws ReflectiveOperationException {
    Map<String, Method> known = METHODS.get(whom.getClass());
    Method found = known.get(method);
    if (found == null) {
      found = whom.getClass().getMethod(method);
      found.setAccessible(true);
      known.put(method, found);
    }
    return found.invoke(whom);
  }

  /** What a field holds, of the class or of one that it extends. */
  public static @Nullable Object get(Object whose, String field)
      throws ReflectiveOperationException {
    return field(whose.getClass(), field).get(whose);
  }

  /** The same, the other way. */
  public static void set(Object whose, String field, Object value)
      throws ReflectiveOperationException {
    field(whose.getClass(), field).set(whose, value);
  }

  /** Of the class, or of one that it extends. */
  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    Map<String, Field> known = FIELDS.get(type);
    Field found = known.get(name);
    if (found == null) {
      found = find(type, name);
      found.setAccessible(true);
      known.put(name, found);
    }
    return found;
  }

  /** Whether there is such a field. */
  public static boolean has(Object whose, String field) {
    try {
      var _ = field(whose.getClass(), field);
      return true;
    } catch (NoSuchFieldException none) {
      return false;
    }
  }

  private static Field find(Class<?> type, String name) throws NoSuchFieldException {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(type.getName() + "." + name);
  }
}
