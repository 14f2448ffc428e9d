package kz.localbusiness.application.secret;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.secret.out.OutdatedSecrets;

@UseCase(Audience.PLATFORM)
class ListOutdatedSecretsUseCase implements ListOutdatedSecrets {

    private final OutdatedSecrets secrets;

    ListOutdatedSecretsUseCase(OutdatedSecrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public List<ResealSecret.Command> outdated(int most) {
        return secrets.outdated(most).stream()
                .map(one -> new ResealSecret.Command(one.business(), one.purpose()))
                .toList();
    }
}
