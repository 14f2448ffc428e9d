package kz.localbusiness.web.booking;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.catalog.OfferingId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.text.PathIds;
import tools.jackson.databind.JsonNode;

/// What a client has chosen and typed so far, kept by the tab: a reload, a lost session or the way
/// back lose nothing, and nothing is booked twice, as the key of the attempt stays the same.
@Tag("lbp-draft")
final class Draft extends HtmlContainer {

    private static final int MOST_LETTERS = 1_000;

    /// @param onRestored is told what an earlier page of the tab has left
    Draft(Slug business, IdempotencyKey key, Consumer<Left> onRestored) {
        getElement().setAttribute("business", business.value());
        use(key);
        getElement()
                .addEventListener(
                        "restored",
                        event ->
                                Left.of(event.getEventData().get("event.detail"))
                                        .ifPresent(onRestored))
                .addEventData("event.detail");
        addClassName("stack");
    }

    void use(IdempotencyKey key) {
        getElement().setAttribute("key", key.value());
    }

    /// @param start null while none is chosen
    void keep(List<Chosen> services, Optional<StaffId> staff, Optional<Instant> start) {
        var ids =
                services.stream()
                        .map(one -> one.offering().id().value().toString())
                        .collect(Collectors.joining(","));
        var who = staff.map(one -> one.value().toString()).orElse("");
        var when = start.map(at -> String.valueOf(at.getEpochSecond())).orElse("");
        getElement().setAttribute("wish", String.join("|", ids, who, when));
    }

    void done() {
        getElement().setAttribute("done", "");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://booking.js");
    }

    /// What the browser gives back, which anybody may have written.
    ///
    /// @param start empty when none was chosen
    record Left(
            IdempotencyKey key,
            List<OfferingId> services,
            Optional<StaffId> staff,
            Optional<Instant> start,
            String name,
            String phone,
            String email,
            String request) {

        /// Empty when it makes no sense.
        static Optional<Left> of(JsonNode detail) {
            var key = text(detail, "key");
            var wish = (text(detail, "wish") + "||").split("\\|", -1);
            return IdempotencyKey.isValid(key)
                    ? Optional.of(
                            new Left(
                                    new IdempotencyKey(key),
                                    ids(wish[0]).map(OfferingId::new).toList(),
                                    ids(wish[1]).map(StaffId::new).findFirst(),
                                    moment(wish[2]),
                                    text(detail, "name"),
                                    text(detail, "phone"),
                                    text(detail, "email"),
                                    text(detail, "request")))
                    : Optional.empty();
        }

        private static Stream<UUID> ids(String text) {
            return Stream.of(text.split(",")).map(PathIds::read).flatMap(Optional::stream);
        }

        private static Optional<Instant> moment(String text) {
            return text.matches("\\d{1,11}")
                    ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text)))
                    : Optional.empty();
        }

        private static String text(JsonNode detail, String name) {
            var text = detail.path(name).asString("");
            return text.substring(0, Math.min(text.length(), MOST_LETTERS));
        }
    }
}
