package org.forumbot.registration;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * When people hear of their sections by themselves, by the clock of the forum.
 *
 * @param evening of the day before
 * @param morning of each day of the forum
 * @param before how long before a section begins
 * @param ask on the day before, whether they still come, where a section wants to know
 * @param confirmed by then on the day before they have to have said so
 */
@ConfigurationProperties("forumbot.agenda")
record AgendaSettings(
        @DefaultValue("19:00") @DateTimeFormat(pattern = "HH:mm")
        LocalTime evening,

        @DefaultValue("08:00") @DateTimeFormat(pattern = "HH:mm")
        LocalTime morning,

        @DefaultValue("1h") Duration before,

        @DefaultValue("10:00") @DateTimeFormat(pattern = "HH:mm")
        LocalTime ask,

        @DefaultValue("18:00") @DateTimeFormat(pattern = "HH:mm")
        LocalTime confirmed) {}
