package org.soclifecycle.community;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.soclifecycle.core.InvalidFields;

/** The text of an uploaded file: UTF-8, UTF-16 with its mark, or what spreadsheets wrote before. */
public final class MemberUpload {

    /** The most bytes, and as many characters, that are read. */
    public static final int LARGEST = 1024 * 1024;

    private MemberUpload() {}

    /** @throws InvalidFields naming {@code file} when it is empty, too large or no text */
    public static String text(byte[] bytes) {
        if (bytes.length == 0) {
            throw MemberSheet.refused("Choose a file with comma-separated values (.csv).");
        }
        if (bytes.length > LARGEST) {
            throw MemberSheet.refused("The file is larger than 1 MB; cut it into several.");
        }
        String text = decode(bytes);
        if (text.startsWith("PK") || text.indexOf('\0') >= 0) {
            throw MemberSheet.refused(
                    "This is no text. Save the table as “CSV UTF-8” in your spreadsheet, then choose that file.");
        }
        return checked(text);
    }

    /** @throws InvalidFields naming {@code file} when it is too long */
    public static String checked(String text) {
        if (text.length() > LARGEST) {
            throw MemberSheet.refused("The table is larger than 1 MB; cut it into several.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
