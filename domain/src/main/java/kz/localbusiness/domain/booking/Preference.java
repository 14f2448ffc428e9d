package kz.localbusiness.domain.booking;

import java.time.LocalTime;
import kz.localbusiness.domain.staff.StaffId;
import org.jspecify.annotations.Nullable;

/// What a client would like best, without insisting.
public record Preference(@Nullable StaffId favourite, @Nullable LocalTime near) {

    public static final Preference NONE = new Preference(null, null);
}
