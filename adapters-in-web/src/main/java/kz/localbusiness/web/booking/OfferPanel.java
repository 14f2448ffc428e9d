package kz.localbusiness.web.booking;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.application.booking.AnswerOffer;
import kz.localbusiness.application.booking.AnswerOffer.Choice;
import kz.localbusiness.application.business.ShowBusinessPage.BusinessPage;
import kz.localbusiness.domain.booking.AppointmentState.Requested;
import kz.localbusiness.domain.booking.WaitlistDecision;
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
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.booking.WaitlistState.Offered;
import kz.localbusiness.web.layout.ProfileCard;

/// What somebody who waits for a time sees, and the answers to an offer.
final class OfferPanel extends Div implements LocaleChangeObserver {

    private final MyLink link;
    private final ManagePorts ports;
    private final OfferFacts facts;
    final Notice notice = new Notice("offer-notice");
    final Button accept = new Button("", _ -> answer(Choice.ACCEPT));
    final Button decline = new Button("", _ -> answer(Choice.DECLINE));
    final Button leave = new Button("", _ -> answer(Choice.LEAVE));
    private WaitlistEntry entry;

    OfferPanel(MyLink link, WaitlistEntry entry, BusinessPage page, ManagePorts ports) {
        this.link = link;
        this.entry = entry;
        this.ports = ports;
        this.facts = new OfferFacts(page, entry);
        addClassName("stack");
        accept.setId("accept-offer");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        decline.setId("decline-offer");
        leave.setId("leave-waitlist");
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var answers = new Div(accept, decline, leave);
        answers.addClassName("row");
        add(new ProfileCard(page.business()), notice);
        add(new Step("booking.waitlist.title", facts, answers));
    }

    private void answer(Choice choice) {
        var command = new AnswerOffer.Command(link.business(), link.entry(), link.token(), choice);
        var decision = ports.answerOffer().answer(command);
        notice.show(outcome(decision));
        if (decision instanceof OfferAccepted(_, var visit)) {
            facts.show(visit);
        }
        ports.offer().show(link.offer()).ifPresent(fresh -> entry = fresh);
        render();
    }

    private static Outcome outcome(WaitlistDecision decision) {
        return switch (decision) {
            case OfferAccepted(_, var visit) when visit.state() instanceof Requested ->
                    Outcome.good("booking.what-next");
            case OfferAccepted _ -> Outcome.good("booking.waitlist.now-accepted");
            case OfferDeclined _ -> Outcome.good("booking.waitlist.now-declined");
            case Left _ -> Outcome.good("booking.waitlist.now-left");
            case Joined _ -> Outcome.good("booking.waitlist.waiting");
            case NoOffer _, NothingToBook _, BusinessSuspended _, WaitlistFull _, TooMany _ ->
                    Outcome.bad("booking.waitlist.no-offer");
            case NoSuchEntry _ -> Outcome.bad("booking.no-such-appointment");
        };
    }

    private void render() {
        var now = ports.clock().instant();
        var isOffered = entry.state() instanceof Offered offer && now.isBefore(offer.until());
        facts.show(entry, now);
        accept.setVisible(isOffered);
        decline.setVisible(isOffered);
        leave.setVisible(entry.isOpen());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        accept.setText(getTranslation("booking.waitlist.accept"));
        decline.setText(getTranslation("booking.waitlist.decline"));
        leave.setText(getTranslation("booking.waitlist.leave"));
        render();
    }
}
