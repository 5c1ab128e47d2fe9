package org.forumbot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, without a window. Nothing is downloaded. */
final class Chromium implements AutoCloseable {
    static final String ADVICE =
            "Install it (Debian: apt install chromium) or name the program in the variable FORUMBOT_CHROMIUM.";

    private static final double PATIENCE_MS = 30_000;
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Optional<Path> program() {
        var named = System.getenv("FORUMBOT_CHROMIUM");
        var candidates = named == null || named.isBlank() ? USUAL.stream() : Stream.of(named);
        return candidates.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    static Chromium launch() {
        var program = program().orElseThrow(() -> new IllegalStateException("There is no Chromium. " + ADVICE));
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setExecutablePath(program).setArgs(QUIETLY);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A page of a person in the Urals. */
    Page page() {
        var page = browser.newPage(new NewPageOptions()
                .setViewportSize(1280, 800)
                .setLocale("ru-RU")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Asia/Yekaterinburg"));
        page.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
