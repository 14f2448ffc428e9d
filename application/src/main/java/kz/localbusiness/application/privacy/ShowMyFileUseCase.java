package kz.localbusiness.application.privacy;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.booking.BookingUseCases;
import kz.localbusiness.application.booking.ExportClient;
import kz.localbusiness.application.booking.ExportClient.ClientFile;
import kz.localbusiness.application.booking.out.ClientRecords;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.notice.out.ChatLinks;
import kz.localbusiness.application.payment.ClientMoney;

@UseCase(Audience.CLIENTS)
class ShowMyFileUseCase implements ShowMyFile {

    private final ExportClient files;
    private final Callers callers;

    ShowMyFileUseCase(
            ClientRecords records,
            ClientCards cards,
            ClientMoney money,
            ChatLinks chats,
            Callers callers) {
        this.files = BookingUseCases.exportClient(records, cards, money, chats);
        this.callers = callers;
    }

    @Override
    public Optional<ClientFile> show(Query query) {
        return callers.current()
                .phoneAt(query.business())
                .map(phone -> files.export(new ExportClient.Query(query.business(), phone)));
    }
}
