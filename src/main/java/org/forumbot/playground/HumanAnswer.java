package org.forumbot.playground;

import java.util.Map;
import org.springframework.http.ResponseEntity;

/** An answer on the human side: the result itself, or {@code {error}}. */
final class HumanAnswer {
    private HumanAnswer() {}

    static ResponseEntity<?> of(Answer<?> answer) {
        return switch (answer) {
            case Answer.Ok<?> ok -> ResponseEntity.ok(ok.result());
            case Answer.Refused<?> no ->
                ResponseEntity.status(no.code())
                        .body(Map.of("error", no.description().replace("Bad Request: ", "")));
        };
    }
}
