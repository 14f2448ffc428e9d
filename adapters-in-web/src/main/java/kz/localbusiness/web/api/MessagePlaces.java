package kz.localbusiness.web.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// Which message is meant, as paths name it: `time-offered`, `web-push`, `kk`.
final class MessagePlaces {

    private MessagePlaces() {}

    /// @throws Refused when there is no such message
    static NoticeKind kind(@Nullable String raw) {
        var checks = new FieldChecks();
        var kind = read(checks, "kind", raw, List.of(NoticeKind.values()));
        checks.end();
        return kind.orElseThrow();
    }

    /// @throws Refused when there is no such message, or no words of it are chosen
    static TemplateKey key(
            @Nullable String kind, @Nullable String channel, @Nullable String language) {
        var checks = new FieldChecks();
        var what = read(checks, "kind", kind, List.of(NoticeKind.values()));
        var by = read(checks, "channel", channel, TemplateKey.WORDED);
        var in = read(checks, "language", language, List.of(Language.values()));
        checks.end();
        return new TemplateKey(what.orElseThrow(), by.orElseThrow(), in.orElseThrow());
    }

    private static <E extends Enum<E>> Optional<E> read(
            FieldChecks checks, String field, @Nullable String raw, Collection<E> all) {
        var found = all.stream().filter(one -> code(one).equals(raw)).findFirst();
        return raw == null || raw.isBlank()
                ? checks.required(field, raw, found)
                : checks.kept(field, found, Rule.UNKNOWN);
    }

    static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
