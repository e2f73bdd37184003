package org.soclifecycle.community.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.soclifecycle.community.ProfileNotPublic;
import org.soclifecycle.community.Profiles;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The profile of a team for everybody, as a page and as a text. Nobody is signed in here. */
@Controller
class PublicProfileController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Profiles profiles;
    private final ProfileText text;
    private final VisitRate rate;

    PublicProfileController(Profiles profiles, ProfileText text, VisitRate rate) {
        this.profiles = profiles;
        this.text = text;
        this.rate = rate;
    }

    @GetMapping("/profiles/{key}")
    String page(@PathVariable String key, HttpServletRequest request, Model model) {
        guard(request);
        model.addAttribute("profile", profiles.published(key));
        model.addAttribute("key", key);
        model.addAttribute("indexed", true);
        return "community/public-profile";
    }

    @GetMapping("/profiles/{key}.txt")
    ResponseEntity<byte[]> text(@PathVariable String key, HttpServletRequest request) {
        guard(request);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .body(text.of(profiles.published(key)).getBytes(StandardCharsets.UTF_8));
    }

    private void guard(HttpServletRequest request) {
        if (rate.isTooOften(Objects.requireNonNullElse(request.getRemoteAddr(), ""))) {
            throw new TooOften();
        }
    }

    /** The same page for what does not exist and what is not public. */
    @ExceptionHandler(ProfileNotPublic.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String none() {
        return "community/profile-none";
    }

    @ExceptionHandler(TooOften.class)
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String tooOften() {
        return "community/voice-busy";
    }
}
