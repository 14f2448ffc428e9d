package kz.localbusiness;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/// What strangers write into names, paths and headers makes no entry of its own in the log.
class LogPatternTest {

    private static final String FORGED = "x\r\n12:00:00 INFO  Audit: all is well\u001b[2J";

    @Test
    void letsNoMessageLookLikeAnotherEntry() throws IOException {
        assertThat(printed("no page at {}", FORGED, null).lines().skip(1))
                .containsExactly("  |12:00:00 INFO  Audit: all is well?[2J");
    }

    @Test
    void letsNoErrorLookLikeAnotherEntry() throws IOException {
        var lines = printed("broken", "", new IllegalStateException(FORGED)).lines().toList();

        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines.stream().skip(1).filter(line -> !line.isBlank()))
                .allMatch(line -> line.startsWith("  |"))
                .noneMatch(line -> line.contains("\u001b"));
    }

    @Test
    void keepsTheWordsOfThreeLanguages() throws IOException {
        assertThat(printed("салон «Айгерім» {}", "Қазақ", null)).contains("салон «Айгерім» Қазақ");
    }

    private static String printed(String message, String argument, @Nullable Throwable thrown)
            throws IOException {
        var settings = settings();
        var context = new LoggerContext();
        var layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap().put("wEx", WhitespaceThrowableProxyConverter::new);
        layout.setPattern(settings.getProperty("logging.pattern.console"));
        layout.start();
        Logger logger = context.getLogger("web");
        var event =
                new LoggingEvent(
                        "web", logger, Level.INFO, message, thrown, new Object[] {argument});
        return layout.doLayout(event);
    }

    private static Properties settings() throws IOException {
        return PropertiesLoaderUtils.loadProperties(
                new ClassPathResource("application.properties"));
    }
}
