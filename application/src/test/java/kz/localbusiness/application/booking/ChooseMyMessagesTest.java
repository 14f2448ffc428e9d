package kz.localbusiness.application.booking;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import kz.localbusiness.application.BoundaryProxy;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.ManageLink;
import kz.localbusiness.domain.booking.ManageToken;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.MessagesDecision;
import kz.localbusiness.domain.client.MessagesDecision.MessagesChosen;
import kz.localbusiness.domain.client.MessagesDecision.NoSuchAppointment;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class ChooseMyMessagesTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    private static final Set<Channel> NO_EMAIL = Set.of(Channel.EMAIL);

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(MONDAY, "12:00");

    @Test
    void opensTheCardWhenTheNewsOfTheBookingAreNotToldYet() {
        assertThat(silent(visit)).hasValue(Set.of());

        assertThat(choose(visit, NO_EMAIL)).isEqualTo(new MessagesChosen(NO_EMAIL));
        relay();

        assertThat(silent(visit)).hasValue(NO_EMAIL);
        assertThat(card()).map(one -> one.visits().size()).hasValue(1);
    }

    @Test
    void isOneWishForAllVisitsOfThePersonBehindTheNumber() {
        var other = salon.booked(TUESDAY, "10:00");
        relay();

        choose(visit, NO_EMAIL);
        choose(visit, NO_EMAIL);
        assertThat(silent(other)).hasValue(NO_EMAIL);
        choose(other, Set.of());

        assertThat(silent(visit)).hasValue(Set.of());
    }

    @Test
    void needsTheLinkOfTheVisitItself() {
        var other = salon.booked(TUESDAY, "10:00");
        var command =
                new ChooseMyMessages.Command(salon.business, visit.id(), token(other), NO_EMAIL);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> salon.platform.port(ChooseMyMessages.class).choose(command));
        assertThat(card()).isEmpty();
    }

    @Test
    void leavesNoCardBehindWhoeverIsForgottenMeanwhile() {
        salon.platform.clock.advance(Duration.ofDays(1));
        var useCase =
                BookingUseCases.chooseMyMessages(
                        salon.platform.office,
                        erasingBeforeTheFirstWrite(),
                        salon.platform.clientVisits,
                        salon.platform.links);
        new BoundaryProxy(salon.platform.callers, salon.platform.clock)
                .around(ChooseMyMessages.class, useCase)
                .choose(command(visit, NO_EMAIL));

        assertThat(card()).isEmpty();
        assertThat(choose(visit, NO_EMAIL)).isEqualTo(new NoSuchAppointment());
        assertThat(silent(visit)).isEmpty();
    }

    private ClientCards erasingBeforeTheFirstWrite() {
        var cards = salon.platform.clientCards;
        var proxy =
                Proxy.newProxyInstance(
                        ClientCards.class.getClassLoader(),
                        new Class<?>[] {ClientCards.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("save") && cards.having(DANA).isEmpty()) {
                                erase();
                            }
                            return method.invoke(cards, arguments);
                        });
        return (ClientCards) proxy;
    }

    private void erase() {
        var erased = salon.day(MONDAY).without(DANA, salon.platform.clock.instant());
        salon.platform.agendas.save(erased);
    }

    private MessagesDecision choose(Appointment of, Set<Channel> silent) {
        return salon.platform.port(ChooseMyMessages.class).choose(command(of, silent));
    }

    private ChooseMyMessages.Command command(Appointment of, Set<Channel> silent) {
        return new ChooseMyMessages.Command(salon.business, of.id(), token(of), silent);
    }

    private Optional<Set<Channel>> silent(Appointment of) {
        var query = new ShowMyMessages.Query(salon.business, of.id(), token(of));
        return salon.platform.port(ShowMyMessages.class).show(query);
    }

    private ManageToken token(Appointment of) {
        return salon.platform.links.sign(ManageLink.to(of, salon.business));
    }

    private void relay() {
        salon.platform.callers.become(new Caller.Platform());
        var relay = salon.platform.port(RelayNews.class);
        relay.relay(salon.relay(MONDAY));
        relay.relay(salon.relay(TUESDAY));
        salon.platform.callers.become(new Caller.Anyone());
    }

    private Optional<ClientCard> card() {
        return salon.call(() -> salon.platform.clientCards.having(DANA));
    }
}
