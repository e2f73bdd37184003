package org.soclifecycle.work;

/** What counts as text: trimmed as browsers trim, without characters that no database or reader can handle. */
final class Texts {

    private Texts() {}

    /** Without white space at both ends, including the no-break space and the byte order mark. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether a reader would see nothing: only white space and invisible format characters. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> isSpace(c) || Character.getType(c) == Character.FORMAT);
    }

    /** Whether the text holds control characters other than line breaks and tabs, or half of a surrogate pair. */
    static boolean hasControlCharacters(String text) {
        return text.codePoints().anyMatch(Texts::isRefused);
    }

    /** What may be shown of a name that somebody made up. */
    static String excerpt(String name) {
        var readable = name.codePoints()
                .filter(c -> !isRefused(c))
                .limit(60)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return readable.toString();
    }

    private static boolean isRefused(int c) {
        var surrogate = Character.getType(c) == Character.SURROGATE;
        return surrogate || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
