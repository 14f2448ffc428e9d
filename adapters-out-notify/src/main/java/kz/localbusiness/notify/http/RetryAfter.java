package kz.localbusiness.notify.http;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long a service wants to be left alone, as far as it says so in seconds. It is believed for
/// an hour: then it may be asked again.
public final class RetryAfter {

    public static final Duration LONGEST = Duration.ofHours(1);

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private RetryAfter() {}

    public static Optional<Duration> read(@Nullable String header) {
        return Optional.ofNullable(header)
                .map(String::strip)
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .map(told -> told.compareTo(LONGEST) < 0 ? told : LONGEST);
    }
}
