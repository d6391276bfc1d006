package no.helsegraf.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;

/** What an app reads at a path of an answer's data: {@code patient.coreRecord.isKnown}. */
final class Observed {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Observed() {}

  static JsonNode at(Object data, String path) {
    Object value = data;
    for (String step : path.split("\\.")) value = step(value, step);
    if (value == null) return NODES.nullNode();
    if (value instanceof Boolean truth) return NODES.booleanNode(truth);
    return NODES.textNode(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
  }

  private static Object step(Object value, String step) {
    if (value == null) return null;
    if (value instanceof List<?> list) return list.get(Integer.parseInt(step));
    if (value instanceof OpenEnum<?> constant && step.equals("isKnown")) return constant.isKnown();
    if (step.equals("isKnown")) return !value.getClass().getSimpleName().equals("Unknown");
    return member(value, step.equals("__typename") ? "typename" : step);
  }

  private static Object member(Object value, String name) {
    try {
      return value.getClass().getMethod(name).invoke(value);
    } catch (ReflectiveOperationException absent) {
      return "there is no " + name;
    }
  }
}
