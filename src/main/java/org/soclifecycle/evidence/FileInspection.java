package org.soclifecycle.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Decides whether a file can be evidence: by its size, the end of its name and, above all, its bytes. */
@Component
class FileInspection {

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();
    private final JsonMapper mapper;

    FileInspection(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The type of the file.
     *
     * @throws FileRefused with the reason and the mend
     */
    FileType check(Intake file) {
        if (file.size() == 0) {
            throw Objections.empty(file.name());
        }
        if (file.size() > Intake.LARGEST) {
            throw Objections.tooLarge(file.name(), file.size());
        }
        FileType type = FileType.named(file.name()).orElseThrow(() -> Objections.unwanted(file.name()));
        String recognised = recognise(file);
        if (!type.looksLike(recognised)) {
            throw Objections.contradiction(file.name(), recognised);
        }
        if (type.isPackage()) {
            checkPackage(file, type, recognised);
        }
        if (type == FileType.JSON && !isJson(file)) {
            throw Objections.notJson(file.name());
        }
        return type;
    }

    private static void checkPackage(Intake file, FileType type, String recognised) {
        OfficePackage.Finding finding = OfficePackage.inspect(file.bytes(), type);
        if (finding == OfficePackage.Finding.WITH_MACROS) {
            throw Objections.macros(file.name());
        }
        if (finding == OfficePackage.Finding.OTHER) {
            throw Objections.contradiction(
                    file.name(), recognised.equals(type.mediaType()) ? "application/zip" : recognised);
        }
    }

    /** What the bytes look like, whatever the name says. */
    private String recognise(Intake file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.bytes()), 128 * 1024)) {
            return types.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isJson(Intake file) {
        try (JsonParser parser = mapper.createParser(file.bytes().toFile())) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return true;
        } catch (JacksonException broken) {
            return false;
        }
    }
}
