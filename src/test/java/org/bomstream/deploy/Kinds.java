package org.bomstream.deploy;

import static org.bomstream.deploy.Shape.FLAG;
import static org.bomstream.deploy.Shape.LABELS;
import static org.bomstream.deploy.Shape.NUMBER;
import static org.bomstream.deploy.Shape.TEXT;
import static org.bomstream.deploy.Shape.TEXTS;
import static org.bomstream.deploy.Shape.each;
import static org.bomstream.deploy.Shape.object;
import static org.bomstream.deploy.Shape.word;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1LabelSelector;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1ResourceRequirements;
import io.kubernetes.client.openapi.models.V1SecurityContext;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1Volume;
import io.kubernetes.client.openapi.models.V1VolumeMount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscalerBehavior;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What Kubernetes takes: its own kinds by the models that are made of its interface, those of
 * others by short schemas of ours.
 */
final class Kinds {
  private static final Gson GSON = new Gson();

  private Kinds() {}

  /** How a model checks what it is to be read from: what it does not know is a fault. */
  private interface Check {
    void of(JsonElement json) throws IOException;
  }

  private static Shape model(Class<?> model, Check check) {
    return (where, value) -> {
      try {
        JsonElement json = GSON.toJsonTree(value);
        check.of(json);
        JSON.deserialize(json.toString(), model);
        return List.of();
      } catch (IOException | IllegalArgumentException | JsonParseException wrong) {
        return List.of(where + ": " + wrong.getMessage());
      }
    };
  }

  private static final Shape META = model(V1ObjectMeta.class, V1ObjectMeta::validateJsonElement);
  private static final Shape PROBE = model(V1Probe.class, V1Probe::validateJsonElement);

  private static final Shape SCALED_OBJECT =
      object(
          "scaleTargetRef!",
          object("name!", TEXT),
          "minReplicaCount",
          NUMBER,
          "maxReplicaCount",
          NUMBER,
          "pollingInterval",
          NUMBER,
          "advanced",
          object(
              "horizontalPodAutoscalerConfig",
              object(
                  "behavior",
                  model(
                      V2HorizontalPodAutoscalerBehavior.class,
                      V2HorizontalPodAutoscalerBehavior::validateJsonElement))),
          "triggers!",
          each(
              object(
                  "type!", word("prometheus"),
                  "metadata!",
                      object("serverAddress!", TEXT, "query!", TEXT, "threshold!", TEXT))));

  private static final Shape POD_MONITOR =
      object(
          "jobLabel", TEXT,
          "selector!", model(V1LabelSelector.class, V1LabelSelector::validateJsonElement),
          "podMetricsEndpoints!", each(object("port!", TEXT, "path", TEXT, "interval", TEXT)));

  private static final Shape OPEN_LIBERTY_APPLICATION =
      object(
          "applicationImage!", TEXT,
          "replicas", NUMBER,
          "manageTLS", FLAG,
          "disableServiceLinks", FLAG,
          "serviceAccount", object("mountToken", FLAG),
          "service", object("type", TEXT, "port", NUMBER),
          "env", each(model(V1EnvVar.class, V1EnvVar::validateJsonElement)),
          "probes", object("startup", PROBE, "readiness", PROBE, "liveness", PROBE),
          "resources",
              model(V1ResourceRequirements.class, V1ResourceRequirements::validateJsonElement),
          "securityContext", model(V1SecurityContext.class, V1SecurityContext::validateJsonElement),
          "volumes", each(model(V1Volume.class, V1Volume::validateJsonElement)),
          "volumeMounts", each(model(V1VolumeMount.class, V1VolumeMount::validateJsonElement)));

  private static final Shape KUSTOMIZATION =
      object(
          "apiVersion!", word("kustomize.config.k8s.io/v1beta1"),
          "kind!", TEXT,
          "namespace", TEXT,
          "resources!", TEXTS,
          "labels", each(object("pairs!", LABELS)),
          "configMapGenerator", each(object("name!", TEXT, "literals!", TEXTS)),
          "images", each(object("name!", TEXT, "newName", TEXT, "newTag", TEXT)));

  private static final Shape COMPONENT =
      object(
          "apiVersion!",
          word("kustomize.config.k8s.io/v1alpha1"),
          "kind!",
          TEXT,
          "resources!",
          TEXTS,
          "patches",
          each(object("target!", object("kind", TEXT, "name", TEXT), "patch!", TEXT)));

  private static final Map<String, Shape> ALL =
      Map.ofEntries(
          Map.entry("Namespace", model(V1Namespace.class, V1Namespace::validateJsonElement)),
          Map.entry("Deployment", model(V1Deployment.class, V1Deployment::validateJsonElement)),
          Map.entry(
              "PodDisruptionBudget",
              model(V1PodDisruptionBudget.class, V1PodDisruptionBudget::validateJsonElement)),
          Map.entry("Service", model(V1Service.class, V1Service::validateJsonElement)),
          Map.entry("Ingress", model(V1Ingress.class, V1Ingress::validateJsonElement)),
          Map.entry(
              "NetworkPolicy", model(V1NetworkPolicy.class, V1NetworkPolicy::validateJsonElement)),
          Map.entry("Kustomization", KUSTOMIZATION),
          Map.entry("Component", COMPONENT),
          Map.entry("ScaledObject", of("keda.sh/v1alpha1", SCALED_OBJECT)),
          Map.entry("PodMonitor", of("monitoring.coreos.com/v1", POD_MONITOR)),
          Map.entry(
              "OpenLibertyApplication", of("apps.openliberty.io/v1", OPEN_LIBERTY_APPLICATION)));

  private static Shape of(String version, Shape spec) {
    return object("apiVersion!", word(version), "kind!", TEXT, "metadata!", META, "spec!", spec);
  }

  static List<String> faults(String where, Map<?, ?> manifest) {
    Object kind = manifest.get("kind");
    return kind instanceof String name && ALL.containsKey(name)
        ? ALL.get(name).faults(where, manifest)
        : List.of(where + ": unknown kind: " + kind);
  }
}
