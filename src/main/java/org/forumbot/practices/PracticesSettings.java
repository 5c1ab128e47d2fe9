package org.forumbot.practices;

import java.time.MonthDay;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long things may take, in working days of the forum's zone: Monday to Friday, without public holidays. How long
 * experts have stands in {@code rubric.yaml}.
 *
 * @param check until an organizer has looked whether everything is there
 * @param revision for the author to answer remarks, where the organizer names no other time
 * @param decision after the last score
 * @param back how many days, Sundays included, a practice may come back that was withdrawn because its dates had passed
 * @param holidays as {@code --01-01}; the default are those of the Russian Labour Code, article 112
 */
@ConfigurationProperties("forumbot.practices")
record PracticesSettings(
        @DefaultValue("5") int check,
        @DefaultValue("5") int revision,
        @DefaultValue("5") int decision,
        @DefaultValue("30") int back,

        @DefaultValue({
            "--01-01", "--01-02", "--01-03", "--01-04", "--01-05", "--01-06", "--01-07", "--01-08", "--02-23",
            "--03-08", "--05-01", "--05-09", "--06-12", "--11-04"
        })
        Set<MonthDay> holidays) {}
