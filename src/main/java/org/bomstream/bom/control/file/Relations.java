package org.bomstream.bom.control.file;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bomstream.bom.control.table.ImportRefusal;

/** What a part of an Office document refers to. */
record Relations(List<Relation> all) {
  private static final int MOST = 10_000;

  /**
   * @param type the last word of the relation's type, for example {@code worksheet}
   * @param target the name of a part
   */
  record Relation(String id, String type, String target) {}

  /**
   * @param part its name; empty for the document itself
   * @throws org.bomstream.problem.Problem 422 for too many
   */
  static Relations of(ZipEntries entries, String part) throws IOException {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String relations = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    List<Relation> found = new ArrayList<>();
    if (entries.has(relations)) {
      try (WorkbookXml xml = entries.read(relations)) {
        while (xml.next("Relationship")) {
          if (found.size() == MOST) {
            throw ImportRefusal.tooManyRelations(MOST);
          }
          found.add(relation(xml, folder));
        }
      }
    }
    return new Relations(found);
  }

  private static Relation relation(WorkbookXml xml, String folder) {
    String type = xml.attribute("Type");
    String target = URI.create("/" + folder).resolve(xml.attribute("Target")).getPath();
    return new Relation(
        xml.attribute("Id"),
        type.substring(type.lastIndexOf('/') + 1),
        target == null ? "" : target.replaceFirst("^/+", ""));
  }

  /** The first of that type. */
  Optional<String> target(String type) {
    return all.stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::target)
        .findFirst();
  }
}
