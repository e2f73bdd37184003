package org.soclifecycle.table;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * Sends a table as a file to be kept.
 *
 * @param source what the rows come from, to be closed after them
 */
record TableView(TableFormat format, ContentDisposition file, Sheet sheet, Stream<?> source) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.type().toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        try (source;
                OutputStream out = new BufferedOutputStream(response.getOutputStream())) {
            format.writing().write(sheet, out);
        }
    }
}
