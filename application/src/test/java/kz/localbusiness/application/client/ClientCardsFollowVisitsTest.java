package kz.localbusiness.application.client;

import static kz.localbusiness.application.OpenSalon.MONDAY;
import static kz.localbusiness.application.OpenSalon.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.booking.ConfirmAppointment;
import kz.localbusiness.application.booking.RecordProgress;
import kz.localbusiness.application.booking.RecordProgress.Progress;
import kz.localbusiness.application.booking.RelayNews;
import kz.localbusiness.application.client.ListClients.Filter;
import kz.localbusiness.application.client.ListClients.ListedClient;
import kz.localbusiness.application.client.ListClients.Order;
import kz.localbusiness.domain.booking.ProgressDecision.Done;
import kz.localbusiness.domain.client.ClientCard;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.client.ClientProfile;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

class ClientCardsFollowVisitsTest {

    private static final PhoneNumber DANA = new PhoneNumber("+77011234567");

    private final OpenSalon salon = new OpenSalon();

    @Test
    void countsWhatTookPlaceHoweverOftenTheNewsAreTold() {
        var visit = salon.booked(MONDAY, "12:00");
        salon.booked(TUESDAY, "10:00");
        relay();
        salon.platform.clock.advance(Duration.ofHours(5));
        salon.platform.callers.becomeOwnerOf(salon.business);
        var confirm = new ConfirmAppointment.Command(salon.business, visit.id());
        salon.platform.port(ConfirmAppointment.class).confirm(confirm);
        var command = new RecordProgress.Command(salon.business, visit.id(), Progress.COMPLETED);
        assertThat(salon.platform.port(RecordProgress.class).record(command))
                .isInstanceOf(Done.class);

        relay();
        relay();

        var card = card();
        assertThat(card.profile().name()).isEqualTo("Dana");
        assertThat(card.visits()).hasSize(2);
        assertThat(card.tally().visits()).isOne();
        assertThat(card.tally().lastVisit()).isEqualTo(visit.slot().start());
    }

    @Test
    void countsWhatWasBookedBeforeThereWereCards() {
        salon.booked(MONDAY, "12:00");
        relay();
        salon.run(salon.platform.clientCards::clear);
        salon.booked(TUESDAY, "10:00");

        relay();

        assertThat(card().visits()).hasSize(2);
    }

    @Test
    void goesThroughALongListPageByPage() {
        for (int i = 0; i < 120; i++) {
            store(i, "Клиент %03d".formatted(i));
        }
        salon.platform.callers.becomeOwnerOf(salon.business);

        var first = list(Filter.ALL, "");
        var second = list(Filter.ALL, first.next());
        var third = list(Filter.ALL, second.next());

        assertThat(first.clients()).hasSize(ListClients.PAGE);
        assertThat(second.clients().getFirst().name()).isEqualTo("Клиент 050");
        assertThat(third.clients()).extracting(ListedClient::name).hasSize(20);
        assertThat(third.next()).isEmpty();
        assertThat(list(Filter.NEW, "").clients()).hasSize(ListClients.PAGE);
        assertThat(list(Filter.ALL, "somewhere else").clients()).hasSize(50);
    }

    @Test
    void findsBirthdaysAroundNewYear() {
        salon.platform.clock.advance(Duration.ofDays(300));
        var days = List.of("1990-12-26", "1980-12-31", "2001-01-03", "1999-01-20", "1999-12-20");
        for (int i = 0; i < days.size(); i++) {
            var born = LocalDate.parse(days.get(i));
            store(
                    i,
                    new ClientProfile(
                            days.get(i), List.of(phone(i)), null, Language.RU, born, List.of()));
        }
        salon.platform.callers.becomeOwnerOf(salon.business);

        assertThat(list(Filter.BIRTHDAY, "").clients())
                .extracting(ListedClient::name)
                .containsExactly("1980-12-31", "2001-01-03");
    }

    private ListClients.Page list(Filter filter, String after) {
        var query = new ListClients.Query(salon.business, filter, Order.NAME, "", "", after);
        return salon.platform.port(ListClients.class).list(query);
    }

    private void store(int number, String name) {
        store(
                number,
                new ClientProfile(
                        name, List.of(phone(number)), null, Language.RU, null, List.of()));
    }

    private void store(int number, ClientProfile profile) {
        var id = new ClientId(new UUID(5, number));
        var now = salon.platform.clock.instant();
        var card = ClientCard.opened(id, salon.business, profile, now);
        salon.run(() -> salon.platform.clientCards.save(card));
    }

    private static PhoneNumber phone(int number) {
        return new PhoneNumber("+7701555%04d".formatted(number));
    }

    private void relay() {
        salon.platform.callers.become(new Caller.Platform());
        var relay = salon.platform.port(RelayNews.class);
        List.of(MONDAY, TUESDAY).forEach(day -> relay.relay(salon.relay(day)));
    }

    private ClientCard card() {
        return salon.call(() -> salon.platform.clientCards.having(DANA)).orElseThrow();
    }
}
