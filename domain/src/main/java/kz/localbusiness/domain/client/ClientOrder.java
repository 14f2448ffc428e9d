package kz.localbusiness.domain.client;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import kz.localbusiness.domain.shared.Folding;
import kz.localbusiness.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/// Ways to stand in a line. A place is a text that sorts, and ends with the client's id, so that no
/// two are alike and a page goes on where the last one ended.
public enum ClientOrder {
    NAME,
    LAST_VISIT,
    REVENUE,

    /// Since when they are known.
    SINCE,

    /// From when on whoever came is lost.
    LOST,

    /// The same for those who come regularly.
    REGULAR,

    /// In the year.
    BIRTHDAY,

    /// Those who owe, the least first.
    OWES,

    /// Those who may be somebody else, too, beside whom they may be.
    ALIKE;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    /// @return null for whoever does not stand in this line
    public @Nullable String place(ClientCard card) {
        var tally = card.tally();
        var value =
                switch (this) {
                    case NAME -> Folding.alphabetical(card.profile().name());
                    case LAST_VISIT -> tally.lastVisit() == null ? "" : text(tally.lastVisit());
                    case REVENUE -> text(tally.revenue());
                    case SINCE -> text(card.since());
                    case LOST -> textOrNull(tally.lostAt());
                    case REGULAR -> tally.isRegular() ? textOrNull(tally.lostAt()) : null;
                    case BIRTHDAY ->
                            card.profile().birthday() == null
                                    ? null
                                    : day(card.profile().birthday());
                    case OWES -> tally.owed().equals(Money.ZERO) ? null : text(tally.owed());
                    case ALIKE -> card.isAlike() ? Likeness.name(card.profile()) : null;
                };
        return value == null ? null : "%s/%s".formatted(value, card.id().value());
    }

    public static String text(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String text(Money sum) {
        return "%017d".formatted(sum.tiyn());
    }

    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /// The name as it is compared, whatever letters it is written in.
    public static String folded(ClientCard card) {
        return Folding.fold(card.profile().name());
    }

    private static @Nullable String textOrNull(@Nullable Instant moment) {
        return moment == null ? null : text(moment);
    }
}
