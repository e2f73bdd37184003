package org.soclifecycle.work;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the form rules. */
final class FormMessages {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle(
            "messages-forms",
            Locale.ENGLISH,
            FormMessages.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private FormMessages() {}

    static String text(String key, Object... arguments) {
        return new MessageFormat(SENTENCES.getString(key), Locale.ENGLISH).format(arguments);
    }

    static FieldError error(Place place, Problem problem) {
        var arguments = new Object[problem.arguments().size() + 1];
        arguments[0] = place.sentence();
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = problem.arguments().get(i - 1);
        }
        return new FieldError(place.path(), place.label(), text(problem.key(), arguments));
    }
}
