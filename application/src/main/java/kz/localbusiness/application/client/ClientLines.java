package kz.localbusiness.application.client;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.application.client.ListClients.Filter;
import kz.localbusiness.application.client.ListClients.Order;
import kz.localbusiness.application.client.out.ClientCards.Stretch;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientOrder;

/// Which parts of which line hold those who are asked for, one part after the other.
record ClientLines(Instant now, ZoneId zone) {

    private static final Duration NEW = Duration.ofDays(30);
    private static final Period SOON = Period.ofWeeks(2);

    List<Stretch> of(Filter filter, Order order, String tag) {
        var moment = ClientOrder.text(now);
        return switch (filter) {
            case ALL -> List.of(tag.isEmpty() ? everybody(order) : tagged(tag));
            case NEW ->
                    List.of(
                            line(
                                    ClientOrder.SINCE,
                                    ClientOrder.text(now.minus(NEW)),
                                    Stretch.END,
                                    true));
            case REGULAR -> List.of(line(ClientOrder.REGULAR, moment, Stretch.END, false));
            case LOST -> List.of(line(ClientOrder.LOST, "", moment, true));
            case OWES -> List.of(line(ClientOrder.OWES, "", Stretch.END, true));
            case BIRTHDAY -> birthdays(LocalDate.ofInstant(now, zone));
        };
    }

    /// Whether somebody stands in one of the parts.
    static boolean hold(List<Stretch> parts, ClientCard card) {
        return parts.stream()
                .anyMatch(part -> {
                    var place = part.order().place(card);
                    return place != null
                            && place.compareTo(part.from()) > 0
                            && place.compareTo(part.to()) < 0
                            && (part.tag().isEmpty() || card.profile().tags().contains(part.tag()));
                });
    }

    private static Stretch everybody(Order order) {
        return switch (order) {
            case NAME -> line(ClientOrder.NAME, "", Stretch.END, false);
            case LAST_VISIT -> line(ClientOrder.LAST_VISIT, "", Stretch.END, true);
            case REVENUE -> line(ClientOrder.REVENUE, "", Stretch.END, true);
        };
    }

    private static Stretch tagged(String tag) {
        return new Stretch(ClientOrder.NAME, "", Stretch.END, false, tag);
    }

    /// Two parts around New Year.
    private static List<Stretch> birthdays(LocalDate today) {
        var last = today.plus(SOON);
        var from = ClientOrder.day(today);
        var to = ClientOrder.day(last) + Stretch.END;
        return today.getYear() == last.getYear()
                ? List.of(line(ClientOrder.BIRTHDAY, from, to, false))
                : List.of(
                        line(ClientOrder.BIRTHDAY, from, Stretch.END, false),
                        line(ClientOrder.BIRTHDAY, "", to, false));
    }

    private static Stretch line(ClientOrder order, String from, String to, boolean backwards) {
        return new Stretch(order, from, to, backwards, "");
    }
}
