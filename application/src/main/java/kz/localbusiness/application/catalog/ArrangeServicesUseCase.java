package kz.localbusiness.application.catalog;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.function.Function;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.catalog.out.Arrangements;
import kz.localbusiness.application.catalog.out.Offerings;
import kz.localbusiness.domain.catalog.ArrangementDecision;
import kz.localbusiness.domain.catalog.ArrangementDecision.Arranged;
import kz.localbusiness.domain.catalog.ArrangementDecision.UnknownOfferings;
import kz.localbusiness.domain.catalog.Offering;

/// Services that change their category are saved one by one before the order is; whoever is cut off
/// in between arranges again.
@UseCase(Audience.MANAGEMENT)
class ArrangeServicesUseCase implements ArrangeServices {

    private final Offerings offerings;
    private final Arrangements arrangements;

    ArrangeServicesUseCase(Offerings offerings, Arrangements arrangements) {
        this.offerings = offerings;
        this.arrangements = arrangements;
    }

    @Override
    public ArrangementDecision arrange(Command command) {
        var offered =
                offerings.offered().stream().collect(toMap(Offering::id, Function.identity()));
        var named = command.sections().stream().flatMap(one -> one.offerings().stream()).toList();
        var unknown = new HashSet<>(named);
        unknown.removeAll(offered.keySet());
        if (!unknown.isEmpty()) {
            return new UnknownOfferings(unknown);
        }
        var categories = command.sections().stream().map(Section::category).toList();
        var arrangement = arrangements.current().as(categories, named);
        command.sections()
                .forEach(section ->
                        section.offerings().stream()
                                .map(offered::get)
                                .forEach(one -> move(one, section.category().name())));
        arrangements.save(arrangement);
        return new Arranged(arrangement.shelve(offerings.offered()));
    }

    private void move(Offering offering, String category) {
        if (!offering.category().equals(category)) {
            offerings.save(offering.in(category));
        }
    }
}
