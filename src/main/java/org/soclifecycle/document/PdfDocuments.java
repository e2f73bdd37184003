package org.soclifecycle.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Makes PDF documents for the archive: PDF/A-2a (ISO 19005-2), with tags for screen readers, fonts and colour profile
 * inside. A template is well-formed XHTML and names its own style; it cannot load anything from elsewhere.
 */
@Component
public class PdfDocuments {

    /** The font of documents; letters of Latin, Greek and Cyrillic. */
    public static final String FONT = "Liberation Sans";

    private final Filling filling;
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfDocuments(Filling filling) {
        this.filling = filling;
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    /**
     * The document that the template makes of the model.
     *
     * @param template name of a template, as in a view
     * @throws IllegalStateException when the template is not well-formed
     */
    public byte[] make(String template, Map<String, ?> model) {
        return render(filling.fill(template, model));
    }

    private byte[] render(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .toStream(out);
        font(builder, "Regular", 400, FontStyle.NORMAL);
        font(builder, "Bold", 700, FontStyle.NORMAL);
        font(builder, "Italic", 400, FontStyle.ITALIC);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new IllegalStateException("The document cannot be made.", broken);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        FSSupplier<InputStream> file = () -> open("/liberation/LiberationSans-" + cut + ".ttf");
        builder.useFont(file, FONT, weight, style, true);
    }

    private static InputStream open(String resource) {
        try (InputStream file = Objects.requireNonNull(PdfDocuments.class.getResourceAsStream(resource), resource)) {
            return new java.io.ByteArrayInputStream(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
