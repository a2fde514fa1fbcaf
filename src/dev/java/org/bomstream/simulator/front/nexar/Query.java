package org.bomstream.simulator.front.nexar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.json.Tree;
import org.jspecify.annotations.Nullable;

/** Reads a query in GraphQL: its fields, their arguments, fragments that are written in place. */
final class Query {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:\\\\.|[^\"\\\\])*\"|\\.\\.\\.|[A-Za-z_]\\w*|-?\\d+(?:\\.\\d+)?|[{}()\\[\\]:$!=@]");
  private static final Pattern COMMENT = Pattern.compile("#[^\\n]*");

  private final List<String> tokens;
  private final Tree variables;
  private int at;

  private Query(String text, Tree variables) {
    tokens =
        TOKEN.matcher(COMMENT.matcher(text).replaceAll("")).results().map(t -> t.group()).toList();
    this.variables = variables;
  }

  /**
   * The fields at the query's root.
   *
   * @throws IllegalArgumentException where it cannot be read
   */
  static List<Field> fields(String text, Tree variables) {
    var query = new Query(text, variables);
    query.skipHead();
    return query.selection();
  }

  /** The operation's word, name and declared variables. */
  private void skipHead() {
    int depth = 0;
    while (!(depth == 0 && peek().equals("{"))) {
      var token = next();
      depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
    }
  }

  private List<Field> selection() {
    var fields = new ArrayList<Field>();
    expect("{");
    while (!peek().equals("}")) {
      if (peek().equals("...")) {
        fields.addAll(fragment());
      } else {
        fields.add(field());
      }
    }
    next();
    return fields;
  }

  private List<Field> fragment() {
    expect("...");
    if (!next().equals("on")) {
      throw new IllegalArgumentException("Only fragments in place are read here.");
    }
    next();
    return selection();
  }

  private Field field() {
    var key = next();
    var name = key;
    if (peek().equals(":")) {
      next();
      name = next();
    }
    var arguments = peek().equals("(") ? arguments() : new Tree();
    return new Field(key, name, arguments, peek().equals("{") ? selection() : List.of());
  }

  private Tree arguments() {
    expect("(");
    var arguments = members(")");
    return arguments;
  }

  private Tree members(String end) {
    var tree = new Tree();
    while (!peek().equals(end)) {
      var name = next();
      expect(":");
      tree.put(name, value());
    }
    next();
    return tree;
  }

  private @Nullable Object value() {
    var token = next();
    return switch (token) {
      case "$" -> variables.get(next());
      case "[" -> list();
      case "{" -> members("}");
      case "null" -> null;
      case "true", "false" -> Boolean.valueOf(token);
      default -> single(token);
    };
  }

  private static Object single(String token) {
    if (token.startsWith("\"")) {
      return String.valueOf(Json.value(token));
    }
    return token.matches("-?\\d.*") ? new BigDecimal(token) : token;
  }

  private List<@Nullable Object> list() {
    var all = new ArrayList<@Nullable Object>();
    while (!peek().equals("]")) {
      all.add(value());
    }
    next();
    return all;
  }

  private String peek() {
    if (at >= tokens.size()) {
      throw new IllegalArgumentException("Syntax error: the query ends too early.");
    }
    return tokens.get(at);
  }

  private String next() {
    var token = peek();
    at++;
    return token;
  }

  private void expect(String token) {
    var found = next();
    if (!found.equals(token)) {
      throw new IllegalArgumentException(
          "Syntax error: `%s` in the place of `%s`.".formatted(found, token));
    }
  }
}
