package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kz.localbusiness.application.booking.ShowFreeStarts.DayStarts;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStart;
import kz.localbusiness.application.booking.ShowFreeStarts.FreeStarts;
import kz.localbusiness.domain.staff.StaffId;

/// @param zone the business's, whose offset every start carries
/// @param days every date that was asked for, also those without a free start
@Schema(name = "FreeStarts")
record RestFreeStarts(String zone, UUID service, List<Day> days) {

    static RestFreeStarts of(FreeStarts free) {
        return new RestFreeStarts(
                free.zone().getId(),
                free.offering().id().value(),
                free.days().stream().map(day -> Day.of(day, free.zone())).toList());
    }

    @Schema(name = "DayStarts")
    record Day(LocalDate date, List<Start> starts) {

        static Day of(DayStarts day, ZoneId zone) {
            return new Day(
                    day.date(), day.starts().stream().map(start -> Start.of(start, zone)).toList());
        }
    }

    /// @param staff who is free at that time
    @Schema(name = "FreeStart")
    record Start(OffsetDateTime start, List<UUID> staff) {

        static Start of(FreeStart free, ZoneId zone) {
            return new Start(
                    free.start().atZone(zone).toOffsetDateTime(),
                    free.staff().stream().map(StaffId::value).toList());
        }
    }
}
