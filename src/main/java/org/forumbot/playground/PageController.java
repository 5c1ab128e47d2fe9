package org.forumbot.playground;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The chat page. */
@RestController
@ConditionalOnProperty("forumbot.playground.enabled")
class PageController {
    private static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html;charset=utf-8",
            "page.css", "text/css;charset=utf-8",
            "page.js", "text/javascript;charset=utf-8");

    @GetMapping("/")
    ResponseEntity<Resource> index() {
        return file("index.html");
    }

    @GetMapping("/playground/page/{name}")
    ResponseEntity<Resource> file(@PathVariable String name) {
        var type = TYPES.get(name);
        if (type == null) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Content-Security-Policy", "default-src 'self'; img-src 'self' data: blob:")
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("playground/" + name));
    }
}
