package org.soclifecycle.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The expressions in a process file, with the places where they stand. */
final class Expressions {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern ANSWER =
            Pattern.compile("\\banswers\\.\\w+\\(\\s*execution\\s*,\\s*'([^']*)'(?:\\s*,\\s*'([^']*)')?");
    private static final Pattern REGISTER =
            Pattern.compile("\\bregisters\\.(?!fixed)\\w+\\(\\s*execution\\s*,\\s*'([^']*)'");

    private Expressions() {}

    /** Every expression of the file, documentation left out. */
    static Stream<Place> of(ProcessFile file) {
        return XmlElements.of(file.model())
                .filter(element -> !"documentation".equals(element.getLocalName()))
                .flatMap(element -> texts(element).stream()
                        .flatMap(text -> EXPRESSION
                                .matcher(text)
                                .results()
                                .map(result -> new Place(XmlElements.owner(element), result.group(1)))));
    }

    private static List<String> texts(Element element) {
        List<String> texts = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            texts.add(attributes.item(i).getNodeValue());
        }
        texts.add(XmlElements.ownText(element));
        return texts;
    }

    /** An answer of a form that an expression reads; the field is null when the whole form is meant. */
    record Answer(String form, @Nullable String field) {}

    /** An expression without its braces, and the element it belongs to. */
    record Place(String element, String text) {

        Stream<Answer> answers() {
            return ANSWER.matcher(text).results().map(found -> new Answer(found.group(1), found.group(2)));
        }

        Stream<String> registers() {
            Matcher matcher = REGISTER.matcher(text);
            return matcher.results().map(found -> found.group(1));
        }
    }
}
