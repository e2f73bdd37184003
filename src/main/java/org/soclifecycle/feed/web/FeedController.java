package org.soclifecycle.feed.web;

import java.nio.charset.StandardCharsets;
import org.soclifecycle.feed.FeedNotFound;
import org.soclifecycle.feed.FeedReading;
import org.soclifecycle.feed.FeedReading.Content;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What calendar programs read. Nobody is signed in here: the secret in the address opens this one feed and nothing else. */
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePrivate();

    private final FeedReading reading;

    FeedController(FeedReading reading) {
        this.reading = reading;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String token, ServletWebRequest request) {
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        Content content = reading.read(token, base);
        String tag = "\"" + content.tag() + "\"";
        long changedAt = content.changedAt().toEpochMilli();
        if (request.checkNotModified(tag, changedAt)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .cacheControl(ASK_AGAIN)
                    .eTag(tag)
                    .lastModified(changedAt)
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(ASK_AGAIN)
                .eTag(tag)
                .lastModified(changedAt)
                .body(content.text().getBytes(StandardCharsets.UTF_8));
    }

    /** A page would be of no use to a calendar program. */
    @ExceptionHandler(FeedNotFound.class)
    ResponseEntity<String> none(FeedNotFound none) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(String.valueOf(none.getMessage()));
    }
}
