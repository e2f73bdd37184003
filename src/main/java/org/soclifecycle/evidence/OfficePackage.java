package org.soclifecycle.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks into office documents, which are ZIP archives: what they are, and whether they carry macros. */
final class OfficePackage {

    /** More than the list of contents of any real document. */
    private static final int LONGEST = 1024 * 1024;

    private OfficePackage() {}

    /** What the archive turned out to be. */
    enum Finding {
        AS_NAMED,
        WITH_MACROS,
        OTHER
    }

    static Finding inspect(Path file, FileType named) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            String declared = declared(archive);
            if (!declared.contains(named.mediaType())) {
                return Finding.OTHER;
            }
            boolean macros = declared.contains("macroEnabled")
                    || archive.stream().map(ZipEntry::getName).anyMatch(OfficePackage::isMacro);
            return macros ? Finding.WITH_MACROS : Finding.AS_NAMED;
        } catch (IOException noArchive) {
            return Finding.OTHER;
        }
    }

    /** Office Open XML lists the types of its parts, OpenDocument names its own. */
    private static String declared(ZipFile archive) throws IOException {
        for (String list : new String[] {"[Content_Types].xml", "mimetype"}) {
            ZipEntry entry = archive.getEntry(list);
            if (entry != null) {
                try (InputStream in = archive.getInputStream(entry)) {
                    return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static boolean isMacro(String entry) {
        String name = entry.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/");
    }
}
