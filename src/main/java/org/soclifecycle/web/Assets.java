package org.soclifecycle.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Knows the version of the style sheets, scripts and icons: a number that changes with their content. */
@Component("assets")
public class Assets {

    private final String version;

    Assets() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:static/assets/*");
        Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
        CRC32 sum = new CRC32();
        for (Resource file : files) {
            try (InputStream content = file.getInputStream()) {
                sum.update(content.readAllBytes());
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    public String getVersion() {
        return version;
    }
}
