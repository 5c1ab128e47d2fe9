package org.forumbot.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.store.OwnKeyed;
import org.jspecify.annotations.Nullable;

/** When and where a section is as people know it, and as they knew it before. Dates and times are ISO texts. */
@Entity
@Table(name = "told_section")
class ToldSection extends OwnKeyed<String> {
    @Id
    private String code;

    private String title;
    private @Nullable String day;
    private @Nullable String starts;
    private @Nullable String ends;
    private @Nullable String venue;
    private boolean cancelled;
    private @Nullable String beforeDay;
    private @Nullable String beforeStarts;
    private @Nullable String beforeEnds;
    private boolean beforeCancelled;
    private long changed;

    protected ToldSection() {}

    /** Nobody is to be told of what has always been so. */
    ToldSection(String code, Section section) {
        this.code = code;
        take(section);
    }

    /** When a section takes place. */
    record Slot(
            @Nullable LocalDate day,
            @Nullable LocalTime start,
            @Nullable LocalTime end) {
        private static Slot of(@Nullable String day, @Nullable String start, @Nullable String end) {
            return new Slot(
                    day == null ? null : LocalDate.parse(day),
                    start == null ? null : LocalTime.parse(start),
                    end == null ? null : LocalTime.parse(end));
        }

        boolean clashes(Section other) {
            var from = start;
            var to = end == null && from != null ? from.plusHours(1) : end;
            return day != null
                    && from != null
                    && to != null
                    && day.equals(other.day())
                    && other.start() != null
                    && other.end() != null
                    && from.isBefore(other.end())
                    && other.start().isBefore(to);
        }
    }

    /** @param section null when the file no longer has it @return whether people are to be told */
    boolean follow(@Nullable Section section, Instant now) {
        boolean same = section == null || section.cancelled() ? cancelled : isLike(section);
        if (same) {
            return false;
        }
        beforeDay = day;
        beforeStarts = starts;
        beforeEnds = ends;
        beforeCancelled = cancelled;
        // each change is another one, also when the clock goes back
        changed = Math.max(now.toEpochMilli(), changed + 1);
        if (section == null) {
            cancelled = true;
        } else {
            take(section);
        }
        return true;
    }

    private boolean isLike(Section section) {
        return !cancelled
                && Objects.equals(day, text(section.day()))
                && Objects.equals(starts, text(section.start()))
                && Objects.equals(ends, text(section.end()))
                && Objects.equals(venue, section.venue());
    }

    private void take(Section section) {
        title = section.title();
        day = text(section.day());
        starts = text(section.start());
        ends = text(section.end());
        venue = section.venue();
        cancelled = section.cancelled();
    }

    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }

    /** When people were told, or are being told. */
    Instant changed() {
        return Instant.ofEpochMilli(changed);
    }

    boolean cancelled() {
        return cancelled;
    }

    /** It was cancelled, and takes place after all. */
    boolean revived() {
        return beforeCancelled && !cancelled;
    }

    String title() {
        return title;
    }

    /** As it is known now. */
    Slot slot() {
        return Slot.of(day, starts, ends);
    }

    /** As it was known before. */
    Slot before() {
        return Slot.of(beforeDay, beforeStarts, beforeEnds);
    }

    @Override
    public String getId() {
        return code;
    }
}
