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
import kz.localbusiness.domain.notice.MessageWishes;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.OptIn;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class ChooseMyMessagesTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");
    private static final MessageWishes NO_EMAIL =
            MessageWishes.NONE.choosing(
                    Set.of(Channel.EMAIL), Set.of(NoticeKind.RECEIPT), Channel.SMS);

    private final OpenSalon salon = new OpenSalon();
    private final Appointment visit = salon.booked(MONDAY, "12:00");

    @Test
    void opensTheCardWhenTheNewsOfTheBookingAreNotToldYet() {
        assertThat(wishes(visit)).hasValue(MessageWishes.NONE);

        assertThat(choose(visit, NO_EMAIL)).isEqualTo(new MessagesChosen(NO_EMAIL));
        relay();

        assertThat(wishes(visit)).hasValue(NO_EMAIL);
        assertThat(card()).map(one -> one.visits().size()).hasValue(1);
    }

    @Test
    void isOneWishForAllVisitsOfThePersonBehindTheNumber() {
        var other = salon.booked(TUESDAY, "10:00");
        relay();

        choose(visit, NO_EMAIL);
        choose(visit, NO_EMAIL);
        assertThat(wishes(other)).hasValue(NO_EMAIL);
        choose(other, MessageWishes.NONE);

        assertThat(wishes(visit)).hasValue(MessageWishes.NONE);
    }

    @Test
    void keepsWhatWasAgreedTo() {
        agree(true, OptIn.Where.WITH_BOOKING);
        var given = new OptIn(DANA, salon.platform.clock.instant(), OptIn.Where.WITH_BOOKING);

        choose(visit, NO_EMAIL);
        salon.platform.clock.advance(Duration.ofMinutes(1));
        agree(true, OptIn.Where.BY_LINK);

        assertThat(wishes(visit)).hasValue(NO_EMAIL.agreeing(given));
        assertThat(agree(false, OptIn.Where.BY_LINK)).isEqualTo(new MessagesChosen(NO_EMAIL));
        assertThat(wishes(visit)).hasValue(NO_EMAIL);
    }

    @Test
    void agreesByNobodyElsesLink() {
        var other = salon.booked(TUESDAY, "10:00");
        var command =
                new AgreeToWhatsApp.Command(
                        salon.business, visit.id(), token(other), true, OptIn.Where.BY_LINK);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> salon.platform.port(AgreeToWhatsApp.class).agree(command));
        assertThat(card()).isEmpty();
    }

    private MessagesDecision agree(boolean agrees, OptIn.Where where) {
        var command =
                new AgreeToWhatsApp.Command(
                        salon.business, visit.id(), token(visit), agrees, where);
        return salon.platform.port(AgreeToWhatsApp.class).agree(command);
    }

    @Test
    void needsTheLinkOfTheVisitItself() {
        var other = salon.booked(TUESDAY, "10:00");
        var command =
                ChooseMyMessages.Command.of(salon.business, visit.id(), token(other), NO_EMAIL);

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
        assertThat(wishes(visit)).isEmpty();
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

    private MessagesDecision choose(Appointment of, MessageWishes wishes) {
        return salon.platform.port(ChooseMyMessages.class).choose(command(of, wishes));
    }

    private ChooseMyMessages.Command command(Appointment of, MessageWishes wishes) {
        return ChooseMyMessages.Command.of(salon.business, of.id(), token(of), wishes);
    }

    private Optional<MessageWishes> wishes(Appointment of) {
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
