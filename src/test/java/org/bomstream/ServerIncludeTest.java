package org.bomstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a server includes that somebody has is what our own has, where both say the same. */
class ServerIncludeTest {
  private static final Path OURS = Path.of("server.xml");
  private static final Path INCLUDE = Path.of("liberty/bomstream.xml");

  /** What the two are to say each in its own way, or the include alone. */
  private static final Set<String> APART =
      Set.of("authorization-roles", "webApplication", "httpDispatcher", "ssl", "featureManager");

  @Test
  void saysTheSame() throws Exception {
    var include =
        children(root(INCLUDE))
            .filter(element -> !APART.contains(element.getTagName()))
            .filter(element -> !element.getAttribute("name").startsWith("BOMSTREAM_"))
            .map(ServerIncludeTest::text)
            .toList();

    assertThat(include).hasSizeGreaterThan(12);
    assertThat(children(root(OURS)).map(ServerIncludeTest::text)).containsAll(include);
  }

  @Test
  void hasNoFeatureBesides() throws Exception {
    assertThat(features(OURS)).containsAll(features(INCLUDE));
    assertThat(new TreeSet<>(features(OURS).stream().filter(one -> !isInInclude(one)).toList()))
        .as("the consoles")
        .containsExactly("adminCenter-1.0", "batchManagement-1.0");
  }

  private static boolean isInInclude(String feature) {
    try {
      return features(INCLUDE).contains(feature);
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> features(Path file)
      throws IOException, SAXException, ParserConfigurationException {
    return children(root(file))
        .filter(element -> element.getTagName().equals("featureManager"))
        .flatMap(ServerIncludeTest::children)
        .map(Element::getTextContent)
        .collect(Collectors.toSet());
  }

  private static Element root(Path file)
      throws IOException, SAXException, ParserConfigurationException {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setIgnoringComments(true);
    return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
  }

  private static Stream<Element> children(Element parent) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  /** Whatever the order of attributes, and however it is broken into lines. */
  private static String text(Element element) {
    var attributes = new TreeMap<String, String>();
    var all = element.getAttributes();
    for (var i = 0; i < all.getLength(); i++) {
      attributes.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
    }
    return element.getTagName()
        + attributes
        + children(element)
            .map(ServerIncludeTest::text)
            .collect(Collectors.joining(", ", "[", "]"));
  }
}
