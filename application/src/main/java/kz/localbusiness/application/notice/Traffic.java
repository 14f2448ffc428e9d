package kz.localbusiness.application.notice;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.localbusiness.application.limit.Deed;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.application.limit.Turn;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.Notice;

/// How many messages leave this node by each channel, so that no provider holds up another, and how
/// many that cost money each business has sent.
public final class Traffic {

    /// Less than providers are known to take.
    private static final Map<Channel, Width> USUAL =
            Map.of(
                    Channel.SMS, new Width(8, 10),
                    Channel.TELEGRAM, new Width(12, 25),
                    Channel.WHATSAPP, new Width(12, 20),
                    Channel.WEB_PUSH, new Width(16, 100));

    private final Map<Channel, Lane> lanes = new EnumMap<>(Channel.class);
    private final Pace pace;

    /// @param atOnce to one provider
    public record Width(int atOnce, int perSecond) {

        public static final Width OF_EMAIL = new Width(24, 50);

        public Width {
            if (atOnce < 1 || perSecond < 1) {
                throw new IllegalArgumentException("nothing would ever leave");
            }
        }
    }

    /// A provider that takes nothing; its messages wait, or take the next way.
    public record LeftAlone(Channel channel, Instant until) {}

    public Traffic(Width email, Pace pace) {
        this.pace = pace;
        Arrays.stream(Channel.values())
                .forEach(channel ->
                        lanes.put(channel, new Lane(USUAL.getOrDefault(channel, email))));
    }

    Lane lane(Channel channel) {
        return Objects.requireNonNull(lanes.get(channel));
    }

    Turn turn(Notice notice) {
        return pace.turn(Deed.PAID_MESSAGE, List.of(notice.business().toString()));
    }

    /// The providers that this node does not write to now.
    public List<LeftAlone> leftAlone(Instant now) {
        return Stream.of(Channel.values())
                .flatMap(channel ->
                        lane(channel).restsUntil(now).stream()
                                .map(until -> new LeftAlone(channel, until)))
                .toList();
    }
}
