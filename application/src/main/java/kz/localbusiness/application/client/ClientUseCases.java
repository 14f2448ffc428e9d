package kz.localbusiness.application.client;

import java.time.Clock;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.booking.out.Agendas;
import kz.localbusiness.application.booking.out.ClientVisits;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.client.out.ClientAccounts;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.client.out.ClientImports;
import kz.localbusiness.application.client.out.CodeMessages;
import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.application.client.out.FreshCodes;
import kz.localbusiness.application.notice.out.PushSubscriptions;

/// The one public door to the use cases of this package, for wiring by hand.
public final class ClientUseCases {

    private ClientUseCases() {}

    public static FindClients findClients(ClientCards cards) {
        return new FindClientsUseCase(cards);
    }

    public static ListClients listClients(ClientCards cards, Businesses businesses, Clock clock) {
        return new ListClientsUseCase(cards, businesses, clock);
    }

    public static ListAlike listAlike(ClientCards cards) {
        return new ListAlikeUseCase(cards);
    }

    public static ShowClient showClient(ClientCards cards) {
        return new ShowClientUseCase(cards);
    }

    public static ListClientVisits listClientVisits(
            ClientCards cards, ClientVisits visits, Agendas agendas) {
        return new ListClientVisitsUseCase(cards, visits, agendas);
    }

    public static SaveClient saveClient(ClientCards cards, Clock clock) {
        return new SaveClientUseCase(cards, clock);
    }

    public static AddNote addNote(ClientCards cards, Clock clock) {
        return new AddNoteUseCase(cards, clock);
    }

    public static RemoveNote removeNote(ClientCards cards) {
        return new RemoveNoteUseCase(cards);
    }

    public static ImportClients importClients(
            ClientCards cards, ClientImports imports, Clock clock, Ids ids) {
        return new ImportClientsUseCase(cards, imports, clock, ids);
    }

    public static ShowImport showImport(ClientImports imports, Clock clock) {
        return new ShowImportUseCase(imports, clock);
    }

    public static MergeClients mergeClients(ClientCards cards) {
        return new MergeClientsUseCase(cards);
    }

    public static RequestCode requestCode(
            Businesses businesses,
            ContactChecks checks,
            FreshCodes codes,
            CodeMessages messages,
            DerivedSecrets secrets,
            Clock clock) {
        return new RequestCodeUseCase(businesses, checks, codes, messages, secrets, clock);
    }

    public static OpenAccount openAccount(
            ContactChecks checks,
            ClientAccounts accounts,
            PushSubscriptions browsers,
            DerivedSecrets secrets,
            Clock clock) {
        return new OpenAccountUseCase(checks, accounts, browsers, secrets, clock);
    }

    public static VerifyMyPhone verifyMyPhone(
            ContactChecks checks,
            ClientAccounts accounts,
            PushSubscriptions browsers,
            DerivedSecrets secrets,
            Callers callers,
            Clock clock) {
        return new VerifyMyPhoneUseCase(checks, accounts, browsers, secrets, callers, clock);
    }
}
