package kz.localbusiness.web.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.localbusiness.domain.notice.Channel;
import org.jspecify.annotations.Nullable;

/// Constants in the words of the interface, `web-push` for `WEB_PUSH`.
final class RestNames {

    private RestNames() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Channel> channel(@Nullable String name) {
        return Arrays.stream(Channel.values()).filter(one -> of(one).equals(name)).findFirst();
    }
}
