package org.forumbot.passport;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** SampleCards of every kind that a passport has to get along with. */
final class SampleCards {
    private static final String LINK = "https://t.me/forum_practices_bot?start=p_P-0007";

    private SampleCards() {}

    static Card of(String language, String stage, Map<String, String> shown) {
        return new Card(
                language,
                language.equals("ru")
                        ? "Международный форум-выставка социальных технологий «СОЦИО»"
                        : "International forum and exhibition of social technologies SOCIO",
                language.equals("ru") ? "Екатеринбург, 13–18 мая 2024" : "Yekaterinburg, 13–18 May 2024",
                "P-0007",
                2,
                stage,
                shown,
                LINK,
                "");
    }

    /** What is needed to send a practice. */
    static Map<String, String> usual() {
        return new HashMap<>(
                Map.ofEntries(
                        Map.entry("title", "Участковый специалист: помощь в отдалённых сёлах"),
                        Map.entry("org_name", "АНО «Добрый двор»"),
                        Map.entry("org_region", "Свердловская область"),
                        Map.entry("contact_name", "Иванова Мария, руководитель"),
                        Map.entry("contact_channel", "+7 912 000-00-00"),
                        Map.entry(
                                "summary",
                                "Специалисты раз в неделю объезжают малые сёла, где нет соцработника. Они навещают одиноких пожилых людей, помогают с лекарствами и документами. За год люди стали втрое реже попадать в больницу."),
                        Map.entry("started_year", "2021"),
                        Map.entry("places", "1. Свердловская область — Ирбит — 3 площадки\n2. Пермский край — Кунгур"),
                        Map.entry(
                                "problem",
                                "В 14 сёлах района нет соцработника, ближайший — в 40 км. По нашему опросу 120 семей, каждая третья не получает положенных льгот: до конторы не доехать, а заявление через интернет пожилым людям не заполнить."),
                        Map.entry("target_group", "Пожилые, Жители территории"),
                        Map.entry("beneficiaries", "700"),
                        Map.entry(
                                "goal",
                                "Сделать так, чтобы одинокие пожилые люди в малых сёлах не оставались без помощи"),
                        Map.entry(
                                "mechanism",
                                "Если к человеку раз в неделю приходит знакомый специалист, то беду замечают раньше, потому что доверие строится на постоянстве, а помощь живёт рядом."),
                        Map.entry(
                                "steps",
                                "1. Отбор семей — знакомимся и опрашиваем — куратор — 2 недели — список семей\n"
                                        + "2. Обучение специалистов — четыре занятия о правах и первой помощи — психолог — месяц — готовая команда\n"
                                        + "3. Объезды — навещаем каждого по маршруту раз в неделю — специалист — постоянно — журнал визитов\n"
                                        + "4. Разбор — смотрим, что изменилось, и меняем маршрут — куратор — раз в квартал — новый маршрут"),
                        Map.entry(
                                "team",
                                "1. Куратор — 1 ставка — опыт социальной работы\n2. Специалист — 2 ставки\n3. Психолог — 0,5 ставки"),
                        Map.entry("budget_year", "2 400 000"),
                        Map.entry("cost_per_person", "3\u00a0429"),
                        Map.entry(
                                "outputs",
                                "1. Визиты — более 5 200 — 2024 год — журнал визитов\n2. Оформлено льгот — 318 — 2024 год — учёт центра")));
    }

    static Map<String, String> whole() {
        var shown = usual();
        shown.put("problem_source", "Опрос 120 семей, 2024");
        shown.put(
                "outcomes",
                "1. Попадания в больницу — журнал скорой помощи — 31 на 100 человек — 11 на 100 человек — 240\n"
                        + "2. Получают положенные льготы — опрос — 64 % — 97 % — 120");
        shown.put("evidence_level", "есть замеры до и после");
        shown.put("launch_cost", "350 000");
        shown.put("launch_months", "4");
        shown.put(
                "core", "Специалист живёт в том же районе. Визит не реже раза в неделю. Журнал ведётся при человеке.");
        shown.put("adaptable", "Транспорт, график, состав занятий");
        shown.put(
                "repeated_at",
                "1. Пермский край — Центр соцобслуживания — 2023 — 3 центра\n2. Курганская область — АНО «Рядом» — 2024 — 1 район");
        shown.put("offers", "Методичка, Консультации, Стажировка");
        shown.put("terms", "Бесплатно по соглашению");
        shown.put("adopter_needs", "Соглашение с управлением соцзащиты, 2 ставки, машина");
        return shown;
    }

    /** Each answer as long as it may be. */
    static Map<String, String> longest() {
        var shown = whole();
        shown.put("title", words(120));
        shown.put("org_name", words(250));
        shown.put("summary", words(600));
        shown.put("problem", words(1500));
        shown.put("problem_source", words(400));
        shown.put("goal", words(300));
        shown.put("mechanism", words(800));
        shown.put("core", words(800));
        shown.put("adaptable", words(800));
        shown.put("adopter_needs", words(800));
        shown.put("facilities", words(600));
        for (var list : new String[] {"steps", "team", "outputs", "outcomes", "places", "repeated_at"}) {
            shown.put(
                    list,
                    IntStream.rangeClosed(1, 15)
                            .mapToObj(number -> number + ". " + words(90) + " — " + number * 1234 + " — " + words(140)
                                    + " — " + words(100))
                            .collect(Collectors.joining("\n")));
        }
        return shown;
    }

    static Map<String, String> nothing() {
        return Map.of("title", "Дом", "stage", "");
    }

    static Map<String, String> arabic() {
        var shown = usual();
        shown.put("title", "مبادرة الأحياء الصديقة: دعم كبار السن في القرى البعيدة");
        shown.put("org_name", "مؤسسة زايد العليا لأصحاب الهمم");
        shown.put("org_region", "ОАЭ");
        shown.put("goal", "ألا يبقى كبار السن في القرى البعيدة بلا مساعدة في عام 2024");
        return shown;
    }

    static Map<String, String> english() {
        var shown = new HashMap<String, String>();
        shown.put("title", "Village specialist: help in remote villages");
        shown.put("org_name", "Kind Yard, a non-profit");
        shown.put("org_region", "Sverdlovsk Region");
        shown.put(
                "summary",
                "Specialists travel to small villages once a week, visit lonely elderly people, help with medicines and papers. Within a year people came to hospital a third as often as before.");
        shown.put("target_group", "Elderly people");
        shown.put("beneficiaries", "700");
        shown.put("started_year", "2021");
        shown.put(
                "problem",
                "Fourteen villages have no social worker, the nearest is 40 km away. Of the 120 families that we asked every third does not receive what it is entitled to.");
        shown.put(
                "steps",
                "1. Choosing families — we meet and ask — curator — 2 weeks — list of families\n2. Visits — everybody once a week — specialist — always — journal");
        return shown;
    }

    /** What people paste: markup, small pictures, letters of other scripts, words without end. */
    static Map<String, String> odd() {
        var shown = usual();
        shown.put("title", "<b>Двор</b> & «Әже» 🎉 — қарттарға көмек");
        shown.put(
                "summary",
                "Ссылка https://example.org/" + "a".repeat(200) + " и ещё\nстрока\tс табуляцией {скобки} 你好 *звёзды*.");
        shown.put("goal", "1234567890".repeat(30));
        return shown;
    }

    private static String words(int length) {
        var text =
                "Соседи помогают одиноким людям и каждую неделю привозят лекарства, продукты, новости из города, а ещё слушают. "
                        .repeat(length / 100 + 1);
        return text.substring(0, length).strip();
    }
}
