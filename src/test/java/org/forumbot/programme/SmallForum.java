package org.forumbot.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forumbot.files.Dialogs;
import org.forumbot.files.ForumFile;
import org.forumbot.files.ForumFile.Choice;
import org.forumbot.files.ForumFile.Group;
import org.forumbot.files.ForumFile.OfferRules;
import org.forumbot.files.ForumFile.Quota;
import org.forumbot.files.ForumFile.Section;
import org.forumbot.files.ForumFile.Track;
import org.forumbot.files.ForumFile.Venue;
import org.forumbot.files.ForumFile.Window;
import org.forumbot.files.GuideFile;
import org.forumbot.files.RubricFile;
import org.jspecify.annotations.Nullable;

/** A forum of two days with five sections, whose capacities a test can change as organizers do. */
public final class SmallForum implements Dialogs {
    public static final String CODE = "s24";

    /** 14 May, 10:00–12:00, one place. */
    public static final String CARE = "S1";

    /** 14 May, 11:00–12:30, two places: clashes with {@link #CARE}. */
    public static final String SCHOOL = "S2";

    /** 14 May, 13:00, two places. */
    public static final String MUSEUM = "S3";

    /** 15 May, 10:00, two places. */
    public static final String SPORT = "S4";

    /** 15 May, 12:00, no track, no place at all. */
    public static final String CLOSED = "S5";

    private final Map<String, Section> sections = new LinkedHashMap<>();
    private Map<String, ForumFile> read = Map.of();
    private List<String> on = List.of(CODE);
    private Window registration = Window.ALWAYS;
    private @Nullable Integer people;
    private Choice choice = Choice.FREE;

    public SmallForum() {
        reset();
    }

    public void reset() {
        on = List.of(CODE);
        registration = Window.ALWAYS;
        people = null;
        choice = Choice.FREE;
        sections.clear();
        add(section(CARE, "Забота о старшем поколении", 14, "10:00", "12:00", "sinara", "social", 1));
        add(section(SCHOOL, "Школа для каждого ребёнка", 14, "11:00", "12:30", "dvorets", "edu", 2));
        add(section(MUSEUM, "Музей и подростки: как не скучать", 14, "13:00", "14:30", "sinara", "cult", 2));
        add(section(SPORT, "Двор и стадион", 15, "10:00", "11:00", "dvorets", "sport", 2));
        add(section(CLOSED, "Совет организаторов", 15, "12:00", "13:00", "dvorets", "", 0));
    }

    /** The file says another capacity from now on. @param places null for everybody */
    public void capacity(String code, @Nullable Integer places) {
        var old = Objects.requireNonNull(sections.get(code));
        add(changed(old, places, old.groups(), old.quotas(), old.invited(), old.cancelled(), old.parallel()));
    }

    /** @param groups their codes and places */
    public void groups(String code, Map<String, Integer> groups) {
        var old = Objects.requireNonNull(sections.get(code));
        var all = new LinkedHashMap<String, Group>();
        groups.forEach((group, places) -> all.put(group, new Group(group, "Группа " + group, places)));
        add(changed(old, old.capacity(), all, old.quotas(), old.invited(), old.cancelled(), old.parallel()));
    }

    public void quotas(String code, Quota... quotas) {
        var old = Objects.requireNonNull(sections.get(code));
        add(changed(
                old, old.capacity(), old.groups(), List.of(quotas), old.invited(), old.cancelled(), old.parallel()));
    }

    /** Only by invitation from now on. */
    public void invite(String code) {
        var old = Objects.requireNonNull(sections.get(code));
        add(changed(old, old.capacity(), old.groups(), old.quotas(), true, old.cancelled(), old.parallel()));
    }

    public void cancel(String code, @Nullable String parallel) {
        var old = Objects.requireNonNull(sections.get(code));
        add(changed(old, old.capacity(), old.groups(), old.quotas(), old.invited(), true, parallel));
    }

    public void choice(Choice other) {
        choice = other;
        reread();
    }

    private static Section changed(
            Section old,
            @Nullable Integer places,
            Map<String, Group> groups,
            List<Quota> quotas,
            boolean invited,
            boolean cancelled,
            @Nullable String parallel) {
        return new Section(
                old.code(),
                old.title(),
                old.day(),
                old.start(),
                old.end(),
                old.venue(),
                old.track(),
                old.part(),
                old.format(),
                places,
                old.about(),
                old.speakers(),
                groups,
                quotas,
                invited,
                old.confirm(),
                cancelled,
                parallel);
    }

    boolean has(String code) {
        return sections.containsKey(code);
    }

    /** The section takes place at another time from now on, two hours long. @param day of May */
    public void moves(String code, int day, String start) {
        var from = LocalTime.parse(start);
        var old = Objects.requireNonNull(sections.get(code));
        change(code, LocalDate.of(2024, 5, day), from, from.plusHours(2), old.confirm(), old.cancelled());
    }

