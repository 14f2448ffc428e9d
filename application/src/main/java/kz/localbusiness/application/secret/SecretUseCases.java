package kz.localbusiness.application.secret;

import kz.localbusiness.application.secret.out.OutdatedSecrets;
import kz.localbusiness.application.secret.out.Secrets;

/// The one public door to the use cases of this package, for wiring by hand.
public final class SecretUseCases {

    private SecretUseCases() {}

    public static ListOutdatedSecrets listOutdatedSecrets(OutdatedSecrets secrets) {
        return new ListOutdatedSecretsUseCase(secrets);
    }

    public static ResealSecret resealSecret(Secrets secrets) {
        return new ResealSecretUseCase(secrets);
    }
}
