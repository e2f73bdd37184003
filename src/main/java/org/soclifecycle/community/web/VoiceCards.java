package org.soclifecycle.community.web;

import java.util.List;
import java.util.Map;
import org.soclifecycle.community.VoiceRow;
import org.soclifecycle.community.Voices;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.work.TaskCard;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Puts what people outside said beside the task, as material. */
@Component
class VoiceCards implements TaskCard {

    private final Voices voices;

    VoiceCards(Voices voices) {
        this.voices = voices;
    }

    @Override
    public String template() {
        return "community/voice-card";
    }

    @Override
    public Map<String, Object> content(WorkItem item, Actor actor) {
        return Map.of("voiceCard", new Card(item, voices.of(item.id()), voices.mayAsk(item, actor)));
    }

    /** What the card reads. */
    record Card(WorkItem item, List<VoiceRow> voices, boolean mayAsk) {

        /** Whether there is anything to show. */
        public boolean isShown() {
            return mayAsk || !voices.isEmpty();
        }
    }
}
