package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.ZoneId;
import java.util.List;
import kz.localbusiness.application.booking.ExportClient.ClientFile;

/// Everything that a business keeps of one phone number.
@Schema(name = "ClientFile")
record RestClientFile(String phone, List<RestVisit> visits, List<RestWaitlist.Entry> waitlist) {

    static RestClientFile of(ClientFile file, ZoneId zone) {
        return new RestClientFile(
                file.phone().value(),
                file.visits().stream().map(visit -> RestVisit.of(visit, zone)).toList(),
                RestWaitlist.of(file.waits(), zone).waitlist());
    }
}
