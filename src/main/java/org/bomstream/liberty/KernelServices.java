package org.bomstream.liberty;

import static org.bomstream.liberty.LibertyConnection.ask;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The services of the server's own kernel, by the names of their types. */
public final class KernelServices {
  private KernelServices() {}

  /** In no order; empty where there are none. */
  public static List<Object> of(String type) throws ReflectiveOperationException {
    // An application's loader is one of the server's classes, which come from a bundle.
    ClassLoader bundle = KernelServices.class.getClassLoader().getClass().getClassLoader();
    Object context = ask(ask(bundle, "getBundle"), "getBundleContext");
    var all = context.getClass().getMethod("getAllServiceReferences", String.class, String.class);
    Object[] references = (Object[]) all.invoke(context, type, null);
    List<Object> services = new ArrayList<>();
    for (Object reference : references == null ? new Object[0] : references) {
      services.add(getService(context).invoke(context, reference));
    }
    return services;
  }

  private static Method getService(Object context) throws NoSuchMethodException {
    return Arrays.stream(context.getClass().getMethods())
        .filter(method -> method.getName().equals("getService") && method.getParameterCount() == 1)
        .findFirst()
        .orElseThrow(NoSuchMethodException::new);
  }
}
