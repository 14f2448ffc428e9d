package kz.localbusiness.domain.notice;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// How a business reaches its clients.
///
/// @param order by which channels they are written to, the next only when the one before failed
/// @param reminders how long before a visit its client is reminded, the longest first
/// @param patience how long a message may take to arrive before the next channel is tried
public record DeliveryRules(
        List<Channel> order, List<Duration> reminders, Duration patience, QuietHours quiet) {

    public static final int MOST_REMINDERS = 2;
    public static final Duration EARLIEST_REMINDER = Duration.ofDays(7);
    public static final Duration LATEST_REMINDER = Duration.ofMinutes(30);
    public static final Duration LEAST_PATIENCE = Duration.ofMinutes(1);
    public static final Duration MOST_PATIENCE = Duration.ofHours(6);

    /// What costs nothing; what clients have typed themselves first.
    public static final DeliveryRules USUAL =
            new DeliveryRules(
                    List.of(Channel.EMAIL, Channel.TELEGRAM, Channel.WEB_PUSH),
                    List.of(Duration.ofHours(24)),
                    Duration.ofMinutes(15),
                    QuietHours.NIGHT);

    public DeliveryRules {
        order = List.copyOf(order);
        reminders = reminders.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (!isOrder(order)) {
            throw new IllegalArgumentException("no order of channels: " + order);
        }
        if (reminders.size() > MOST_REMINDERS
                || !reminders.stream().allMatch(DeliveryRules::fits)) {
            throw new IllegalArgumentException("no reminders: " + reminders);
        }
        if (patience.compareTo(LEAST_PATIENCE) < 0 || patience.compareTo(MOST_PATIENCE) > 0) {
            throw new IllegalArgumentException("no patience: " + patience);
        }
    }

    /// The bell is no way to a client.
    public static boolean isWay(Channel channel) {
        return channel != Channel.IN_APP;
    }

    private static boolean isOrder(List<Channel> order) {
        return !order.isEmpty()
                && order.stream().allMatch(DeliveryRules::isWay)
                && Set.copyOf(order).size() == order.size();
    }

    private static boolean fits(Duration before) {
        return before.compareTo(LATEST_REMINDER) >= 0 && before.compareTo(EARLIEST_REMINDER) <= 0;
    }
}
