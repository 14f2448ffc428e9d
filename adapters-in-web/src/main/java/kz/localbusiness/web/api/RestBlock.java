package kz.localbusiness.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import kz.localbusiness.domain.booking.Block;
import kz.localbusiness.domain.staff.StaffId;

/// Time that the business keeps for itself.
@Schema(name = "Block")
record RestBlock(UUID id, UUID staff, OffsetDateTime start, OffsetDateTime end, String reason) {

    static RestBlock of(Block block, StaffId staff, ZoneId zone) {
        return new RestBlock(
                block.id().value(),
                staff.value(),
                Moments.at(block.time().start(), zone),
                Moments.at(block.time().end(), zone),
                block.reason());
    }
}
