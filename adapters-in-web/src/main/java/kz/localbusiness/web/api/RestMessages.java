package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.DeliveryRules;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.web.api.WrongField.Rule;
import org.jspecify.annotations.Nullable;

/// Which messages about visits a client wants, and by which channels. But for e-mail, what is
/// missing stays as it is.
///
/// @param offered by which channels the business writes; not read
@Schema(name = "Messages")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestMessages(
        @Schema(example = "false") @Nullable Boolean email,
        @Schema(example = "true") @Nullable Boolean sms,
        @Schema(description = "None come by WhatsApp without consent", example = "false")
                @Nullable Boolean whatsapp,
        @ArraySchema(schema = @Schema(example = "receipt"))
                @Nullable List<@Nullable String> unwanted,
        @Schema(
                        description =
                                "The channel that is tried first; empty: as the business orders",
                        example = "telegram")
                @Nullable String first,
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable List<String> offered)
        implements RestBody {

    static RestMessages of(MessageWishes wishes, List<Channel> offered) {
        return new RestMessages(
                wishes.wants(Channel.EMAIL),
                wishes.wants(Channel.SMS),
                wishes.isByWhatsApp(),
                Lists.unread(wishes.unwanted().stream().sorted().map(RestNames::of)),
                wishes.first() == null ? "" : RestNames.of(wishes.first()),
                offered.stream().map(RestNames::of).toList());
    }

    /// Complete only when nothing was wrong.
    MessageWishes read(FieldChecks checks, MessageWishes before) {
        if (email == null) {
            checks.refuse("email", Rule.REQUIRED);
        }
        return before.choosing(silent(before), kinds(checks, before), way(checks, before));
    }

    private Set<Channel> silent(MessageWishes before) {
        var silent = EnumSet.noneOf(Channel.class);
        silent.addAll(before.silent());
        turn(silent, Channel.EMAIL, email);
        turn(silent, Channel.SMS, sms);
        return silent;
    }

    private static void turn(Set<Channel> silent, Channel way, @Nullable Boolean wanted) {
        if (Boolean.TRUE.equals(wanted)) {
            silent.remove(way);
        } else if (wanted != null) {
            silent.add(way);
        }
    }

    private Set<NoticeKind> kinds(FieldChecks checks, MessageWishes before) {
        if (unwanted == null) {
            return before.unwanted();
        }
        var known =
                unwanted.stream()
                        .flatMap(name -> RestNames.notice(name).stream())
                        .filter(MessageWishes.DISPENSABLE::contains)
                        .toList();
        if (known.size() < unwanted.size()) {
            checks.refuse("unwanted", Rule.UNKNOWN);
        }
        return Set.copyOf(known);
    }

    private @Nullable Channel way(FieldChecks checks, MessageWishes before) {
        if (first == null) {
            return before.first();
        }
        var way = RestNames.channel(first).filter(DeliveryRules::isWay);
        if (way.isEmpty() && !first.isEmpty()) {
            checks.refuse("first", Rule.UNKNOWN);
        }
        return way.orElse(null);
    }

    /// Empty when it stays as it is.
    Optional<Boolean> agrees(MessageWishes before) {
        return Optional.ofNullable(whatsapp).filter(wanted -> wanted != before.isByWhatsApp());
    }
}
