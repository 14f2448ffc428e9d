package kz.localbusiness.application.business;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.business.out.BusinessDirectory;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.limit.Deed;
import kz.localbusiness.application.limit.Pace;
import kz.localbusiness.domain.business.AddressDecision;
import kz.localbusiness.domain.business.AddressDecision.AddressTaken;
import kz.localbusiness.domain.business.AddressDecision.Moved;
import kz.localbusiness.domain.business.AddressDecision.SameAddress;
import kz.localbusiness.domain.business.AddressDecision.TooOften;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.Slug;

/// The new address is taken first and the former ones lead there last: after a crash in between
/// both show the business, and asking again ends the same.
@UseCase(Audience.OWNERS)
class ChangeAddressUseCase implements ChangeAddress {

    /// How long nobody gets an address that a business has given up.
    private static final Duration QUARANTINE = Duration.ofDays(180);

    private final Businesses businesses;
    private final BusinessDirectory directory;
    private final Pace pace;
    private final Clock clock;

    ChangeAddressUseCase(
            Businesses businesses, BusinessDirectory directory, Pace pace, Clock clock) {
        this.businesses = businesses;
        this.directory = directory;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public AddressDecision change(Command command) {
        var business = businesses.current().orElseThrow();
        if (business.slug().equals(command.slug())) {
            leadThere(business);
            return new SameAddress(business);
        }
        var turn = pace.turn(Deed.ADDRESS, List.of(business.id().toString()));
        return turn.refusedFor()
                .<AddressDecision>map(TooOften::new)
                .orElseGet(() ->
                        turn.use(() -> move(business, command.slug()), Moved.class::isInstance));
    }

    private AddressDecision move(Business business, Slug address) {
        if (!directory.take(address, business.id(), clock.instant())) {
            return new AddressTaken(address);
        }
        var moved = business.movedTo(address);
        businesses.save(moved);
        leadThere(moved);
        business.formerSlugs().stream()
                .filter(one -> !one.equals(address) && !moved.formerSlugs().contains(one))
                .forEach(this::giveUp);
        return new Moved(moved);
    }

    private void leadThere(Business business) {
        business.formerSlugs()
                .forEach(former -> directory.lead(former, business.slug(), business.id()));
    }

    private void giveUp(Slug former) {
        var business = CurrentBusiness.required();
        directory.retire(former, business, clock.instant().plus(QUARANTINE));
    }
}
