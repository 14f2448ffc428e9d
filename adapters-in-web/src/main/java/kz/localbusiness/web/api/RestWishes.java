package kz.localbusiness.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.application.notice.ChooseMyWishes;
import kz.localbusiness.application.notice.ShowMyWishes.MyWishes;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MemberWishes;
import kz.localbusiness.domain.notice.TeamNews;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.web.api.WrongField.Rule;
import kz.localbusiness.web.text.Locales;
import org.jspecify.annotations.Nullable;

/// What the caller is told, by which ways.
///
/// @param ways nothing is told by any other
/// @param address to which e-mails go; not read
/// @param offered by which channels this platform can write to a team; not read
@Schema(name = "Wishes")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RestWishes(
        @Schema(description = "Of messages", example = "kk") @Nullable String language,
        @Nullable List<@Nullable Way> ways,
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable String address,
        @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable List<String> offered)
        implements RestBody {

    @Schema(name = "WishedWay")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Way(
            @Schema(example = "email") @Nullable String channel,
            @ArraySchema(schema = @Schema(example = "booked"))
                    @Nullable List<@Nullable String> kinds) {

        Optional<Channel> read() {
            return RestNames.channel(channel).filter(MemberWishes.WAYS::contains);
        }
    }

    static RestWishes of(MyWishes mine) {
        var wishes = mine.wishes();
        var ways =
                MemberWishes.WAYS.stream()
                        .filter(channel -> !wishes.wanted(channel).isEmpty())
                        .map(channel -> way(channel, wishes.wanted(channel)));
        return new RestWishes(
                Locales.codeOf(wishes.language()),
                Lists.unread(ways),
                mine.address().value(),
                mine.ways().stream().map(RestNames::of).toList());
    }

    private static Way way(Channel channel, Set<TeamNews.Kind> kinds) {
        var named = Lists.unread(kinds.stream().sorted().map(RestNames::of));
        return new Way(RestNames.of(channel), named);
    }

    /// Empty when anything was wrong.
    Optional<ChooseMyWishes.Command> read(FieldChecks checks, BusinessId business) {
        var spoken = checks.required("language", language, Clients.language(checks, language));
        var wanted = wanted(checks);
        return spoken.flatMap(
                one -> wanted.map(all -> new ChooseMyWishes.Command(business, one, all)));
    }

    private Optional<Map<Channel, Set<TeamNews.Kind>>> wanted(FieldChecks checks) {
        if (ways == null) {
            checks.refuse("ways", Rule.REQUIRED);
            return Optional.empty();
        }
        var all = new EnumMap<Channel, Set<TeamNews.Kind>>(Channel.class);
        for (var way : ways) {
            var channel = way == null ? Optional.<Channel>empty() : way.read();
            if (way == null || channel.isEmpty()) {
                checks.refuse("ways", Rule.UNKNOWN);
                return Optional.empty();
            }
            if (all.containsKey(channel.get())) {
                checks.refuse("ways", Rule.TWICE);
                return Optional.empty();
            }
            all.put(channel.get(), kinds(checks, way));
        }
        return Optional.of(all);
    }

    private static Set<TeamNews.Kind> kinds(FieldChecks checks, Way way) {
        var names = way.kinds();
        if (names == null) {
            return Set.of();
        }
        var known = names.stream().flatMap(name -> RestNames.news(name).stream()).toList();
        if (known.size() < names.size()) {
            checks.refuse("ways.kinds", Rule.UNKNOWN);
        }
        return Set.copyOf(known);
    }
}
