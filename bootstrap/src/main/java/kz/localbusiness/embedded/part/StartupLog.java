package kz.localbusiness.embedded.part;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a person waiting at the console sees.
public final class StartupLog {

    private static final Logger LOG = LoggerFactory.getLogger("start");

    private StartupLog() {}

    public static void starting(String part, Duration waited) {
        LOG.info("Starting {} … {} s", part, waited.toSeconds());
    }

    public static void say(String line) {
        LOG.info("{}", line);
    }
}
