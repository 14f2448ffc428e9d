package kz.localbusiness.web.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.TeamNews;
import org.jspecify.annotations.Nullable;

/// Constants in the words of the interface, `web-push` for `WEB_PUSH`.
final class RestNames {

    private RestNames() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Channel> channel(@Nullable String name) {
        return named(Channel.values(), name);
    }

    static Optional<NoticeKind> notice(@Nullable String name) {
        return named(NoticeKind.values(), name);
    }

    static Optional<TeamNews.Kind> news(@Nullable String name) {
        return named(TeamNews.Kind.values(), name);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(one -> of(one).equals(name)).findFirst();
    }
}