    /** The section does not take place. */
    public void cancels(String code) {
        var old = Objects.requireNonNull(sections.get(code));
        change(code, old.day(), old.start(), old.end(), old.confirm(), true);
    }

    /** The section takes place after all. */
    public void revives(String code) {
        var old = Objects.requireNonNull(sections.get(code));
        change(code, old.day(), old.start(), old.end(), old.confirm(), false);
    }

    /** Seats of the section are confirmed once more. */
    public void confirms(String code) {
        var old = Objects.requireNonNull(sections.get(code));
        change(code, old.day(), old.start(), old.end(), true, old.cancelled());
    }

    private void change(
            String code,
            @Nullable LocalDate day,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            boolean confirm,
            boolean cancelled) {
        var old = Objects.requireNonNull(sections.get(code));
        add(new Section(
                code,
                old.title(),
                day,
                start,
                end,
                old.venue(),
                old.track(),
                old.part(),
                old.format(),
                old.capacity(),
                old.about(),
                old.speakers(),
                old.groups(),
                old.quotas(),
                old.invited(),
                confirm,
                cancelled,
                old.parallel()));
    }

    /** So many sections more, on both days, from 8 in the morning: {@code B0}, {@code B1}, … */
    public void grows(int more) {
        for (int number = 0; number < more; number++) {
            var start = LocalTime.of(8 + number / 2 % 12, 0);
            sections.put(
                    "B" + number,
                    section(
                            "B" + number,
                            "Секция о том, как живёт практика номер " + number,
                            14 + number % 2,
                            start.toString(),
                            start.plusMinutes(50).toString(),
                            "sinara",
                            "edu",
                            1000));
        }
        reread();
    }

    /** The file no longer has the section. */
    public void remove(String code) {
        sections.remove(code);
        reread();
    }

    /** The forum takes registrations only then, and only so many. @param places null for everybody */
    public void admits(Window when, @Nullable Integer places) {
        registration = when;
        people = places;
        reread();
    }

    /** Another forum is on besides this one. */
    public void andAnother() {
        on = List.of(CODE, "u24");
    }

    private void add(Section section) {
        sections.put(section.code(), section);
        reread();
    }

    @Override
    public List<String> forums() {
        return on;
    }

    @Override
    public List<String> languages() {
        return List.of("ru", "en");
    }

    @Override
    public ForumFile forum(String code, String language) {
        return Objects.requireNonNull(read.get(language));
    }

    @Override
    public String region(String label) {
        return label;
    }

    @Override
    public RubricFile rubric(String forum, String language) {
        return RubricFile.NONE;
    }

    @Override
    public GuideFile guide(String language) {
        return new GuideFile(Map.of(), Map.of(), List.of(List.of("тинейджер", "подросток")), List.of(), "");
    }

    private void reread() {
        read = Stream.of("ru", "en").collect(Collectors.toMap(language -> language, this::file));
    }

    private ForumFile file(String language) {
        boolean russian = language.equals("ru");
        var venues = new LinkedHashMap<String, Venue>();
        venues.put(
                "sinara",
                new Venue(
                        "sinara",
                        russian ? "Синара Центр" : "Sinara Center",
                        "Комплекс Синара",
                        "ул. Первая, 1",
                        null));
        venues.put("dvorets", new Venue("dvorets", russian ? "Дворец" : "Palace", "Дворец", null, null));
        var tracks = new LinkedHashMap<String, Track>();
        tracks.put("edu", new Track("edu", russian ? "Образование" : "Education", null));
        tracks.put("cult", new Track("cult", russian ? "Культура" : "Culture", null));
        tracks.put("sport", new Track("sport", russian ? "Спорт" : "Sport", null));
        tracks.put("social", new Track("social", russian ? "Социальная политика" : "Social policy", null));
        return new ForumFile(
                CODE,
                "Малый форум",
                "Малый",
                "Екатеринбург",
                ZoneId.of("Asia/Yekaterinburg"),
                LocalDate.of(2024, 5, 14),
                LocalDate.of(2024, 5, 15),
                "",
                people,
                registration,
                choice,
                OfferRules.USUAL,
                venues,
                tracks,
                Map.of("ngo", "НКО", "recipient", "Получатель"),
                Map.of(),
                Map.of(),
                new LinkedHashMap<>(sections));
    }

    private static Section section(
            String code, String title, int day, String start, String end, String venue, String track, int capacity) {
        return new Section(
                code,
                title,
                LocalDate.of(2024, 5, day),
                LocalTime.parse(start),
                LocalTime.parse(end),
                venue,
                track.isEmpty() ? null : track,
                null,
                null,
                capacity,
                code.equals(CARE) ? "О сопровождении на дому." : "",
                code.equals(SPORT) ? List.of("Пётр Ёлкин", "Анна Ким") : List.of(),
                Map.of(),
                List.of(),
                false,
                false,
                false,
                null);
    }
}
