package org.soclifecycle.community.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.soclifecycle.community.Hearing;
import org.soclifecycle.community.VoiceGone;
import org.soclifecycle.core.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The page of a person outside. Nobody is signed in and there is no session, so there is nothing that a foreign page could
 * misuse: whoever sends an answer must know the secret in the address.
 */
@Controller
@RequestMapping("/voice/{token}")
class VoiceController {

    private static final String GONE = "community/voice-gone";

    private final Hearing hearing;
    private final VisitRate rate;

    VoiceController(Hearing hearing, VisitRate rate) {
        this.hearing = hearing;
        this.rate = rate;
    }

    @GetMapping
    String page(@PathVariable String token, HttpServletRequest request, Model model) {
        guard(request);
        Hearing.Asked asked = hearing.asked(token);
        Typed suggested = new Typed(asked.voice().addressee(), asked.voice().organisation(), List.of());
        return show(asked, suggested, Map.of(), model);
    }

    /** Takes no other kind of content: nobody outside sends files. */
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String answer(
            @PathVariable String token,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        guard(request);
        Hearing.Asked asked = hearing.asked(token);
        Typed said = Typed.of(typed, asked.voice().questions().size());
        try {
            hearing.hear(token, said.name(), said.organisation(), said.answers());
        } catch (InvalidFields wrong) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(asked, said, wrong.fields(), model);
        }
        model.addAttribute("asker", asked.asker());
        return "community/voice-thanks";
    }

    private static String show(Hearing.Asked asked, Typed typed, Map<String, String> errors, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "community/voice";
    }

    private void guard(HttpServletRequest request) {
        if (rate.isTooOften(Objects.requireNonNullElse(request.getRemoteAddr(), ""))) {
            throw new TooOften();
        }
    }

    /** The same page for every reason. */
    @ExceptionHandler(VoiceGone.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String gone() {
        return GONE;
    }

    @ExceptionHandler(TooOften.class)
    @ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
    String tooOften() {
        return "community/voice-busy";
    }

    /** What the person typed; public methods because the page reads them. */
    record Typed(String name, String organisation, List<String> answers) {

        static Typed of(Map<String, String> sent, int questions) {
            List<String> answers = new ArrayList<>();
            for (int at = 0; at < questions; at++) {
                answers.add(sent.getOrDefault("answer." + at, ""));
            }
            return new Typed(
                    sent.getOrDefault("name", ""), sent.getOrDefault("organisation", ""), List.copyOf(answers));
        }

        public String answer(int at) {
            return at < answers.size() ? answers.get(at) : "";
        }
    }
}
