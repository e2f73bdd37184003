package org.soclifecycle.community;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.identity.Tokens;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears people outside, once for each link. The secret in the address is all they need, and all it opens is its questions.
 * What they say is kept as material beside the task: it completes nothing, and counts as no vote, approval or signature.
 */
@Service
@Transactional
public class Hearing {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ANSWER = 4000;

    private final VoiceRepository voices;
    private final Tasks tasks;
    private final Programs programs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hearing(VoiceRepository voices, Tasks tasks, Programs programs, ApplicationEventPublisher events, Clock clock) {
        this.voices = voices;
        this.tasks = tasks;
        this.programs = programs;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is asked, and by which organisation.
     *
     * @throws VoiceGone when the link opens nothing, for whatever reason
     */
    @Transactional(readOnly = true)
    public Asked asked(String token) {
        VoiceRow row =
                voices.findByTokenHash(Tokens.hash(token)).flatMap(this::open).orElseThrow(VoiceGone::new);
        return new Asked(row, programs.find(row.program()).organisation());
    }

    /**
     * Keeps what was said; the link is used up.
     *
     * @param typed the answers in the order of the questions
     * @throws VoiceGone when the link opens nothing, for whatever reason
     * @throws InvalidFields naming {@code name}, {@code organisation} or {@code answer.0}
     */
    public void hear(String token, String name, String organisation, List<String> typed) {
        String hash = Tokens.hash(token);
        VoiceRow found = voices.findByTokenHash(hash).flatMap(this::open).orElseThrow(VoiceGone::new);
        programs.lock(found.program());
        Voice voice = voices.lockByTokenHash(hash).orElseThrow(VoiceGone::new);
        VoiceRow row = open(voice).orElseThrow(VoiceGone::new);
        voice.say(statement(row, name.strip(), organisation.strip(), typed), clock.instant());
        VoiceRow said = voice.toRow(clock.instant());
        events.publishEvent(new VoiceHeard(said, Objects.requireNonNull(said.said())));
    }

    /** A link is only as good as the task it is about, and the programme that has the task. */
    private Optional<VoiceRow> open(Voice voice) {
        VoiceRow row = voice.toRow(clock.instant());
        boolean needed = tasks.item(row.workItem()).filter(WorkItem::isOpen).isPresent();
        ProgramRow program = programs.find(row.program());
        return row.isOpen() && needed && program.state().isOpen() ? Optional.of(row) : Optional.empty();
    }

    private static VoiceStatement statement(VoiceRow row, String name, String organisation, List<String> typed) {
        Map<String, String> wrong = new LinkedHashMap<>();
        who(wrong, "name", name, "Enter your name.");
        who(wrong, "organisation", organisation, "Enter the organisation for which you speak.");
        List<VoiceAnswer> answers = new ArrayList<>();
        for (int at = 0; at < row.questions().size(); at++) {
            VoiceQuestion question = row.questions().get(at);
            String answer = at < typed.size() ? typed.get(at).strip() : "";
            String mend = mend(question, answer);
            if (mend != null) {
                wrong.put("answer." + at, mend);
            }
            answers.add(new VoiceAnswer(question.text(), answer));
        }
        if (wrong.isEmpty() && answers.stream().allMatch(one -> one.answer().isEmpty())) {
            wrong.put("answer.0", "Answer at least one question.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
        return new VoiceStatement(name, organisation, answers);
    }

    private static @Nullable String mend(VoiceQuestion question, String answer) {
        if (answer.length() > LONGEST_ANSWER || answer.indexOf('\0') >= 0) {
            return "Shorten the answer to at most 4,000 characters.";
        }
        boolean known = question.choices().isEmpty()
                || answer.isEmpty()
                || question.choices().contains(answer);
        return known ? null : "Choose one of the answers.";
    }

    private static void who(Map<String, String> wrong, String field, String typed, String sentence) {
        if (typed.isEmpty()
                || typed.length() > LONGEST_NAME
                || typed.codePoints().anyMatch(Character::isISOControl)) {
            wrong.put(field, sentence);
        }
    }

    /** What is asked, and which organisation asks. */
    public record Asked(VoiceRow voice, String asker) {}
}
