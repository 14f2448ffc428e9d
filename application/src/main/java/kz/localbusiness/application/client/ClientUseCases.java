package kz.localbusiness.application.client;

import java.time.Clock;
import kz.localbusiness.application.Callers;
import kz.localbusiness.application.DerivedSecrets;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.client.out.ClientAccounts;
import kz.localbusiness.application.client.out.ClientCards;
import kz.localbusiness.application.client.out.CodeMessages;
import kz.localbusiness.application.client.out.ContactChecks;
import kz.localbusiness.application.client.out.FreshCodes;

/// The one public door to the use cases of this package, for wiring by hand.
public final class ClientUseCases {

    private ClientUseCases() {}

    public static FindClients findClients(ClientCards cards) {
        return new FindClientsUseCase(cards);
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
            ContactChecks checks, ClientAccounts accounts, DerivedSecrets secrets, Clock clock) {
        return new OpenAccountUseCase(checks, accounts, secrets, clock);
    }

    public static VerifyMyPhone verifyMyPhone(
            ContactChecks checks,
            ClientAccounts accounts,
            DerivedSecrets secrets,
            Callers callers,
            Clock clock) {
        return new VerifyMyPhoneUseCase(checks, accounts, secrets, callers, clock);
    }
}
