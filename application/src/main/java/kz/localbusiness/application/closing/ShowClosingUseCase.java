package kz.localbusiness.application.closing;

import java.util.Optional;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.Businesses;

@UseCase(Audience.OWNERS)
class ShowClosingUseCase implements ShowClosing {

    private final Businesses businesses;
    private final AheadOfClients ahead;

    ShowClosingUseCase(Businesses businesses, AheadOfClients ahead) {
        this.businesses = businesses;
        this.ahead = ahead;
    }

    @Override
    public Optional<Shown> show(Query query) {
        return businesses.current().map(business -> new Shown(business, ahead.visits(business)));
    }
}
