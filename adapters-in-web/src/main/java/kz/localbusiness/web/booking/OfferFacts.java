package kz.localbusiness.web.booking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.Participant;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistState.Accepted;
import kz.localbusiness.domain.booking.WaitlistState.Ended;
import kz.localbusiness.domain.booking.WaitlistState.Offered;
import kz.localbusiness.domain.booking.WaitlistState.Waiting;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.text.Wording;

/// For what somebody waits, and which time is held for them meanwhile.
final class OfferFacts extends Div implements LocaleChangeObserver {

    private final BusinessPage page;
    private final Paragraph standing = new Paragraph();
    private final Paragraph wish = new Paragraph();
    private WaitlistEntry entry;
    private Instant now = Instant.EPOCH;

    OfferFacts(BusinessPage page, WaitlistEntry entry) {
        this.page = page;
        this.entry = entry;
        standing.setId("offer-state");
        wish.setId("offer-wish");
        wish.addClassName("quiet");
        addClassName("stack");
        add(standing, wish);
    }

    void show(WaitlistEntry fresh, Instant at) {
        entry = fresh;
        now = at;
        label();
    }

    /// What came of the wish.
    void show(Appointment visit) {
        var by = name(visit.segments().getFirst().staff());
        add(new StateBadge(visit.state()), new AppointmentFacts(page.business(), visit, by));
    }

    private void label() {
        var wording = Wording.in(getLocale());
        standing.setText(standing(wording));
        wish.setText(
                getTranslation(
                        "booking.waitlist.wish",
                        service(),
                        wording.days(entry.from(), entry.to())));
    }

    private String standing(Wording wording) {
        return switch (entry.state()) {
            case Offered offer when now.isBefore(offer.until()) -> offered(offer, wording);
            case Offered _ -> getTranslation("booking.waitlist.no-offer");
            case Waiting _ -> getTranslation("booking.waitlist.waiting");
            case Accepted _ -> getTranslation("booking.waitlist.accepted");
            case Ended _ -> getTranslation("booking.waitlist.ended");
        };
    }

    private String offered(Offered offer, Wording wording) {
        var zone = page.business().zone();
        var start = wording.dateTime(offer.start(), zone);
        var until = wording.dateTime(offer.until(), zone);
        var by = offer.home().participant() instanceof Participant.Staff(var id) ? name(id) : "";
        return by.isEmpty()
                ? getTranslation("booking.waitlist.offered", start, until)
                : getTranslation("booking.waitlist.offered-by", start, by, until);
    }

    private String name(StaffId staff) {
        return Booking.staffName(page, staff);
    }

    /// Empty when it is not offered any more.
    private String service() {
        return page.offerings().stream()
                .filter(one -> one.id().equals(entry.offering()))
                .map(one -> one.nameIn(Wording.in(getLocale()).language()))
                .findFirst()
                .orElse("");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        label();
    }
}
