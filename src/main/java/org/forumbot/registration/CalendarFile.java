package org.forumbot.registration;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar file (RFC 5545). Times stand there in UTC, so that they are right in whatever zone they are looked at. It has
 * no METHOD: nobody is invited. Calendars know an event again by its UID, and take it as newer by its SEQUENCE.
 */
final class CalendarFile {
    private static final String PRODUCT = "-//Forumbot//Forumbot//EN";

    private CalendarFile() {}

    /**
     * @param sequence rises with every change
     * @param end null when it is not known
     * @param about what stands below the title; empty for nothing
     */
    record Event(
            String uid,
            int sequence,
            boolean cancelled,
            Instant start,
            @Nullable Instant end,
            String title,
            String place,
            String about) {}

    /** @param made when the events were seen like this */
    static byte[] of(List<Event> events, Instant made) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        events.forEach(event -> calendar.addEvent(component(event, made)));
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent component(Event event, Instant made) {
        var component = new VEvent();
        component.setUid(event.uid());
        component.setDateTimeStamp(Date.from(made));
        component.setLastModified(Date.from(made));
        component.setSequence(event.sequence());
        component.setStatus(event.cancelled() ? Status.cancelled() : Status.confirmed());
        component.setDateStart(Date.from(event.start()));
        if (event.end() != null) {
            component.setDateEnd(Date.from(event.end()));
        }
        component.setSummary(event.title());
        component.setLocation(event.place());
        if (!event.about().isEmpty()) {
            component.setDescription(event.about());
        }
        return component;
    }
}
