package org.soclifecycle.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Walks the plain XML of a model, for rules that must see every element whatever its type. */
final class XmlElements {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private XmlElements() {}

    static Stream<Element> of(BpmnModelInstance model) {
        return of(model.getDocument());
    }

    static Stream<Element> withAttribute(DomDocument document, String attribute) {
        return of(document).filter(element -> element.hasAttribute(attribute));
    }

    private static Stream<Element> of(DomDocument source) {
        Document document = (Document) source.getDomSource().getNode();
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>(all.getLength());
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements.stream();
    }

    /** Id of the node, flow or process around the element. */
    static String owner(Element element) {
        for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
            boolean carriesId = around.hasAttribute("id") && BPMN.equals(around.getNamespaceURI());
            if (carriesId && !around.getLocalName().endsWith("EventDefinition")) {
                return around.getAttribute("id");
            }
        }
        return "";
    }

    /** The text directly inside the element. */
    static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (@Nullable Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }
}
