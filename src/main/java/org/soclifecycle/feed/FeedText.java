package org.soclifecycle.feed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.soclifecycle.feed.FeedEntry.Told;

/** Writes a feed as iCalendar (RFC 5545): whole days that keep nobody busy. The same entries give the same text. */
final class FeedText {

    private static final Duration REFRESH = Duration.ofHours(6);

    private FeedText() {}

    static String of(String name, List<FeedEntry> entries, Map<String, Told> told, String base) {
        List<Property> head = List.of(
                ImmutableVersion.VERSION_2_0,
                new ProdId("-//SOC Lifecycle//Calendar//EN"),
                ImmutableMethod.PUBLISH,
                new XProperty("X-WR-CALNAME", name),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        List<CalendarComponent> events = new ArrayList<>();
        for (FeedEntry entry : entries) {
            events.add(event(entry, Objects.requireNonNull(told.get(entry.uid())), base));
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false)
                    .output(new Calendar(new PropertyList(head), new ComponentList<>(events)), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static VEvent event(FeedEntry entry, Told told, String base) {
        return new VEvent(new PropertyList(List.of(
                new Uid(entry.uid()),
                new DtStamp(told.changedAt().truncatedTo(ChronoUnit.SECONDS)),
                new Sequence(told.sequence()),
                new DtStart<>(entry.day()),
                new DtEnd<>(entry.day().plusDays(1)),
                new Summary(entry.summary()),
                new Description(entry.description()),
                new Url(URI.create(base + entry.path())),
                new Transp(Transp.VALUE_TRANSPARENT),
                new Clazz(Clazz.VALUE_PRIVATE))));
    }
}
