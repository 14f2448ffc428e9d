package kz.localbusiness.application.business;

import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.domain.business.BeginningDecision;
import kz.localbusiness.domain.business.BeginningDecision.NoMoreCodes;
import kz.localbusiness.domain.business.RegistrationId;

@UseCase(Audience.EVERYONE)
class ResendCodeUseCase implements ResendCode {

    private final RegistrationDesk desk;

    ResendCodeUseCase(RegistrationDesk desk) {
        this.desk = desk;
    }

    @Override
    public BeginningDecision resend(RegistrationId registration) {
        return desk.find(registration).map(desk::sendAnother).orElseGet(NoMoreCodes::new);
    }
}
