package kz.localbusiness.application.closing;

import java.time.Clock;
import kz.localbusiness.application.business.out.Businesses;
import kz.localbusiness.application.closing.out.DueClosings;
import kz.localbusiness.application.closing.out.Tombstones;

/// The one public door to the use cases of this package, for wiring by hand.
public final class ClosingUseCases {

    private ClosingUseCases() {}

    public static CheckClosing checkClosing(Businesses businesses) {
        return new CheckClosingUseCase(businesses);
    }

    public static CloseBusiness closeBusiness(
            Businesses businesses, AheadOfClients ahead, Clock clock) {
        return new CloseBusinessUseCase(businesses, ahead, clock);
    }

    public static KeepBusiness keepBusiness(Businesses businesses, Clock clock) {
        return new KeepBusinessUseCase(businesses, clock);
    }

    public static ListDueClosings listDueClosings(
            DueClosings closings, Tombstones tombstones, Clock clock) {
        return new ListDueClosingsUseCase(closings, tombstones, clock);
    }

    public static ListTombstones listTombstones(Tombstones tombstones) {
        return new ListTombstonesUseCase(tombstones);
    }

    public static PursueClosing pursueClosing(
            Businesses businesses, OwnersNews news, Deletion deletion, Clock clock) {
        return new PursueClosingUseCase(businesses, news, deletion, clock);
    }

    public static ShowClosing showClosing(Businesses businesses, AheadOfClients ahead) {
        return new ShowClosingUseCase(businesses, ahead);
    }
}
