package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.LocalDate;
import java.util.Optional;
import kz.localbusiness.application.booking.JoinWaitlist;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.ClientDetails;
import kz.localbusiness.domain.booking.IdempotencyKey;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.booking.WaitlistDecision.BusinessSuspended;
import kz.localbusiness.domain.booking.WaitlistDecision.Joined;
import kz.localbusiness.domain.booking.WaitlistDecision.Left;
import kz.localbusiness.domain.booking.WaitlistDecision.NoOffer;
import kz.localbusiness.domain.booking.WaitlistDecision.NoSuchEntry;
import kz.localbusiness.domain.booking.WaitlistDecision.NothingToBook;
import kz.localbusiness.domain.booking.WaitlistDecision.OfferAccepted;
import kz.localbusiness.domain.booking.WaitlistDecision.OfferDeclined;
import kz.localbusiness.domain.booking.WaitlistDecision.TooMany;
import kz.localbusiness.domain.booking.WaitlistDecision.WaitlistFull;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// For what the client would wait, and once they do, the way to answer offers.
final class WaitingList extends Div implements LocaleChangeObserver {

    private record Asked(Offering offering, Optional<StaffId> staff, LocalDate date) {}

    private final BusinessPage page;
    private final BookingPorts ports;
    private final Paragraph told = new Paragraph();
    private final Anchor manage = new Anchor();
    private Optional<Asked> asked = Optional.empty();
    private @Nullable ManageToken token;

    WaitingList(BusinessPage page, BookingPorts ports) {
        this.page = page;
        this.ports = ports;
        setId("waiting-list");
        addClassName("summary");
        manage.setId("offer-link");
        manage.addClassNames("link-button", "primary");
        manage.setVisible(false);
        add(told, manage);
        setVisible(false);
    }

    void ask(Offering offering, Optional<StaffId> staff, LocalDate date) {
        asked = Optional.of(new Asked(offering, staff, date));
        setVisible(true);
        label();
    }

    boolean isAsked() {
        return asked.isPresent();
    }

    void clear() {
        asked = Optional.empty();
        setVisible(false);
    }

    /// The text of the refusal; empty once they wait.
    Optional<String> join(IdempotencyKey key, ClientDetails client) {
        var answer = asked.map(wish -> ports.joinWaitlist().join(command(wish, key, client)));
        token = answer.map(JoinWaitlist.Answer::manage).orElse(null);
        label();
        return answer.map(JoinWaitlist.Answer::decision)
                .flatMap(decision ->
                        switch (decision) {
                            case Joined _ -> Optional.<String>empty();
                            case WaitlistFull _ -> Optional.of("booking.waitlist.full");
                            case TooMany _ -> Optional.of("limit.too-many");
                            case BusinessSuspended _ -> Optional.of("standing.closed-text");
                            case NothingToBook _,
                                    NoOffer _,
                                    NoSuchEntry _,
                                    OfferAccepted _,
                                    OfferDeclined _,
                                    Left _ ->
                                    Optional.of("booking.nothing-to-book");
                        });
    }

    private JoinWaitlist.Command command(Asked wish, IdempotencyKey key, ClientDetails client) {
        return new JoinWaitlist.Command(
                page.business().id(),
                key,
                wish.offering().id(),
                wish.staff().orElse(null),
                wish.date(),
                wish.date(),
                client);
    }

    private void label() {
        var wording = Wording.in(getLocale());
        var key = token == null ? "booking.wait-for" : "booking.now-waiting";
        asked.map(wish ->
                        getTranslation(
                                key,
                                wish.offering().nameIn(wording.language()),
                                wording.date(wish.date())))
                .ifPresent(told::setText);
        manage.setVisible(token != null);
        if (token != null) {
            manage.setHref(BookingNavigation.manage(page.business().slug(), token));
            manage.setText(getTranslation("booking.waitlist.title"));
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label();
    }
}
