package org.soclifecycle.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of many kinds; each call makes other bytes where the kind allows it. */
public final class SampleFiles {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private SampleFiles() {}

    public static byte[] pdf() {
        return text("%PDF-1.7\n%" + UUID.randomUUID() + "\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
    }

    static byte[] png() {
        return HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    }

    static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffdb004300080606070605");
    }

    static byte[] program() {
        byte[] header = new byte[512];
        byte[] start = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b800000000000000400000000000000000");
        System.arraycopy(start, 0, header, 0, start.length);
        header[0x3c] = (byte) 0x80;
        header[0x80] = 'P';
        header[0x81] = 'E';
        return header;
    }

    static byte[] word() {
        return zip(Map.of("[Content_Types].xml", "<Types><Override ContentType=\"" + WORD + "\"/></Types>"));
    }

    static byte[] wordWithMacros() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", "<Types><Override ContentType=\"" + WORD + "\"/></Types>");
        entries.put("word/vbaProject.bin", "macros");
        return zip(entries);
    }

    static byte[] openText() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"));
    }

    static byte[] archive() {
        return zip(Map.of("notes.txt", "anything"));
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, String> file : entries.entrySet()) {
                byte[] content = text(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                CRC32 sum = new CRC32();
                sum.update(content);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
