package kz.localbusiness.web.agenda;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.client.ClientId;
import org.jspecify.annotations.Nullable;

/// Where a day is shown; without a date it is today.
public final class AgendaNavigation {

    static final String DAY = ":slug/admin";
    private static final String DATE = "date";
    private static final String BOOK = "book";
    private static final int ISO_DATE_LENGTH = 10;

    static final String REQUESTS = ":slug/admin/requests";
    static final String UNPAID = ":slug/admin/unpaid";
    static final String FEEDBACK = ":slug/admin/feedback";

    private AgendaNavigation() {}

    public static String day(Slug slug) {
        return slug.value() + "/admin";
    }

    public static String requests(Slug slug) {
        return slug.value() + "/admin/requests";
    }

    public static String unpaid(Slug slug) {
        return slug.value() + "/admin/unpaid";
    }

    /// @param date null for today on the business's clock
    static QueryParameters on(@Nullable LocalDate date) {
        return date == null ? QueryParameters.empty() : QueryParameters.of(DATE, date.toString());
    }

    /// Empty when the address names no day, or one that does not exist.
    static Optional<LocalDate> date(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(DATE)
                .filter(text -> text.length() == ISO_DATE_LENGTH)
                .flatMap(AgendaNavigation::parsed);
    }

    /// Whom the address asks to book for; whether there is such a client is asked elsewhere.
    static Optional<ClientId> client(Location location) {
        return location.getQueryParameters().getSingleParameter(BOOK).flatMap(AgendaNavigation::id);
    }

    private static Optional<ClientId> id(String text) {
        try {
            return Optional.of(new ClientId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }
}
