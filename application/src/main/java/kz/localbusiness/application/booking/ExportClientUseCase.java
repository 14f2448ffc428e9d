package kz.localbusiness.application.booking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.out.ClientRecords;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.notice.out.ChatLinks;
import kz.localbusiness.application.payment.ClientMoney;
import kz.localbusiness.domain.booking.Appointment;
import kz.localbusiness.domain.booking.WaitlistEntry;
import kz.localbusiness.domain.shared.PhoneNumber;

@UseCase(Audience.MANAGEMENT)
class ExportClientUseCase implements ExportClient {

    private static final int PAGE = 100;

    private final ClientRecords records;
    private final ClientCards cards;
    private final ClientMoney money;
    private final ChatLinks chats;

    ExportClientUseCase(
            ClientRecords records, ClientCards cards, ClientMoney money, ChatLinks chats) {
        this.records = records;
        this.cards = cards;
        this.money = money;
        this.chats = chats;
    }

    @Override
    public ClientFile export(Query query) {
        var visits = visits(query.phone());
        return new ClientFile(
                query.phone(),
                visits,
                waits(query.phone()),
                money.receiptsOf(visits),
                money.chargesOf(query.phone(), visits),
                chats.of(query.phone()).orElse(null),
                cards.having(query.phone()).orElse(null));
    }

    private List<Appointment> visits(PhoneNumber client) {
        var found = new ArrayList<Appointment>();
        var page = records.agendas(client, null, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .flatMap(agenda -> agenda.appointments().stream())
                    .filter(visit -> visit.client().phone().equals(client))
                    .forEach(found::add);
            page = records.agendas(client, page.getLast().key(), PAGE);
        }
        found.sort(Comparator.comparing(visit -> visit.slot().start()));
        return found;
    }

    private List<WaitlistEntry> waits(PhoneNumber client) {
        var found = new ArrayList<WaitlistEntry>();
        var page = records.waits(client, null, PAGE);
        while (!page.isEmpty()) {
            found.addAll(page);
            page = records.waits(client, page.getLast().id(), PAGE);
        }
        found.sort(Comparator.comparing(WaitlistEntry::since));
        return found;
    }
}
