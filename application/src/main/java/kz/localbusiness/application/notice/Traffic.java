package kz.localbusiness.application.notice;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                    Channel.EMAIL, new Width(24, 50),
                    Channel.SMS, new Width(8, 10),
                    Channel.TELEGRAM, new Width(12, 25),
                    Channel.WHATSAPP, new Width(12, 20),
                    Channel.WEB_PUSH, new Width(16, 100));

    private final Map<Channel, Lane> lanes = new EnumMap<>(Channel.class);
    private final Pace pace;

    /// @param atOnce to one provider
    public record Width(int atOnce, int perSecond) {

        public Width {
            if (atOnce < 1 || perSecond < 1) {
                throw new IllegalArgumentException("nothing would ever leave");
            }
        }

        private Width with(int perSecond) {
            return new Width(atOnce, perSecond);
        }
    }

    /// A provider that takes nothing; its messages wait, or take the next way.
    public record LeftAlone(Channel channel, Instant until) {}

    public Traffic(Pace pace) {
        this(Map.of(), pace);
    }

    /// @param perSecond where a provider takes more or less than it usually would
    public Traffic(Map<Channel, Integer> perSecond, Pace pace) {
        this.pace = pace;
        USUAL.forEach((channel, width) ->
                lanes.put(
                        channel,
                        new Lane(width.with(perSecond.getOrDefault(channel, width.perSecond())))));
    }

    Lane lane(Channel channel) {
        return Objects.requireNonNull(lanes.get(channel));
    }

    Turn turn(Notice notice) {
        return pace.turn(Deed.PAID_MESSAGE, List.of(notice.business().toString()));
    }

    /// The providers that this node does not write to now.
    public List<LeftAlone> leftAlone(Instant now) {
        return lanes.entrySet().stream()
                .flatMap(lane ->
                        lane.getValue().restsUntil(now).stream()
                                .map(until -> new LeftAlone(lane.getKey(), until)))
                .toList();
    }
}
