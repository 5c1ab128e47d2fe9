package org.forumbot.playground;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A wait that the end of the program cuts short is no error: whoever waits sees the connection end. */
@RestControllerAdvice
@ConditionalOnProperty("forumbot.playground.enabled")
class CutWaits {
    @ExceptionHandler(InterruptedException.class)
    void end(HttpServletRequest request) {
        DroppedConnections.drop(request);
    }
}
