package kz.localbusiness.application.secret;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.secret.out.Secrets;

@UseCase(Audience.PLATFORM)
class ResealSecretUseCase implements ResealSecret {

    private final Secrets secrets;

    ResealSecretUseCase(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public void reseal(Command command) {
        secrets.reseal(command.purpose());
    }
}
