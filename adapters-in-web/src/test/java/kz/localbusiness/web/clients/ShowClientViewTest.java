package kz.localbusiness.web.clients;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.booking.TakePayment;
import kz.localbusiness.domain.booking.AppointmentId;
import kz.localbusiness.domain.booking.Payment;
import kz.localbusiness.domain.booking.PaymentId;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientNote;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Money;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ClientsInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.clients", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ShowClientViewTest extends SpringBrowserlessTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");

    @Autowired private OpenSalon salon;
    private ClientId dana = new ClientId(new UUID(0, 0));

    @BeforeEach
    void hasBookedTwice() {
        UI.getCurrent().setLocale(Locales.of(Language.RU));
        salon.booked(MONDAY, "12:00");
        salon.booked(TUESDAY, "10:00");
        salon.platform.callers.become(new Caller.Platform());
        var relay = salon.platform.port(RelayNews.class);
        relay.relay(salon.relay(MONDAY));
        relay.relay(salon.relay(TUESDAY));
        salon.platform.callers.becomeOwnerOf(salon.business);
        dana = card().id();
    }

    @Test
    void tellsWhoItIsAndLeadsToTheCalendar() {
        open();

        var header = find(ClientHeader.class).single();

        assertThat(header.book.getHref()).isEqualTo("/salon/admin?book=" + dana.value());
        assertThat(find(ClientOverview.class).single().value.getChildren()).hasSize(6);
    }

    @Test
    void tellsOfWhoeverWantsNoEmails() {
        open();
        assertThat(known()).doesNotContain("Писем не хочет");
        salon.run(() ->
                salon.platform.clientCards.save(
                        card().wishing(MessageWishes.NONE.silencing(Channel.EMAIL))));

        open();

        assertThat(known()).contains("Сообщения", "Писем не хочет");
    }

    private String known() {
        return find(ClientOverview.class).single().known.getElement().getTextRecursively();
    }

    @Test
    void showsTheVisitsTheLatestFirst() {
        var view = open();
        var list = ClientVisitList.ofVisits(card(), acts());
        view.content.add(list);

        assertThat(list.visits.getChildren()).hasSize(2);
        assertThat(list.earlier.isVisible()).isFalse();
    }

    @Test
    void showsWhatWasPaid() {
        var view = open();
        var nothing = ClientVisitList.ofPayments(acts());
        view.content.add(nothing);
        assertThat(nothing.empty.getText()).isEqualTo("Оплат пока не записано");

        paysHalf(salon.day(MONDAY).appointments().getFirst().id());
        var list = ClientVisitList.ofPayments(acts());
        view.content.add(list);

        assertThat(list.visits.getElement().getTextRecursively()).contains("2 500", "Kaspi");
    }

    private void paysHalf(AppointmentId visit) {
        salon.platform
                .port(ConfirmAppointment.class)
                .confirm(new ConfirmAppointment.Command(salon.business, visit));
        salon.platform
                .port(TakePayment.class)
                .take(
                        new TakePayment.Command(
                                salon.business,
                                visit,
                                new PaymentId(new UUID(7, 7)),
                                Money.tenge(2_500),
                                Money.ZERO,
                                Payment.Method.KASPI));
    }

    @Test
    void notesSomethingAndForgetsIt() {
        var view = open();
        var notes = new ClientNotes(card(), acts());
        view.content.add(notes);

        test(notes.add).click();
        assertThat(notes.text.isInvalid()).isTrue();
        notes.kind.setValue(ClientNote.Kind.PREFERENCE);
        notes.text.setValue("Чай без сахара");
        test(notes.add).click();

        assertThat(card().notes()).extracting(ClientNote::text).containsExactly("Чай без сахара");
        acts().forget(card().notes().getFirst().id());
        assertThat(card().notes()).isEmpty();
    }

    @Test
    void mergesWhoeverMayBeTheSamePerson() {
        ClientsInMemory.store(salon, 7, "Дана", "+77011234568");
        open();

        find(AlikeCard.class).single().merge();

        assertThat(card().profile().phones())
                .containsExactly(DANA, new PhoneNumber("+77011234568"));
        assertThat(find(AlikeCard.class).exists()).isFalse();
    }

    private ClientActs acts() {
        var ports = new ClientsInMemory().clientsPorts(salon);
        var business = salon.call(() -> salon.platform.businesses.current()).orElseThrow();
        return new ClientActs(business, ports, dana, _ -> {});
    }

    private ClientCard card() {
        return salon.call(() -> salon.platform.clientCards.having(DANA)).orElseThrow();
    }

    private ShowClientView open() {
        var where = Map.of("slug", "salon", "id", dana.value().toString());
        return navigate(ShowClientView.class, where);
    }
}
