package kz.localbusiness.web.agenda;

import java.time.Instant;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.domain.client.ClientId;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.web.business.OwnBusiness;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Opens what the owner needs to book for a client, over whatever page they are on.
@Component
public final class NewBookings {

    private final OwnBusiness ownBusiness;
    private final BookingDesk desk;

    NewBookings(OwnBusiness ownBusiness, BookingDesk desk) {
        this.ownBusiness = ownBusiness;
        this.desk = desk;
    }

    /// @param staff null for anyone
    /// @param start null for whatever is free
    /// @param client who comes again, null for whoever is picked
    /// @param booked called once there is a visit
    public void open(
            @Nullable StaffId staff,
            @Nullable Instant start,
            @Nullable ClientId client,
            Runnable booked) {
        ownBusiness
                .ofCaller()
                .flatMap(own -> desk.setup().show(new ShowSetup.Query(own)))
                .map(setup -> new NewBookingDialog(setup, desk, booked))
                .ifPresent(dialog -> {
                    dialog.begin(staff, start, client);
                    dialog.open();
                });
    }
}
