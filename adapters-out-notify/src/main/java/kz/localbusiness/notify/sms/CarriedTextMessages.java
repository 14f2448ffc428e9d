package kz.localbusiness.notify.sms;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.localbusiness.application.notice.out.TextMessages;
import kz.localbusiness.domain.notice.DeliveryFailure;
import kz.localbusiness.domain.notice.DeliveryReport;
import kz.localbusiness.domain.notice.DeliveryReport.Standing;
import kz.localbusiness.domain.notice.HandOver;
import kz.localbusiness.domain.notice.ProviderReference;
import kz.localbusiness.domain.notice.sms.SmsProvider;
import kz.localbusiness.domain.shared.PhoneNumber;

/// SMS by the first provider that is in order. Whoever may have a message is the last one to be
/// given it.
///
/// @see "features/decisions/046-sms.md"
final class CarriedTextMessages implements TextMessages {

    private final List<GuardedCarrier> carriers;
    private final Clock clock;

    /// @param carriers at least one, in the order in which they are asked
    CarriedTextMessages(List<GuardedCarrier> carriers, Clock clock) {
        this.carriers = List.copyOf(carriers);
        this.clock = clock;
    }

    @Override
    public HandOver send(PhoneNumber to, String text, Duration term, ProviderReference reference) {
        return to.isMasked()
                ? new HandOver.Refused(DeliveryFailure.BAD_ADDRESS)
                : sent(to, text, term, reference);
    }

    private HandOver sent(PhoneNumber to, String text, Duration term, ProviderReference reference) {
        var replies = carriers.iterator();
        var reply = replies.next().send(to, text, term, reference);
        var outcome = reply.outcome();
        while (reply.isForAnother() && replies.hasNext()) {
            reply = replies.next().send(to, text, term, reference);
            outcome = ofBoth(outcome, reply.outcome());
        }
        return outcome;
    }

    /// Where the second one is out of order too, the first one may still be there again soon.
    private static HandOver ofBoth(HandOver first, HandOver second) {
        boolean isHopeless = second instanceof HandOver.Refused(var why) && why.isOfProvider();
        return isHopeless && first instanceof HandOver.NotNow ? first : second;
    }

    @Override
    public Optional<DeliveryReport> report(PhoneNumber to, ProviderReference reference) {
        return to.isMasked()
                ? Optional.empty()
                : standing(to, reference)
                        .map(standing -> new DeliveryReport(standing, clock.instant(), null));
    }

    private Optional<Standing> standing(PhoneNumber to, ProviderReference reference) {
        return SmsProvider.of(reference)
                .map(owner -> ofOwner(owner, to, reference))
                .orElseGet(() -> ofAll(to, reference));
    }

    private Optional<Standing> ofOwner(
            SmsProvider owner, PhoneNumber to, ProviderReference reference) {
        return carriers.stream()
                .filter(carrier -> carrier.provider() == owner)
                .findFirst()
                .map(carrier -> carrier.standing(to, reference))
                .flatMap(said ->
                        said instanceof Said.Stands(var standing)
                                ? Optional.of(standing)
                                : Optional.empty());
    }

    /// Nobody has it only when everybody says so who may have been given it.
    private Optional<Standing> ofAll(PhoneNumber to, ProviderReference ours) {
        boolean isLacking = false;
        boolean isInDoubt = false;
        for (var carrier : carriers) {
            switch (carrier.standing(to, ours)) {
                case Said.Stands(Standing.Unknown _) -> isLacking = true;
                case Said.Stands(var standing) -> {
                    return Optional.of(standing);
                }
                case Said.Nothing _ -> isInDoubt = true;
                case Said.NotToUs _ -> {}
            }
        }
        return isLacking && !isInDoubt ? Optional.of(new Standing.Unknown()) : Optional.empty();
    }
}
